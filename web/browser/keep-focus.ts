/** What takes the focus over from something in it that left: the nearest, so that Tab goes on from there. */
const HOLDERS = 'section, fieldset, form, aside, dialog, main';

/**
 * Where a button goes that had the focus, a browser lets the focus fall to the page: whoever works by keyboard starts
 * at the top again. Here what stood around it takes the focus, and no other button, which a second press would press.
 */
export const keepFocus = (): (() => void) => {
  let last: Element | undefined;
  let around: readonly HTMLElement[] = [];
  const note = ({ target }: FocusEvent) => {
    if (!(target instanceof Element)) return;
    last = target;
    around = listHolders(target);
  };
  // A press on the page lets go of the focus, and wants to.
  const forget = ({ target }: FocusEvent) =>
    setTimeout(() => {
      if (target === last && last?.isConnected && document.activeElement === document.body) last = undefined;
    });
  const keep = () => {
    if (!last || last.isConnected || document.activeElement !== document.body) return;
    last = undefined;
    const near = around.find(({ isConnected }) => isConnected) ?? document.querySelector('main');
    const holder = near && nameable(near);
    if (!holder) return;
    if (!holder.hasAttribute('tabindex')) holder.tabIndex = -1;
    holder.focus({ preventScroll: true });
  };
  const observer = new MutationObserver(keep);
  observer.observe(document.body, { childList: true, subtree: true });
  document.addEventListener('focusin', note);
  document.addEventListener('focusout', forget);
  return () => {
    observer.disconnect();
    document.removeEventListener('focusin', note);
    document.removeEventListener('focusout', forget);
  };
};

/** A dialog, or a section without a name of its own, is read from beginning to end when it takes the focus; its heading names it. */
const nameable = (holder: HTMLElement): HTMLElement =>
  (holder.matches('dialog, section:not([aria-label], [aria-labelledby])') &&
    holder.querySelector<HTMLElement>('h1, h2, h3, h4')) ||
  holder;

const listHolders = (from: Element): readonly HTMLElement[] => {
  const holder = from.parentElement?.closest<HTMLElement>(HOLDERS);
  return holder ? [holder, ...listHolders(holder)] : [];
};
