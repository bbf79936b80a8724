import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLink, writeLink } from '../../../web/table/link.ts';
import type { Move } from '../../../web/table/move.ts';
import { layOut, play, startSession } from '../../../web/table/session.ts';
import { everything, selectCards, writeSet } from '../../../web/table/set.ts';
import { shownCard } from '../../../web/table/table.ts';
import { cards, deck, ofFamily, seeds, sessions, sets } from './cards.ts';

const languages = fc.constantFrom(...deck.languages);

test('an address that is written and read gives the same table and language', () => {
  fc.assert(
    fc.property(sessions, languages, (session, language) => {
      const link = readLink(`#${writeLink(session, language, deck)}`, deck);
      expect(link.language).toBe(language);
      expect(link.session && layOut(link.session, cards)).toEqual(layOut(session, cards));
    }),
  );
});

test('an address is written from what it gave', () => {
  fc.assert(
    fc.property(sessions, languages, (session, language) => {
      const address = writeLink(session, language, deck);
      const { session: read } = readLink(address, deck);
      expect(read && writeLink(read, language, deck)).toBe(address);
    }),
  );
});

test('plain dealing needs no log; a flip, a put back and a jump do', () => {
  let session = startSession({ kind: 'start', set: everything, seed: 7 });
  for (let i = 0; i < 5; i++) session = play(session, { kind: 'deal' }, cards);
  expect(writeLink(session, 'nl', deck)).toBe(`set=all&seed=7&position=5&deck=${deck.version}&lang=nl`);
  session = play(session, { kind: 'flip' }, cards);
  expect(writeLink(session, 'nl', deck)).toBe(`set=all&seed=7&position=5&deck=${deck.version}&lang=nl&log=d5.f`);
  session = play(session, { kind: 'deal' }, cards);
  expect(writeLink(session, 'nl', deck)).toBe(`set=all&seed=7&position=6&deck=${deck.version}&lang=nl`);
  session = play(session, { kind: 'jump', code: 'T08' }, cards);
  session = play(session, { kind: 'putBack' }, cards);
  expect(writeLink(session, 'nl', deck)).toMatch(/&log=d6\.jT08\.b$/);
});

test.each([
  ['', undefined],
  ['set=all', undefined],
  ['set=nonsense&seed=7', undefined],
  ['set=99&seed=7', undefined],
  ['set=all&seed=-1', undefined],
  ['set=all&seed=99999999999', undefined],
  ['set=all&seed=7', 0],
  ['set=all&seed=7&position=3&log=d99999', 3],
  ['set=all&seed=7&position=3&log=d5.q', 3],
  ['set=all&seed=7&position=3&log=@tip~4.d2', 3],
  ['set=tip&seed=7&position=9999', selectCards(cards, ofFamily('tip')).length],
])('the address "%s" gives a sane table', (address, dealt) => {
  const { session } = readLink(address, deck);
  const table = session && layOut(session, cards);
  expect(table?.history.length).toBe(dealt);
});

test('an address made for another version of the deck says so and opens what it can', () => {
  const address = 'set=all&seed=7&position=3&lang=nl';
  expect(readLink(address, deck).otherDeck).toBe(false);
  expect(readLink(`${address}&deck=${deck.version}`, deck).otherDeck).toBe(false);
  const { session, otherDeck } = readLink(`${address}&deck=0.9.0&log=d2.jD99.jD06`, deck);
  expect(otherDeck).toBe(true);
  expect(session && shownCard(layOut(session, cards))?.code).toBe('D06');
});

test('no text breaks the reader', () => {
  fc.assert(
    fc.property(fc.string(), sets, seeds, (text, set, seed) => {
      readLink(text, deck);
      const { session } = readLink(`set=${writeSet(set)}&seed=${seed}&log=${text}&position=${text}`, deck);
      expect(session && layOut(session, cards).set).toBeDefined();
    }),
  );
});

test('a dilemma keeps its stage in the address, whatever is done with other cards meanwhile', () => {
  const beside: readonly Move[] = [
    { kind: 'leaveOut', codes: ['T08'] },
    { kind: 'return', code: 'T01' },
    { kind: 'choose', set: everything },
  ];
  for (const move of beside) {
    const moves: readonly Move[] = [
      { kind: 'jump', code: 'T01' },
      { kind: 'hold' },
      { kind: 'jump', code: 'D06' },
      { kind: 'stage', stage: 'choice' },
      { kind: 'count', count: [3, 2, 4] },
      move,
    ];
    const session = moves.reduce(
      (before, made) => play(before, made, cards),
      startSession({ kind: 'start', set: everything, seed: 7 }),
    );
    const { session: read } = readLink(writeLink(session, 'nl', deck), deck);
    expect(read && shownCard(layOut(read, cards))?.talk).toEqual({
      stage: 'choice',
      first: [3, 2, 4],
      second: [0, 0, 0],
    });
  }
});
