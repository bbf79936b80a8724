import { create, type Font } from 'fontkit';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { composeTexts } from '../../../cards/compose.ts';
import { deck } from '../../../cards/game/deck.ts';
import { setText } from '../../../generator/layout/text/text.ts';
import { paintPdf } from '../../../generator/paint/pdf.ts';
import { paintSvg } from '../../../generator/paint/svg.ts';
import { splitByFont } from '../../../generator/paper/coverage.ts';
import type { FontName, Frame, TextItem } from '../../../generator/paper/frame.ts';
import { mmToPt } from '../../../generator/paper/units.ts';
import { readGlyphs } from '../../../web/build/glyphs.node.ts';
import { makeHasGlyph } from '../../../web/workshop/part/glyphs.ts';
import { fonts, tools } from '../edition/edition.ts';
import { inspectPdf } from './inspect.ts';
import { bothCases, letters } from './letters.ts';

const faces: readonly FontName[] = ['body', 'strong', 'title'];
const style = { size: 12, fill: '#000000', leading: 1.25 } as const;
const setter = { measure: tools.measure, hyphenate: (word: string) => [word] };
/** One line of text, laid as every text is. */
const lineOf = (text: string, font: FontName, y: number): TextItem =>
  setText(text, { ...style, font }, { x: 10, y, width: 400 }, 'paragraph', setter).item.items[0] as TextItem;
const frameOf = (items: readonly TextItem[]): Frame => ({ width: 420, height: 297, title: 'Letters', items });
const paint = (frame: Frame) =>
  paintPdf([frame], fonts.bytes, {
    title: 'Letters',
    author: 'Ruimtemakers',
    language: 'nl',
    date: new Date('2026-11-23T00:00:00Z'),
    compress: false,
    duplex: 'Simplex',
  });

const languages = Object.entries(letters).map(([language, small]) => [language, bothCases(small)] as const);

test.each(languages)('the letters of %s can be printed, at the table as from the command', (_, all) => {
  const onScreen = makeHasGlyph(readGlyphs());
  for (const letter of all) expect([letter, fonts.hasGlyph(letter), onScreen(letter)]).toEqual([letter, true, true]);
});

test('all of them are read back from a PDF, in every face', async () => {
  const lines = faces.flatMap((font, face) =>
    languages.map(([, all], i) => ({ text: `${[...all].join(' ')}`, font, y: 10 + (face * languages.length + i) * 4 })),
  );
  const bytes = await paint(frameOf(lines.map(({ text, font, y }) => lineOf(text, font, y))));
  const page = await (await getDocument({ data: bytes, verbosity: 0 }).promise).getPage(1);
  const { items } = await page.getTextContent();
  const read = items
    .flatMap((item) => ('str' in item ? [item.str] : []))
    .join('')
    .replaceAll(/\s/g, '');
  expect(read).toBe(lines.map(({ text }) => text.replaceAll(' ', '')).join(''));
});

test('in a picture each has a drawing of its own, and none is the empty box', () => {
  for (const font of faces) {
    const box = JSON.stringify(fonts.outline('\u0378', font, 12));
    const drawn = new Map<string, string>();
    for (const letter of new Set(languages.flatMap(([, all]) => [...all]))) {
      const svg = paintSvg(frameOf([lineOf(letter, font, 10)]), {
        language: 'nl',
        outline: fonts.outline,
        shell: ({ shapes }) => shapes.join(''),
      });
      expect(JSON.stringify(fonts.outline(letter, font, 12))).not.toBe(box);
      expect(svg).toMatch(/d="M[^"]{20,}"/);
      expect([letter, drawn.get(svg)]).toEqual([letter, undefined]);
      drawn.set(svg, letter);
    }
  }
});

