import type { Language } from '../../cards/schema.ts';
import { readMoves, readSeed, writeMoves } from './log.ts';
import { readSet, type TableCard, type TableDeck } from './pile.ts';
import { layOut, play, type Session, startSession } from './session.ts';
import { countSet, isEmpty, type Move, type Start, type Table } from './table.ts';

/** The address of a table: what stands behind the `#`. Opening it gives the same table, on any screen. */
export interface Link {
  readonly session: Session | undefined;
  readonly language: Language | undefined;
  /** Whether it was made for another version of the deck: its cards may lie in another order here. */
  readonly otherDeck: boolean;
}

/** Writes `set=all&seed=7&position=5&deck=1.0.0&lang=nl`, with a log only where plain dealing gives another table. */
export const writeLink = (session: Session, language: Language, { version, cards }: TableDeck): string => {
  const table = layOut(session, cards);
  const { set, seed } = table;
  const position = countDealt(table);
  const plain = layOut(dealPlainly({ kind: 'start', set, seed }, position, cards), cards);
  const log = isSame(plain, table) ? '' : `&log=${writeMoves(shortenLog(session.log))}`;
  return `set=${set}&seed=${seed}&position=${position}&deck=${encodeURIComponent(version)}&lang=${language}${log}`;
};

/** Reads an address. What is broken is left out: without set or seed there is no session, with a bad log a plain one. */
export const readLink = (text: string, { version, cards }: TableDeck): Link => {
  const fields = readFields(text);
  return {
    session: readSession(fields, cards),
    language: readLinkLanguage(text),
    otherDeck: (fields.get('deck') ?? version) !== version,
  };
};

/** Reads the language of an address, which is known before there is a deck. */
export const readLinkLanguage = (text: string): Language | undefined => {
  const language = readFields(text).get('lang');
  return language === 'nl' || language === 'en' ? language : undefined;
};

const readFields = (text: string) => new URLSearchParams(text.replace(/^#/, ''));

const readSession = (fields: URLSearchParams, cards: readonly TableCard[]): Session | undefined => {
  const set = readSet(fields.get('set') ?? '', cards);
  const seed = readSeed(fields.get('seed') ?? '');
  if (set === undefined || seed === undefined) return undefined;
  const start: Start = { kind: 'start', set, seed };
  const log = readMoves(fields.get('log') ?? '', cards);
  // One table a link: a log that starts another is not ours.
  if (log?.length && log.every(({ kind }) => kind !== 'start'))
    return log.reduce((session, move) => play(session, move, cards), startSession(start));
  const position = /^\d{1,4}$/.exec(fields.get('position') ?? '')?.[0];
  return dealPlainly(start, Number(position ?? 0), cards);
};

const dealPlainly = (start: Start, position: number, cards: readonly TableCard[]): Session =>
  Array<Move>(Math.min(position, cards.length + 1))
    .fill({ kind: 'deal' })
    .reduce((session, move) => play(session, move, cards), startSession(start));

/** How many deals lead here: one more than there are cards when the last one has left the table. */
const countDealt = (table: Table): number => countSet(table) - table.pile.length + (isEmpty(table) ? 1 : 0);

/** The moves of this table that still matter: all shuffles, what came after the last, and a flip of the shown card. */
const shortenLog = (log: readonly Move[]): readonly Move[] => {
  const moves = log.slice(log.findLastIndex(({ kind }) => kind === 'start') + 1);
  const lastShuffle = moves.findLastIndex(({ kind }) => kind === 'shuffle');
  const shuffles = moves.filter(({ kind }) => kind === 'shuffle');
  const since = moves.slice(lastShuffle + 1);
  const lastCard = since.findLastIndex(({ kind }) => kind !== 'flip');
  const cards = since.filter(({ kind }) => kind !== 'flip');
  const flipped = (since.length - 1 - lastCard) % 2 === 1;
  return [...shuffles, ...cards, ...(flipped ? [{ kind: 'flip' } as const] : [])];
};

const isSame = (one: Table, other: Table): boolean => JSON.stringify(one) === JSON.stringify(other);
