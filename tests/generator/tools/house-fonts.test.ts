import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { setText } from '../../../generator/layout/text/text.ts';
import { paintPdf } from '../../../generator/paint/pdf.ts';
import type { FontName, TextItem } from '../../../generator/paper/frame.ts';
import { openGlyphs } from '../../../generator/tools/glyphs.ts';
import { type FontFiles, openHouseFonts } from '../../../generator/tools/house-fonts.ts';
import { findMissing } from '../../../generator/tools/missing.ts';
import { listTables } from '../../../generator/type/directory.ts';
import { fonts as base } from '../edition/edition.ts';
import { readTagged } from '../paint/structure.ts';

const { resolve } = createRequire(import.meta.url);
const named = (file: string, from = `pdfjs-dist/standard_fonts/${file}`) => ({
  file,
  bytes: new Uint8Array(readFileSync(resolve(from))),
});
const regular = named('LiberationSans-Regular.ttf');
const bold = named('LiberationSans-Bold.ttf');
const inflate = (packed: Uint8Array) => new Uint8Array(inflateSync(packed, { maxOutputLength: 20_000_000 }));
const open = (files: FontFiles, text = 'Eén boom, de coöperatie') => openHouseFonts(base, files, text, { inflate });
const line = (text: string, font: FontName): TextItem => ({
  kind: 'text',
  x: 5,
  y: 20,
  text,
  font,
  size: 12,
  fill: '#000000',
});

const print = async (bytes: typeof base.bytes, ...lines: readonly TextItem[]) => {
  const group = lines.map(
    (item, i) => ({ kind: 'group', role: 'paragraph', items: [{ ...item, y: 20 + 10 * i }] }) as const,
  );
  const pdf = await paintPdf([{ width: 120, height: 90, title: 'a', items: group }], bytes, {
    title: 'a',
    author: 'b',
    language: 'nl',
    date: new Date(0),
    compress: false,
    duplex: 'Simplex',
  });
  const { elements, say, text } = await readTagged(pdf);
  const names = [...text.matchAll(/\/FontName \/[A-Z]+\+([\w-]+)/g)].map(([, name]) => name);
  return { said: elements.filter(({ type }) => type === 'P').map(say), names };
};

