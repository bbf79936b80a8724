import type { Page } from 'playwright-core';

/** Words that stick out of the window or of the button or card they stand in. */
export const findLost = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const root = document.querySelector('dialog[open]') ?? document.body;
    const holds = (element: Element) => [...element.childNodes].some((node) => node.nodeType === 3);
    const words = [...root.querySelectorAll('*')].filter(
      (element) =>
        element.checkVisibility() && holds(element) && !element.closest('.unseen, svg, select, .screen-actions'),
    );
    return words.flatMap((element) => {
      const own = element.getBoundingClientRect();
      const around = element.closest('.button, .toggle, .card, .cover')?.getBoundingClientRect();
      const isOut = own.right > innerWidth + 1 || own.left < -1;
      return isOut || (around && own.right > around.right + 1) ? [`${element.className} ${element.textContent}`] : [];
    });
  });

/** The distances of WCAG 1.4.12, as a reader's own style sheet would set them. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

/** Gives the page more space between letters, words and lines, for as long as it is open. */
export const spaceOut = (page: Page): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, spacing);
