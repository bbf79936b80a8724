import { describe, expect, test } from 'vitest';
import { deck } from '../../../cards/game/deck.ts';
import { languages } from '../../../cards/schema.ts';
import { layDeck } from '../../../generator/edition/deck.ts';
import { layPress } from '../../../generator/edition/press.ts';
import type { LaidCard } from '../../../generator/layout/face/fit.ts';
import { openProfile } from '../../../generator/paint/icc.ts';
import { boxesOf } from '../../../generator/paper/boxes.ts';
import type { Colour, Item, PathItem, TextItem } from '../../../generator/paper/frame.ts';
import { group } from '../../../generator/paper/frame.ts';
import { cardSizes } from '../../../generator/paper/stock.ts';
import { measureLuminance } from '../../../generator/preflight/contrast.ts';
import { groundAt, shapeOf } from '../../../generator/preflight/ground.ts';
import { placeItems } from '../../../generator/preflight/placed.ts';
import { type CheckedPage, type PreflightOptions, preflight } from '../../../generator/preflight/preflight.ts';
import { preflightPress } from '../../../generator/preflight/preflight-press.ts';
import { sayFinding } from '../../../generator/preflight/say-finding.ts';
import { readProfile } from '../../../generator/write/icc.node.ts';
import { fonts, layPoker, tools } from '../edition/edition.ts';

const profile = readProfile('fogra39-coated');
const { inksOf } = openProfile(profile);
const options: PreflightOptions = {
  outline: fonts.outline,
  hasGlyph: fonts.hasGlyph,
  safeArea: 5,
  typeFloor: 8.5,
};
const press: PreflightOptions = { ...options, press: { inkLimit: 240, bleed: 3, inksOf } };

const line = (extra: Partial<TextItem> = {}): TextItem => ({
  kind: 'text',
  x: 10,
  y: 20,
  text: 'Samen',
  font: 'body',
  size: 10,
  fill: '#1B1D1F',
  ...extra,
});
const panel = (fill: Colour): PathItem => ({
  kind: 'path',
  path: [['M', 5, 5], ['L', 58, 5], ['L', 58, 83], ['L', 5, 83], ['Z']],
  fill,
});
const page = (...items: readonly Item[]): CheckedPage => ({
  frame: { width: 63, height: 88, title: 'V01, voorkant', items },
});
const tell = (pages: readonly CheckedPage[], wishes = options) =>
  preflight(pages, wishes).map((finding) => sayFinding(finding).en);

test('a good page gives nothing to say', () => {
  expect(tell([page(panel('#E3F0E6'), line())])).toEqual([]);
});

describe('in a paragraph of sound lines one line', () => {
  const heights = [15, 30, 40];
  const strip = (top: number, fill: Colour): PathItem => ({
    ...panel(fill),
    path: [['M', 5, top], ['L', 58, top], ['L', 58, top + 5], ['L', 5, top + 5], ['Z']],
  });
  test.each([
    ['runs off the safe area', { x: 52 }, '“Samen” is 4.51 mm outside the safe area'],
    ['is below the floor', { size: 7 }, '“Samen” is set in 7 pt, at least 8.5 pt can be read'],
    ['has a character no font has', { text: 'a → b' }, '“a → b” has U+2192, which a font of the deck cannot print'],
    ['is too grey', { fill: '#777777' }, '“Samen” has contrast 4.48 with what is behind it, at least 7 is needed'],
    ['stands on a dark strip', { text: 'Alleen' }, /“Alleen” has contrast 1\.\d+ with what is behind it/],
  ] as readonly (readonly [string, Partial<TextItem>, string | RegExp])[])(
    '%s, and is told of alone',
    (what, extra, said) => {
      for (const [at, height] of heights.entries()) {
        const lines = heights.map((y, i) => line({ y, ...(i === at && extra) }));
        const under = what === 'stands on a dark strip' ? [strip(height - 4, '#0F5132')] : [];
        const found = tell([page(...under, group('paragraph', lines))]);
        expect(found).toHaveLength(1);
        expect(found[0]).toEqual(typeof said === 'string' ? `V01, voorkant: ${said}` : expect.stringMatching(said));
      }
    },
  );
  test('may stand on another ground than the others where it is read as well', () => {
    expect(
      tell([
        page(
          strip(26, '#E3F0E6'),
          group(
            'paragraph',
            heights.map((y) => line({ y })),
          ),
        ),
      ]),
    ).toEqual([]);
  });
});

