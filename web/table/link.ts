import { isLanguage, type Language } from '../../cards/languages.ts';
import { readMoves, readSeed, writeMoves } from './log.ts';
import type { Move, Start } from './move.ts';
import { play, type Session, startSession } from './session.ts';
import { readSet, type TableCard, type TableDeck, writeSet } from './set.ts';

/** The address of a table: what stands behind the `#`. Opening it gives the same table, on any screen. */
export interface Link {
  readonly session: Session | undefined;
  readonly language: Language | undefined;
  /** A card to show, from the code that is printed on it. */
  readonly card: string | undefined;
  /** Whether it was made for another version of the deck: its cards may lie in another order here. */
  readonly otherDeck: boolean;
}

/** An address that mail and chat take; a longer log belongs in a file. In characters. */
const LONGEST_LOG = 1500;

/** Writes `set=all&seed=7&position=5&deck=1.0.0&lang=nl`, with a log only where plain dealing gives another table. */
export const writeLink = (session: Session, language: Language, { version }: TableDeck): string => {
  const { start, moves } = shortenLog(session.log);
  const plain = moves.every(({ kind }) => kind === 'deal');
  const text = plain ? '' : writeMoves(moves);
  const log = text.length > 0 && text.length <= LONGEST_LOG ? `&log=${text}` : '';
  const position = moves.filter(({ kind }) => kind === 'deal').length;
  const deck = encodeURIComponent(version);
  return `set=${writeSet(start.set)}&seed=${start.seed}&position=${position}&deck=${deck}&lang=${language}${log}`;
};

/** Whether the address of this session carries all of it; the words of people's own cards it never does. */
export const isWholeInLink = ({ log }: Session): boolean => {
  const { moves } = shortenLog(log);
  if (log.some(({ kind }) => kind === 'add')) return false;
  return moves.every(({ kind }) => kind === 'deal') || writeMoves(moves).length <= LONGEST_LOG;
};

/** Reads an address. What is broken is left out: without set or seed there is no session, with a bad log a plain one. */
export const readLink = (text: string, { version, cards }: TableDeck): Link => {
  const fields = readFields(text);
  return {
    session: readSession(fields, cards),
    language: readLinkLanguage(text),
    card: fields.get('card') ?? undefined,
    otherDeck: (fields.get('deck') ?? version) !== version,
  };
};

/** Reads the language of an address, which is known before there is a deck. */
export const readLinkLanguage = (text: string): Language | undefined => {
  const language = readFields(text).get('lang');
  return isLanguage(language) ? language : undefined;
};

const readFields = (text: string) => new URLSearchParams(text.replace(/^#/, ''));

const readSession = (fields: URLSearchParams, cards: readonly TableCard[]): Session | undefined => {
  const set = readSet(fields.get('set') ?? '', cards);
  const seed = readSeed(fields.get('seed') ?? '');
  if (set === undefined || seed === undefined) return undefined;
  const start: Start = { kind: 'start', set, seed };
  const log = readMoves(fields.get('log') ?? '', cards);
  // One table a link: a log that starts another is not ours.
  const given = log?.length && log.every(({ kind }) => kind !== 'start') ? log : undefined;
  const position = Number(/^\d{1,4}$/.exec(fields.get('position') ?? '')?.[0] ?? 0);
  const moves = given ?? Array<Move>(Math.min(position, cards.length + 1)).fill({ kind: 'deal' });
  return moves.reduce((session, move) => play(session, move, cards), startSession(start));
};

const aboutOneCard: readonly Move['kind'][] = ['flip', 'stage', 'count'];
/** What leaves the card on show where it lies, as it lies. */
const besideIt: readonly Move['kind'][] = [...aboutOneCard, 'choose', 'leaveOut', 'return', 'add', 'look'];

/** The moves of this table that still matter: what was done to a card that left its place leaves with it. */
const shortenLog = (log: Session['log']): { readonly start: Start; readonly moves: readonly Move[] } => {
  const started = log.findLastIndex(({ kind }) => kind === 'start');
  const start = log[started];
  const moves = log.slice(started + 1);
  if (start?.kind !== 'start') throw new Error('A log begins with a start; only `startSession` makes one.');
  // In a spread, and under a lock, older cards lie on.
  if (moves.some(({ kind }) => kind === 'spread' || kind === 'lock')) return { start, moves };
  const changed = moves.findLastIndex(({ kind }) => !besideIt.includes(kind));
  const before = moves.slice(0, changed + 1).filter(({ kind }) => !aboutOneCard.includes(kind));
  return { start, moves: [...before, ...dropPairs(moves.slice(changed + 1))] };
};

/** Two flips in a row are none. */
const dropPairs = (moves: readonly Move[]): readonly Move[] => {
  const kept: Move[] = [];
  for (const move of moves) {
    if (move.kind === 'flip' && kept.at(-1)?.kind === 'flip') kept.pop();
    else kept.push(move);
  }
  return kept;
};
