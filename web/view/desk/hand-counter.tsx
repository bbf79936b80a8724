import { useState } from 'react';
import { type Count, countHands } from '../../table/stages.ts';
import { Button } from '../piece/button.tsx';
import { useWords } from '../piece/language.ts';
import { deskWords } from './desk-words.ts';

interface Props {
  readonly count: Count;
  /** Whether the room looks at another window. Else the numbers wait until somebody asks for them. */
  readonly safe: boolean;
  readonly onHand: (choice: 0 | 1 | 2, by: 1 | -1) => void;
}

const choices = [0, 1, 2] as const;

/** Three large counters for raised hands. The room sees none of it before it is revealed, also where it sees this. */
export const HandCounter = ({ count, safe, onHand }: Props) => {
  const words = useWords(deskWords);
  const [asked, setAsked] = useState(false);
  const isOpen = safe || asked;
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
              {isOpen ? (
                <output className="hand-count" aria-label={name}>
                  {count[choice]}
                </output>
              ) : (
                <span className="hand-count">·</span>
              )}
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
      <div className="hand-foot">
        <p className="quiet">
          {/* Where numbers are in sight, the one that changes is said. */}
          <span role={isOpen ? undefined : 'status'}>{words.counted(countHands(count))}</span>. {words.stillHidden}
        </p>
        {!safe && (
          <Button
            label={asked ? words.hideCounts : words.showCounts}
            icon={asked ? 'eye-slash' : 'eye'}
            look="icon"
            onPress={() => setAsked(!asked)}
          />
        )}
      </div>
    </fieldset>
  );
};
