import type { Page } from 'playwright-core';

/** What a screen reader says by itself from now on, in its order: what comes into live regions that it can reach. */
export const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const regions = '[role=status], [role=alert], [aria-live], output';
    const heard: string[] = [];
    // A window over the page makes all around it inert.
    const isReached = (region: Element) => {
      const over = document.querySelector('dialog:modal');
      return region.checkVisibility() && (!over || over.contains(region));
    };
    Object.assign(window, { heard });
    new MutationObserver((changes) => {
      const changed = changes.map(({ target }) => target.parentElement?.closest(regions) ?? target);
      const come = changes.flatMap(({ addedNodes }) =>
        [...addedNodes].flatMap((node) =>
          node instanceof Element
            ? [node, ...node.querySelectorAll('*')].filter((each) => each.matches('[role=alert]'))
            : [],
        ),
      );
      for (const region of new Set([...changed, ...come]))
        if (region instanceof Element && region.matches(regions) && isReached(region) && region.textContent)
          heard.push(region.textContent);
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });

/** What was said since it was asked last. */
export const hear = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
