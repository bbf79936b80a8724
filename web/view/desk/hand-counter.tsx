import { type Count, countHands } from '../../table/stages.ts';
import { useWords } from '../piece/language.ts';
import { deskWords } from './desk-words.ts';

interface Props {
  readonly count: Count;
  readonly onHand: (choice: 0 | 1 | 2, by: 1 | -1) => void;
}

const choices = [0, 1, 2] as const;

/** Three large counters for raised hands. The room sees none of it before it is revealed. */
export const HandCounter = ({ count, onHand }: Props) => {
  const words = useWords(deskWords);
  return (
    <fieldset className="hand-counter">
      <legend>{words.hands}</legend>
      <div className="hand-rows">
        {choices.map((choice) => {
          const name = words.choices[choice];
          return (
            <div className="hand-row" key={choice}>
              <span className="hand-name">{name}</span>
              <button
                type="button"
                className="button"
                aria-label={words.oneLess(name)}
                aria-disabled={count[choice] === 0 || undefined}
                onClick={() => onHand(choice, -1)}
              >
                −
              </button>
              <output className="hand-count" aria-label={name}>
                {count[choice]}
              </output>
              <button
                type="button"
                className="button main"
                aria-label={words.oneMore(name)}
                onClick={() => onHand(choice, 1)}
              >
                +
              </button>
            </div>
          );
        })}
      </div>
      <p className="quiet">{`${words.counted(countHands(count))}. ${words.stillHidden}`}</p>
    </fieldset>
  );
};
