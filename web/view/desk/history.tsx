import { useState } from 'react';
import { CardName } from '../card/card-name.tsx';
import { useWords } from '../piece/language.ts';
import { List } from '../piece/list.tsx';
import { deskWords } from './desk-words.ts';

interface Props {
  readonly codes: readonly string[];
  readonly nameOf: (code: string) => string;
  readonly onShow: (code: string) => void;
}

/** As many as a glance takes in. */
const LATEST = 8;

/** What was dealt, the latest first; each card can be shown again. Older ones are listed when asked for. */
export const History = ({ codes, nameOf, onShow }: Props) => {
  const words = useWords(deskWords);
  const [open, setOpen] = useState(false);
  if (codes.length === 0) return <p className="quiet">{words.logEmpty}</p>;
  const latest = codes.slice(-LATEST).toReversed();
  const older = codes.slice(0, -LATEST).toReversed();
  return (
    <>
      <CardNames codes={latest} {...{ nameOf, onShow }} />
      {older.length > 0 && (
        <details className="apart-pile" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>{words.earlier(older.length)}</summary>
          {open && <CardNames codes={older} {...{ nameOf, onShow }} />}
        </details>
      )}
    </>
  );
};

const CardNames = ({ codes, nameOf, onShow }: Props) => {
  const { layOut } = useWords(deskWords);
  return (
    <List of="ol" className="card-list" reversed>
      {codes.map((code) => (
        <li key={code}>
          <button type="button" className="card-link" title={layOut(code)} onClick={() => onShow(code)}>
            <CardName {...{ code, nameOf }} />
          </button>
        </li>
      ))}
    </List>
  );
};
