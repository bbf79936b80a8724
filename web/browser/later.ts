/** A hidden page gets no frames; then it is done after so many ms. */
const ANYWAY = 500;

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
    requestAnimationFrame(() => setTimeout(flush));
    setTimeout(flush, ANYWAY);
  };
};
