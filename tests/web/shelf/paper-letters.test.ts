import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listTables } from '../../../generator/type/directory.ts';
import { openOwnFont } from '../../../generator/type/own-font.ts';
import { findScreenOnly, tellScreenOnly } from '../../../web/shelf/paper-letters.ts';

const { resolve } = createRequire(import.meta.url);
const read = (file: string) => new Uint8Array(readFileSync(resolve(file)));
const liberation = read('pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf');
const house = '@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-700-normal';
const [woff, woff2] = [read(`${house}.woff`), read(`${house}.woff2`)];
const onPaper = (bytes: Uint8Array) => openOwnFont(bytes, (packed) => new Uint8Array(inflateSync(packed)));
const says = (name: string, bytes: Uint8Array, unread: readonly string[] = []) =>
  tellScreenOnly([{ name, bytes }], unread).map((note) => note.says.nl);

/** The same font with other rights (OS/2, fsType). */
const allow = (type: number) => {
  const bytes = liberation.slice();
  listTables(bytes)?.get('OS/2')?.setUint16(8, type);
  return bytes;
};

test('a typeface that paper refuses is told before anything is printed', () => {
  expect([...says('huis.woff', woff), ...says('huis.ttf', liberation)]).toEqual([]);
  expect(says('huis.woff2', woff2)).toEqual([
    'Het lettertype ‘huis.woff2’ zie je alleen op het scherm. Op papier staat ons eigen lettertype. Bewaar het als .woff of .ttf.',
  ]);
  expect(says('huis.ttf', allow(2))[0]).toContain('De maker wil niet dat het in een pdf komt');
});

test('what its maker allows is read as paper reads it', () => {
  for (const type of [0, 2, 4, 6, 8, 10, 0x100, 0x200, 0x104])
    expect([type, findScreenOnly(allow(type))]).toEqual([
      type,
      onPaper(allow(type)) === 'forbidden' ? 'forbidden' : undefined,
    ]);
});

test('one that the screen cannot read either is told once, and a picture is no typeface', () => {
  expect(says('stuk.woff2', woff2, ['stuk.woff2'])).toEqual([]);
  expect(says('logo.png', woff2)).toEqual([]);
});

test('whatever bytes are called a typeface, it is looked at without a fall', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.constantFrom('wOFF', 'OTTO', 'true'), (rest, kind) => {
      const bytes = new Uint8Array([...new TextEncoder().encode(kind), ...rest]);
      expect(['packed', 'variable', 'forbidden', undefined]).toContain(findScreenOnly(bytes));
    }),
  );
});