test.each([
  ['text that runs off the safe area', [line({ x: 52 })], '“Samen” is 4.51 mm outside the safe area'],
  ['text that hangs below it', [line({ y: 87 })], '“Samen” is 4.04 mm outside the safe area'],
  ['text below the floor', [line({ size: 7 })], '“Samen” is set in 7 pt, at least 8.5 pt can be read'],
  ['a character no font has', [line({ text: 'a → b' })], '“a → b” has U+2192, which a font of the deck cannot print'],
  [
    'body text that is too grey',
    [line({ fill: '#777777' })],
    '“Samen” has contrast 4.48 with what is behind it, at least 7 is needed',
  ],
  [
    'a label on a ground too near its own colour',
    [panel('#497B63'), line({ font: 'strong', fill: '#A8C3B4' })],
    '“Samen” has contrast 2.59 with what is behind it, at least 4.5 is needed',
  ],
  [
    'text on the last of two grounds',
    [panel('#FFFFFF'), panel('#0F5132'), line()],
    /“Samen” has contrast 1\.\d+ with what is behind it/,
  ],
  [
    'a hairline',
    [
      {
        kind: 'path',
        path: [
          ['M', 10, 10],
          ['L', 20, 10],
        ],
        stroke: '#000000',
        lineWidth: 0.05,
      },
    ],
    'a line in #000000 is 0.14 pt wide, a press holds 0.25 pt or more',
  ],
  [
    'a thin light line in a dark ground',
    [
      panel('#0F5132'),
      {
        kind: 'path',
        path: [
          ['M', 10, 10],
          ['L', 20, 10],
        ],
        stroke: '#FFFFFF',
        lineWidth: 0.1,
      },
    ],
    'a light line in #FFFFFF is 0.28 pt wide, on a dark ground 0.5 pt or more stays open (warning)',
  ],
] as readonly (readonly [string, readonly Item[], string | RegExp])[])('%s is found', (_, items, said) => {
  const found = tell([page(...items)]);
  expect(found).toHaveLength(1);
  if (typeof said === 'string') expect(found[0]).toBe(`V01, voorkant: ${said}`);
  else expect(found[0]).toMatch(said);
});

test('what is turned and moved by its group is judged where it lands', () => {
  const turned = (x: number, y: number): Item => ({ kind: 'group', x, y, turn: 180, items: [line()] });
  expect(tell([page(turned(63, 88))])).toEqual([]);
  expect(tell([page(turned(20, 88))])).toHaveLength(1);
  const upright: Item = { kind: 'group', x: 40, y: 20, turn: 90, items: [line({ x: 0, y: 0 })] };
  expect(tell([page(upright)])).toEqual([]);
  expect(tell([page({ ...upright, y: 80 })])).toHaveLength(1);
  const moved: Item = { kind: 'group', matrix: [1, 0, 0, 1, 45, 0], items: [line()] };
  expect(tell([page(moved)])).toHaveLength(1);
  expect(tell([page(group('paragraph', [line({ fill: '#FFFFFF' })]))])).toHaveLength(1);
});

test('text is judged by the ground its letters stand on, not by shapes that only come near', () => {
  const corner: PathItem = { kind: 'path', path: [['M', 58, 30], ['L', 58, 5], ['L', 30, 30], ['Z']], fill: '#1B1D1F' };
  expect(tell([page(corner, line({ x: 30, y: 12 }))])).toEqual([]);
  expect(tell([page(corner, line({ x: 45, y: 28 }))])).toHaveLength(1);
});

