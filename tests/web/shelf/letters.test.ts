import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { HouseStyle } from '../../../cards/style/style.ts';
import { forgetLetters, loadLetters } from '../../../web/shelf/letters.ts';

const inWindow = new Set<unknown>();

beforeEach(() => {
  vi.stubGlobal('document', { fonts: inWindow });
  vi.stubGlobal(
    'FontFace',
    class {
      constructor(readonly family: string) {}
      load = () => Promise.resolve(this);
    },
  );
});
afterEach(() => {
  for (const edition of 'abcdef') forgetLetters(edition);
  vi.unstubAllGlobals();
});

const style = { fontFiles: { body: 'huis.woff' } } as HouseStyle;
const files = [{ name: 'huis.woff', bytes: new Uint8Array([1]) }];

test('two who ask for the letters of one deck at once get the same, and a window has them once', async () => {
  const [one, other] = await Promise.all([loadLetters('a', style, files), loadLetters('a', style, files)]);
  expect(one).toBe(other);
  expect(one.letters?.body).toMatch(/^"house-\d+-text"$/);
  expect(inWindow.size).toBe(1);
  forgetLetters('a');
  expect(inWindow.size).toBe(0);
});

test('what is forgotten while it is read comes into no window', async () => {
  const reading = loadLetters('a', style, files);
  forgetLetters('a');
  await reading;
  expect(inWindow.size).toBe(0);
  await loadLetters('a', style, files);
  expect(inWindow.size).toBe(1);
});

test('a window has the letters of the decks that were asked for last', async () => {
  for (const edition of 'abcdef') await loadLetters(edition, style, files);
  expect(inWindow.size).toBe(4);
});
