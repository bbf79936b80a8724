import type { Places } from '../../../cards/own/placed.ts';
import type { Mm, Pt } from '../../paper/units.ts';
import { ptToMm } from '../../paper/units.ts';
import { backStyles, panelled } from '../face/back.ts';
import { type LookSetting, legible, printedSize } from '../face/face.ts';
import { largeBlock, largeStyle } from '../face/large.ts';
import { markedList, numberedList } from '../face/lists.ts';
import { optionBlock } from '../face/options.ts';
import { type Block, type Column, gap, textBlock } from '../text/blocks.ts';
import { letterOf } from '../text/passages.ts';
import { balanceColumn } from './balance.ts';
import { oneLine, paragraphsOf } from './place-name.ts';
import { spareWords } from './spare.ts';

/** One place of a side, laid in whatever column it gets. */
export type Piece = (column: Column) => readonly Block[];

/** From this size down any word may break. */
const BROKEN: Pt = 16;
/** Below this size on paper many lines of the title's heavy letters tire: a text stands in those of the body. */
const LARGE: Pt = 12;
/** A text to read out, its paragraphs apart, in the largest type its family holds. */
export const largePiece =
  (text: string, size: Pt, setting: LookSetting): Piece =>
  (column) => {
    const { setter } = size > BROKEN ? spareWords(setting) : setting;
    return between(
      paragraphsOf(text).map((paragraph) =>
        printedSize(size, setting) < LARGE
          ? textBlock(paragraph, backStyles(size, setting).body, column, setter)
          : largeBlock(paragraph, size, balanceColumn(paragraph, largeStyle(size, setting), column, setter), {
              ...setting,
              setter,
            }),
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
const between = (blocks: readonly Block[], space: Mm): readonly Block[] =>
  blocks.flatMap((block, i) => (i === 0 ? [block] : [gap(space), block]));

/** Pieces one below the other as one. */
export const joinPieces =
  (pieces: readonly Piece[], space: Mm): Piece =>
  (column) =>
    pieces.flatMap((piece, i) => [...(i === 0 ? [] : [gap(space)]), ...piece(column)]);
