import { asText, type Table } from '../file/table.ts';
import { isColour } from './colours.ts';
import { type ColumnGuess, has } from './column-place.ts';
import { type Column, holdsSentences, saysAll } from './contents.ts';
import { seriesOf } from './series.ts';
import { squeeze } from './tongues.ts';

/** Longer is no title; in signs. */
const LONGEST = 40;

/** What tells of something that has a name of its own, as against a word or a card. */
const describes = /^(?:desc|omschrijving|beschrijving|description|beschreibung|inhalt|inhoud|content|contenu|body)$/;
/** What somebody must guess by is not headed by what it is. */
const hints = /^(?:hint|tip|aanwijzing|clue|hinweis|indice|taboe|tabu)/i;

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
  const isCounted = seriesOf(table.names).has(text.index) && !hints.test(text.column);
  const isDescription = text.why === 'name' && describes.test(squeeze(text.column)) && !isRiddle(table, text);
  const isForm = guesses.some(({ place }) => place === 'front.part');
  const isNamed = (it: Column) =>
    isDescription || (text.why === 'content' && (isCounted || table.names[it.index] === ''));
  const before = !isForm ? left.filter(({ index }) => index < text.index) : [];
  const titles = before.filter((it) => isNamed(it) && names(table, it) && it.contents.length < said.length);
  const title = titles.find(({ column }) => !isColour({ column })) ?? titles[0];
  return (
    title && { index: title.index, column: title.column, place: 'front.title', label: title.column, why: 'content' }
  );
};

/** What speaks of itself asks who it is. */
const isRiddle = ({ rows }: Table, { index }: { readonly index: number }): boolean =>
  rows.filter(({ cells }) => /^(?:ik|i|ich|je suis)\s/i.test(asText(cells[index]).trim())).length * 2 > rows.length;

/** A name that asks for what stands below it: `Wie ben ik`. */
const asks = /\?$|^(?:ra|wie|wat|who|what|wer|was|qui)\b/i;

const names = (table: Table, column: Column): boolean => {
  const { filled, different, isText, longest } = column.contents;
  const isWhole = filled > 1 && filled >= table.rows.length * 0.9 && different >= filled * 0.9;
  return (
    isText &&
    isWhole &&
    longest <= LONGEST &&
    !asks.test(column.column) &&
    !saysAll(table, column) &&
    !holdsSentences(table, column)
  );
};
