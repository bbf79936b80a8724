/** Whether this browser gives a page the full screen; an iPhone does not. Then no button offers it. */
export const hasFullScreen = (): boolean => document.fullscreenEnabled === true;

/** Full screen on or off. A browser may refuse, or not know it; the table works as well without. */
export const toggleFullScreen = (): void => {
  if (!hasFullScreen()) return;
  const done = document.fullscreenElement
    ? document.exitFullscreen?.()
    : document.documentElement.requestFullscreen?.();
  done?.catch(() => undefined);
};
