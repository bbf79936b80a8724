import { create, type Font } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { openLetters } from '../../../generator/type/letters.ts';
import { openLines } from '../../../generator/type/lines.ts';
import { openTypeface } from '../../../generator/type/typeface.ts';
import { fonts } from '../edition/edition.ts';
import { files, pairs, texts } from './tried.ts';

describe.each(files)('a line in the file $name', ({ file }) => {
  const typeface = openTypeface(file);
  const library = create(file as Buffer) as Font;
  /** Word by word with the space behind it, as pdfkit places them: how far they go, and the boxes of their glyphs. */
  const measureBy = (text: string) => {
    let pen = 0;
    const [across, down]: [number[], number[]] = [[], []];
    for (const word of text.match(/[^ ]* |[^ ]+$/g) ?? []) {
      const { glyphs, positions } = library.layout(word);
      glyphs.forEach((glyph, i) => {
        const { minX, minY, maxX, maxY } = glyph.cbox;
        if (glyph.path.commands.length > 0) {
          across.push(pen + minX, pen + maxX);
          down.push(-maxY, -minY);
        }
        pen += positions[i]?.xAdvance ?? 0;
      });
    }
    const [left, right] = [Math.min(...across), Math.max(...across)];
    return { advance: pen, left, right, top: Math.min(...down), bottom: Math.max(...down) };
  };
  const differs = (text: string): boolean => {
    const line = typeface?.measureLine?.(text);
    if (!line) return false;
    const { advance, left, top, right, bottom } = measureBy(text);
    const edges = [left, top, right, bottom];
    if (line.advance !== advance) return true;
    return left > right
      ? line.left <= line.right
      : String(edges) !== String([line.left, line.top, line.right, line.bottom]);
  };

  test('is as wide as the library makes it, and covers as much, in every text of the deck', () => {
    expect(texts.filter(differs)).toEqual([]);
  });

  test('and so with every two letters, beside each other and with a space between', () => {
    expect(pairs.filter(differs)).toEqual([]);
  });
});

test('nearly all texts of the deck are measured so, in our own letters', () => {
  for (const [name, [file]] of Object.entries(fonts.bytes)) {
    const { measureLine } = openTypeface(file as Uint8Array) ?? {};
    const others = texts.filter((text) => !measureLine?.(text));
    expect([name, others.length / texts.length < 0.05, others]).toEqual([name, true, others]);
  }
});

test('of nothing it is nothing, and what takes more than widths and kerning is not for here', () => {
  const { measureLine } = openTypeface(fonts.bytes.body[0] as Uint8Array) ?? {};
  for (const text of ['', ' ', '  ']) {
    const { left = 0, right = 0 } = measureLine?.(text) ?? {};
    expect(right).toBeLessThan(left);
  }
  for (const text of ['j\u0301', 'да', '\u0378', '1\u20442', 'ge\u00ADbied', '\ud83d\ude00', 'een \ud800'])
    expect(measureLine?.(text)).toBeUndefined();
});

test('letters that stand farther apart than a font usually says are not for here, the second time either', () => {
  const measure = (by: number) =>
    openLines(
      openLetters({
        plainGlyphOf: (letter) => letter.charCodeAt(0),
        advanceOf: () => 500,
        extentOf: () => ({ left: 0, top: -700, right: 500, bottom: 0 }),
        stays: () => true,
        kerning: () => by,
      }),
    );
  for (const by of [40_000, -40_000, 0x7fff, -0x8000, 65_536]) {
    const measureLine = measure(by);
    expect([by, measureLine('AV'), measureLine('AV')]).toEqual([by, undefined, undefined]);
  }
  const measureLine = measure(-32_766);
  for (const _ of [1, 2]) expect(measureLine('AV')?.advance).toBe(1000 - 32_766);
});
