import { unzlibSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { readObjects } from '../../../generator/preflight/pdf-objects.ts';
import { printHomePdf } from '../edition/edition.ts';

/** What a file says of where its objects are, row by row: kind, place, index (ISO 32000-1, 7.5.8.3). */
const readList = (bytes: Uint8Array): readonly (readonly [number, number, number])[] => {
  const text = new TextDecoder('latin1').decode(bytes);
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
  const dictionary = text.slice(start, text.indexOf('stream', start));
  expect(dictionary).toMatch(/^\d+ 0 obj\n<<\n\/Type \/XRef\n/);
  expect(dictionary).toContain('/W [1 4 1]');
  const from = text.indexOf('stream\n', start) + 'stream\n'.length;
  const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1]);
  const rows = unzlibSync(bytes.subarray(from, from + length));
  const size = Number(/\/Size (\d+)/.exec(dictionary)?.[1]);
  expect(rows.length).toBe(size * 7);
  const above = new Uint8Array(6);
  return Array.from({ length: size }, (_, id) => {
    expect(rows[id * 7]).toBe(2);
    for (let i = 0; i < 6; i++) above[i] = (above[i] ?? 0) + (rows[id * 7 + 1 + i] ?? 0);
    const [kind = 0, a = 0, b = 0, c = 0, d = 0, index = 0] = above;
    return [kind, a * 2 ** 24 + b * 2 ** 16 + c * 2 ** 8 + d, index] as const;
  });
};

describe('a file whose objects are packed', () => {
  let packed: Uint8Array;
  let plain: Uint8Array;
  beforeAll(async () => {
    packed = await printHomePdf('nl');
    plain = await printHomePdf('nl', false);
  });

  test('says of every object where it is', () => {
    const text = new TextDecoder('latin1').decode(packed);
    const list = readList(packed);
    const streams = new Map<number, readonly number[]>();
    for (const [, id, dictionary = ''] of text.matchAll(/(?<=^|\n)(\d+) 0 obj\n(<<[\s\S]*?)>>\nstream\n/g)) {
      if (!dictionary.includes('/Type /ObjStm')) continue;
      const from = text.indexOf('stream\n', text.indexOf(`\n${id} 0 obj\n`)) + 'stream\n'.length;
      const content = unzlibSync(packed.subarray(from, from + Number(/\/Length (\d+)/.exec(dictionary)?.[1])));
      const [head = ''] = new TextDecoder('latin1').decode(content).split('\n');
      streams.set(
        Number(id),
        head.split(' ').flatMap((word, i) => (i % 2 === 0 ? [Number(word)] : [])),
      );
    }
    expect(streams.size).toBeGreaterThan(3);
    expect(list[0]).toEqual([0, 0, 0]);
    list.slice(1).forEach(([kind, place, index], i) => {
      const id = i + 1;
      if (kind === 1) expect(text.slice(place, place + `${id} 0 obj`.length)).toBe(`${id} 0 obj`);
      else expect([id, kind, streams.get(place)?.[index]]).toEqual([id, 2, id]);
    });
  });

  test('holds the same objects', () => {
    const named = (bytes: Uint8Array, type: RegExp) =>
      readObjects(bytes).filter(({ dictionary }) => type.test(dictionary)).length;
    for (const type of [
      /\/Type \/Page\b(?!s)/,
      /\/S \/H2\b/,
      /\/S \/P\b/,
      /\/Type \/FontDescriptor/,
      /\/Type \/Catalog/,
    ])
      expect([type, named(packed, type)]).toEqual([type, named(plain, type)]);
  });

  test('reads the same as one that is not packed', async () => {
    const [one, other] = await Promise.all(
      [packed, plain].map((bytes) => getDocument({ data: bytes.slice(), verbosity: 0 }).promise),
    );
    if (!one || !other) throw new Error('Both files open.');
    expect(one.numPages).toBe(other.numPages);
    for (const number of [1, 2, one.numPages]) {
      const [page, same] = [await one.getPage(number), await other.getPage(number)];
      const words = async (read: typeof page) =>
        (await read.getTextContent()).items.flatMap((item) => ('str' in item ? [item.str] : []));
      expect(await words(page)).toEqual(await words(same));
      const tags = async (read: typeof page) => JSON.stringify(await read.getStructTree()).replaceAll(/p\d+R_/g, '');
      expect(await tags(page)).toBe(await tags(same));
    }
  });
});