describe('a house with typefaces of its own', () => {
  test('prints with them, under their own names, and reads back', async () => {
    const { fonts, problems } = open({ body: regular, strong: bold });
    expect(problems).toEqual([]);
    const lines = [line('Eén boom, fietsen AVA', 'body'), line('De coöperatie', 'strong'), line('Titel', 'title')];
    expect(await print(fonts.bytes, ...lines)).toEqual({
      said: lines.map(({ text }) => text),
      // Each file once, whatever is set in it.
      names: ['LiberationSans', 'LiberationSans-Bold'],
    });
  });

  test.each([
    [{ body: regular }, ['own', 'own', 'own']],
    [{ title: bold }, ['ours', 'ours', 'own']],
    [{ strong: bold }, ['ours', 'own', 'own']],
    [{}, ['ours', 'ours', 'ours']],
  ] as const)('that has one file sets in it what it can', (files, expected) => {
    const { fonts } = open(files);
    const names = (['body', 'strong', 'title'] as const).map((name) =>
      fonts.bytes[name][0] === base.bytes[name][0] ? 'ours' : 'own',
    );
    expect(names).toEqual(expected);
  });

  test('measures and draws in the units of each file, signs of ours among them', async () => {
    const { fonts } = open({ body: regular });
    const wide = fonts.measure('boom', 'body', 10);
    // Liberation is as wide as Arial: 0.5562 + 2 × 0.5562 + 0.8330 of its size.
    expect(wide).toBeCloseTo(((3 * 0.5562 + 0.833) * 10 * 25.4) / 72, 2);
    const { covers } = openGlyphs(regular.bytes);
    const signs = Array.from({ length: 0xc00 }, (_, i) => String.fromCodePoint(0x2000 + i));
    const sign = signs.find(
      (one) => /[\p{S}\p{P}]/u.test(one) && base.hasGlyph(one) && !covers(one.codePointAt(0) ?? 0),
    );
    if (!sign) throw new Error('There is no sign that only our typeface has.');
    expect(fonts.measure(sign, 'body', 10)).toBeCloseTo(base.measure(sign, 'body', 10), 6);
    const widthOf = (outline: typeof base.outline) => {
      const numbers = outline(sign, 'body', 10).flatMap((part) => (part[0] === 'Z' ? [] : [part.at(-2) as number]));
      return Math.max(...numbers) - Math.min(...numbers);
    };
    expect(widthOf(fonts.outline)).toBeCloseTo(widthOf(base.outline), 6);
    const { said } = await print(fonts.bytes, line(`a ${sign} b`, 'body'));
    expect(said).toEqual([`a ${sign} b`]);
  });

  test('has its capitals where those of the deck stand; the deck’s own keep their place', () => {
    const baseline = (measure: typeof base.measure) => {
      const { item } = setText(
        'Hé',
        { font: 'body', size: 10, fill: '#000000', leading: 1 },
        { x: 0, y: 0, width: 50 },
        'paragraph',
        {
          measure,
          hyphenate: (word) => [word],
        },
      );
      return ((item.items[0] as TextItem).y * 72) / 25.4 / 10;
    };
    expect(baseline(base.measure)).toBe(0.8);
    const { fonts } = open({ body: regular });
    expect(baseline(fonts.measure)).toBeCloseTo(0.811, 3);
    expect(open({ title: bold }).fonts.measure.ascent?.('body')).toBe(0.8);
  });

  test('is told of a typeface with which no word ever stands, and prints in ours', () => {
    const runInTime = () => undefined;
    const { fonts, problems } = openHouseFonts(base, { body: regular }, 'Eén boom', { inflate, runInTime });
    expect(fonts).toBe(base);
    expect(problems).toEqual([
      {
        font: 'body',
        rule: 'endless',
        says: {
          nl: 'LiberationSans-Regular.ttf is zo gemaakt dat woorden zetten langer dan 10 seconden duurt. Kies een ander lettertype.',
          en: 'LiberationSans-Regular.ttf is made so that setting words takes more than 10 seconds. Choose another font.',
        },
      },
    ]);
  });

  test('is told of a typeface that is damaged where only papers look: a digit that is a part of itself', () => {
    const bytes = regular.bytes.slice();
    const tables = listTables(bytes);
    const [head, loca, glyf] = ['head', 'loca', 'glyf'].map((tag) => tables?.get(tag)) as [
      DataView,
      DataView,
      DataView,
    ];
    const [glyph = 0] = openGlyphs(bytes).shape('7').glyphs;
    const at = head.getInt16(50) === 1 ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph);
    // Made of one other glyph, which is itself.
    glyf.setInt16(at, -1);
    glyf.setUint16(at + 10, 0);
    glyf.setUint16(at + 12, glyph);
    expect(open({ body: { file: 'a.ttf', bytes } }, 'Een boom').problems.map(({ rule }) => rule)).toEqual(['broken']);
    expect(open({ body: regular }, 'Een boom').problems).toEqual([]);
  });

  test('is told which letters its typeface lacks, and prints in ours', () => {
    const latin = named('a.woff', '@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-700-normal.woff');
    const { fonts, problems } = open({ title: latin }, 'Łódź, ćma → Привет');
    expect(fonts).toBe(base);
    expect(problems.map(({ font, rule, says }) => [font, rule, says.nl])).toEqual([
      [
        'title',
        'letters',
        expect.stringMatching(
          /^Bricolage Grotesque.* mist letters van dit spel: .*ź.*ć, Cyrillische letters\. Kies een ander lettertype/,
        ),
      ],
    ]);
  });

  test('is told what is wrong with a file, once', () => {
    const broken = { file: 'huis.ttf', bytes: new TextEncoder().encode('geen letter, maar tekst') };
    const { problems } = open({ body: broken, strong: broken, title: bold });
    expect(problems.map(({ says }) => says)).toEqual([
      {
        nl: 'huis.ttf is geen lettertype, of het bestand is beschadigd. Vraag wie de huisstijl maakt om een .ttf, .otf of .woff.',
        en: 'huis.ttf is not a font, or it is damaged. Ask whoever makes the house style for a .ttf, .otf or .woff.',
      },
    ]);
  });

  test('is not printed with a file whose tables are there and whose drawings are not', () => {
    const bytes = regular.bytes.slice();
    bytes.fill(0xff, bytes.length - 90_000);
    expect(['broken', 'letters', undefined]).toContain(open({ body: { file: 'half.ttf', bytes } }).problems[0]?.rule);
  });
});

test('what a typeface lacks of a text is told by script, and sign by sign', () => {
  expect(findMissing('Eén boom\u00AD, cafe\u0301 – “ja”', base.hasGlyph)).toEqual({ scripts: [], signs: [] });
  expect(findMissing('Привет, мир ⇒ 🧭 ⸻ ⇒', base.hasGlyph)).toEqual({
    scripts: [{ nl: 'Cyrillische', en: 'Cyrillic' }],
    signs: ['⇒', '🧭', '⸻'],
  });
  expect(findMissing('Łódź, Çankaya, Příbram', base.hasGlyph)).toEqual({ scripts: [], signs: [] });
});
