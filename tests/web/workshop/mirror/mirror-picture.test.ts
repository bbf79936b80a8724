import { expect, test } from 'vitest';
import { deck } from '../../../../cards/game/deck.ts';
import { languages } from '../../../../cards/schema.ts';
import type { SpokenCard } from '../../../../web/deck/deck.ts';
import { paintMirror } from '../../../../web/view/mirror/mirror-picture.ts';
import { mirrorWords } from '../../../../web/view/mirror/mirror-words.ts';
import { emptyMirror, mirrorSkills } from '../../../../web/workshop/mirror/mirror.ts';
import { type PictureLook, paintBoard } from '../../../../web/workshop/mirror/mirror-picture.ts';
import { showMirror } from '../../../../web/workshop/mirror/mirror-showing.ts';
import { act, lay, raise, whole } from './mirror-placements.ts';

const answer = { word: 'volop', colour: '#0F5132', tint: '#E3F0E6', mark: 'M0 0H120V120Z' };
const look: PictureLook = {
  title: 'Onze <spiegel>',
  why: 'Omdat "het" & zo',
  few: 'te weinig',
  before: 'vorige keer',
  language: 'nl',
  names: { 3: 'V03 Improviseren', 9: 'V09 Mogelijkmaker' },
  answers: { fully: answer, growing: answer, nudge: answer, unknown: answer },
};

/** The parts of the bars in the picture, with their widths. */
const readParts = (svg: string) =>
  [...svg.matchAll(/width="([\d.]+)" height="(\d+)" fill="url\(#(\w+)\)"[^>]*data-count="(\d+)"/g)].map(
    ([, width, height, name, count]) => ({ width: Number(width), height: Number(height), name, count: Number(count) }),
  );

test('each part of a bar is as wide as its share of the voices', () => {
  const svg = paintBoard([{ skill: 3, voices: 8, counts: [4, 2, 0, 2], before: [0, 0, 5, 0] }], look);
  const [fully, growing, unknown, earlier, ...more] = readParts(svg);
  expect(more).toEqual([]);
  expect([fully?.name, growing?.name, unknown?.name, earlier?.name]).toEqual(['fully', 'growing', 'unknown', 'nudge']);
  expect(fully?.width).toBeCloseTo(2 * (growing?.width ?? 0), 1);
  expect(growing?.width).toBe(unknown?.width);
  expect(earlier?.width).toBeCloseTo(2 * (fully?.width ?? 0), 1);
  expect(earlier?.height).toBeLessThan(fully?.height ?? 0);
});

test('a skill too few spoke of has its name and the reason, and no bar', () => {
  const svg = paintBoard([{ skill: 9, voices: 4, counts: undefined, before: undefined }], look);
  expect(readParts(svg)).toEqual([]);
  expect(svg).toContain('>V09 Mogelijkmaker</text>');
  expect(svg).toContain('>te weinig</text>');
});

test('words stay words, and the picture asks nothing of another place', () => {
  const svg = paintBoard([{ skill: 3, voices: 5, counts: [5, 0, 0, 0], before: undefined }], look);
  expect(svg).toContain('Onze &lt;spiegel&gt;');
  expect(svg).toContain('Omdat &quot;het&quot; &amp; zo');
  expect(svg).not.toContain('vorige keer');
  expect(svg.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
  expect(svg).not.toMatch(/NaN|undefined|href/);
});

test.each(languages)('the whole board as a picture, in %s: names, answers and numbers of every skill', (language) => {
  const cards = deck.cards.map((card) => ({ ...card, text: card.text[language] })) as unknown as readonly SpokenCard[];
  const mirror = act([...lay(whole, 7), ...raise(2, [11, 0, 0, 0]), { kind: 'reveal' }]);
  const svg = paintMirror(showMirror(mirror), cards, language) ?? '';
  expect(svg).toContain(`>${mirrorWords[language].why}</text>`);
  for (const card of deck.cards) {
    if (card.family === 'skill') expect(svg).toContain(`>${card.code} ${card.text[language].short}</text>`);
    if (['S01', 'S02', 'S03', 'S04'].includes(card.code) && card.family === 'vote')
      expect(svg).toContain(`>${card.text[language].word}</text>`);
  }
  // One part a skill; of the second, hands say something else than the paper.
  expect(readParts(svg)).toHaveLength(mirrorSkills.length + 1);
  expect(paintMirror(showMirror(emptyMirror), cards, language)).toBeUndefined();
});
