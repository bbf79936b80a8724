import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';
import { create, type Font } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { openTypeface } from '../../../generator/type/typeface.ts';
import { unpackFont } from '../../../generator/type/woff.ts';
import { fonts } from '../edition/edition.ts';
import { alphabet, ownFiles, texts } from './tried.ts';

/** Each word of the deck once, with and without the space that follows it. */
const words = [...new Set(texts.flatMap((text) => text.match(/[^ ]* |[^ ]+$/g) ?? []))];

describe.each(ownFiles)('the file $name', ({ file }) => {
  const typeface = openTypeface(file);
  const library = create(file as Buffer) as Font;
  const shapeBy = (word: string) => {
    const { glyphs, positions } = library.layout(word);
    return { glyphs: glyphs.map(({ id }) => id), advances: positions.map(({ xAdvance }) => xAdvance) };
  };

  test('is read from its own tables', () => {
    expect(typeface?.unitsPerEm).toBe(library.unitsPerEm);
    for (const character of alphabet)
      expect([character, typeface?.glyphOf(character.codePointAt(0) ?? 0)]).toEqual([
        character,
        library.glyphForCodePoint(character.codePointAt(0) ?? 0).id,
      ]);
  });

  test('places every word of the deck as the library places it', () => {
    for (const word of words) {
      const run = typeface?.shape(word);
      if (!run) continue;
      const { glyphs, advances } = shapeBy(word);
      expect([word, run.glyphs, run.advances]).toEqual([word, glyphs, advances]);
      expect(run.advance).toBe(advances.reduce((sum, advance) => sum + advance, 0));
    }
  });

  test('places every pair of letters, figures and signs so', () => {
    const off: unknown[] = [];
    for (const left of alphabet)
      for (const right of alphabet.slice(0, 120)) {
        const run = typeface?.shape(left + right);
        if (!run) continue;
        const { glyphs, advances } = shapeBy(left + right);
        if (String(glyphs) !== String(run.glyphs) || String(advances) !== String(run.advances))
          off.push([left + right, run, glyphs, advances]);
      }
    expect(off).toEqual([]);
  });
});

test('nearly all words of the deck take no more than that', () => {
  for (const [name, [file]] of Object.entries(fonts.bytes)) {
    const typeface = openTypeface(file as Uint8Array);
    const others = words.filter((word) => !typeface?.shape(word));
    expect([name, others.length / words.length < 0.02, others]).toEqual([name, true, others]);
  }
});

test('a mark without a letter of its own, another script and a missing letter are left to the library', () => {
  const typeface = openTypeface(fonts.bytes.body[0] as Uint8Array);
  for (const word of ['j\u0301', 'да', '\u0378', '1\u20442', 'ge\u00ADbied'])
    expect(typeface?.shape(word)).toBeUndefined();
});

test('a font that is packed is unpacked to the file it was made from, and another stays as it is', () => {
  const path = '@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-700-normal.woff';
  const packed = new Uint8Array(readFileSync(createRequire(import.meta.url).resolve(path)));
  const plain = unpackFont(packed, (packed) => inflateSync(packed));
  expect(openTypeface(packed)).toBeUndefined();
  expect(unpackFont(plain, (packed) => inflateSync(packed))).toBe(plain);
  const [one, other] = [packed, plain].map((file) => create(file as Buffer) as Font);
  expect(other?.numGlyphs).toBe(one?.numGlyphs);
  for (let glyph = 0; glyph < (one?.numGlyphs ?? 0); glyph++)
    expect(other?.getGlyph(glyph)?.path.toSVG()).toBe(one?.getGlyph(glyph)?.path.toSVG());
  // Each table adds up to what its entry says (OpenType, "Calculating checksums"), but `head`, which holds that of the file.
  const view = new DataView(plain.buffer);
  for (let at = 12; at < 12 + 16 * view.getUint16(4); at += 16) {
    const tag = String.fromCharCode(...plain.subarray(at, at + 4));
    const [sum, start, length] = [view.getUint32(at + 4), view.getUint32(at + 8), view.getUint32(at + 12)];
    let added = 0;
    for (let word = start; word < start + length; word += 4) added = (added + view.getUint32(word)) >>> 0;
    if (tag !== 'head') expect([tag, added]).toEqual([tag, sum]);
  }
});
