import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { families } from '../../../cards/families.ts';
import type { NamedFamily } from '../../../cards/own/placed.ts';
import type { Hex } from '../../../cards/style/colour.ts';
import { isKept, makeLegible } from '../../../cards/style/legible.ts';
import { chooseFamilyLooks, tellFamilyColours } from '../../../cards/style/looks.ts';
import { chooseColours } from '../../../cards/style/palette.ts';
import { readColour } from '../../../cards/style/read-colour.ts';
import { type HouseStyle, plainStyle } from '../../../cards/style/style.ts';
import { voteColours } from '../../../cards/vote-colours.ts';
import { measureContrast } from '../../colour.ts';

const hexes = fc
  .tuple(...[0, 1, 2].map(() => fc.integer({ min: 0, max: 255 })))
  .map((rgb): Hex => `#${rgb.map((part) => part.toString(16).padStart(2, '0').toUpperCase()).join('')}`);

describe('a colour is read however it is written', () => {
  test.each([
    ['#1457a3', '#1457A3'],
    ['#14a', '#1144AA'],
    ['#1457a380', '#89ABD1'],
    ['#000F', '#000000'],
    ['rgb(20, 87, 163)', '#1457A3'],
    ['rgb(20 87 163 / 100%)', '#1457A3'],
    ['rgba(20, 87, 163, 0.5)', '#8AABD1'],
    ['rgb(0% 50% 100%)', '#0080FF'],
    ['hsl(211 60% 35%)', '#24578F'],
    ['hsl(211deg, 60%, 35%)', '#24578F'],
    ['HSLA(-149, 60%, 35%, 1)', '#24578F'],
    ['hwb(0 20% 40%)', '#993333'],
    ['lab(50 none none)', '#777777'],
    ['oklch(0.62796 0.25768 29.234)', '#FF0000'],
    ['oklch(62.796% 0.25768 29.234deg)', '#FF0000'],
    ['lab(54.29% 80.8 69.89)', '#FF0000'],
    ['lch(29.57 131.2 301.36)', '#0000FF'],
    ['color(display-p3 1 0 0)', '#FF0000'],
    [{ colorSpace: 'srgb', components: [0.078, 0.341, 0.639], hex: '#1457a3' }, '#1457A3'],
    [{ colorSpace: 'hsl', components: [211, 60, 35], alpha: 1 }, '#24578F'],
    [{ colorSpace: 'srgb', components: [0, 'none', 1], alpha: 0.5 }, '#8080FF'],
    [{ colorSpace: 'rec2020', components: [0, 0, 1], hex: '#0000ff' }, '#0000FF'],
  ] as const)('%j is %s', (written, hex) => {
    expect(readColour(written)).toBe(hex);
  });

  test.each([
    '',
    '#',
    '#12345',
    '#ggg',
    'papaya',
    'transparent',
    'rgb(1, 2)',
    'rgb(a, b, c)',
    'hsl(var(--h) 10% 10%)',
    'color(nowhere 1 1 1)',
    `#${'1'.repeat(1e5)}`,
    'rgba(1, 2, 3, 0)',
    null,
    undefined,
    7,
    [],
    {},
    { colorSpace: 'srgb', components: ['1', 2, 3] },
    { colorSpace: '__proto__', components: [1, 2, 3] },
    { colorSpace: 'toString', components: [1, 2, 3] },
  ])('%j is none', (written) => {
    expect(readColour(written)).toBeUndefined();
  });

  test('whatever stands there, it is a colour or none', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string(), hexes), (value) => {
        expect(readColour(value) ?? '#000000').toMatch(/^#[\dA-F]{6}$/);
      }),
    );
  });
});

test('white letters on a colour, and the colour on its tint, reach 7:1, whichever it was', () => {
  fc.assert(
    fc.property(hexes, (asked) => {
      const { colour, tint, black } = makeLegible(asked);
      expect(measureContrast('#FFFFFF', colour)).toBeGreaterThanOrEqual(7);
      expect(measureContrast(colour, tint)).toBeGreaterThanOrEqual(7);
      expect(tint).not.toBe('#FFFFFF');
      expect(black === 0).toBe(colour === asked);
    }),
    { numRuns: 400 },
  );
});

test.each([
  ['#CC0000', '#A90000', 17],
  ['#2065A4', '#1C578D', 14],
  ['#004699', '#004699', 0],
  ['#000000', '#000000', 0],
] as const)('%s becomes %s', (asked, colour, black) => {
  expect(makeLegible(asked)).toMatchObject({ colour, black });
});

