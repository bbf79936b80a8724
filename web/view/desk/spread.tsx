import type { SpokenCard } from '../../deck/deck.ts';
import type { Move } from '../../table/move.ts';
import type { Table } from '../../table/table.ts';
import { CardView } from '../card/card.tsx';
import type { LookSetting } from '../card/face.ts';
import { Button } from '../piece/button.tsx';
import { useWords } from '../piece/language.ts';
import { List } from '../piece/list.tsx';
import { deskWords } from './desk-words.ts';

interface Props extends Pick<LookSetting, 'findSkill'> {
  readonly table: Table;
  readonly cards: readonly SpokenCard[];
  readonly onMove: (move: Move) => void;
}

/** Several cards beside each other: each can be looked at, and locked so that only the others are dealt anew. */
export const Spread = ({ table, cards, onMove, findSkill }: Props) => {
  const words = useWords(deskWords);
  return (
    <List className={`desk-spread ${table.places.length > 3 ? 'many' : table.places.length === 2 ? 'pair' : ''}`}>
      {table.lying.map((lying, at) => {
        const card = cards.find(({ code }) => code === lying?.code);
        const name = `${at} ${lying?.code}`;
        if (!card || !lying)
          return (
            <li className="desk-place empty" key={name} aria-label={words.place(at + 1)}>
              <p>{words.nothingHere}</p>
            </li>
          );
        return (
          <li className="desk-place" key={name} aria-label={words.place(at + 1)}>
            <div className="place">
              <CardView card={card} side={lying.side} findSkill={findSkill} />
            </div>
            <div className="desk-place-acts">
              <Button label={words.look(card.code)} onPress={() => onMove({ kind: 'look', at })} />
              <Button
                label={`${lying.locked ? words.unlock : words.lock} ${card.code}`}
                icon={lying.locked ? 'lock-simple-open' : 'lock-simple'}
                look="icon"
                onPress={() => onMove({ kind: 'lock', at })}
              />
            </div>
          </li>
        );
      })}
    </List>
  );
};
