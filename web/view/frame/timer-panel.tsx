import { useState } from 'react';
import { useNow } from '../../browser/use-now.ts';
import type { TimerAct } from '../../state/screen.ts';
import { isOver, isPaused, leftOf, readMinutes, type Timer, usualMinutes, writeTime } from '../../table/timer.ts';
import { deskWords } from '../desk/desk-words.ts';
import { Button } from '../piece/button.tsx';
import { Drawer } from '../piece/drawer.tsx';
import { useWords } from '../piece/language.ts';

interface Props {
  readonly timer: Timer | undefined;
  readonly sound: boolean;
  readonly onTimer: (act: TimerAct) => void;
  readonly onSound: (sound: boolean) => void;
}

/** The clock for everybody: usual minutes, any other by number, and what is left of them. It never moves a card. */
export const TimerPanel = ({ timer, sound, onTimer, onSound }: Props) => {
  const words = useWords(deskWords);
  return (
    <section className={`timer-panel ${timer ? 'running' : ''}`} aria-label={words.timer}>
      {timer && <TimeLeft timer={timer} />}
      <Drawer label={words.timer} icon="timer" worded>
        {(shut) => (
          <>
            {timer ? (
              <TimerActs {...{ timer, onTimer }} />
            ) : (
              <MinuteChoice
                onStart={(minutes) => {
                  onTimer({ kind: 'start', minutes });
                  shut();
                }}
              />
            )}
            <label className="check-row">
              <input type="checkbox" checked={sound} onChange={({ target }) => onSound(target.checked)} />
              <span>{words.sound}</span>
            </label>
          </>
        )}
      </Drawer>
    </section>
  );
};

const MinuteChoice = ({ onStart }: { readonly onStart: (minutes: number) => void }) => {
  const words = useWords(deskWords);
  const [free, setFree] = useState('');
  const minutes = readMinutes(free);
  return (
    <>
      <div className="minutes">
        {usualMinutes.map((usual) => (
          <Button key={usual} label={words.minutes(usual)} onPress={() => onStart(usual)} />
        ))}
      </div>
      <form
        className="code-row"
        onSubmit={(event) => {
          event.preventDefault();
          if (minutes !== undefined) onStart(minutes);
        }}
      >
        <input
          inputMode="decimal"
          aria-label={words.freeMinutes}
          placeholder={words.freeMinutes}
          value={free}
          onChange={({ target }) => setFree(target.value)}
        />
        <button type="submit" className="button plain" aria-disabled={minutes === undefined || undefined}>
          {words.startTimer}
        </button>
      </form>
    </>
  );
};

interface RunningProps {
  readonly timer: Timer;
}

const TimeLeft = ({ timer }: RunningProps) => {
  const words = useWords(deskWords);
  const now = useNow('endsAt' in timer ? timer.endsAt : undefined);
  const left = leftOf(timer, now);
  const over = isOver(timer, now);
  return (
    <>
      {/* No paragraph: the distance that readers put under one (WCAG 1.4.12) would push the foot apart. */}
      <div className={`time-left ${over ? 'over' : ''}`} role="timer" aria-label={words.timeLeft}>
        {writeTime(left)}
      </div>
      <div className="time-bar" aria-hidden="true">
        <span style={{ inlineSize: `${(100 * left) / timer.total}%` }} />
      </div>
    </>
  );
};

const TimerActs = ({ timer, onTimer }: RunningProps & Pick<Props, 'onTimer'>) => {
  const words = useWords(deskWords);
  const over = isOver(timer, useNow('endsAt' in timer ? timer.endsAt : undefined));
  return (
    <>
      {over && <p className="quiet">{words.isOver}</p>}
      <div className="minutes">
        {!over && (
          <Button
            label={isPaused(timer) ? words.goOn : words.pause}
            icon={isPaused(timer) ? 'play' : 'pause'}
            onPress={() => onTimer({ kind: 'pauseOrGoOn' })}
          />
        )}
        <Button label={words.addMinute} icon="plus" onPress={() => onTimer({ kind: 'addMinute' })} />
        <Button label={words.stopTimer} name={words.stopTime} icon="stop" onPress={() => onTimer({ kind: 'clear' })} />
      </div>
    </>
  );
};
