import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deck } from '../../cards/deck.ts';
import { families } from '../../cards/families.ts';
import { languages } from '../../cards/schema.ts';
import { connect, openApp, openPage, typeCode } from './page.ts';

const screens = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
];
const notes = deck.cards.flatMap((card) =>
  card.family === 'dilemma'
    ? Object.values(card.text).flatMap(({ notes }) => [...notes.values, ...notes.listenFor])
    : [],
);

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());

/** Walks `faces` faces with the key of a clicker; gives which they were and what is wrong for the back of the room. */
const walkFaces = (page: Page, faces: number) =>
  page.evaluate(
    async ({ faces, notes }) => {
      // Shares of the screen: the smallest type, the question, and what a projector may cut off.
      const [least, question, safe] = [0.044, 80 / 1080, 0.05];
      const { innerWidth: width, innerHeight: height } = window;
      // A screen of 4:3 has fewer letters to a line: there a long question may come down to the smallest type.
      const asked = width / height > 1.5 ? question : least;
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
      const readTexts = (view: Element) => {
        const walker = document.createTreeWalker(view, NodeFilter.SHOW_TEXT);
        const texts: { text: string; size: number; least: number; boxes: DOMRect[] }[] = [];
        while (walker.nextNode()) {
          const parent = walker.currentNode.parentElement as HTMLElement;
          const visible = parent.checkVisibility({ opacityProperty: true, visibilityProperty: true });
          if (!walker.currentNode.textContent?.trim() || !visible) continue;
          const range = document.createRange();
          range.selectNodeContents(walker.currentNode);
          const size = Number.parseFloat(getComputedStyle(parent).fontSize);
          const asks = parent.matches('.question, .asked, .large');
          texts.push({
            text: parent.innerText,
            size,
            least: asks ? asked : least,
            boxes: [...range.getClientRects()],
          });
        }
        return texts;
      };
      const findFaults = () => {
        const view = document.querySelector('.projector') as HTMLElement;
        const texts = readTexts(view);
        const told = notes.filter((note) => view.textContent.includes(note));
        return [
          ...told.map((note) => `tells the note "${note}"`),
          ...texts.flatMap(({ text, size, least, boxes }, i) => [
            ...(size < height * least - 0.5 ? [`${size}px: ${text}`] : []),
            ...(boxes.some(isOutside) ? [`outside: ${text}`] : []),
            ...texts
              .slice(i + 1)
              .filter((other) => other.boxes.some((box) => boxes.some((own) => isOver(own, box))))
              .map((other) => `${text} over ${other.text}`),
          ]),
        ];
      };
      const seen: string[] = [];
      const faults = findFaults();
      for (let face = 0; face < faces; face++) {
        // A flip and a deal: the next of a clicker would walk a dilemma through its stages.
        document.dispatchEvent(new KeyboardEvent('keydown', { key: face % 2 === 0 ? 'n' : ' ' }));
        await new Promise((done) => setTimeout(done));
        const card = document.querySelector('[data-code]');
        const name = `${card?.getAttribute('data-code')} ${card?.classList.contains('back') ? 'back' : 'front'}`;
        seen.push(name);
        faults.push(...findFaults().map((fault) => `${name} ${fault}`));
      }
      return { seen, faults };
    },
    { faces, notes },
  );

describe.each(screens)('at $width × $height', (viewport) => {
  test.each(languages)('every card reads from the back of the room and fits, both sides, in %s', async (language) => {
    const page = await openPage(browser, { viewport });
    const seen: string[] = [];
    for (const family of Object.keys(families)) {
      const count = deck.cards.filter((card) => card.family === family).length;
      await openApp(page, `set=${family}&seed=7&position=0&lang=${language}`);
      await page.keyboard.press('o');
      const walked = await walkFaces(page, 2 * count);
      expect(walked.faults).toEqual([]);
      seen.push(...walked.seen);
    }
    const faces = deck.cards.flatMap(({ code }) => [`${code} back`, `${code} front`]);
    expect(seen.sort()).toEqual(faces.sort());
    await page.context().close();
  });
});

test('the projector shows the card, code and counter, and no controls', async () => {
  const page = await openPage(browser, { viewport: { width: 1920, height: 1080 } });
  await openApp(page, 'set=all&seed=7&position=1&lang=nl');
  await page.keyboard.press('o');
  expect(
    await page
      .locator('button:visible, input:visible, select:visible')
      .evaluateAll(
        (controls) => controls.filter((control) => control.checkVisibility({ opacityProperty: true })).length,
      ),
  ).toBe(0);
  expect(await page.locator('.projector').evaluate((view) => getComputedStyle(view).cursor)).toBe('none');
  expect(await page.locator('.projector-counter').textContent()).toBe('nog 127 van 128');
  await page.keyboard.press('Escape');
  expect(await page.locator('.projector').count()).toBe(0);
  await page.context().close();
});

test('the notes of a dilemma are for the facilitator: closed beside the card, nowhere on the projector', async () => {
  const page = await openPage(browser);
  await openApp(page, 'set=all&seed=7&position=0&lang=nl');
  await typeCode(page, 'd6');
  expect(await page.locator('details.notes').getAttribute('open')).toBeNull();
  await page.getByText('Voor de gespreksleider').click();
  expect(await page.getByText('Waar je op let').isVisible()).toBe(true);
  expect(await page.locator('.notes li').allTextContents()).toContain('P10 De loketmedewerker');
  await page.keyboard.press('o');
  expect(await page.locator('.notes').count()).toBe(0);
  await page.context().close();
});

test('a touch on the projector shows the way out, and it fades again', async () => {
  const page = await openPage(browser, { hasTouch: true });
  await openApp(page, 'set=all&seed=7&position=1&lang=nl');
  await page.keyboard.press('o');
  const wayOut = page.getByRole('button', { name: 'Terug naar de tafel' });
  const isSeen = () => wayOut.evaluate((button) => button.checkVisibility({ opacityProperty: true }));
  expect(await isSeen()).toBe(false);
  await page.touchscreen.tap(600, 300);
  expect(await isSeen()).toBe(true);
  await wayOut.evaluate((button) => button.getAnimations().map((animation) => animation.finish()));
  await page.locator('.way-out:not(.touched)').waitFor({ state: 'attached' });
  expect(await isSeen()).toBe(false);
  await page.touchscreen.tap(900, 500);
  await wayOut.tap();
  expect(await page.locator('.projector').count()).toBe(0);
  await page.context().close();
});

test('full screen goes on and off by key and by button, and a browser that refuses plays on', async () => {
  const page = await openPage(browser);
  await openApp(page, 'set=all&seed=7&position=1&lang=nl');
  const waitFor = (full: boolean) => page.waitForFunction((on) => (document.fullscreenElement !== null) === on, full);
  await page.keyboard.press('f');
  await waitFor(true);
  await page.keyboard.press('f');
  await waitFor(false);
  await page.getByRole('button', { name: 'Volledig scherm' }).click();
  await waitFor(true);
  await page.evaluate(() => document.exitFullscreen());
  await waitFor(false);
  const broken: Error[] = [];
  page.on('pageerror', (error) => broken.push(error));
  await page.evaluate(() => {
    document.documentElement.requestFullscreen = () => Promise.reject(new TypeError('Permissions check failed'));
  });
  await page.keyboard.press('f');
  await page.keyboard.press('PageDown');
  expect(await page.locator('.card.back').count()).toBe(1);
  expect(broken).toEqual([]);
  await page.context().close();
});
