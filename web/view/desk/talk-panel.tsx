import type { Move } from '../../table/move.ts';
import { type Count, countHands, roundOf, stages, stepStage } from '../../table/stages.ts';
import type { Lying } from '../../table/table.ts';
import { Button } from '../piece/button.tsx';
import { useWords } from '../piece/language.ts';
import { deskWords } from './desk-words.ts';
import { HandCounter } from './hand-counter.tsx';

interface Props {
  readonly lying: Lying;
  readonly onMove: (move: Move) => void;
  readonly onHand: (choice: 0 | 1 | 2, by: 1 | -1) => void;
}

/** Where the room is with a dilemma, what to do now, and the hands that go up. */
export const TalkPanel = ({ lying: { talk, side }, onMove, onHand }: Props) => {
  const words = useWords(deskWords);
  if (!talk) return null;
  const { stage, first, second } = talk;
  if (side === 'back' && stage === 'situation') return <p className="quiet">{words.playPaper}</p>;
  const now = stages.indexOf(stage);
  const next = stepStage(stage, 1);
  const before = stepStage(stage, -1);
  const round = roundOf(stage);
  return (
    <section className="panel-box talk-panel" aria-label={words.talk}>
      <ol className="stage-list">
        {stages.map((name, i) => (
          <li key={name}>
            <button
              type="button"
              className={`stage-step ${i < now ? 'done' : ''}`}
              aria-current={name === stage ? 'step' : undefined}
              onClick={() => onMove({ kind: 'stage', stage: name })}
            >
              <span className="stage-dot" aria-hidden="true">
                {i + 1}
              </span>
              {words.stages[name]}
            </button>
          </li>
        ))}
      </ol>
      <p className="stage-ask">{words.stageAsks[stage]}</p>
      {round && <HandCounter count={talk[round]} onHand={onHand} />}
      {!round && <Counts {...{ first, second }} />}
      <div className="stage-acts">
        <Button
          label={words.backStage}
          icon="caret-left"
          off={!before}
          onPress={() => before && onMove({ kind: 'stage', stage: before })}
        />
        <Button
          label={next ? words.nextStage(words.stages[next]) : words.lastStage}
          icon="caret-right"
          look="main"
          off={!next}
          onPress={() => next && onMove({ kind: 'stage', stage: next })}
        />
      </div>
    </section>
  );
};

/** Both counts in numbers, for the one who counted them. */
const Counts = ({ first, second }: Record<'first' | 'second', Count>) => {
  const words = useWords(deskWords);
  const rows = [
    [words.firstCount, first],
    [words.secondCount, second],
  ] as const;
  const counted = rows.filter(([, count]) => countHands(count) > 0);
  if (counted.length === 0) return null;
  return (
    <table className="counts">
      <thead>
        <tr>
          <td />
          {words.choices.map((choice) => (
            <th key={choice} scope="col">
              {choice}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {counted.map(([name, count]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {words.choices.map((choice, i) => (
              <td key={choice}>{count[i]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
