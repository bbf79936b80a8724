import type { Page } from 'playwright-core';

/** What is wider than the screen, or smaller than a finger. A radio or a tick box is as large as its label. */
export const findNarrowFaults = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const targets = [
      ...document.querySelectorAll(
        'button, select, summary, textarea, input:not([type=checkbox], [type=radio]), label:has(input)',
      ),
    ];
    const small = targets
      .filter((target) => target.checkVisibility())
      .filter((target) => target.getBoundingClientRect().height < 44 || target.getBoundingClientRect().width < 44);
    const { scrollWidth } = document.documentElement;
    return [...(scrollWidth > innerWidth ? [`${scrollWidth} wide`] : []), ...small.map((target) => target.outerHTML)];
  });
