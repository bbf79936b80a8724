import { isCode } from '../../cards/own/code.ts';
import type { Move, Start } from './move.ts';
import { isFamily, readSet, splitNames, type TableCard, writeSet } from './set.ts';
import { type Count, stages } from './stages.ts';
import { MOST_PLACES, type Place } from './table.ts';

/** A log as short text, fit for an address: `d5.f.jT08.b` is five deals, a flip, a jump and a put back. */

const letters = {
  deal: 'd',
  flip: 'f',
  putBack: 'b',
  shuffle: 's',
  hold: 'h',
  skip: 'k',
  swap: 'w',
  never: 'n',
} as const;
/**
 * Longer than any evening: a move each second for two days, and what is written can be read again. A broken text must
 * not keep a browser busy.
 */
const MOST_MOVES = 200_000;
const LARGEST_SEED = 2 ** 32 - 1;

/** Writes moves, equal neighbours as one with a count. */
export const writeMoves = (moves: readonly Move[]): string =>
  moves
    .map(writeMove)
    .join('.')
    .replace(/(?<=^|\.)([a-z])(?:\.\1)+(?=\.|$)/g, (run, letter) => `${letter}${(run.length + 1) / 2}`);

/** Reads what `writeMoves` wrote; undefined for a text that it cannot have written. */
export const readMoves = (text: string, cards: readonly TableCard[]): readonly Move[] | undefined => {
  if (text === '') return [];
  const moves: Move[] = [];
  for (const part of text.split('.')) {
    const read = readPart(part, cards);
    if (!read || moves.length + read.count > MOST_MOVES) return undefined;
    moves.push(...Array<Move>(read.count).fill(read.move));
  }
  return moves;
};

/** Reads a seed: a whole number that the generator can start from. */
export const readSeed = (text: string): number | undefined =>
  /^\d{1,10}$/.test(text) && Number(text) <= LARGEST_SEED ? Number(text) : undefined;

const writeMove = (move: Move): string => {
  switch (move.kind) {
    case 'start':
      return `@${writeSet(move.set)}~${move.seed}`;
    case 'jump':
      return `j${move.code}`;
    case 'return':
      return `r${move.code}`;
    case 'add':
      return `a${move.code}`;
    case 'drop':
      return `o${move.code}`;
    case 'leaveOut':
      return `x${move.codes.join('-')}`;
    case 'choose':
      return `e${writeSet(move.set)}`;
    case 'spread':
      return `p${move.places.join('-')}`;
    case 'look':
      return `i${move.at ?? '*'}`;
    case 'lock':
      return `l${move.at}`;
    case 'stage':
      return `g${stages.indexOf(move.stage)}`;
    case 'count':
      return `c${move.count.join('-')}`;
    default:
      return letters[move.kind];
  }
};

interface Part {
  readonly move: Move;
  readonly count: number;
}

const readPart = (part: string, cards: readonly TableCard[]): Part | undefined => {
  const [, letter, digits] = /^([a-z])(\d{0,4})$/.exec(part) ?? [];
  const kinds = Object.keys(letters) as (keyof typeof letters)[];
  const kind = kinds.find((name) => letters[name] === letter);
  if (kind) return { move: { kind }, count: digits ? Number(digits) : 1 };
  const move = readers[part.charAt(0)]?.(part.slice(1), cards);
  return move && { move, count: 1 };
};

const isPlace = (text: string): text is Place => text === 'any' || isFamily(text);
const readNumber = (text: string, most: number) => {
  const number = /^\d{1,4}$/.test(text) ? Number(text) : undefined;
  return number !== undefined && number <= most ? number : undefined;
};

/** How each move that carries something is read, by its first character. */
const readers: Readonly<Record<string, (rest: string, cards: readonly TableCard[]) => Move | undefined>> = {
  '@': (rest, cards) => readStart(rest, cards),
  j: (code) => (isCode(code) ? { kind: 'jump', code } : undefined),
  r: (code) => (isCode(code) ? { kind: 'return', code } : undefined),
  a: (code) => (isCode(code) ? { kind: 'add', code } : undefined),
  o: (code) => (isCode(code) ? { kind: 'drop', code } : undefined),
  x: (rest) => {
    const codes = rest.split('-');
    return codes.every(isCode) ? { kind: 'leaveOut', codes } : undefined;
  },
  e: (rest, cards) => {
    const set = readSet(rest, cards);
    return set && { kind: 'choose', set };
  },
  p: (rest) => {
    const [first, ...others] = splitNames(rest);
    if (!first || !isPlace(first) || !others.every(isPlace) || others.length >= MOST_PLACES) return undefined;
    return { kind: 'spread', places: [first, ...others] };
  },
  i: (rest) => {
    const at = readNumber(rest, MOST_PLACES - 1);
    return rest === '*' ? { kind: 'look', at: undefined } : at === undefined ? undefined : { kind: 'look', at };
  },
  l: (rest) => {
    const at = readNumber(rest, MOST_PLACES - 1);
    return at === undefined ? undefined : { kind: 'lock', at };
  },
  g: (rest) => {
    const stage = stages[readNumber(rest, stages.length - 1) ?? -1];
    return stage && { kind: 'stage', stage };
  },
  c: (rest) => {
    const hands = rest.split('-').map((text) => readNumber(text, MOST_HANDS));
    return hands.length === 3 && hands.every((hand) => hand !== undefined)
      ? { kind: 'count', count: hands as unknown as Count }
      : undefined;
  },
};

/** More people than any room we know of. */
const MOST_HANDS = 999;

const readStart = (rest: string, cards: readonly TableCard[]): Start | undefined => {
  const [name, number] = rest.split('~');
  const set = readSet(name ?? '', cards);
  const seed = readSeed(number ?? '');
  return set === undefined || seed === undefined ? undefined : { kind: 'start', set, seed };
};
