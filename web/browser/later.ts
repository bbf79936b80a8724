/** A hidden page gets no frames; then it is done after so many ms. */
const ANYWAY = 500;

/** Does something once the page has been painted, and in a page that nobody sees all the same. */
export const afterPaint = (act: () => void): void => {
  let isDone = false;
  const once = () => {
    if (!isDone) act();
    isDone = true;
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, ANYWAY);
};

/** Holds the last thing that waits to be done; when the page goes it is done at once, so that nothing is lost. */
const openWaiting = () => {
  let waiting: (() => void) | undefined;
  const flush = () => {
    const act = waiting;
    waiting = undefined;
    act?.();
  };
  addEventListener('pagehide', flush);
  return {
    flush,
    isWaiting: () => waiting !== undefined,
    wait: (act: () => void) => {
      waiting = act;
    },
  };
};

/**
 * A way to do something after the next paint, and at the latest when the page goes: what people see comes first. Of
 * several that wait only the last is done.
 */
export const openLater = (): ((act: () => void) => void) => {
  const { flush, isWaiting, wait } = openWaiting();
  return (act) => {
    const comes = isWaiting();
    wait(act);
    if (comes) return;
    afterPaint(flush);
  };
};

/** A way to do the last of what is asked, at most once in so many ms, and at the latest when the page goes. */
export const openPaced = (pace: number): ((act: () => void) => void) => {
  const { flush, isWaiting, wait } = openWaiting();
  let rests = false;
  const rest = () => {
    rests = true;
    setTimeout(() => {
      rests = false;
      if (!isWaiting()) return;
      flush();
      rest();
    }, pace);
  };
  return (act) => {
    wait(act);
    if (rests) return;
    flush();
    rest();
  };
};
