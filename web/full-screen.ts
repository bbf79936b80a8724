/** Full screen on or off. A browser may refuse, or not know it; the table works as well without. */
export const toggleFullScreen = (): void => {
  const done = document.fullscreenElement
    ? document.exitFullscreen?.()
    : document.documentElement.requestFullscreen?.();
  done?.catch(() => undefined);
};
