import { offlineWords } from '../../offline/words.ts';
import { Button } from './button.tsx';
import { useWords } from './language.ts';

/** A calm line that a new version waits; for a moment without a game in progress. */
export const UpdateNote = ({ onAccept }: { readonly onAccept: () => void }) => {
  const { newVersion, update } = useWords(offlineWords);
  return (
    <aside className="update-note">
      <p role="alert">{newVersion}</p>
      <Button label={update} onPress={onAccept} />
    </aside>
  );
};
