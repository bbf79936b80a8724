import { Button } from '../piece/button.tsx';
import { Dialog } from '../piece/dialog.tsx';
import { useLanguage, useWords } from '../piece/language.ts';
import { appWords } from '../piece/words.ts';
import { deskWords } from './desk-words.ts';
import { listKeys } from './key-lines.ts';

interface Props {
  readonly open: boolean;
  readonly letterKeys: boolean;
  readonly onLetterKeys: (on: boolean) => void;
  readonly onClose: () => void;
}

/** The keys, and the switch for those of one letter. */
export const KeysHelp = ({ open, letterKeys, onLetterKeys, onClose }: Props) => {
  const language = useLanguage();
  const words = useWords(appWords);
  const desk = useWords(deskWords);
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
          {desk.letterKeys}
          <small>{desk.letterKeysWhy}</small>
        </span>
      </label>
      <Button label={words.close} look="main" onPress={onClose} />
    </Dialog>
  );
};