test.each(['#37B48C', '#FFD100', '#FFFFFF', '#8A8A8A'] as const)('%s would be another colour', (asked) => {
  expect(isKept(makeLegible(asked))).toBe(false);
});

const family = (id: string, more: Partial<NamedFamily> = {}): NamedFamily => ({
  id,
  letters: 'A',
  name: {},
  look: 'text',
  ...more,
});
const accent = (number: number, colour: Hex): HouseStyle['accents'][number] => ({
  number,
  asked: colour,
  colour,
  tint: makeLegible(colour).tint,
});

describe('families that say nothing of how they look', () => {
  test('have colours that are told apart, up to twenty of them, and greys last', () => {
    const colours = chooseColours(20, []);
    expect(new Set(colours).size).toBe(20);
    expect(colours.slice(0, 5)).toEqual(['#0F5132', '#7A1F7A', '#85290A', '#1B4A8F', '#6B4A00']);
    for (const colour of colours) expect(makeLegible(colour).black).toBe(0);
  });

  test('have openings and icons that are told apart, while there are any', () => {
    const looks = chooseFamilyLooks(
      Array.from({ length: 20 }, (_, i) => family(`f${i}`, { look: i % 2 ? 'choice' : 'text' })),
      plainStyle,
    );
    expect(new Set(looks.slice(0, 13).map(({ shape }) => shape)).size).toBe(13);
    expect(new Set(looks.map(({ icon }) => icon)).size).toBe(20);
    expect(looks[1]).toMatchObject({ shape: 'pair', icon: 'arrows-split' });
  });

  test('have the colours of the house by their number, the n-th that has none of its own', () => {
    const looks = chooseFamilyLooks([family('a'), family('b', { colour: '#5B2A86', icon: 'star' }), family('c')], {
      ...plainStyle,
      accents: [accent(1, '#004699'), accent(2, '#85290A')],
    });
    expect(looks.map(({ colour }) => colour)).toEqual(['#004699', '#5B2A86', '#85290A']);
    expect(looks[1]?.icon).toBe('star');
  });

  test('have one far from the colours of the house where that has no more', () => {
    const looks = chooseFamilyLooks([family('a'), family('b')], { ...plainStyle, accents: [accent(1, '#0F5132')] });
    expect(looks[0]?.colour).toBe('#0F5132');
    expect(looks[1]?.colour).toBe('#7A1F7A');
  });
});

test('a colour of a family is darkened like one of the house, or makes way for another', () => {
  const named = [family('rood', { colour: '#CC0000' }), family('geel', { colour: '#FFD100' })];
  const looks = chooseFamilyLooks(named, plainStyle);
  expect(looks[0]?.colour).toBe('#A90000');
  expect(looks[1]?.colour).not.toBe('#FFD100');
  const { told, problems } = tellFamilyColours(named);
  expect(told.map(({ about, says }) => [about, says.en])).toEqual([
    ['rood', 'rood #CC0000 is too light for white letters (contrast 5.8; 7 is needed). We darken it by 17 %: #A90000.'],
  ]);
  expect(problems.map(({ about, says }) => [about, says.nl])).toEqual([
    [
      'geel',
      'geel #FFD100 is te licht voor witte letters: er moet 60 % zwart bij, en met meer dan 35 % wordt het een andere kleur. Kies zelf een andere; tot dan krijgen die kaarten er een van ons.',
    ],
  ]);
});

test('the colours of the built-in deck need no black', () => {
  for (const { colour } of [...Object.values(families), ...Object.values(voteColours)])
    expect([colour, makeLegible(colour).black]).toEqual([colour, 0]);
});

test('any families have looks, each at 7:1', () => {
  const any = fc.record({ look: fc.constantFrom('text', 'parts', 'choice', 'picture'), colour: hexes } as const);
  fc.assert(
    fc.property(fc.array(any, { maxLength: 20 }), (list) => {
      const looks = chooseFamilyLooks(
        list.map((one, i) => family(`f${i}`, one)),
        plainStyle,
      );
      expect(looks).toHaveLength(list.length);
      for (const { colour, tint } of looks) {
        expect(measureContrast('#FFFFFF', colour)).toBeGreaterThanOrEqual(7);
        expect(measureContrast(colour, tint)).toBeGreaterThanOrEqual(7);
      }
    }),
    { numRuns: 50 },
  );
});
