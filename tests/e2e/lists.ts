import type { Page } from 'playwright-core';

/** Lists in sight that have no marks before their items and do not say that they are lists: to VoiceOver in Safari they are none. */
export const findUnheardLists = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('ul, ol, menu')]
      .filter((list) => list.checkVisibility() && list.getAttribute('role') !== 'list')
      .filter((list) =>
        [...list.children].some(
          // WebKit sees a mark only at what is laid out as an item of a list.
          (item) => getComputedStyle(item).display !== 'list-item' || getComputedStyle(item).listStyleType === 'none',
        ),
      )
      .map((list) => `no list to VoiceOver: ${list.className || list.outerHTML.slice(0, 80)}`),
  );
