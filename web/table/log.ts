import { readSet, type TableCard } from './pile.ts';
import type { Move, Start } from './table.ts';

/** A log as short text, fit for an address: `d5.f.jT08.b` is five deals, a flip, a jump and a put back. */

const letters = { deal: 'd', flip: 'f', putBack: 'b', shuffle: 's' } as const;
/** Longer than any evening; a broken text must not keep a browser busy. */
const MOST_MOVES = 5000;
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
    const read = readMove(part, cards);
    if (!read || moves.length + read.count > MOST_MOVES) return undefined;
    moves.push(...Array<Move>(read.count).fill(read.move));
  }
  return moves;
};

/** Reads a seed: a whole number that the generator can start from. */
export const readSeed = (text: string): number | undefined =>
  /^\d{1,10}$/.test(text) && Number(text) <= LARGEST_SEED ? Number(text) : undefined;

const writeMove = (move: Move): string => {
  if (move.kind === 'start') return `@${move.set}~${move.seed}`;
  return move.kind === 'jump' ? `j${move.code}` : letters[move.kind];
};

const readMove = (part: string, cards: readonly TableCard[]): { move: Move; count: number } | undefined => {
  if (part.startsWith('@')) return readStart(part, cards);
  if (part.startsWith('j')) return { move: { kind: 'jump', code: part.slice(1) }, count: 1 };
  const [, letter, digits] = /^([a-z])(\d{0,4})$/.exec(part) ?? [];
  const kinds = Object.keys(letters) as (keyof typeof letters)[];
  const kind = kinds.find((name) => letters[name] === letter);
  return kind && { move: { kind }, count: digits ? Number(digits) : 1 };
};

const readStart = (part: string, cards: readonly TableCard[]): { move: Start; count: 1 } | undefined => {
  const [name, number] = part.slice(1).split('~');
  const set = readSet(name ?? '', cards);
  const seed = readSeed(number ?? '');
  return set === undefined || seed === undefined ? undefined : { move: { kind: 'start', set, seed }, count: 1 };
};
