import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Deck } from '../../../cards/deck.ts';
import { families } from '../../../cards/families.ts';
import { deck } from '../../../cards/game/deck.ts';
import { sharedCards } from '../../../cards/shared.ts';
import { findChanged, keepPrinted, type PrintedAs } from '../../../generator/write/printed.node.ts';

let out = '';
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'ruimtemakers-'));
});
afterEach(() => rm(out, { recursive: true }));

const home: PrintedAs = { language: 'nl', edition: 'home' };
const shared = sharedCards(deck.cards).map(({ code }) => code);
const all = deck.cards.map(({ code }) => code);
const keep = (as: PrintedAs, codes: readonly string[] = shared) => keepPrinted(deck, new Set(codes), out, as);
const changed = (as: PrintedAs = home, now: Deck = deck) => findChanged(now, out, as).cards.map(({ code }) => code);

/** The deck with some of its cards changed. */
const edit = (code: string, change: (card: { text: Record<'nl' | 'en', Record<string, unknown>> }) => void): Deck => {
  const cards = structuredClone(deck.cards);
  change(cards.find((card) => card.code === code) as never);
  return { ...deck, cards };
};

test('everything is new until it was printed; then only what changed comes again, in its own language', async () => {
  expect(changed()).toEqual(shared);
  expect(findChanged(deck, out, home).isFirst).toBe(true);
  await keep(home);
  expect(findChanged(deck, out, home)).toEqual({ cards: [], isFirst: false });
  expect(changed({ language: 'en', edition: 'home' })).toEqual(shared);
  const edited = edit('V01', ({ text }) => {
    text.nl.line = 'Anders.';
  });
  expect(changed(home, edited)).toEqual(['V01']);
  const other = edit('V02', ({ text }) => {
    text.en.line = 'Different.';
  });
  expect(changed(home, other)).toEqual([]);
});

test('each edition has a memory of its own, and the voting set is missed once part of it was printed', async () => {
  await keep(home);
  expect(changed({ ...home, edition: 'press' })).toEqual(shared);
  await keep({ ...home, edition: 'press' }, all);
  await keep({ ...home, edition: 'large' }, ['V01']);
  expect(changed({ ...home, edition: 'press' })).toEqual([]);
  expect(changed({ ...home, edition: 'large' })).toEqual(shared.slice(1));
  const vote = edit('S03', ({ text }) => {
    text.nl.word = 'Anders';
  });
  expect(changed(home, vote)).toEqual([]);
  expect(changed({ ...home, edition: 'press' }, vote)).toEqual(['S03']);
  await keep(home, ['S01', 'S02']);
  expect(changed(home, vote)).toEqual(all.filter((code) => /^S0[3-9]/.test(code)));
});

test('a skill with another name, and a format of another length, change every card that tells of them', async () => {
  await keep(home);
  const renamed = edit('V03', ({ text }) => {
    text.nl.short = 'Anders';
  });
  const told = deck.cards.filter(({ skills }) => skills.some((skill) => skill === 3)).map(({ code }) => code);
  expect(told.length).toBeGreaterThan(3);
  expect(changed(home, renamed)).toEqual(told);
  const longer = edit('W01', (card) => {
    Object.assign(card, { minutes: [5, 7] });
  });
  expect(changed(home, longer)).toEqual(['W01']);
});

test('a family with another name or colour changes all its cards', async () => {
  await keep(home);
  const jokers = ['J01', 'J02', 'J03'];
  vi.spyOn(families.joker.name.nl, 'one', 'get').mockReturnValue('grappenmaker');
  expect(changed()).toEqual(jokers);
  vi.restoreAllMocks();
  expect(changed()).toEqual([]);
});

test('notes are on no card, and the meaning of an image is on paper to read only', async () => {
  await keep(home);
  await keep({ ...home, edition: 'reader' }, all);
  const noted = edit('D01', ({ text }) => {
    text.nl.notes = ['Anders.'];
  });
  expect([changed(home, noted), changed({ ...home, edition: 'reader' }, noted)]).toEqual([[], []]);
  const [code] = deck.cards.flatMap((card) => (card.text.nl.gloss ? [card.code] : []));
  const meant = edit(code ?? '', ({ text }) => {
    text.nl.gloss = [{ term: 'anders', meaning: 'niet zo' }];
  });
  expect([changed(home, meant), changed({ ...home, edition: 'reader' }, meant)]).toEqual([[], [code]]);
});

test('two prints at once both stay, and a line that cannot be read tells of nothing', async () => {
  const [some, others] = [shared.slice(0, 30), shared.slice(30)];
  await Promise.all(some.map((code) => keep(home, [code])));
  expect(changed()).toEqual(others);
  await writeFile(join(out, 'print/printed-nl.jsonl'), '{"edition":"home","cards":{"V01": 7');
  expect(changed()).toEqual(shared);
  await keep(home);
  expect(changed()).toEqual([]);
});