test('a letter that was typed with its mark behind it is laid, measured and drawn as the one letter', async () => {
  for (const text of ['Zoëen Andrézien', 'Dvořák, Łódź, Ștefan, Ċ', 'één, vóór, blíj']) {
    expect(text.normalize('NFD')).not.toBe(text);
    for (const font of faces) expect(lineOf(text.normalize('NFD'), font, 10)).toEqual(lineOf(text, font, 10));
  }
  const typed = { text: { nl: { points: ['ge\u00EFnd', 'ge\u0069\u0308nd'] } }, skills: [1] };
  expect(composeTexts(typed)).toEqual({ text: { nl: { points: ['geïnd', 'geïnd'] } }, skills: [1] });
  expect(deck.cards).toEqual(composeTexts(deck.cards));
});

/** Where each glyph of a text is drawn in a PDF: across and up from the start of the line, in thousandths of its size. */
const readPlaces = async (text: string, font: FontName) => {
  const bytes = await paint(frameOf([lineOf(text, font, 10)]));
  const content = inspectPdf(bytes).pages[0]?.content ?? '';
  const widths = widthsOf(text, font);
  const places: (readonly [number, number])[] = [];
  let [pen, rise] = [0, 0];
  for (const [, list, raised] of content.matchAll(/\[([^\]]*)\] TJ|(-?[\d.]+) Ts/g)) {
    if (raised !== undefined) rise = (Number(raised) / style.size) * 1000;
    for (const [, codes, moved] of (list ?? '').matchAll(/<([0-9a-f]+)>|(-?[\d.]+)/g)) {
      if (moved !== undefined) pen -= Number(moved);
      for (const _ of codes?.match(/.{4}/g) ?? []) {
        places.push([Math.round(pen), Math.round(rise)]);
        pen += widths[places.length - 1] ?? 0;
      }
    }
  }
  return { places, end: Math.round(pen) };
};

/** The text as the font shapes it by itself. */
const shape = (text: string, font: FontName) => {
  const files = fonts.bytes[font].map((file) => create(file as Buffer) as Font);
  const scale = 1000 / (files[0]?.unitsPerEm ?? 1000);
  return splitByFont(
    text,
    files.map((file) => (code: number) => file.hasGlyphForCodePoint(code)),
  ).flatMap(({ text, font }) => {
    const run = files[font]?.layout(text);
    return (run?.positions ?? []).map((position, i) => ({
      x: position.xOffset * scale,
      y: position.yOffset * scale,
      advance: position.xAdvance * scale,
      width: (run?.glyphs[i]?.advanceWidth ?? 0) * scale,
    }));
  });
};
const widthsOf = (text: string, font: FontName) => shape(text, font).map(({ width }) => width);

test.each(faces)(
  'a mark without a letter of its own stands over its letter in a PDF as in a picture: %s',
  async (font) => {
    for (const text of ['j\u0301', 'blíj\u0301f', 'm\u0304o', 'Łj\u0301ő']) {
      const { places, end } = await readPlaces(text, font);
      let pen = 0;
      const meant = shape(text, font).map(({ x, y, advance }) => {
        const place = [Math.round(pen + x), Math.round(y)];
        pen += advance;
        return place;
      });
      expect([text, places.length]).toEqual([text, meant.length]);
      places.forEach(([x, y], i) => {
        expect(Math.abs(x - (meant[i]?.[0] ?? 0))).toBeLessThanOrEqual(1);
        expect(Math.abs(y - (meant[i]?.[1] ?? 0))).toBeLessThanOrEqual(1);
      });
      expect(Math.abs(end - pen)).toBeLessThanOrEqual(1);
      expect(Math.abs(mmToPt(fonts.measure(text, font, style.size)) - (pen / 1000) * style.size)).toBeLessThan(0.01);
    }
    expect(shape('j\u0301', font)[1]?.x).not.toBe(0);
  },
);

test('a text in usual letters needs the usual files alone', async () => {
  const [usual, more] = [
    await paint(frameOf([lineOf('één', 'body', 10)])),
    await paint(frameOf([lineOf('ő', 'body', 10)])),
  ];
  const count = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes).match(/\/FontFile2/g)?.length;
  expect([count(usual), count(more)]).toEqual([1, 1]);
});
