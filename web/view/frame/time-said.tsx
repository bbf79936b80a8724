import { useRef, useState } from 'react';
import { useEffect } from '../../browser/effect.ts';
import { useNow } from '../../browser/use-now.ts';
import { isOver, isPaused, leftOf, type Timer } from '../../table/timer.ts';
import { deskWords } from '../desk/desk-words.ts';
import { useWords } from '../piece/language.ts';

interface Said {
  readonly kind: 'timeRuns' | 'timeWaits' | 'timeOver' | 'timeStopped';
  /** ms that were left when it happened. */
  readonly left: number;
}

/** What a screen reader says of the time: that it runs, waits, is over or was stopped, each once; never that it passes. */
export const TimeSaid = ({ timer }: { readonly timer: Timer | undefined }) => {
  const words = useWords(deskWords);
  const now = useNow(timer && 'endsAt' in timer ? timer.endsAt : undefined);
  const over = timer !== undefined && isOver(timer, now);
  const [said, setSaid] = useState<Said>();
  // What went on already when the page came is no news.
  const before = useRef({ timer, over });
  useEffect(() => {
    if (before.current.timer === timer && before.current.over === over) return;
    before.current = { timer, over };
    const kind = !timer ? 'timeStopped' : over ? 'timeOver' : isPaused(timer) ? 'timeWaits' : 'timeRuns';
    setSaid({ kind, left: timer ? leftOf(timer, Date.now()) : 0 });
  }, [timer, over]);
  return said && words[said.kind](sayTime(said.left, words));
};

/** `2 minuten en 5 seconden`: a voice would read `2:05` as a time of the day. */
const sayTime = (left: number, { minutesSaid, secondsSaid, and }: (typeof deskWords)['nl']): string => {
  const seconds = Math.ceil(left / 1000);
  const parts = [
    [Math.floor(seconds / 60), minutesSaid],
    [seconds % 60, secondsSaid],
  ] as const;
  return parts.flatMap(([count, say]) => (count > 0 ? [say(count)] : [])).join(` ${and} `);
};
