import { useState } from 'react';
import { useLayoutEffect } from './effect.ts';

/** ms between two looks at the clock: a second is never seen to be late by more. */
const LOOK = 250;

/** The time in ms since 1970: looked up four times a second until the end, and at once when a hidden page returns. */
export const useNow = (end: number | undefined): number => {
  const [now, setNow] = useState(Date.now);
  // Before the paint: a timer that goes on must not show the time at which it was paused.
  useLayoutEffect(() => {
    setNow(Date.now());
    if (end === undefined) return;
    const look = () => setNow(Date.now());
    const looking = setInterval(() => {
      look();
      if (Date.now() >= end) clearInterval(looking);
    }, LOOK);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(looking);
      document.removeEventListener('visibilitychange', look);
    };
  }, [end]);
  return now;
};
