import type { Move } from '../../table/move.ts';
import type { Table } from '../../table/table.ts';
import { CardName } from '../card/card-name.tsx';
import { Button } from '../piece/button.tsx';
import { useWords } from '../piece/language.ts';
import { List } from '../piece/list.tsx';
import { deskWords } from './desk-words.ts';

interface Props {
  readonly table: Table;
  readonly nameOf: (code: string) => string;
  readonly onMove: (move: Move) => void;
}

const zones = ['held', 'leftOut', 'removed'] as const;

/** The cards that lie apart: held for later, on people's own table, or out of play. Each can come back. */
export const Piles = ({ table, nameOf, onMove }: Props) => {
  const words = useWords(deskWords);
  return zones
    .filter((zone) => table[zone].length > 0)
    .map((zone) => (
      <details className="apart-pile" key={zone} open={zone === 'held'}>
        <summary>{`${words.apart[zone]} (${table[zone].length})`}</summary>
        <List className="card-list">
          {table[zone].map((code) => (
            <li key={code}>
              <button
                type="button"
                className="card-link"
                title={words.layOut(code)}
                onClick={() => onMove({ kind: 'jump', code })}
              >
                <CardName {...{ code, nameOf }} />
              </button>
              <Button
                label={words.returnCard(code)}
                icon="arrow-line-down"
                look="icon"
                onPress={() => onMove({ kind: 'return', code })}
              />
            </li>
          ))}
        </List>
      </details>
    ));
};
