import { create, type Font } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { viewOf } from '../../../generator/type/directory.ts';
import { openSubset } from '../../../generator/type/subset.ts';
import { readTables, type Tables } from '../../../generator/type/tables.ts';
import { fonts } from '../edition/edition.ts';

const files = Object.entries(fonts.bytes).flatMap(([name, bytes]) =>
  bytes.map((file, i) => ({ name: `${name} ${i}`, file })),
);
const open = (file: Uint8Array) => create(file as Buffer) as Font;
const partOf = (file: Uint8Array, glyphs: readonly number[]) => {
  const subset = openSubset(readTables(file) as Tables);
  return { numbers: glyphs.map((glyph) => subset?.includeGlyph(glyph)), bytes: subset?.encode() as Uint8Array };
};

describe.each(files)('a part of the file $name', ({ file }) => {
  const whole = open(file);
  const all = Array.from({ length: whole.numGlyphs }, (_, glyph) => glyph);

  test('draws each glyph as the font does, as wide', () => {
    const { numbers, bytes } = partOf(file, all.toReversed());
    const part = open(bytes);
    const drawn = (font: Font, glyph: number) => {
      const { path, advanceWidth } = font.getGlyph(glyph) as unknown as Record<string, { toSVG?: () => string }>;
      return [path?.toSVG?.(), advanceWidth];
    };
    expect(part.numGlyphs).toBe(whole.numGlyphs);
    all.toReversed().forEach((glyph, i) => {
      expect([glyph, ...drawn(part, numbers[i] as number)]).toEqual([glyph, ...drawn(whole, glyph)]);
    });
  });

  test('numbers glyphs as they are asked for, and holds no others but what they are made of', () => {
    const letters = whole.characterSet.filter((code) => /\p{L}/u.test(String.fromCodePoint(code)));
    const [one, other] = letters.map((code) => whole.glyphForCodePoint(code).id);
    const { numbers, bytes } = partOf(file, [one, other, one] as number[]);
    expect(numbers).toEqual([1, 2, 1]);
    expect(open(bytes).numGlyphs).toBeLessThan(7);
  });

  test('is a whole file, by its sums', () => {
    const { bytes } = partOf(file, all.slice(0, 60));
    const view = viewOf(bytes);
    const sum = (start: number, length: number) => {
      let sum = 0;
      for (let at = start; at < start + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
      return sum;
    };
    expect(sum(0, bytes.length)).toBe(0xb1b0afba);
    const tags = Array.from({ length: view.getUint16(4) }, (_, i) => {
      const at = 12 + 16 * i;
      const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
      const [told, start, length] = [4, 8, 12].map((next) => view.getUint32(at + next)) as [number, number, number];
      const left = tag === 'head' ? view.getUint32(start + 8) : 0;
      expect([tag, start % 4, (sum(start, Math.ceil(length / 4) * 4) - left) >>> 0]).toEqual([tag, 0, told]);
      return tag;
    });
    expect(tags).toEqual(tags.toSorted());
  });
});

describe('a font that is made to do harm', () => {
  const { file } = files[0] as { file: Uint8Array };
  const change = (tag: string, alter: (table: DataView) => void): Uint8Array => {
    const copy = file.slice();
    alter(readTables(copy)?.get(tag) as DataView);
    return copy;
  };

  test('is refused where an outline lies outside of it', () => {
    const broken = change('loca', (loca) => loca.setUint16(4, 0xffff));
    expect(() => partOf(broken, [1]).bytes).toThrow(RangeError);
  });

  test('is refused where its glyphs together are larger than a font', () => {
    const tables = new Map(readTables(file));
    const loca = new DataView(new ArrayBuffer(2 * 201));
    // Each second glyph is all outlines at once, and each other one goes back.
    for (let glyph = 1; glyph <= 200; glyph += 2) loca.setUint16(2 * glyph, 0xfffe);
    tables.set('loca', loca).set('glyf', new DataView(new ArrayBuffer(2 * 0xffff)));
    const part = openSubset(tables);
    for (let glyph = 0; glyph < 200; glyph += 2) part?.includeGlyph(glyph);
    expect(() => part?.encode()).toThrow(RangeError);
  });

  test('is refused where a glyph is made of parts without end', () => {
    const endless = change('glyf', (glyf) => {
      for (let at = 0; at + 1 < glyf.byteLength; at += 2) glyf.setUint16(at, 0xffff);
    });
    expect(() => partOf(endless, [1]).bytes).toThrow(RangeError);
  });
});
