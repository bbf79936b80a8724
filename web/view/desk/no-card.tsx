import { words as cardWords } from '../../../cards/words.ts';
import { Cover } from '../card/cover.tsx';
import { Button } from '../piece/button.tsx';
import { useDeck } from '../piece/deck-here.ts';
import { useWords } from '../piece/language.ts';
import { appWords } from '../piece/words.ts';
import { deskWords } from './desk-words.ts';

interface Props {
  readonly left: number;
  readonly total: number;
  readonly empty: boolean;
  /** What the facilitator can do about an empty pile; the room has nothing to press and reads no advice. */
  readonly onShuffle?: () => void;
}

/** No card on the table: the pile waits, or every card has been seen. */
export const NoCard = ({ left, total, empty, onShuffle }: Props) => {
  const words = useWords(appWords);
  const { waitingMore, emptyThen } = useWords(deskWords);
  const { deck, subtitle } = useWords(cardWords);
  const { own } = useDeck();
  const [heading, more] = empty
    ? [words.empty, words.emptyMore(total)]
    : onShuffle
      ? [words.waiting, waitingMore]
      : own
        ? [own.name, own.credit ?? '']
        : [deck, subtitle];
  return (
    <div className="no-card">
      <Cover left={left} />
      <div className="no-card-words">
        <h1>{heading}</h1>
        <p>
          {more}
          {empty && onShuffle && ` ${emptyThen}`}
        </p>
        {empty && onShuffle && <Button label={words.shuffle} icon="shuffle" look="main" onPress={onShuffle} />}
      </div>
    </div>
  );
};
