/** A hidden page gets no frames; then it is done after so many ms. */
const ANYWAY = 500;

export interface Later {
  /** Does it after the next paint; of several that wait only the last is done. */
  readonly ask: (act: () => void) => void;
  /** Does at once what waits, and waits for nothing any more. */
  readonly stop: () => void;
}

/**
 * A way to do something after the next paint, and at the latest when the page goes: what people see comes first, and
 * nothing is lost.
 */
export const openLater = (): Later => {
  let waiting: (() => void) | undefined;
  const flush = () => {
    const act = waiting;
    waiting = undefined;
    act?.();
  };
  addEventListener('pagehide', flush);
  return {
    ask: (act) => {
      const isWaiting = waiting !== undefined;
      waiting = act;
      if (isWaiting) return;
      requestAnimationFrame(() => setTimeout(flush));
      setTimeout(flush, ANYWAY);
    },
    stop: () => {
      removeEventListener('pagehide', flush);
      flush();
    },
  };
};
