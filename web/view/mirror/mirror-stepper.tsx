import { useId } from 'react';
import { MOST_PEOPLE } from '../../workshop/mirror/mirror.ts';
import { useWords } from '../piece/language.ts';
import { mirrorWords } from './mirror-words.ts';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly count: number;
  readonly least?: number;
  readonly onCount: (count: number) => void;
}

/** A number with a minus and a plus; whoever knows it types it. */
export const Stepper = ({ label, hint, count, least = 0, onCount }: Props) => {
  const words = useWords(mirrorWords);
  const id = useId();
  const step = (by: 1 | -1) => ({
    'aria-disabled': (by < 0 ? count <= least : count >= MOST_PEOPLE) || undefined,
    onClick: () => count + by >= least && count + by <= MOST_PEOPLE && onCount(count + by),
  });
  return (
    <div className="mirror-stepper">
      <label htmlFor={id}>{label}</label>
      {hint && <p id={`${id}-hint`}>{hint}</p>}
      <div className="mirror-steps">
        <button type="button" className="button step" aria-label={words.less(label)} {...step(-1)}>
          <span aria-hidden="true">−</span>
        </button>
        <input
          id={id}
          inputMode="numeric"
          autoComplete="off"
          maxLength={3}
          value={count}
          aria-describedby={hint && `${id}-hint`}
          onFocus={({ target }) => target.select()}
          onChange={({ target }) => {
            const typed = target.value.trim() === '' ? least : Number(target.value);
            if (Number.isInteger(typed) && typed >= least && typed <= MOST_PEOPLE) onCount(typed);
          }}
        />
        <button type="button" className="button step" aria-label={words.more(label)} {...step(1)}>
          <span aria-hidden="true">+</span>
        </button>
      </div>
    </div>
  );
};
