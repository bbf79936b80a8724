import { Icon } from './icon.tsx';

interface Props {
  readonly label: string;
  readonly accept?: string;
  readonly several?: boolean;
  readonly folder?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Chooses files, in our own words: the browser's field lies unseen over what looks like a button, and takes drops too. */
export const FileField = ({ label, accept, several = false, folder = false, onFiles }: Props) => (
  <label className="button plain file-field">
    <Icon name="folder-open" />
    <span>{label}</span>
    <input
      type="file"
      accept={accept}
      multiple={several || folder}
      {...(folder && { webkitdirectory: '' })}
      onChange={({ target }) => {
        const files = [...(target.files ?? [])];
        // The same file may be chosen again, changed or not.
        target.value = '';
        if (files.length > 0) onFiles(files);
      }}
    />
  </label>
);
