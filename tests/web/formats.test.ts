import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { deck } from '../../cards/game/deck.ts';
import { readEdition } from '../../web/deck/edition.ts';
import { speakCard } from '../../web/deck/own-deck.ts';
import { readDeckFile } from '../../web/shelf/dropping.ts';
import { readConversation } from '../../web/state/conversation.ts';
import { readScreen, writeScreen } from '../../web/state/screen.ts';
import { readSession, writeSession } from '../../web/state/storage.ts';
import { readLink, readLinkDeck, writeLink } from '../../web/table/link.ts';
import { readMoves, writeMoves } from '../../web/table/log.ts';
import type { Move } from '../../web/table/move.ts';
import { readFile, writeFile } from '../../web/workshop/file.ts';
import { readWorkshop, writeWorkshop } from '../../web/workshop/workshop.ts';

/** The page of formats is read by the app itself, so that it cannot say what is no longer so. */
const page = readFileSync(new URL('../../web/FORMATS.md', import.meta.url), 'utf8');

const exampleOf = (kind: string): string => {
  const [, text] = new RegExp(`\`\`\`${kind}\n([^\`]+)\`\`\``).exec(page) ?? [];
  if (text === undefined) throw new Error(`web/FORMATS.md has no example of “${kind}”.`);
  return text;
};
const linesOf = (kind: string): readonly string[] => exampleOf(kind).trimEnd().split('\n');
const pairsOf = (kind: string) =>
  linesOf(kind).map((line) => {
    const at = line.indexOf(' ');
    return [line.slice(0, at), line.slice(at + 1)] as const;
  });

/** The version that the examples were written with. */
const version = '1.0.0';
const cards = deck.cards.map((card) => speakCard(card, 'nl'));
const example = { version, cards };

test.each(linesOf('link'))('the link %s is written again as it stands', (link) => {
  const { session, language, card, otherDeck } = readLink(link, example);
  expect(otherDeck).toBe(false);
  expect(language).toBeDefined();
  if (session) expect(writeLink(session, language ?? 'nl', example)).toBe(link);
  else expect(cards.map(({ code }) => code)).toContain(card);
});

test.each(pairsOf('log'))('the move %s is read from its letter and written again', (kind, text) => {
  const moves = readMoves(text, cards);
  expect([...new Set(moves?.map((move) => move.kind))]).toEqual([kind]);
  expect(writeMoves(moves ?? [])).toBe(text);
});

/** One key for each kind: a move that is new is a type error here, until it stands in the page too. */
const kinds: Readonly<Record<Move['kind'], true>> = {
  start: true,
  deal: true,
  shuffle: true,
  flip: true,
  putBack: true,
  hold: true,
  skip: true,
  swap: true,
  never: true,
  jump: true,
  return: true,
  add: true,
  drop: true,
  leaveOut: true,
  choose: true,
  spread: true,
  look: true,
  lock: true,
  stage: true,
  count: true,
};

test('a deck of people’s own is named in a link as the page says', () => {
  const [edition = ''] = linesOf('edition');
  expect(readEdition(edition)).toEqual({ id: 'noaberpraat', version: '1.0.0', hash: 'a1b2c3' });
  const codes = ['S01', 'S104', 'S02'];
  const own = {
    version: edition,
    cards: codes.map((code) => ({ code, family: 'own-stelling', skills: [] }) as const),
  };
  const [link = ''] = linesOf('own-link');
  const { session, otherDeck } = readLink(link, own);
  expect(otherDeck).toBe(false);
  expect(session && writeLink(session, 'nl', own)).toBe(link);
  expect(readLinkDeck(link)).toBe(edition);
  const host = 'https://kaarten.example.nl/';
  expect(readDeckFile(exampleOf('deckfile').trim(), host)?.address).toBe(`${host}decks/noaber.csv`);
  expect(readDeckFile('#deckfile=//elsewhere.example/deck.csv', host)).toBeUndefined();
});

test('every move stands in the page', () => {
  expect([...new Set(pairsOf('log').map(([kind]) => kind))].sort()).toEqual(Object.keys(kinds).sort());
});

test('a session is read and written again as it stands', () => {
  const [text = ''] = linesOf('session');
  const session = readSession(text, version, cards);
  expect(session && writeSession(session, version)).toBe(text);
});

test('every part of a workshop is read and written again as it stands', () => {
  const parts = Object.fromEntries(pairsOf('parts'));
  expect(writeWorkshop(readWorkshop(parts, cards))).toEqual(parts);
});

test('the settings of the room are read and written again as they stand', () => {
  const [text = ''] = linesOf('screen');
  expect(writeScreen(readScreen(text))).toBe(text);
});

test('a conversation is read and written again as it stands', () => {
  const [text = ''] = linesOf('conversation');
  const [table = ''] = linesOf('session');
  const parts = Object.fromEntries(pairsOf('parts'));
  const kept = readConversation({ ...JSON.parse(text), table, parts });
  expect(kept).toEqual({ ...JSON.parse(text), table, parts });
});

test('a session file is read and written again as it stands, with the session and the harvest in it', () => {
  const file = readFile(exampleOf('file'));
  if (typeof file === 'string') throw new Error(`The file is refused: ${file}.`);
  expect(writeFile(file)).toBe(exampleOf('file'));
  expect(readSession(file.table, file.deck, cards)?.log).toHaveLength(3);
  expect(readWorkshop(file.parts, cards).workshop.harvest.harvest.entries).toHaveLength(1);
});
