import { useNow } from '../../browser/use-now.ts';
import { isOver, isPaused, leftOf, type Timer, writeTime } from '../../table/timer.ts';
import { useWords } from '../piece/language.ts';
import { roomWords } from './room-words.ts';

interface Props {
  readonly timer: Timer;
}

/** How much time is left, as a bar and in digits. Never read out: a voice that counts disturbs a silence. */
export const RoomTimer = ({ timer }: Props) => {
  const { time } = useWords(roomWords);
  const now = useNow('endsAt' in timer ? timer.endsAt : undefined);
  const left = leftOf(timer, now);
  const state = isOver(timer, now) ? 'over' : isPaused(timer) ? 'paused' : 'running';
  return (
    <div className={`room-timer ${state}`} aria-hidden="true">
      <span className="time-bar">
        <span style={{ width: `${(Math.min(1, left / timer.total) * 100).toFixed(2)}%` }} />
      </span>
      <span className="time">{state === 'over' ? time : writeTime(left)}</span>
    </div>
  );
};
