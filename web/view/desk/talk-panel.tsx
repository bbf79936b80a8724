import { type Count, countHands, roundOf, type Stage, stages } from '../../table/stages.ts';
import type { Lying } from '../../table/table.ts';
import { Button } from '../piece/button.tsx';
import { useWords } from '../piece/language.ts';
import { List } from '../piece/list.tsx';
import { deskWords } from './desk-words.ts';
import { HandCounter } from './hand-counter.tsx';

interface Props {
  readonly lying: Lying;
  /** Whether the room looks at another window; where it may see this one, counts are not shown while hands go up. */
  readonly safe: boolean;
  readonly timed: boolean;
  readonly onStage: (stage: Stage) => void;
  readonly onHand: (choice: 0 | 1 | 2, by: 1 | -1) => void;
  readonly onMinute: () => void;
}

/** Where the room is with a dilemma, what to do now, and the hands that go up. */
export const TalkPanel = ({ lying: { code, talk, side }, safe, timed, onStage, onHand, onMinute }: Props) => {
  const words = useWords(deskWords);
  if (!talk) return null;
  const { stage, first, second } = talk;
  if (side === 'back' && stage === 'situation') return <p className="quiet">{words.playPaper}</p>;
  const now = stages.indexOf(stage);
  const round = roundOf(stage);
  return (
    <section className="panel-box talk-panel" aria-label={words.talk}>
      <List of="ol" className="stage-list">
        {stages.map((name, i) => (
          <li key={name}>
            <button
              type="button"
              className={`stage-step ${i < now ? 'done' : ''}`}
              title={words.stages[name]}
              aria-current={name === stage ? 'step' : undefined}
              onClick={() => onStage(name)}
            >
              <span className="stage-dot" aria-hidden="true">
                {i + 1}
              </span>
              <span className="stage-name">{words.stages[name]}</span>
            </button>
          </li>
        ))}
      </List>
      <div className="stage-now">
        <p className="stage-ask">
          <b>{words.stages[stage]}</b> {words.stageAsks[stage]}
        </p>
        {stage === 'silence' && !timed && <Button label={words.minutes(1)} icon="timer" onPress={onMinute} />}
      </div>
      {round && <HandCounter key={`${code} ${stage}`} count={talk[round]} {...{ safe, onHand }} />}
      {!round && now > stages.indexOf('choice') && <Counts {...{ first, second }} />}
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
