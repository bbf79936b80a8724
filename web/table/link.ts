import { isLanguage, type Language } from '../../cards/languages.ts';
import { readMoves, readSeed, writeMoves } from './log.ts';
import type { Move, Start } from './move.ts';
import { play, type Session, startSession } from './session.ts';
import { readSet, type TableCard, type TableDeck, writeSet } from './set.ts';
import { undressLink } from './undress.ts';

/** The address of a table: what stands behind the `#`. Opening it gives the same table, on any screen. */
export interface Link {
  readonly session: Session | undefined;
  readonly language: Language | undefined;
  /** A card to show, from the code that is printed on it. */
  readonly card: string | undefined;
  /** Whether it was made for another version of the deck: its cards may lie in another order here. */
  readonly otherDeck: boolean;
  /** Whether it was a link of ours once, and is whole no longer. */
  readonly isBroken: boolean;
}

/** An address that mail and chat take; a longer log belongs in a file. In characters. */
const LONGEST_LOG = 1500;

/**
 * Writes `set=all&seed=7&position=5&deck=1.0.0&lang=nl`, with a log only where plain dealing gives another table. The
 * language stands last: a link without it was cut.
 */
export const writeLink = (session: Session, language: Language, { version }: TableDeck): string => {
  const { start, moves } = shortenLog(session.log);
  const plain = moves.every(({ kind }) => kind === 'deal');
  const text = plain ? '' : writeMoves(moves);
  const log = text.length > 0 && text.length <= LONGEST_LOG ? `&log=${text}` : '';
  const position = moves.filter(({ kind }) => kind === 'deal').length;
  const deck = encodeURIComponent(version);
  return `set=${writeSet(start.set)}&seed=${start.seed}&position=${position}&deck=${deck}${log}&lang=${language}`;
};

/** Whether the address of this session carries all of it; the words of people's own cards it never does. */
export const isWholeInLink = ({ log }: Session): boolean => {
  const { moves } = shortenLog(log);
  // Cards of people's own are in no link.
  if (log.some(({ kind }) => kind === 'add')) return false;
  return moves.every(({ kind }) => kind === 'deal') || writeMoves(moves).length <= LONGEST_LOG;
};

/**
 * Reads an address, undressed from what mail and chat did to it. It is whole or nothing: of a link that was cut or
 * changed on its way nothing is read, because half of it is another table.
 */
export const readLink = (text: string, { version, cards }: TableDeck): Link => {
  const fields = readFields(text);
  const language = readLinkLanguage(text);
  const nothing = { session: undefined, language, card: undefined, otherDeck: false };
  if (fields === undefined) return { ...nothing, isBroken: true };
  const card = fields.get('card');
  if (!tableFields.some((name) => fields.has(name))) {
    const known = card === undefined || cards.some(({ code }) => code === card.toUpperCase());
    return { ...nothing, card: known ? card : undefined, isBroken: !known };
  }
  const session = readSession(fields, cards);
  if (!session || isCut(fields)) return { ...nothing, isBroken: true };
  return { session, language, card, otherDeck: (fields.get('deck') ?? version) !== version, isBroken: false };
};

/** Reads the language of an address, which is known before there is a deck. */
export const readLinkLanguage = (text: string): Language | undefined => {
  const language = readFields(text)?.get('lang');
  return isLanguage(language) ? language : undefined;
};

/** Which deck an address of a table or of a card was made with, the game's own where it names none; undefined where it asks for neither. */
export const readLinkDeck = (text: string): string | undefined => {
  const fields = readFields(text);
  return fields && [...tableFields, 'card'].some((name) => fields.has(name)) ? (fields.get('deck') ?? '') : undefined;
};

/** What makes an address one of a table. */
const tableFields = ['set', 'seed', 'position', 'log'];
/** All that is ours in an address. */
const known = [...tableFields, 'deck', 'lang', 'card'];

/** The fields of an address that are ours; undefined where one stands there twice and says two things. */
const readFields = (text: string): ReadonlyMap<string, string> | undefined => {
  const found = undressLink(text).filter(([name]) => known.includes(name));
  const fields = new Map(found);
  return found.every(([name, value]) => fields.get(name) === value) ? fields : undefined;
};

/** Whether the end of a link got lost: each names its language, last of all. */
const isCut = (fields: ReadonlyMap<string, string>): boolean => !/^[a-z]{2}$/.test(fields.get('lang') ?? '');

const readSession = (fields: ReadonlyMap<string, string>, cards: readonly TableCard[]): Session | undefined => {
  const set = readSet(fields.get('set') ?? '', cards);
  const seed = readSeed(fields.get('seed') ?? '');
  const position = /^\d{1,4}$/.exec(fields.get('position') ?? '0')?.[0];
  const log = readMoves(fields.get('log') ?? '', cards);
  // One table a link: a log that starts another is not ours.
  if (!set || seed === undefined || position === undefined || !log || log.some(({ kind }) => kind === 'start'))
    return undefined;
  const deals = Math.min(Number(position), cards.length + 1);
  const moves = log.length > 0 ? log : Array<Move>(deals).fill({ kind: 'deal' });
  const start: Start = { kind: 'start', set, seed };
  return moves.reduce((session, move) => play(session, move, cards), startSession(start));
};

const aboutOneCard: readonly Move['kind'][] = ['flip', 'stage', 'count'];
/** What leaves the card on show where it lies, as it lies. */
const besideIt: readonly Move['kind'][] = [...aboutOneCard, 'choose', 'leaveOut', 'return', 'add', 'look'];

/** The moves of this table that still matter: a card that left was turned for nothing, and of a run of hands the last counts. */
const shortenLog = (log: Session['log']): { readonly start: Start; readonly moves: readonly Move[] } => {
  const started = log.findLastIndex(({ kind }) => kind === 'start');
  const start = log[started];
  const moves = log.slice(started + 1);
  if (start?.kind !== 'start') throw new Error('A log begins with a start.');
  // In a spread, and under a lock, older cards lie on.
  if (moves.some(({ kind }) => kind === 'spread' || kind === 'lock')) return { start, moves };
  const changed = moves.findLastIndex(({ kind }) => !besideIt.includes(kind));
  const before = moves.slice(0, changed + 1).filter(({ kind }) => kind !== 'flip');
  return { start, moves: keepLast([...before, ...dropPairs(moves.slice(changed + 1))]) };
};

/** Of hands that were counted one after the other the last count is all, and of steps through a talk the last step. */
const keepLast = (moves: readonly Move[]): readonly Move[] =>
  moves.filter(({ kind }, i) => !((kind === 'count' || kind === 'stage') && moves[i + 1]?.kind === kind));

/** Two flips in a row are none. */
const dropPairs = (moves: readonly Move[]): readonly Move[] => {
  const kept: Move[] = [];
  for (const move of moves) {
    if (move.kind === 'flip' && kept.at(-1)?.kind === 'flip') kept.pop();
    else kept.push(move);
  }
  return kept;
};
