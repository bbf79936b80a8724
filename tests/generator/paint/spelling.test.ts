import { expect, test } from 'vitest';
import { openDocument, openFont } from '../../../generator/paint/pdfkit.ts';
import { showText, spellPlain } from '../../../generator/paint/spelling.ts';
import { spellCode } from '../../../generator/paint/strings.ts';
import { fonts } from '../edition/edition.ts';
import { files, pairs, texts } from '../type/tried.ts';
import { tellGlyphs } from './inspect.ts';

const open = (file: Uint8Array, name = 'Letters') => {
  const options = {
    title: name,
    author: name,
    language: 'nl',
    date: new Date('2026-11-28T00:00:00Z'),
    compress: false,
  };
  return openFont(openDocument(options), file, name);
};

test.each(files)('letter by letter a text is shown as word by word, in the file $name', ({ file }) => {
  const font = open(file);
  let spelled = 0;
  for (const text of [...texts, ...pairs]) {
    const plain = spellPlain(text, font);
    if (plain === undefined) continue;
    spelled += 1;
    expect([text, showText({ text, font, plain }, 12)]).toEqual([text, showText({ text, font, plain: undefined }, 12)]);
  }
  expect(spelled).toBeGreaterThan(100);
});

test('nearly every text of the deck is spelled so, and what takes more than widths and kerning is not', () => {
  const [file] = fonts.bytes.body;
  const font = open(file as Uint8Array);
  expect(texts.filter((text) => spellPlain(text, font) === undefined).length).toBeLessThan(texts.length / 20);
  expect(spellPlain('', font)).toBe('');
  for (const text of ['j\u0301', 'да', '\u0378', '1\u20442', 'ge\u00ADbied', '\ud83d\ude00', 'een \ud800'])
    expect([text, spellPlain(text, font)]).toEqual([text, undefined]);
});

test('a kern stands between the glyphs that it is of, and none after a space', () => {
  const font = open(fonts.bytes.body[0] as Uint8Array);
  const told = ['AV', 'A V', ' V'].map((text) => tellGlyphs(`[(${spellPlain(text, font)})] TJ`));
  expect(told[0]).toMatch(/^\[<0001>-?\d+<0002>\] TJ$/);
  expect(told[1]).toMatch(/^\[<0001(?:>-?\d+<)?0003(?:>-?\d+<)?0002>\] TJ$/);
  expect(told[2]).toBe('[<00030002>] TJ');
});

test('a glyph is two bytes, of which no sign ends its string, is read otherwise, or is no ASCII', () => {
  const told = [1, 9, 10, 13, 40, 41, 92, 93, 127, 128, 255, 256, 0x280a].map((glyph) => spellCode(glyph));
  expect(told).toEqual([
    '\0\x01',
    '\0\t',
    '\0\\n',
    '\0\\r',
    '\0\\(',
    '\0\\)',
    '\0\\\\',
    '\0]',
    '\0\x7f',
    '\0\\200',
    '\0\\377',
    '\x01\0',
    '\\(\\n',
  ]);
});
