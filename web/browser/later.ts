/** A hidden page gets no frames; then it is done after so many ms. */
const ANYWAY = 500;

/** Does something once the page has been painted. */
export const afterPaint = (act: () => void): void => {
  requestAnimationFrame(() => setTimeout(act));
};

/**
 * A way to do something after the next paint, and at the latest when the page goes: what people see comes first, and
 * nothing is lost. Of several that wait only the last is done.
 */
export const openLater = (): ((act: () => void) => void) => {
  let waiting: (() => void) | undefined;
  const flush = () => {
    const act = waiting;
    waiting = undefined;
    act?.();
  };
  addEventListener('pagehide', flush);
  return (act) => {
    const isWaiting = waiting !== undefined;
    waiting = act;
    if (isWaiting) return;
    afterPaint(flush);
    setTimeout(flush, ANYWAY);
  };
};
