import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deck } from '../../../../cards/game/deck.ts';
import { languages } from '../../../../cards/languages.ts';
import { breakLines } from '../../../../generator/layout/text/breaks.ts';
import { cutText } from '../../../../generator/layout/text/pieces.ts';
import type { TextStyle, Typesetter } from '../../../../generator/layout/text/setter.ts';
import { ptToMm } from '../../../../generator/paper/units.ts';
import { hyphenateFor } from '../../../../generator/tools/hyphenation.node.ts';

/** Every character is 1 mm wide; a word breaks after each vowel. */
const setter: Typesetter = {
  measure: (text) => text.length,
  hyphenate: (word) => (word.length < 7 ? [word] : word.split(/(?<=[aeiou])(?=.{2})/)),
};
const style: TextStyle = { font: 'body', size: 10, fill: '#000000', leading: 1.25 };

test('lines are as few and as even as they can be', () => {
  expect(breakLines('een twee drie vier vijf zes', style, 14, setter)).toEqual(['een twee drie', 'vier vijf zes']);
});

test('a long word breaks where its language lets it, with a hyphen', () => {
  expect(breakLines('de gemeente', style, 8, setter)).toEqual(['de geme-', 'ente']);
});

test('a name breaks inside a word only when nothing else helps', () => {
  expect(breakLines('de gemeente', { ...style, keepWords: true }, 8, setter)).toEqual(['de', 'gemeente']);
  expect(breakLines('de gemeente', { ...style, keepWords: true }, 6, setter)).toEqual(['de ge-', 'meente']);
});

test('a word with a hyphen of its own breaks after it, without a second one', () => {
  expect(breakLines('co-creatie', { ...style, keepWords: true }, 8, setter)).toEqual(['co-', 'creatie']);
});

test.each([
  ['Zie https://voorbeeld.nl/stoep/bankjes.pdf', 24, ['Zie https://voorbeeld', '.nl/stoep/bankjes.pdf']],
  ['Zie https://voorbeeld.nl/stoep/bankjes.pdf', 25, ['Zie https://voorbeeld.nl/', 'stoep/bankjes.pdf']],
  ['(www.voorbeeld.nl).', 15, ['(www.voorbeeld', '.nl).']],
  ['(www.voorbeeld.nl).', 13, ['(www.voorbee', 'ld.nl).']],
  ['mail post@gemeente-hellendoorn.nl', 18, ['mail post@gemeente', '-hellendoorn.nl']],
  ['voorbeeld.nl?x=een_twee', 14, ['voorbeeld.nl?x', '=een_twee']],
  // Within a word where that saves a line, or nothing else helps.
  ['https://gemeentehellendoorn.nl', 12, ['https://', 'gemeentehe', 'llendoorn.nl']],
])('%s is broken without a hyphen, which a reader would type', (text, width, lines) => {
  const found = breakLines(text, style, width, setter) ?? [];
  expect(found).toEqual(lines);
  expect(found.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
});

test.each(['o.a.gemeenteraad', 'einde.Gemeente', 'z.s.m.', 'en/of', '€1.000,-'])('%s is no address', (word) => {
  const parts = cutText(word, setter.hyphenate).pieces;
  expect(parts.filter(({ text, hyphen }, i) => i < parts.length - 1 && !hyphen && !/[-–/]$/.test(text))).toEqual([]);
});

test('a space too many, and a sign that only says where a word may break, are in no line', () => {
  const soft: Typesetter = { ...setter, hyphenate: (word) => word.split('\u00ad') };
  expect(breakLines('  een  twee   drie ', style, 8, setter)).toEqual(['een twee', 'drie']);
  expect(breakLines('een ge\u00admeente en meer', style, 8, soft)).toEqual(['een', 'gemeente', 'en meer']);
  expect(breakLines('de ge\u00admeente en meer', style, 6, soft)).toEqual(['de ge-', 'meente', 'en', 'meer']);
});

test('a text of a thousand words breaks as a short one does, and the next short one as before', () => {
  const line = 'een twee drie';
  expect(breakLines(Array(400).fill(line).join(' '), style, 13, setter)).toEqual(Array(400).fill(line));
  expect(breakLines('vier vijf zes', style, 13, setter)).toEqual(['vier vijf zes']);
});

test('a part that is wider than the line fits nowhere', () => {
  expect(breakLines('rst xyzxyz', style, 5, setter)).toBeUndefined();
});

test('no line is too wide and no letter is lost', () => {
  const word = fc.string({ unit: fc.constantFrom(...'aeioubdkrst'), minLength: 1, maxLength: 14 });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 25 }), fc.integer({ min: 4, max: 40 }), (list, width) => {
      const lines = breakLines(list.join(' '), style, width, setter);
      if (!lines) return;
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
      expect(lines.join('').replaceAll(/[- ]/g, '')).toBe(list.join(''));
    }),
  );
});

