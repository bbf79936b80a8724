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
  expect(writeLink(session, 'nl', deck)).toBe(`set=all&seed=7&position=5&deck=${deck.version}&log=d5.f&lang=nl`);
  session = play(session, { kind: 'deal' }, cards);
  expect(writeLink(session, 'nl', deck)).toBe(`set=all&seed=7&position=6&deck=${deck.version}&lang=nl`);
  session = play(session, { kind: 'jump', code: 'T08' }, cards);
  session = play(session, { kind: 'putBack' }, cards);
  expect(writeLink(session, 'nl', deck)).toMatch(/&log=d6\.jT08\.b&lang=nl$/);
});

test('an address of hundreds of thousands of brackets is read at once', { timeout: 4000 }, () => {
  expect(readLink(`#${'('.repeat(300_000)}a`, deck)).toMatchObject({ session: undefined, isBroken: false });
  expect(readLink(`#set=all&seed=7&lang=nl${')'.repeat(300_000)}`, deck).session).toBeDefined();
});

test.each([
  ['', undefined],
  ['set=all&lang=nl', undefined],
  ['set=nonsense&seed=7&lang=nl', undefined],
  ['set=99&seed=7&lang=nl', undefined],
  ['set=all&seed=-1&lang=nl', undefined],
  ['set=all&seed=99999999999&lang=nl', undefined],
  ['set=all&seed=7&lang=nl', 0],
  ['set=all&seed=7&position=3&log=d99999&lang=nl', undefined],
  ['set=all&seed=7&position=3&log=d5.q&lang=nl', undefined],
  ['set=all&seed=7&position=3&log=@tip~4.d2&lang=nl', undefined],
  ['set=all&seed=7&position=-3&lang=nl', undefined],
  ['set=all&seed=7&set=tip&lang=nl', undefined],
  ['set=tip&seed=7&position=9999&lang=nl', selectCards(cards, ofFamily('tip')).length],
])('the address "%s" gives a sane table', (address, dealt) => {
  const { session, isBroken } = readLink(address, deck);
  expect(isBroken).toBe(address !== '' && dealt === undefined);
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
      // A sign that begins an address anew leaves another one, which is no table.
      readLink(text, deck);
      fc.pre(!/#|%23/.test(text));
      const { session, isBroken } = readLink(
        `set=${writeSet(set)}&seed=${seed}&log=${text}&position=${text}&lang=nl`,
        deck,
      );
      expect(isBroken || session !== undefined).toBe(true);
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

/** A link as it was mailed, and what mail, chat and their guards made of it. */
const mailed = `set=tip-dilemma_s3-4&seed=7&position=2&deck=${deck.version}&log=d2.f&lang=nl`;
const address = `https://kaarten.example.org/#${mailed}`;
test.each([
  ['as it was', mailed],
  ['a full stop behind it', `${mailed}.`],
  ['within brackets', `${mailed})`],
  ['within angle brackets, encoded', `${mailed}%3E`],
  ['quoted', `${mailed}”`],
  ['with entities', mailed.replaceAll('&', '&amp;')],
  ['with entities of numbers', mailed.replaceAll('&', '&#38;')],
  ['encoded again', encodeURIComponent(mailed)],
  ['encoded twice', encodeURIComponent(encodeURIComponent(mailed))],
  ['broken over lines', `${mailed.slice(0, 30)}\r\n${mailed.slice(30)}`],
  ['broken over lines, encoded', `${mailed.slice(0, 30)}%0D%0A${mailed.slice(30)}`],
  ['with signs that nobody sees', `${mailed.slice(0, 12)}\u200b${mailed.slice(12)}\u00ad`],
  ['counted', `${mailed}&utm_source=nieuwsbrief&fbclid=IwAR0`],
  ['counted behind a question mark', `${mailed}?utm_source=teams`],
  ['in the address of a guard', `https://guard.example/?url=${encodeURIComponent(address)}&data=05%7C02`],
])('a link is the same table: %s', (_, dressed) => {
  const { session, language, isBroken } = readLink(`#${dressed}`, deck);
  expect(isBroken).toBe(false);
  expect(language).toBe('nl');
  expect(session && writeLink(session, 'nl', deck)).toBe(mailed);
});

test('of a link that was cut anywhere nothing is read, and it says so', () => {
  const cut = Array.from({ length: mailed.length - 'set=t'.length }, (_, i) => mailed.slice(0, i + 'set=t'.length));
  expect(cut.filter((text) => readLink(text, deck).session)).toEqual([]);
  expect(cut.filter((text) => !readLink(text, deck).isBroken)).toEqual([]);
});

test('what is no link of ours is nothing, and a code that is on no card is a broken one', () => {
  expect(readLink('#main', deck)).toMatchObject({ session: undefined, card: undefined, isBroken: false });
  expect(readLink('#card=v03&lang=en.', deck)).toMatchObject({ card: 'v03', language: 'en', isBroken: false });
  expect(readLink('#card=V99', deck)).toMatchObject({ card: undefined, isBroken: true });
});
