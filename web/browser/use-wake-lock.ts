import { useEffect } from './effect.ts';

/** Keeps the screen awake while asked; asked again when the page is seen again. Where it is not known, nothing happens. */
export const useWakeLock = (wanted: boolean): void => {
  useEffect(() => {
    if (!wanted || !('wakeLock' in navigator)) return;
    let lock: WakeLockSentinel | undefined;
    let over = false;
    const release = () => void lock?.release().catch(() => undefined);
    const ask = async () => {
      if (document.visibilityState !== 'visible' || (lock && !lock.released)) return;
      // A browser on its last few per cent refuses.
      lock = await navigator.wakeLock?.request('screen').catch(() => undefined);
      if (over) release();
    };
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      over = true;
      document.removeEventListener('visibilitychange', ask);
      release();
    };
  }, [wanted]);
};
