import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deck } from '../../../cards/deck.ts';
import { findChanged, keepPrinted } from '../../../generator/write/printed.node.ts';

let out = '';
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'ruimtemakers-'));
});
afterAll(() => rm(out, { recursive: true }));

const codes = (language: 'nl' | 'en' = 'nl', cards = deck.cards) =>
  findChanged(cards, out, language).map(({ code }) => code);

test('everything is new until it was printed; then only what changed comes again, in its own language', async () => {
  expect(codes()).toHaveLength(deck.cards.length);
  await keepPrinted(deck.cards, out, 'nl');
  expect(codes()).toEqual([]);
  expect(codes('en')).toHaveLength(deck.cards.length);
  const changed = structuredClone(deck.cards) as unknown as {
    text: { nl: { line?: string }; en: { line?: string } };
  }[];
  (changed[0] as (typeof changed)[number]).text.nl.line = 'Anders.';
  (changed[1] as (typeof changed)[number]).text.en.line = 'Different.';
  expect(codes('nl', changed as never)).toEqual(['V01']);
});

test('a skill with another name, and a format of another length, change every card that tells of them', async () => {
  await keepPrinted(deck.cards.slice(0, 60), out, 'nl', deck.cards);
  await keepPrinted(deck.cards.slice(60), out, 'nl', deck.cards);
  expect(codes()).toEqual([]);
  const cards = structuredClone(deck.cards) as unknown as {
    code: string;
    minutes?: number[];
    text: { nl: { short?: string } };
  }[];
  const find = (code: string) => cards.find((card) => card.code === code);
  Object.assign(find('V03')?.text.nl ?? {}, { short: 'Anders' });
  Object.assign(find('W01') ?? {}, { minutes: [5, 7] });
  const told = deck.cards.filter(({ skills }) => skills.some((skill) => skill === 3)).map(({ code }) => code);
  expect(told.length).toBeGreaterThan(3);
  expect(codes('nl', cards as never)).toEqual(
    deck.cards.map(({ code }) => code).filter((code) => [...told, 'W01'].includes(code)),
  );
});

test('a list of what was printed that cannot be read means that all is new', async () => {
  await writeFile(join(out, 'print/printed-nl.json'), '{"V01": 7');
  expect(codes()).toHaveLength(deck.cards.length);
});
