import { type Stage, stages } from '../../table/stages.ts';
import { useWords } from '../piece/language.ts';
import { roomWords } from './room-words.ts';

interface Props {
  readonly stage: Stage;
}

/** Where the room is with a dilemma: dots for what was and what comes, a small door for now, and its name. */
export const RoomTrail = ({ stage }: Props) => {
  const at = stages.indexOf(stage);
  const words = useWords(roomWords);
  return (
    <footer className="trail">
      <svg viewBox={`0 0 ${stages.length * 10} 10`} aria-hidden="true" focusable="false">
        {stages.map((name, i) =>
          i === at ? (
            <path key={name} className="now" d={`M${i * 10 + 1.6} 10V3.4a3.4 3.4 0 0 1 6.8 0V10Z`} />
          ) : (
            <circle key={name} className={i < at ? 'been' : 'to-come'} cx={i * 10 + 5} cy="7" r="2.2" />
          ),
        )}
      </svg>
      <p>
        <span className="unseen">{words.step(at + 1, stages.length)}</span>
        {words.stages[stage]}
      </p>
    </footer>
  );
};
