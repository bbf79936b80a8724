/** Whether this browser gives a page the full screen; an iPhone does not. Then no button offers it. */
export const hasFullScreen = (): boolean => document.fullscreenEnabled === true;

/** A change that is under way: until then the page does not know of it. */
let underWay: Promise<unknown> | undefined;

/**
 * Full screen on or off; who asks twice in a row gets both, one after the other. A browser may refuse, or not know it; the
 * table works as well without.
 */
export const toggleFullScreen = (): void => {
  if (!hasFullScreen()) return;
  const change = underWay ? underWay.then(turn) : turn();
  const done = change.then(() => {
    if (underWay === done) underWay = undefined;
  });
  underWay = done;
};

const turn = async (): Promise<void> => {
  try {
    if (document.fullscreenElement) await document.exitFullscreen?.();
    else await document.documentElement.requestFullscreen?.();
  } catch {
    // It stays as it is.
  }
};
