import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openPage, settle } from '../page.ts';

/** What was kept in the browser before the page opened, by its name. */
export type Kept = Readonly<Partial<Record<'run' | 'poker' | 'harvest', string>>>;

/** Opens the page of views at an address such as `view=plan&room&lang=nl`. */
export const openView = async (
  browser: Browser,
  url: string,
  address: string,
  kept: Kept = {},
  options: BrowserContextOptions = {},
): Promise<Page> => {
  const page = await openPage(browser, options);
  await page.addInitScript((items) => {
    for (const [name, text] of Object.entries(items))
      if (localStorage.getItem(name) === null) localStorage.setItem(name, text);
  }, kept);
  await page.goto(`${url}#${address}`);
  await page.locator('main').waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await settle(page);
  return page;
};

/** What is wider than a narrow screen, or smaller than a finger. A radio or a tick box is as large as its label. */
export const findNarrowFaults = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const targets = [
      ...document.querySelectorAll(
        'button, select, textarea, input:not([type=checkbox], [type=radio]), label:has(input)',
      ),
    ];
    const small = targets
      .filter((target) => target.checkVisibility())
      .filter((target) => target.getBoundingClientRect().height < 44 || target.getBoundingClientRect().width < 44);
    const wide =
      document.documentElement.scrollWidth > innerWidth ? [`${document.documentElement.scrollWidth} wide`] : [];
    return [...wide, ...small.map((target) => target.outerHTML)];
  });

/**
 * Walks the room's screen with the key of a clicker and tells what was seen, and what the back of the room cannot read:
 * too small, cut off by a projector, or over another text.
 */
export const walkRoom = (
  page: Page,
  screens: number,
): Promise<{ readonly headings: readonly string[]; readonly faults: readonly string[] }> =>
  page.evaluate(async (screens) => {
    // Shares of the screen: the smallest type, and what a projector may cut off.
    const [least, safe] = [0.044, 0.05];
    const { innerWidth: width, innerHeight: height } = window;
    // A line's box is higher than its letters, which stand in the middle four fifths.
    const trim = (box: DOMRect) => ({ top: box.top + box.height * 0.1, bottom: box.bottom - box.height * 0.1 });
    const isOutside = (box: DOMRect) =>
      box.left < width * safe - 1 ||
      box.right > width * (1 - safe) + 1 ||
      trim(box).top < height * safe - 1 ||
      trim(box).bottom > height * (1 - safe) + 1;
    const isOver = (one: DOMRect, other: DOMRect) =>
      one.left < other.right - 1 &&
      other.left < one.right - 1 &&
      trim(one).top < trim(other).bottom &&
      trim(other).top < trim(one).bottom;
    const findFaults = (): readonly string[] => {
      const walker = document.createTreeWalker(
        document.querySelector('.projector') as HTMLElement,
        NodeFilter.SHOW_TEXT,
      );
      const texts: { text: string; size: number; boxes: DOMRect[] }[] = [];
      while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement as HTMLElement;
        if (!walker.currentNode.textContent?.trim() || parent.closest('.unseen')) continue;
        const range = document.createRange();
        range.selectNodeContents(walker.currentNode);
        const size = Number.parseFloat(getComputedStyle(parent).fontSize);
        texts.push({ text: parent.innerText, size, boxes: [...range.getClientRects()] });
      }
      if (texts.length === 0) return ['nothing to read'];
      return texts.flatMap(({ text, size, boxes }, i) => [
        ...(size < height * least - 0.5 ? [`${size}px: ${text}`] : []),
        ...(boxes.some(isOutside) ? [`outside: ${text}`] : []),
        ...texts
          .slice(i + 1)
          .filter((other) => other.boxes.some((box) => boxes.some((own) => isOver(own, box))))
          .map((other) => `${text} over ${other.text}`),
      ]);
    };
    const headings: string[] = [];
    const faults: string[] = [];
    for (let screen = 0; screen < screens; screen++) {
      const heading = (document.querySelector('h1')?.textContent ?? '').replace(/\s+/g, ' ');
      headings.push(heading);
      faults.push(...findFaults().map((fault) => `screen ${screen + 1}, ${heading}: ${fault}`));
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }));
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    }
    return { headings, faults };
  }, screens);

/** Beamers and screens people have, from the oldest to the largest. */
export const roomSizes = [
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
];
