import type { Language } from '../../../cards/schema.ts';
import { Button } from '../piece/button.tsx';
import { Dialog } from '../piece/dialog.tsx';
import { appWords } from '../piece/words.ts';
import { listKeys } from './key-lines.ts';

interface Props {
  readonly language: Language;
  readonly open: boolean;
  readonly letterKeys: boolean;
  readonly onLetterKeys: (on: boolean) => void;
  readonly onClose: () => void;
}

/** The keys, and the switch for those of one letter. */
export const KeysHelp = ({ language, open, letterKeys, onLetterKeys, onClose }: Props) => {
  const words = appWords[language];
  return (
    <Dialog heading={words.keys} look="keys" {...{ open, onClose }}>
      <dl>
        {listKeys(language).map(({ keys, meaning }) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <label className="switch">
        <input type="checkbox" checked={letterKeys} onChange={({ target }) => onLetterKeys(target.checked)} />
        <span>
          {words.letterKeys}
          <small>{words.letterKeysWhy}</small>
        </span>
      </label>
      <Button label={words.close} look="main" onPress={onClose} />
    </Dialog>
  );
};
