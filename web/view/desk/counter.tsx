import { useWords } from '../piece/language.ts';
import { appWords } from '../piece/words.ts';

interface Props {
  readonly left: number;
  readonly total: number;
}

/** More pickets than this are too thin to see; then one stands for several cards. */
const MOST_PICKETS = 40;

/** How many cards are left, in words and as a fence: each card that is dealt opens it a little further. */
export const Counter = ({ left, total }: Props) => {
  const words = useWords(appWords);
  const count = Math.min(total, MOST_PICKETS);
  const standing = Math.ceil((left / Math.max(total, 1)) * count);
  return (
    <div className="counter">
      <p className="left">{words.left(left, total)}</p>
      <svg
        className="pickets"
        viewBox={`0 0 ${count * 4 - 1} 12`}
        preserveAspectRatio="none"
        aria-hidden="true"
        style={{ maxWidth: `${count * 1.25}rem` }}
      >
        {Array.from({ length: count }, (_, i) => (
          <path
            // biome-ignore lint/suspicious/noArrayIndexKey: a picket is nothing but its place
            key={i}
            className={i < count - standing ? 'open' : 'closed'}
            d={`M${i * 4} 2.4L${i * 4 + 1.5} 0L${i * 4 + 3} 2.4V12H${i * 4}Z`}
          />
        ))}
      </svg>
    </div>
  );
};
