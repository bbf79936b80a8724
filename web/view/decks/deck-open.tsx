import { useState } from 'react';
import { Button } from '../piece/button.tsx';
import { FileField } from '../piece/file-field.tsx';
import { useWords } from '../piece/language.ts';
import { deckWords } from './deck-words.ts';

interface Props {
  readonly keepsNothing: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onPaste: (text: string) => void;
}

/** The ways in: a file, a folder, a drop, or what was copied in a spreadsheet. */
export const DeckOpen = ({ keepsNothing, onFiles, onPaste }: Props) => {
  const words = useWords(deckWords);
  const [pasted, setPasted] = useState('');
  return (
    <section className="dialog-part">
      <h3>{words.open}</h3>
      <p className="quiet">{words.openWhy}</p>
      <div className="deck-ways">
        <FileField label={words.choose} several onFiles={onFiles} />
        <FileField label={words.folder} folder onFiles={onFiles} />
      </div>
      <p className="quiet">{words.drop}</p>
      <details className="from-list deck-paste">
        <summary>{words.paste}</summary>
        <p className="quiet">{words.pasteWhy}</p>
        <textarea
          rows={5}
          value={pasted}
          aria-label={words.pasted}
          spellCheck={false}
          onChange={({ target }) => setPasted(target.value)}
        />
        <Button label={words.look} off={pasted.trim() === ''} onPress={() => onPaste(pasted)} />
      </details>
      <p className="quiet deck-private">{keepsNothing ? words.privateUnkept : words.private}</p>
    </section>
  );
};
