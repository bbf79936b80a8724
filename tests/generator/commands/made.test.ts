import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hashMakings, isMade, keepMade } from '../../../generator/commands/made.node.ts';

let out = '';
beforeEach(async () => {
  out = mkdtempSync(join(tmpdir(), 'made-'));
  mkdirSync(join(out, 'print'));
  writeFileSync(join(out, 'print', 'deck.pdf'), 'a deck');
  await keepMade(out, hashMakings(300));
});
afterEach(() => rmSync(out, { recursive: true }));

test('what was made of the source as it is, and is all there, need not be made again', () => {
  expect(isMade(out, 300)).toBe(true);
});

test.each([
  ['pictures are wanted finer', () => undefined, 600],
  ['a file is gone', () => rmSync(join(out, 'print', 'deck.pdf')), 300],
  ['a file is another', () => writeFileSync(join(out, 'print', 'deck.pdf'), 'half'), 300],
  ['nothing is known of it', () => rmSync(join(out, 'made.json')), 300],
  ['what is known is broken', () => writeFileSync(join(out, 'made.json'), '{'), 300],
])('it is made again where %s', (_, change, dpi) => {
  change();
  expect(isMade(out, dpi)).toBe(false);
});

test('a source that changed meanwhile is made again', async () => {
  await keepMade(out, `${hashMakings(300)}, and a word`);
  expect(isMade(out, 300)).toBe(false);
});

test('what Windows or a Mac notes of a folder makes nothing anew when it changes', async () => {
  const notes = ['.DS_Store', 'Thumbs.db', 'desktop.ini'].map((name) => join(out, 'print', name));
  for (const note of notes) writeFileSync(note, 'a view');
  await keepMade(out, hashMakings(300));
  for (const note of notes) rmSync(note);
  expect(isMade(out, 300)).toBe(true);
});

test('what somebody printed besides makes nothing anew', () => {
  writeFileSync(join(out, 'print', 'printed-nl.jsonl'), '{}');
  writeFileSync(join(out, 'print', 'ruimtemakers-nl-home-tarot-a4.pdf'), 'another');
  expect(isMade(out, 300)).toBe(true);
});
