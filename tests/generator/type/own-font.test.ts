import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { deflateSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listTables } from '../../../generator/type/directory.ts';
import { readPostScriptName } from '../../../generator/type/names.ts';
import { openOwnFont } from '../../../generator/type/own-font.ts';
import { spend } from '../../../generator/type/tables.ts';
import { openTypeface } from '../../../generator/type/typeface.ts';
import { unpackFont } from '../../../generator/type/woff.ts';
import { fonts } from '../edition/edition.ts';

const { resolve } = createRequire(import.meta.url);
const read = (file: string) => new Uint8Array(readFileSync(resolve(file)));
/** A typeface that is none of the deck's own, static and free. */
const liberation = read('pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf');
const inflate = (packed: Uint8Array) => new Uint8Array(inflateSync(packed, { maxOutputLength: 20_000_000 }));
const open = (bytes: Uint8Array) => openOwnFont(bytes, inflate);

/** The same font with other tables in place of its own. */
const replace = (others: Readonly<Record<string, Uint8Array>>) => {
  const tables = [...(listTables(liberation) ?? [])].map(
    ([tag, { buffer, byteOffset, byteLength }]) =>
      [tag, others[tag] ?? new Uint8Array(buffer, byteOffset, byteLength)] as const,
  );
  const bytes = new Uint8Array(
    12 + 16 * tables.length + tables.reduce((sum, [, { length }]) => sum + ((length + 3) & ~3), 0),
  );
  const view = new DataView(bytes.buffer);
  bytes.set(liberation.subarray(0, 12));
  let end = 12 + 16 * tables.length;
  for (const [i, [tag, table]] of tables.entries()) {
    const at = 12 + 16 * i;
    bytes.set(
      [...tag].map((c) => c.charCodeAt(0)),
      at,
    );
    view.setUint32(at + 8, end);
    view.setUint32(at + 12, table.length);
    bytes.set(table, end);
    end += (table.length + 3) & ~3;
  }
  return bytes;
};
/** A table of so many 16-bit numbers. */
const numbers = (...list: readonly number[]) => new Uint8Array(list.flatMap((n) => [n >> 8, n & 0xff]));
const tag = (name: string) => [0, 2].map((i) => name.charCodeAt(i) * 0x100 + name.charCodeAt(i + 1));
/** Pairs to kern, of so many parts that all say they are about the same ranges of glyphs: all of them, each time. */
const kernAll = (parts: number, ranges: number) =>
  numbers(
    ...[1, 0, 10, 30, 44],
    ...[1, ...tag('latn'), 8, 4, 0, 0, 0xffff, 1, 0],
    ...[1, ...tag('kern'), 8, 0, 1, 0],
    ...[1, 4, 2, 0, parts, ...Array.from({ length: parts }, () => 6 + 2 * parts)],
    ...[1, 10, 4, 0, 0],
    ...[2, ranges, ...Array.from({ length: ranges }, () => [0, 0xffff, 0]).flat()],
  );

/** The same font with one table called otherwise. */
const rename = (from: string, to: string) => {
  const bytes = liberation.slice();
  const count = new DataView(bytes.buffer).getUint16(4);
  for (let i = 0; i < count; i++) {
    const at = 12 + 16 * i;
    if (String.fromCharCode(...bytes.subarray(at, at + 4)) === from)
      bytes.set(
        [...to].map((c) => c.charCodeAt(0)),
        at,
      );
  }
  return bytes;
};
/** The same font with other rights (OS/2, fsType). */
const allow = (type: number) => {
  const bytes = liberation.slice();
  listTables(bytes)?.get('OS/2')?.setUint16(8, type);
  return bytes;
};

