import { useEffect, useId, useRef } from 'react';
import type { Language } from '../../cards/schema.ts';
import { appWords } from '../words.ts';
import { Button } from './button.tsx';

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
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} className="keys" aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{words.keys}</h2>
      <dl>
        {words.keyList.map(([keys, meaning]) => (
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
    </dialog>
  );
};
