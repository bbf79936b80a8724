import type { Places } from '../../../cards/own/placed.ts';
import type { Mm, Pt } from '../../paper/units.ts';
import { ptToMm } from '../../paper/units.ts';
import { backStyles, panelled } from '../face/back.ts';
import { type LookSetting, legible } from '../face/face.ts';
import { largeBlock } from '../face/face-questions.ts';
import { markedList, numberedList } from '../face/lists.ts';
import { optionBlock } from '../face/options.ts';
import { type Block, type Column, gap, textBlock } from '../text/blocks.ts';
import { letterOf } from '../text/passages.ts';
import { oneLine, paragraphsOf } from './place-name.ts';

/** One place of a side, laid in whatever column it gets. */
export type Piece = (column: Column) => readonly Block[];

/** Below this size many lines of the title's heavy letters tire: a text stands in those of the body. */
const LARGE: Pt = 12;
/** From this size down any word may break; above it only one of so many letters, with so many on either side. */
const BROKEN: Pt = 16;
const LONG_WORD = 15;
const LEAST_PART = 5;

type Hyphenate = LookSetting['setter']['hyphenate'];
/** One for each, so that what was cut with it is found again. */
const sparing = new WeakMap<Hyphenate, Hyphenate>();

/** Breaks long words alone: in large type a family with a shorter one that no line holds stands smaller. */
const spare = (hyphenate: Hyphenate): Hyphenate => {
  const known = sparing.get(hyphenate);
  if (known) return known;
  const spared: Hyphenate = (word) => (word.length < LONG_WORD ? [word] : joinShort(hyphenate(word)));
  sparing.set(hyphenate, spared);
  return spared;
};

/** The parts of a word, so many letters or more before each place where it may break and after it. */
const joinShort = (parts: readonly string[]): readonly string[] => {
  const word = parts.join('');
  const ends = parts.map((_, i) => parts.slice(0, i + 1).join('').length);
  const breaks = ends.filter((end) => end >= LEAST_PART && word.length - end >= LEAST_PART);
  return [0, ...breaks].map((start, i) => word.slice(start, breaks[i]));
};

/** A text to read out, its paragraphs apart, in the largest type its family holds. */
export const largePiece =
  (text: string, size: Pt, setting: LookSetting): Piece =>
  (column) => {
    const setter = size > BROKEN ? { ...setting.setter, hyphenate: spare(setting.setter.hyphenate) } : setting.setter;
    return between(
      paragraphsOf(text).map((paragraph) =>
        size < LARGE
          ? textBlock(paragraph, backStyles(size, setting).body, column, setter)
          : largeBlock(paragraph, size, column, { ...setting, setter }),
      ),
      ptToMm(size) * 0.5,
    );
  };

/** A text to read by oneself. */
export const bodyPiece =
  (text: string, size: Pt, setting: LookSetting): Piece =>
  (column) =>
    between(
      paragraphsOf(text).map((paragraph) =>
        textBlock(paragraph, backStyles(size, setting).body, column, setting.setter),
      ),
      ptToMm(size) * 0.4,
    );

/** Options in their doors; a letter without a text is left out. */
export const optionsPiece =
  (options: readonly string[], size: Pt, setting: LookSetting): Piece =>
  (column) =>
    between(
      options.flatMap((option, i) =>
        option.trim() === '' ? [] : [optionBlock(letterOf(i), oneLine(option), size, column, setting, true)],
      ),
      ptToMm(size) * 0.38,
    );

/** All that stands on a side besides its title, its text and its source, each as a piece, in the order of the deck. */
export const otherPieces = (
  { list = [], steps = [], options = [], answer, parts = [], twist }: Places,
  size: Pt,
  setting: LookSetting,
): readonly Piece[] => {
  const { words } = setting;
  return [
    ...(list.length > 0 ? [(column: Column) => [markedList(list.map(oneLine), column, size, setting)]] : []),
    ...(steps.length > 0 ? [(column: Column) => [numberedList(steps.map(oneLine), column, size, setting)]] : []),
    ...(options.length > 0 ? [optionsPiece(options, size, setting)] : []),
    ...(answer ? [(column: Column) => [panelled(words.answer, oneLine(answer), column, size, setting)]] : []),
    ...parts.map((part) => labelledPiece(part.label, part.text, size, setting)),
    ...(twist ? [(column: Column) => [panelled(words.twist, oneLine(twist), column, size, setting)]] : []),
  ];
};

/** A text under a label, which is the name of its column. */
const labelledPiece =
  (label: string, text: string, size: Pt, setting: LookSetting): Piece =>
  (column) => {
    const style = { ...backStyles(legible(size * 0.9, setting), setting).label, keepWords: true };
    return [
      textBlock(oneLine(label), style, column, setting.setter, 'heading3'),
      ...bodyPiece(text, size, setting)(column),
    ];
  };

/** Where a text is from, small. */
export const sourcePiece =
  (source: string, setting: LookSetting): Piece =>
  (column) => {
    const { body } = backStyles(legible(SOURCE, setting), setting);
    return [
      gap(2),
      textBlock(oneLine(source), { ...body, fill: setting.family.colour, leading: 1.15 }, column, setting.setter),
    ];
  };
const SOURCE: Pt = 9;

/** Blocks with so much between one and the next. */
export const between = (blocks: readonly Block[], space: Mm): readonly Block[] =>
  blocks.flatMap((block, i) => (i === 0 ? [block] : [gap(space), block]));

/** Pieces one below the other as one. */
export const joinPieces =
  (pieces: readonly Piece[], space: Mm): Piece =>
  (column) =>
    pieces.flatMap((piece, i) => [...(i === 0 ? [] : [gap(space)]), ...piece(column)]);
