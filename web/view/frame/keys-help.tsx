import type { KeyWishes } from '../../command/keys.ts';
import { deskWords } from '../desk/desk-words.ts';
import { Button } from '../piece/button.tsx';
import { Dialog } from '../piece/dialog.tsx';
import { useLanguage, useWords } from '../piece/language.ts';
import { appWords } from '../piece/words.ts';
import { listKeys } from './key-lines.ts';

interface Props {
  readonly open: boolean;
  readonly wishes: KeyWishes;
  readonly onWish: (change: Partial<KeyWishes>) => void;
  readonly onClose: () => void;
}

/** The keys, and what one wants of them. */
export const KeysHelp = ({ open, wishes, onWish, onClose }: Props) => {
  const language = useLanguage();
  const words = useWords(appWords);
  const desk = useWords(deskWords);
  return (
    <Dialog heading={words.keys} look="keys" {...{ open, onClose }}>
      <dl>
        {listKeys(language, wishes.upDown).map(({ keys, said, meaning }) => (
          <div key={keys}>
            <dt>
              <span aria-hidden="true">{keys}</span>
              <span className="unseen">{said}</span>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      {(['letterKeys', 'upDown'] as const).map((wish) => (
        <label className="switch" key={wish}>
          <input type="checkbox" checked={wishes[wish]} onChange={({ target }) => onWish({ [wish]: target.checked })} />
          <span>
            {desk[wish]}
            <small>{desk[`${wish}Why`]}</small>
          </span>
        </label>
      ))}
      <Button label={words.close} look="main" onPress={onClose} />
    </Dialog>
  );
};
