import { type ColumnGuess, type FaceField, splitPlace } from '../column/column-place.ts';
import type { Place } from '../file/problem.ts';
import { asText, type Cell, placeOf, type Table, type TableRow } from '../file/table.ts';
import type { Places, Tongue } from '../own/placed.ts';
import type { Cleaner } from './clean.ts';
import { readPoints, splitsBySemicolon } from './points.ts';
import { takeOptions } from './take-options.ts';

/** A side of a card while it is filled. */
export type DraftSide = { -readonly [Field in keyof Places]: Places[Field] };

/** A row that became a card, before it has a family, a code and a look. */
export interface Draft {
  /** From 0, in the order of the file. */
  readonly index: number;
  readonly place: Place;
  readonly text: Record<Tongue, { readonly front: DraftSide; readonly back: DraftSide }>;
  /** What stands for the card as a whole, as it was written: code, family, copies. */
  readonly said: Record<string, string>;
  readonly names: Record<string, Record<Tongue, string>>;
  readonly alt: Record<Tongue, string>;
  readonly notes: Record<Tongue, readonly string[]>;
  readonly extra: Record<string, string>;
}

/** What a card says in the deck's own language, or in the first it has where that lacks. */
export const shownText = ({ text }: Pick<Draft, 'text'>, own: Tongue): Draft['text'][Tongue] =>
  text[own] ?? Object.values(text)[0] ?? { front: {}, back: {} };

type Fill = (draft: Draft, cell: Cell) => void;

const doors = ['a', 'b', 'c', 'd'] as const;
const isDoor = (field: FaceField): field is (typeof doors)[number] => doors.some((door) => door === field);

/** Makes a draft of every row: each column fills its place, in its language. */
export const draftCards = (
  table: Table,
  guesses: readonly ColumnGuess[],
  own: Tongue,
  cleaner: Cleaner,
): readonly Draft[] => {
  const labels = new Set<string>();
  const fills = guesses.map((guess) => {
    const cells = () => table.rows.map(({ cells }) => cells[guess.index] ?? '');
    return { index: guess.index, fill: makeFill(guess, own, cleaner, cells, labels) };
  });
  return table.rows.map((row, index) => draftCard(index, placeOf(table, row), row, fills));
};

const draftCard = (
  index: number,
  place: Place,
  { cells }: TableRow,
  fills: readonly { readonly index: number; readonly fill: Fill }[],
): Draft => {
  const draft: Draft = { index, place, text: {}, said: {}, names: {}, alt: {}, notes: {}, extra: {} };
  for (const { index: column, fill } of fills) {
    const cell = cells[column];
    if (cell !== undefined && cell.length > 0) fill(draft, cell);
  }
  takeOptions(draft.text);
  for (const { front } of Object.values(draft.text)) leadWithPart(front);
  return draft;
};

/** A front of nothing but answers under their questions begins with the first of them. */
const leadWithPart = (front: DraftSide): void => {
  const [first, ...others] = front.parts ?? [];
  if (first === undefined || Object.keys(front).some((field) => field !== 'parts' && field !== 'source')) return;
  front.title = first.label;
  front.text = first.text;
  if (others.length > 0) front.parts = others;
  else delete front.parts;
};

const makeFill = (
  { place, language, label }: ColumnGuess,
  own: Tongue,
  { clean, count }: Cleaner,
  cells: () => readonly Cell[],
  labels: Set<string>,
): Fill => {
  const tongue = language ?? own;
  const on = splitPlace(place);
  if (on !== undefined) {
    const put = makePut(on.field, clean(label).replaceAll('\n', ' '), unnumber(place, cells, clean, count), cells);
    return (draft, cell) => {
      const sides = draft.text[tongue] ?? { front: {}, back: {} };
      put(sides[on.side], cell);
      if (Object.keys(sides[on.side]).length > 0) draft.text[tongue] = sides;
    };
  }
  if (place === 'extra') {
    const name = freeLabel(label, labels);
    return (draft, cell) =>
      keep(
        draft.extra,
        name,
        asText(cell)
          .replaceAll(/\p{Surrogate}/gu, '')
          .trim(),
      );
  }
  if (place === 'notes') {
    return (draft, cell) => {
      const points = readPoints(cell, false, clean);
      if (points.length > 0) draft.notes[tongue] = [...(draft.notes[tongue] ?? []), ...points];
    };
  }
  if (place === 'alt') return (draft, cell) => keep(draft.alt, tongue, clean(asText(cell)).replaceAll(/\n+/g, ' '));
  if (place === 'picture') return (draft, cell) => keep(draft.said, 'picture', asText(cell).trim());
  if (place === 'family' || place === 'family.name' || place === 'family.many') {
    return (draft, cell) => {
      const name = clean(asText(cell)).replaceAll(/\n+/g, ' ');
      if (place === 'family' && (language === undefined || language === own)) keep(draft.said, 'family', name);
      const names = draft.names[place] ?? {};
      keep(names, tongue, name);
      draft.names[place] = names;
    };
  }
  return (draft, cell) => keep(draft.said, place, clean(asText(cell)).replaceAll(/\n+/g, ' '));
};