describe('a typeface of somebody’s own', () => {
  test('is known by its names, and by how high its capitals are', () => {
    expect(open(liberation)).toMatchObject({ family: 'Liberation Sans', postScript: 'LiberationSans' });
    const found = open(liberation);
    expect(typeof found === 'object' && found.capital).toBeCloseTo(0.688, 3);
    expect(readPostScriptName(liberation)).toBe('LiberationSans');
  });

  test('may come packed as WOFF', () => {
    const packed = open(read('@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-700-normal.woff'));
    expect(packed).toMatchObject({ family: expect.stringContaining('Bricolage Grotesque') });
    expect(typeof packed === 'object' && packed.capital).toBeCloseTo(0.66, 2);
  });

  test.each([
    ['a text', new TextEncoder().encode('hallo, ik ben een letter'), 'broken'],
    ['nothing', new Uint8Array(), 'broken'],
    ['half a font', liberation.slice(0, 5000), 'broken'],
    ['a font without names', rename('name', 'nome'), 'broken'],
    ['a font without outlines', rename('glyf', 'CBDT'), 'bitmap'],
    ['a variable font', rename('gasp', 'fvar'), 'variable'],
    ['a WOFF2', read('@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-700-normal.woff2'), 'packed'],
    ['a collection', new TextEncoder().encode('ttcf\u0000\u0001\u0000\u0000\u0000\u0000\u0000\u0002'), 'packed'],
    ['a file of 21 MB', new Uint8Array(21_000_000), 'large'],
  ] as const)('is not %s', (_, bytes, fault) => {
    expect(open(bytes)).toBe(fault);
  });

  test.each([
    [0x0000, true],
    [0x0004, true],
    [0x0008, true],
    [0x0002, false],
    [0x0006, true],
    [0x0100, false],
    [0x0200, false],
  ])('with rights %s may be in a PDF: %s', (type, allowed) => {
    expect(open(allow(type)) === 'forbidden').toBe(!allowed);
  });

  test('that unpacks without end is stopped', () => {
    const woff = read('@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-700-normal.woff');
    const huge = woff.slice();
    new DataView(huge.buffer).setUint32(16, 0xffffffff);
    expect(open(huge)).toBe('large');
    const zeros = new Uint8Array(deflateSync(new Uint8Array(30_000_000)));
    const view = new DataView(new ArrayBuffer(64 + zeros.length));
    const write = (start: number, words: readonly number[]) => {
      for (const [i, word] of words.entries()) view.setUint32(start + 4 * i, word);
    };
    write(0, [0x774f4646, 0x00010000, 64 + zeros.length, 0x00010000]);
    view.setUint32(16, 1000);
    write(44, [0x68656164, 64, zeros.length, 30_000_000, 0]);
    const bomb = new Uint8Array(view.buffer);
    bomb.set(zeros, 64);
    expect(open(bomb)).toBe('broken');
  });

  test('whose small tables say the same over and over gives no more than a font has', () => {
    expect(openTypeface(replace({ GPOS: kernAll(2, 3) }))).toBeDefined();
    expect(openTypeface(replace({ GPOS: kernAll(1, 80) }))).toBeUndefined();
    expect(openTypeface(replace({ GPOS: kernAll(80, 1) }))).toBeUndefined();
  });

  test('whose ranges end before they begin pays nothing back of what others gave', () => {
    const view = new DataView(new ArrayBuffer(2));
    spend(view, -100_000_000);
    expect(() => spend(view, 50_000_000)).toThrow(RangeError);
  });

  test('whose names share one long text is damaged: a library reads each of them', () => {
    const count = 2000;
    const records = Array.from({ length: count }, () => [3, 1, 0x0409, 1, 0xfffe, 0]).flat();
    const names = new Uint8Array(6 + 12 * count + 0xffff);
    names.set(numbers(0, count, 6 + 12 * count, ...records));
    expect(open(replace({ name: names }))).toBe('broken');
  });

  test('whose tables together unpack to more than the file says is stopped before they are unpacked', () => {
    const packed = deflateSync(new Uint8Array(1000));
    const [count, whole] = [50, 12 + 16 * 50 + 5 * 1000];
    const woff = new Uint8Array(44 + 20 * count + packed.length);
    const view = new DataView(woff.buffer);
    woff.set(packed, 44 + 20 * count);
    view.setUint32(0, 0x774f4646);
    view.setUint16(12, count);
    view.setUint32(16, whole);
    for (let i = 0; i < count; i++)
      for (const [place, value] of [44 + 20 * count, packed.length, 1000].entries())
        view.setUint32(44 + 20 * i + 4 * (1 + place), value);
    const asked: number[] = [];
    const unpack = () =>
      unpackFont(woff, (table, most) => {
        asked.push(most);
        return new Uint8Array(inflateSync(table, { maxOutputLength: most }));
      });
    expect(unpack).toThrow(RangeError);
    expect(asked).toEqual([1000, 1000, 1000, 1000, 1000]);
  });

  test('that is damaged anywhere is a font or a fault, and never throws', () => {
    const spoil = fc.array(fc.tuple(fc.nat(600), fc.nat(255)), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(spoil, (changes) => {
        const bytes = liberation.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        expect(['string', 'object']).toContain(typeof open(bytes));
      }),
      { numRuns: 100 },
    );
  });
});

test('the files of the deck’s own typefaces may be in a PDF', () => {
  for (const bytes of Object.values(fonts.bytes).flat())
    expect(open(bytes)).toMatchObject({ postScript: expect.any(String) });
});
