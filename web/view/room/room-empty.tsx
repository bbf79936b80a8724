import { words as cardWords } from '../../../cards/words.ts';
import { Cover } from '../card/cover.tsx';
import { useDeck } from '../piece/deck-here.ts';
import { useWords } from '../piece/language.ts';
import { appWords } from '../piece/words.ts';
import { roomWords } from './room-words.ts';

interface Props {
  readonly left: number;
  readonly total: number;
  readonly empty: boolean;
}

/** No card in sight: the pile waits under the deck's own name, or every card was seen and people take one with them. */
export const RoomEmpty = ({ left, total, empty }: Props) => {
  const { deck, subtitle } = useWords(cardWords);
  const words = useWords(appWords);
  const { own } = useDeck();
  const { takeAway } = useWords(roomWords);
  return (
    <div className={`no-card ${empty ? 'all-seen' : ''}`}>
      <Cover left={left} />
      <div className="no-card-words">
        <h1>{empty ? words.empty : (own?.name ?? deck)}</h1>
        <p>{empty ? words.emptyMore(total) : own ? own.credit : subtitle}</p>
        {empty && <p className="take-away">{takeAway}</p>}
      </div>
    </div>
  );
};
