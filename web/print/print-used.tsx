import { useId } from 'react';
import { Button } from '../view/piece/button.tsx';
import { useWords } from '../view/piece/language.ts';
import { printWords } from './print-words.ts';
import type { PrintChoice, PrintState } from './printing.ts';

/** What lay on the table, or the whole deck. */
export type Which = 'used' | 'all';

interface Props {
  /** How many cards are to be printed. */
  readonly cards: number;
  /** How many there are of either. */
  readonly counts: Readonly<Record<Which, number>>;
  readonly which: Which;
  readonly onWhich: (which: Which) => void;
  readonly choice: PrintChoice;
  readonly state: PrintState;
  readonly onChoose: (choice: PrintChoice) => void;
  readonly onPrint: () => void;
  readonly onStop: () => void;
}

/** Poker cards on an A4. */
const PER_SHEET = 9;

/** Makes paper of the cards that were used: how large, how the printer turns, and the file when it is there. */
export const PrintUsed = (props: Props) => {
  const { cards, counts, which, choice, state, onWhich, onChoose, onPrint, onStop } = props;
  const words = useWords(printWords);
  const busy = state.kind === 'busy';
  const { edition, backs } = choice;
  return (
    <section className="print-used" aria-label={words.heading}>
      <h2 tabIndex={-1}>{words.heading}</h2>
      {counts.used === 0 ? (
        <p>{words.whole(cards)}</p>
      ) : (
        <fieldset disabled={busy}>
          <legend>{words.which}</legend>
          {(['used', 'all'] as const).map((either) => (
            <Choice
              key={either}
              name="which"
              label={words.whiches[either]}
              more={words.count(counts[either])}
              chosen={which === either}
              onChoose={() => onWhich(either)}
            />
          ))}
        </fieldset>
      )}
      <fieldset disabled={busy}>
        <legend>{words.edition}</legend>
        <Choice
          name="edition"
          label={words.home}
          more={words.homeMore(Math.ceil(cards / PER_SHEET))}
          chosen={edition === 'home'}
          onChoose={() => onChoose({ ...choice, edition: 'home' })}
        />
        <Choice
          name="edition"
          label={words.large}
          more={words.largeMore}
          chosen={edition === 'large'}
          onChoose={() => onChoose({ ...choice, edition: 'large' })}
        />
      </fieldset>
      {edition === 'home' && (
        <fieldset disabled={busy}>
          <legend>{words.flip}</legend>
          <Choice
            name="backs"
            label={words.longEdge}
            chosen={backs === 'long-edge'}
            onChoose={() => onChoose({ ...choice, backs: 'long-edge' })}
          />
          <Choice
            name="backs"
            label={words.shortEdge}
            chosen={backs === 'short-edge'}
            onChoose={() => onChoose({ ...choice, backs: 'short-edge' })}
          />
          <p className="note">{words.flipMore}</p>
        </fieldset>
      )}
      <div className="print-acts">
        <Button
          label={words.make}
          look={state.kind === 'done' ? 'plain' : 'main'}
          off={busy || cards === 0}
          onPress={onPrint}
        />
        {busy && <Button label={words.stop} onPress={onStop} />}
      </div>
      {busy && <progress aria-label={words.making} max={1} value={state.share} />}
      <div>
        <p role="status">
          {busy && words.making}
          {state.kind === 'stopped' && words.stopped}
          {state.kind === 'done' && words.done(state.cards, state.sheets)}
        </p>
        <p className="problem" role="alert">
          {state.kind === 'failed' && words.fault(state.fault)}
        </p>
      </div>
      {state.kind === 'done' && (
        <>
          <div className="print-acts">
            <a className="button main" href={state.address} download={state.name}>
              {words.download}
            </a>
            <a className="button plain" href={state.address} target="_blank" rel="noreferrer">
              {words.open}
            </a>
          </div>
          <p className="note">{words.printSo[edition === 'home' ? backs : 'long-edge']}</p>
        </>
      )}
    </section>
  );
};

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly more?: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

const Choice = ({ name, label, more, chosen, onChoose }: ChoiceProps) => {
  const id = useId();
  return (
    <label className="print-choice">
      <input type="radio" name={name} checked={chosen} aria-describedby={more && id} onChange={onChoose} />
      <span>
        <strong>{label}</strong>
        {more && (
          <span id={id} className="note">
            {more}
          </span>
        )}
      </span>
    </label>
  );
};
