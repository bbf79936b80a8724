import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bothCases, letters } from '../generator/paint/letters.ts';
import { connect, openApp, openPage } from './page.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await connect();
  page = await openPage(browser);
  await openApp(page, 'set=tip&seed=7&position=1&lang=nl');
});
afterAll(async () => {
  await page.context().close();
  await browser.close();
});

const all = [...new Set(Object.values(letters).flatMap((small) => [...bothCases(small)]))];

/** Letters that look as they do where the typeface is not asked for: the page had no drawing of its own for them. */
const findStrange = (face: string, tried: readonly string[]): Promise<readonly string[]> =>
  page.evaluate(
    async ([face, tried]) => {
      const style = face.slice(0, face.indexOf('"'));
      const canvas = Object.assign(document.createElement('canvas'), { width: 120, height: 120 });
      const pen = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
      const draw = (letter: string, font: string) => {
        pen.clearRect(0, 0, 120, 120);
        pen.font = font;
        pen.fillText(letter, 20, 80);
        return pen.getImageData(0, 0, 120, 120).data.join();
      };
      await document.fonts.load(face, tried.join(''));
      return tried.filter(
        (letter) =>
          !document.fonts.check(face, letter) ||
          ['serif', 'monospace'].some(
            (other) => draw(letter, `${style}${other}`) === draw(letter, `${face}, ${other}`),
          ) ||
          draw(letter, `${face}, serif`) !== draw(letter, `${face}, monospace`),
      );
    },
    [face, tried] as const,
  );

test.each([
  '400 60px "Atkinson Hyperlegible Next"',
  '700 60px "Atkinson Hyperlegible Next"',
  '700 60px "Bricolage Grotesque"',
])('the app draws every letter of the Latin languages of the Union in %s', async (face) => {
  expect(await findStrange(face, all)).toEqual([]);
  // What it has not is found out: a letter of another script.
  expect(await findStrange(face, ['ж', 'a'])).toEqual(['ж']);
});
