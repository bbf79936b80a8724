import type { PaperWords as Words } from '../../../cards/paper-words.ts';
import type { Frame, Item, PathItem } from '../../paper/frame.ts';
import { group, ornament } from '../../paper/frame.ts';
import type { Size } from '../../paper/geometry.ts';
import { printerMargin } from '../../paper/stock.ts';
import { ink, leading } from '../../paper/theme.ts';
import type { Mm } from '../../paper/units.ts';
import { linePath, polygonPath } from '../shape/shapes.ts';
import type { TextStyle, Typesetter } from '../text/setter.ts';
import { setText } from '../text/text.ts';
import { type Correction, correctPage, type Printer, placeBy } from './printer.ts';

/** Where one side of a sheet lands against the other, as read from the two verniers, in mm. */
export interface Readings {
  readonly x1: Mm;
  readonly y1: Mm;
  readonly x2: Mm;
  readonly y2: Mm;
}

/** The two far corners the verniers stand at. */
const vernierPlaces = ({ width, height }: Size) =>
  [
    { x: 45, y: 50 },
    { x: width - 45, y: height - 62 },
  ] as const;

/**
 * The shift, turn and scale of a back that explain what was read at the two corners: the one similarity that moves
 * both points so. Readings are seen through the front, where the back's right is left, so x changes its sign here.
 */
export const solveReadings = ({ x1, y1, x2, y2 }: Readings, paper: Size): Correction => {
  const [p, q] = mirrorPlaces(paper);
  const [across, down] = [q.x - p.x, q.y - p.y];
  const [grown, dropped] = [x1 - x2, y2 - y1];
  const squared = across ** 2 + down ** 2;
  const stretch = (grown * across + dropped * down) / squared;
  const angle = (across * dropped - down * grown) / squared;
  const [mx, my] = [paper.width / 2 - p.x, paper.height / 2 - p.y];
  return { dx: -x1 + stretch * mx - angle * my, dy: y1 + stretch * my + angle * mx, angle, scale: 1 + stretch };
};

/** Where the verniers stand on the back. */
export const mirrorPlaces = (paper: Size) => {
  const [first, second] = vernierPlaces(paper);
  return [
    { ...first, x: paper.width - first.x },
    { ...second, x: paper.width - second.x },
  ] as const;
};

/** Ticks to each side: with a tenth of a millimetre each, errors of up to 3 mm can be read. */
const STEPS = 30;
const FRONT_TICK: Mm = 1;
const BACK_TICK: Mm = 0.9;
const small: TextStyle = { font: 'body', size: 9, fill: ink, leading: leading.body };

const line = (x1: Mm, y1: Mm, x2: Mm, y2: Mm, lineWidth: Mm = 0.12): PathItem => ({
  kind: 'path',
  path: linePath(x1, y1, x2, y2),
  stroke: ink,
  lineWidth,
});

/**
 * Both sides of the calibration sheet. Held against the light, one tick of the front's scale (1.0 mm apart) meets one
 * of the back's (0.9 mm apart): its number is the error in tenths of a millimetre.
 */
export const layCalibrationSheet = (
  paper: Size,
  words: Words,
  setter: Typesetter,
  printer?: Printer,
): readonly Frame[] => {
  const front = [
    group(
      'heading1',
      setText(
        words.calibration.title,
        { ...small, font: 'title', size: 18 },
        { x: 110, y: 16, width: 80 },
        'heading1',
        setter,
      ).item.items,
    ),
    ...words.calibration.steps.map(
      (text, i) =>
        setText(
          `${i + 1}. ${text}`,
          { ...small, size: 10.5 },
          { x: 25, y: 104 + i * 11, width: 160 },
          'paragraph',
          setter,
        ).item,
    ),
    ...vernierPlaces(paper).map((place, i) => layVernier(place, FRONT_TICK, i + 1, setter, paper)),
    layFlipArrow(paper, true),
  ];
  const back = [
    ...mirrorPlaces(paper).map((place) => layVernier(place, BACK_TICK, 0, setter, paper)),
    layFlipArrow(paper, false),
  ];
  const pageOf = (items: readonly Item[], side: 'front' | 'back'): Frame => {
    const matrix = printer && correctPage(printer, { page: paper, side, backs: 'long-edge' });
    return { ...paper, title: words.calibration.title, items: matrix ? [placeBy(matrix, items)] : items };
  };
  return [pageOf(front, 'front'), pageOf(back, 'back')];
};

/** A scale in x and one in y from a cross-hair. The back's ticks point the other way, so that the two meet. */
const layVernier = (
  { x, y }: { readonly x: Mm; readonly y: Mm },
  tick: Mm,
  number: number,
  setter: Typesetter,
  paper: Size,
): Item => {
  const isFront = number > 0;
  const out = isFront ? -1 : 1;
  const aside = (isFront ? 1 : -1) * (y > paper.height / 2 ? -40 : 40);
  const places = Array.from({ length: 2 * STEPS + 1 }, (_, i) => i - STEPS);
  const tall = (i: number) => (i % 10 === 0 ? 5 : i % 5 === 0 ? 4 : 2.6);
  const label = (i: number, at: { x: Mm; y: Mm }) =>
    setText(`${i > 0 ? '+' : ''}${i}`, { ...small, size: 7 }, { ...at, width: 8 }, 'ornament', setter).item;
  const named = isFront ? places.filter((i) => i % 10 === 0) : [];
  return ornament([
    ...places.map((i) => line(x + i * tick, y, x + i * tick, y + out * tall(i))),
    ...places.map((i) => line(x + aside, y + i * tick, x + aside - tall(i), y + i * tick)),
    line(x - STEPS, y, x + STEPS, y),
    line(x + aside, y - STEPS, x + aside, y + STEPS),
    ...named.map((i) => label(i, { x: x + i * tick - 1.2, y: y - 9 })),
    ...named.map((i) => label(i, { x: x + aside - 10.5, y: y + i * tick - 1.6 })),
    ...(isFront
      ? [
          setText(
            `x${number}`,
            { ...small, font: 'strong' },
            { x: x - STEPS, y: y - 14, width: 12 },
            'ornament',
            setter,
          ).item,
          setText(
            `y${number}`,
            { ...small, font: 'strong' },
            { x: x + aside + 2, y: y - STEPS - 1, width: 12 },
            'ornament',
            setter,
          ).item,
        ]
      : []),
    ...layLadder(paper),
  ]);
};

/** Lines ever closer to the edge: the last one that is whole tells the printable margin. */
const layLadder = ({ width, height }: Size): readonly PathItem[] =>
  [2, 3, 4, printerMargin, 6, 8].flatMap((margin, i) => [
    line(margin, 70 + i * 3, margin, 73 + i * 3, 0.25),
    line(90 + i * 5, height - margin, 95 + i * 5, height - margin, 0.25),
    line(width - margin, 70 + i * 3, width - margin, 73 + i * 3, 0.25),
  ]);

/** An arrow up on both sides: against the light they point the same way, or the printer flips over the other edge. */
const layFlipArrow = ({ width }: Size, isFront: boolean): Item => {
  const middle = width / 2 + (isFront ? 25 : -25);
  return ornament([
    {
      kind: 'path',
      path: polygonPath([
        [middle, 40],
        [middle + 7, 52],
        [middle + 2.5, 52],
        [middle + 2.5, 66],
        [middle - 2.5, 66],
        [middle - 2.5, 52],
        [middle - 7, 52],
      ]),
      stroke: ink,
      lineWidth: 0.3,
    },
  ]);
};
