/** Whether this browser gives a page the full screen; an iPhone does not. Then no button offers it. */
export const hasFullScreen = (): boolean => document.fullscreenEnabled === true;

/** What was asked for last: until it is done, the page does not know of it. */
let underWay: Promise<unknown> = Promise.resolve();

/**
 * Full screen on or off; who asks twice in a row gets both, one after the other. A browser may refuse, or not know it; the
 * table works as well without.
 */
export const toggleFullScreen = (): void => {
  if (hasFullScreen()) underWay = underWay.then(turn).catch(() => undefined);
};

const turn = () =>
  document.fullscreenElement ? document.exitFullscreen?.() : document.documentElement.requestFullscreen?.();