const numbered = /^\s*(\d{1,4})[.)]\s+(?=\S)/;

/** Where every text begins with its number, in their order, the numbers are no part of the texts. */
const unnumber = (
  place: string,
  cells: () => readonly Cell[],
  clean: Cleaner['clean'],
  count: Cleaner['count'],
): Cleaner['clean'] => {
  if (place !== 'front.text' && place !== 'front.title') return clean;
  const texts = cells().flatMap((cell) => (asText(cell).trim() === '' ? [] : [asText(cell)]));
  const numbers = texts.map((text) => Number(numbered.exec(text)?.[1] ?? Number.NaN));
  if (texts.length < 3 || !numbers.every((number, i) => (i === 0 ? number >= 0 : number > (numbers[i - 1] ?? 0))))
    return clean;
  return (raw) => {
    count('numbers');
    return clean(raw.replace(numbered, ''));
  };
};

/** A key that anybody may have written, `__proto__` too, is a property like any other. */
const keep = (into: Record<string, string>, key: string, value: string) => {
  if (value !== '') Object.defineProperty(into, key, { value, enumerable: true, configurable: true, writable: true });
};

const freeLabel = (label: string, labels: Set<string>): string => {
  let free = label;
  for (let times = 2; labels.has(free); times++) free = `${label} (${times})`;
  labels.add(free);
  return free;
};

/** Puts a cell in its field; what several columns say for one field stands one after another. */
const makePut = (
  field: FaceField,
  label: string,
  clean: (raw: string) => string,
  cells: () => readonly Cell[],
): ((side: DraftSide, cell: Cell) => void) => {
  if (isDoor(field)) {
    const door = doors.indexOf(field);
    return (side, cell) => {
      const option = clean(asText(cell));
      if (option === '') return;
      const options = [...(side.options ?? [])];
      while (options.length <= door) options.push('');
      options[door] = option;
      side.options = options;
    };
  }
  if (field === 'options') return (side, cell) => putOptions(side, cell, clean);
  if (field === 'list' || field === 'steps') {
    const bySemicolon = splitsBySemicolon(cells());
    return (side, cell) => {
      const points = readPoints(cell, bySemicolon, clean);
      if (points.length > 0) side[field] = [...(side[field] ?? []), ...points];
    };
  }
  if (field === 'part') {
    return (side, cell) => {
      const text = clean(asText(cell));
      if (text !== '') side.parts = [...(side.parts ?? []), { label, text }];
    };
  }
  // What is left is one text each; another kind of field does not compile here.
  return (side, cell) => {
    const text = clean(
      field === 'text' ? asText(cell) : asText(cell).replaceAll(/\s*\n\s*/g, field === 'title' ? ' ' : '\n'),
    );
    if (text !== '') side[field] = side[field] === undefined ? text : `${side[field]}\n${text}`;
  };
};

const putOptions = (side: DraftSide, cell: Cell, clean: (raw: string) => string): void => {
  const options =
    typeof cell === 'string'
      ? readPoints(cell, true, clean).map((option) => option.replace(/^(?:\(?[A-Da-d][).:] +)+/, ''))
      : cell.map((option) => clean(option));
  const last = options.findLastIndex((option) => option !== '');
  if (last === -1) return;
  // There are four doors; of more points one can choose, but none has a letter.
  if (last >= doors.length) side.list = options.filter((option) => option !== '');
  else side.options = options.slice(0, last + 1);
};
