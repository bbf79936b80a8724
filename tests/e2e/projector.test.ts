import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deck } from '../../cards/deck.ts';
import { languages } from '../../cards/schema.ts';
import { connect, openApp, openPage, settle, typeCode } from './page.ts';

const LEAST = 0.044;
const SAFE = 0.05;
const screens = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
];

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());

/** What is wrong for the back of the room: text too small, outside the safe margin, or over other text. */
const findFaults = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    ([least, safe]) => {
      const { innerWidth: width, innerHeight: height } = window;
      const walker = document.createTreeWalker(document.querySelector('.projector') as Element, NodeFilter.SHOW_TEXT);
      const texts: { text: string; size: number; boxes: DOMRect[] }[] = [];
      while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement as HTMLElement;
        const visible = parent.checkVisibility({ opacityProperty: true, visibilityProperty: true });
        if (!walker.currentNode.textContent?.trim() || !visible) continue;
        const range = document.createRange();
        range.selectNodeContents(walker.currentNode);
        const size = Number.parseFloat(getComputedStyle(parent).fontSize);
        texts.push({ text: parent.innerText, size, boxes: [...range.getClientRects()] });
      }
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
      return texts.flatMap(({ text, size, boxes }, i) => [
        ...(size < height * least ? [`${size}px: ${text}`] : []),
        ...(boxes.some(isOutside) ? [`outside: ${text}`] : []),
        ...texts
          .slice(i + 1)
          .filter((other) => other.boxes.some((box) => boxes.some((own) => isOver(own, box))))
          .map((other) => `${text} over ${other.text}`),
      ]);
    },
    [LEAST, SAFE] as const,
  );

describe.each(screens)('at $width × $height', (viewport) => {
  test.each(languages)('every card reads from the back of the room and fits, both sides, in %s', async (language) => {
    const page = await openPage(browser, { viewport });
    await openApp(page, `set=all&seed=7&position=0&lang=${language}`);
    await page.keyboard.press('p');
    expect(await findFaults(page)).toEqual([]);
    const faults: string[] = [];
    for (const { code } of deck.cards) {
      await typeCode(page, code);
      for (const side of ['front', 'back']) {
        if (side === 'back') await page.keyboard.press('Space');
        await settle(page);
        faults.push(...(await findFaults(page)).map((fault) => `${code} ${side} ${fault}`));
      }
    }
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

test('the projector shows the card, code and counter, and no controls', async () => {
  const page = await openPage(browser, { viewport: { width: 1920, height: 1080 } });
  await openApp(page, 'set=all&seed=7&position=1&lang=nl');
  await page.keyboard.press('p');
  expect(
    await page
      .locator('button:visible, input:visible, select:visible')
      .evaluateAll(
        (controls) => controls.filter((control) => control.checkVisibility({ opacityProperty: true })).length,
      ),
  ).toBe(0);
  expect(await page.locator('.projector').evaluate((view) => getComputedStyle(view).cursor)).toBe('none');
  expect(await page.locator('.projector-counter').textContent()).toBe(
    `nog ${deck.cards.length - 1} van ${deck.cards.length}`,
  );
  await page.keyboard.press('Escape');
  expect(await page.locator('.projector').count()).toBe(0);
  await page.context().close();
});
