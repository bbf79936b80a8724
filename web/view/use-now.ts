import { useEffect, useState } from 'react';

/** How often a clock that is watched looks again, in ms: four times a second, so that no second is ever skipped. */
const LOOK = 250;

/** The time now in ms, read again while something runs; after a sleep or a reload it is simply right. */
export const useNow = (running: boolean): number => {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    setNow(Date.now());
    if (!running) return;
    const look = () => setNow(Date.now());
    const timer = setInterval(look, LOOK);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [running]);
  return now;
};