test('widths need not be whole: of millimetres, or in units of a font whose signs come from another', () => {
  const ofMm: Typesetter = { ...setter, measure: (text) => 0.55 * text.length };
  expect(breakLines('een twee drie vier', style, 7.4, ofMm)).toEqual(['een twee drie', 'vier']);
  const units = { perEm: () => 1000, advance: (text: string) => 500.5 * text.length };
  const measure = Object.assign((text: string) => (units.advance(text) / 1000) * ptToMm(10), { units });
  const exactly = measure('trottoirtegels');
  expect(breakLines('trottoirtegels', style, exactly, { measure, hyphenate: (word) => [word] })).toHaveLength(1);
});

test('of all ways to break words that stay whole the evenest is found, to a thousandth, however fine the units', () => {
  const isOne = (line: readonly string[]) => line.join(' ');
  /** What all lines but the last leave free, as shares of the width, squared; of as few lines as there can be. */
  const slackOf = (lines: readonly string[], width: number) =>
    lines.slice(0, -1).reduce((sum, { length }) => sum + (1 - length / width) ** 2, 0);
  const allWays = (list: readonly string[], width: number): readonly (readonly string[])[] =>
    list.length === 0
      ? [[]]
      : list.flatMap((_, i) => {
          const line = isOne(list.slice(0, i + 1));
          return line.length > width ? [] : allWays(list.slice(i + 1), width).map((rest) => [line, ...rest]);
        });
  const word = fc.integer({ min: 1, max: 6 }).map((length) => 'x'.repeat(length));
  // A last line of more than a fifth is asked for nothing.
  const last = fc.constant('x'.repeat(6));
  const fineness = fc.constantFrom(1, 16, 1000, 2048, 16384);
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 9 }),
      last,
      fc.integer({ min: 6, max: 24 }),
      fineness,
      (some, end, width, perEm) => {
        const list = [...some, end];
        const units = { perEm: () => perEm, advance: (text: string) => perEm * text.length };
        const measure = Object.assign((text: string) => text.length * ptToMm(10), { units });
        const whole = { measure, hyphenate: (typed: string) => [typed] };
        const found = breakLines(isOne(list), style, width * ptToMm(10), whole) ?? [];
        const ways = allWays(list, width);
        const fewest = Math.min(...ways.map(({ length }) => length));
        const least = Math.min(...ways.filter(({ length }) => length === fewest).map((way) => slackOf(way, width)));
        expect(found).toHaveLength(fewest);
        expect(slackOf(found, width)).toBeLessThan(least + 0.001 * list.length);
      },
    ),
  );
});

test('of all ways to break words in their parts the cheapest is found: as few lines, then few hyphens and even ends', () => {
  const { hyphenate } = setter;
  /** As many tenths of a line as it says: 4 a hyphen, 3 a last line of one short word, and the squares of what is left free. */
  const costOf = (lines: readonly string[], width: number) =>
    lines.reduce((sum, line, i) => {
      const free = 1 - line.length / width;
      const isLast = i === lines.length - 1;
      const end = isLast ? (i > 0 && free > 0.8 ? 3 : 0) : 10 * free ** 2;
      return sum + 100 + end + (line.endsWith('-') ? 4 : 0);
    }, 0);
  const allWays = (parts: ReturnType<typeof cutText>['pieces'], width: number): readonly (readonly string[])[] => {
    if (parts.length === 0) return [[]];
    let line = '';
    return parts.flatMap(({ text, spaceBefore, hyphen }, i) => {
      line += `${spaceBefore && i > 0 ? ' ' : ''}${text}`;
      const shown = hyphen ? `${line}-` : line;
      return shown.length > width ? [] : allWays(parts.slice(i + 1), width).map((rest) => [shown, ...rest]);
    });
  };
  const word = fc.string({ unit: fc.constantFrom(...'aeobdk'), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), fc.integer({ min: 4, max: 20 }), (list, width) => {
      const text = list.join(' ');
      const { pieces } = cutText(text, hyphenate);
      fc.pre(pieces.length <= 12);
      const ways = allWays(pieces, width);
      const found = breakLines(text, style, width, setter);
      if (ways.length === 0) expect(found).toBeUndefined();
      else
        expect(costOf(found ?? [], width)).toBeLessThan(
          Math.min(...ways.map((way) => costOf(way, width))) + 0.05 * list.length,
        );
    }),
    { numRuns: 500 },
  );
});

test('a broken word leaves three letters or more for the next line, in every language', () => {
  const words = JSON.stringify(deck.cards).match(/\p{L}+/gu) ?? [];
  for (const language of languages)
    for (const word of new Set(words)) {
      const parts = hyphenateFor(language)(word);
      expect(parts.join('')).toBe(word);
      if (parts.length > 1) expect([word, (parts.at(-1) ?? '').length >= 3]).toEqual([word, true]);
    }
  expect(hyphenateFor('en')('another')).toEqual(['an', 'other']);
});
