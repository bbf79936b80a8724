import { type Count, countHands } from '../../table/stages.ts';
import { useWords } from '../piece/language.ts';
import { deskWords } from './desk-words.ts';

interface Props {
  readonly count: Count;
  readonly onHand: (choice: 0 | 1 | 2, by: 1 | -1) => void;
}

/** Counts hands on the one screen that everybody sees, by touch: how many there are in all, and not for what. */
export const BlindCount = ({ count, onHand }: Props) => {
  const words = useWords(deskWords);
  return (
    <fieldset className="blind-count">
      <legend className="unseen">{words.hands}</legend>
      {([0, 1, 2] as const).map((choice) => (
        <button
          type="button"
          className="button"
          key={choice}
          aria-label={words.oneMore(words.choices[choice])}
          onClick={() => onHand(choice, 1)}
        >
          {words.choices[choice]} +
        </button>
      ))}
      <p role="status">{words.counted(countHands(count))}</p>
    </fieldset>
  );
};