describe('for a press', () => {
  const boxes = boxesOf({ width: 57, height: 82 }, { bleed: 3, marks: false });

  test('boxes must be there, nested, and with the bleed asked for', () => {
    expect(tell([page()], press)).toEqual(['V01, voorkant: MediaBox, BleedBox, TrimBox: missing, must be all three']);
    expect(tell([{ ...page(), boxes }], press)).toEqual([]);
    expect(tell([{ ...page(), boxes: { ...boxes, trim: boxes.bleed } }], press)).toEqual([
      'V01, voorkant: TrimBox: too near, must be 3 mm inside BleedBox',
    ]);
    const out = { ...boxes.bleed, x: -1, width: boxes.bleed.width + 1 };
    expect(tell([{ ...page(), boxes: { ...boxes, bleed: out } }], press)).toEqual([
      'V01, voorkant: BleedBox: reaches out, must be inside MediaBox',
    ]);
  });

  test('ink over the limit is found, black text and its ground together', () => {
    const strict = { ...press, press: { inkLimit: 150, bleed: 3, inksOf } };
    expect(preflight([{ ...page(panel('#7A3B00')), boxes }], strict)).toMatchObject([
      { rule: 'ink', about: '#7A3B00', value: 218, limit: 150 },
    ]);
    const label = line({ font: 'strong' });
    const ground = panel('#AF8966');
    expect(preflight([{ ...page(ground, label), boxes }], strict)).toMatchObject([{ rule: 'ink', about: '#1B1D1F' }]);
    expect(preflight([{ ...page(ground, label), boxes }], press)).toEqual([]);
  });

  test('a front must be followed by its own back', () => {
    const side = (code: string, which: 'front' | 'back'): CheckedPage => ({ ...page(), boxes, code, side: which });
    expect(tell([side('V01', 'front'), side('V01', 'back')], press)).toEqual([]);
    expect(tell([side('V01', 'front'), side('V02', 'back')], press)).toHaveLength(1);
    expect(tell([side('V01', 'front')], press)).toEqual([
      'V01, voorkant: the front of V01 is followed by nothing instead of its own back',
    ]);
  });
});

const inks = languages.flatMap((language) => (['low', 'grey'] as const).map((ink) => ({ language, ink })));
test.each(inks)(
  'in $ink ink the deck in $language is as readable, at home and on a press',
  async ({ language, ink }) => {
    const laid = layDeck(deck, { language, size: cardSizes.poker, ink }, tools);
    const setting = { bleed: 3, marks: true, profile };
    const found = await preflightPress({ fonts }, layPress(laid, setting), setting);
    expect(found.map((finding) => sayFinding(finding).en)).toEqual([]);
    // Ink on paper: how dark each shape is, by how much of the card it covers; shapes painted over count no more.
    const used = [layPoker(language), laid].map((one) => weighInk(one.cards.slice(0, 40)));
    if (ink === 'low') expect(used[1]).toBeLessThan((used[0] ?? 0) * 0.6);
    if (ink === 'grey') {
      const colours = laid.cards.flatMap(({ front, back }) =>
        [front, back].flatMap(({ lay }) =>
          placeItems(lay(), fonts.outline).flatMap((item) =>
            item.kind === 'text' ? [item.fill] : [item.fill, item.stroke].filter((colour) => colour !== undefined),
          ),
        ),
      );
      for (const colour of new Set(colours)) {
        const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
        expect(Math.max(...channels) - Math.min(...channels), colour).toBeLessThanOrEqual(12);
      }
    }
  },
);

/** The ink of some cards: at points a millimetre apart, how dark the topmost shape is. */
const weighInk = (cards: readonly LaidCard[]): number =>
  cards
    .flatMap(({ front, back }) => [front, back])
    .reduce((sum, { lay, width, height }) => {
      const shapes = placeItems(lay(), fonts.outline).flatMap((item) =>
        item.kind === 'path' && item.fill ? [shapeOf(item, item.fill)] : [],
      );
      for (let x = 0.5; x < width; x += 2)
        for (let y = 0.5; y < height; y += 2) sum += 1 - measureLuminance(groundAt(shapes, [x, y]));
      return sum;
    }, 0);

test.each(languages)('the deck in %s gives nothing to say, for the home printer as for the press', async (language) => {
  const laid = layPoker(language);
  const faces = laid.cards.flatMap(({ code, front, back }): CheckedPage[] => [
    { code, side: 'front', frame: front },
    { code, side: 'back', frame: back },
  ]);
  const setting = { bleed: 3, marks: true, profile };
  expect(tell(faces)).toEqual([]);
  const found = await preflightPress({ fonts }, layPress(laid, setting), setting);
  expect(found.map((finding) => sayFinding(finding).en)).toEqual([]);
});
