import type { Language } from '../../../cards/schema.ts';
import { words as cardWords } from '../../../cards/words.ts';
import { Cover } from '../card/cover.tsx';
import { Button } from '../piece/button.tsx';
import { appWords } from '../piece/words.ts';

interface Props {
  readonly left: number;
  readonly total: number;
  readonly empty: boolean;
  readonly language: Language;
  /** What the facilitator can do about an empty pile; the room has nothing to press and reads no advice. */
  readonly onShuffle?: () => void;
}

/** No card on the table: the pile waits, or every card has been seen. */
export const NoCard = ({ left, total, empty, language, onShuffle }: Props) => {
  const words = appWords[language];
  const { deck, subtitle } = cardWords[language];
  const [heading, more] = empty
    ? [words.empty, words.emptyMore(total)]
    : onShuffle
      ? [words.waiting, words.waitingMore]
      : [deck, subtitle];
  return (
    <div className="no-card">
      <Cover language={language} left={left} />
      <div className="no-card-words">
        <h1>{heading}</h1>
        <p>
          {more}
          {empty && onShuffle && ` ${words.emptyThen}`}
        </p>
        {empty && onShuffle && <Button label={words.shuffle} icon="shuffle" look="main" onPress={onShuffle} />}
      </div>
    </div>
  );
};
