import type { Table } from '../file/table.ts';
import { holdsColours } from './colours.ts';
import { type ColumnGuess, has } from './column-place.ts';
import { type Column, holdsSentences, saysAll } from './contents.ts';
import { readName } from './names.ts';

/** Longer is no title; in signs. */
const LONGEST = 40;

/**
 * What stands before a description and has a few words of its own on each row is what is described: `Waarde;Beschrijving`.
 * Before a text that has a strong name, as a question has, it may be what must be guessed.
 */
export const findTitle = (
  table: Table,
  columns: readonly Column[],
  left: readonly Column[],
  guesses: readonly ColumnGuess[],
): ColumnGuess | undefined => {
  const text = guesses.find(({ place }) => place === 'front.text');
  const said = columns.find(({ index }) => index === text?.index)?.contents;
  if (text === undefined || said === undefined || !table.headed || has(guesses, 'front.title')) return undefined;
  const isDescription = text.why === 'content' || (text.why === 'name' && readName(text.column)?.weak === true);
  const isForm = guesses.some(({ place }) => place === 'front.part');
  const before = isDescription && !isForm ? left.filter(({ index }) => index < text.index) : [];
  const title = before.find((it) => names(table, it) && it.contents.length < said.length);
  return (
    title && { index: title.index, column: title.column, place: 'front.title', label: title.column, why: 'content' }
  );
};

const names = (table: Table, column: Column): boolean => {
  const { filled, different, isText, longest } = column.contents;
  const isWhole = filled > 1 && filled >= table.rows.length * 0.9 && different >= filled * 0.9;
  return (
    isText &&
    isWhole &&
    longest <= LONGEST &&
    !column.column.endsWith('?') &&
    !holdsColours(table, column) &&
    !saysAll(table, column) &&
    !holdsSentences(table, column)
  );
};
