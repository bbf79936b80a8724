const REGIONS = '[role=status], [role=alert], [aria-live], output';

/** Regions in which something changed, and those that came or went. */
const listChanged = (changes: readonly MutationRecord[]): readonly Element[] =>
  changes.flatMap(({ target, addedNodes, removedNodes }) => {
    const around = (target instanceof Element ? target : target.parentElement)?.closest(REGIONS);
    if (around) return [around];
    const others = [...addedNodes, ...removedNodes].filter((node) => node instanceof Element);
    return others.flatMap((node) => [...(node.matches(REGIONS) ? [node] : []), ...node.querySelectorAll(REGIONS)]);
  });

/**
 * A modal window makes all around it inert, also the places from which a screen reader says things by itself. Hands on
 * what is said there, so that the window can say it, and nothing once it is gone. Gives the way to stop.
 */
export const hearUnder = (window: Element, say: (said: string) => void): (() => void) => {
  const observer = new MutationObserver((changes) => {
    const changed = listChanged(changes.filter(({ target }) => !window.contains(target)));
    const regions = [...new Set(changed)].filter((region) => !window.contains(region));
    if (regions.length === 0) return;
    const seen = regions.filter((region): region is HTMLElement => region.getClientRects().length > 0);
    // As it is seen: the text of its nodes would join a heading and what stands under it.
    say(seen.flatMap((region) => region.innerText.replaceAll(/\s+/g, ' ').trim() || []).join(' '));
  });
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  return () => observer.disconnect();
};
