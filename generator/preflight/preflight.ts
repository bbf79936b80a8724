import { hasAll } from '../../cards/own/printable.ts';
import { type InksOf, isBlack, totalInk } from '../paint/inks.ts';
import { isWithin, type PageBoxes } from '../paper/boxes.ts';
import {
  type Colour,
  type FontName,
  type GroupItem,
  type Item,
  layFrame,
  type Page,
  type TextItem,
} from '../paper/frame.ts';
import { inset, type Rect } from '../paper/geometry.ts';
import type { Matrix } from '../paper/matrix.ts';
import type { Outline } from '../paper/outline.ts';
import { type Mm, mmToPt, type Pt, ptToMm } from '../paper/units.ts';
import { measureContrast, measureLuminance } from './contrast.ts';
import type { Finding, Rule } from './finding.ts';
import { type Ground, groundAt, groundUnder, keptShapeOf, ON_PICTURE, type Shape, shapeOf } from './ground.ts';
import { checkImage, groundOf } from './image.ts';
import { boxLines, type PlacedPath, type Point, placePath, samplePoints, visitItems } from './placed.ts';

export type { Finding, Rule } from './finding.ts';

/** A page to look at: one face of a card, or a page of the press edition with the face inside its trim. */
export interface CheckedPage {
  readonly frame: Page;
  readonly code?: string;
  readonly side?: 'front' | 'back';
  readonly boxes?: PageBoxes;
}

export interface PreflightOptions {
  readonly outline: Outline;
  readonly hasGlyph: (character: string) => boolean;
  /** From the trim to the first letter. */
  readonly safeArea: Mm;
  readonly typeFloor: Pt;
  /** For a press: the ink a place may take, in percents, the bleed its boxes must show, and its inks. */
  readonly press?: { readonly inkLimit: number; readonly bleed: Mm; readonly inksOf: InksOf };
}

/** Lines below a quarter point fall apart on a press; light lines in a dark ground close below half a point. */
const LINE: Readonly<Record<'dark' | 'light', Pt>> = { dark: 0.25, light: 0.5 };
/** Contrast (WCAG 2.2, 1.4.3 and 1.4.6): any text, and text in the body face. */
const CONTRAST = { any: 4.5, body: 7 } as const;
/** Points of a line's letters at which its ground is looked up: only where ink is does it count. */
const SAMPLES = 24;
/** A `j` at the start of a line leans out of it by a fifteenth of its size: in the largest type a third of what a blade drifts. */
const overhangOf = (size: Pt): Mm => Math.max(0.25, 0.07 * ptToMm(size));

/** The same page after page: whatever else waits has its turn in between. */
export const preflightCalmly = async (
  pages: readonly CheckedPage[],
  options: PreflightOptions,
  onPage: () => Promise<void> | void,
): Promise<readonly Finding[]> => {
  const found: Finding[] = [];
  for (const page of pages) {
    found.push(...checkPage(page, options));
    await onPage();
  }
  return [...found, ...checkBacks(pages)];
};

/** Looks at every page, and at the order of pages: each front is followed by its own back. */
export const preflight = (pages: readonly CheckedPage[], options: PreflightOptions): readonly Finding[] => [
  ...pages.flatMap((page) => checkPage(page, options)),
  ...checkBacks(pages),
];

type Found = Omit<Finding, 'page'>;
const error = (rule: Rule, about: string, value: Finding['value'], limit: Finding['limit']): Found => ({
  rule,
  severity: 'error',
  about,
  value,
  limit,
});

const checkPage = ({ frame, boxes }: CheckedPage, options: PreflightOptions): readonly Finding[] => {
  const trim = boxes?.trim ?? { x: 0, y: 0, width: frame.width, height: frame.height };
  const shapes: Shape[] = [];
  const found: Found[] = options.press ? [...checkBoxes(frame, boxes, options.press.bleed)] : [];
  const safe = inset(trim, options.safeArea);
  const visit: Parameters<typeof visitItems>[1] = (item, place) => {
    if (item.kind === 'text') checkText(item, place, safe, shapes, options, found);
    else if (item.kind === 'image') {
      found.push(...checkImage(item, place));
      shapes.push(groundOf(item, place));
    } else {
      const path = placePath(item, place);
      if (path.stroke) found.push(...checkLine(path, path.stroke, shapes));
      if (options.press)
        for (const colour of [path.fill, path.stroke]) if (colour) found.push(...checkInk(colour, options.press));
      if (path.fill) shapes.push(path === item ? keptShapeOf(item, path.fill) : shapeOf(path, path.fill));
    }
  };
  visitItems(layFrame(frame).items, visit, (group, place) => isSound(group, place, safe, shapes, options));
  if (found.length === 0) return [];
  const told = new Map(found.map((finding) => [JSON.stringify(finding), finding]));
  return [...told.values()].map((finding) => ({ page: frame.title, ...finding }));
};

/**
 * Whether a glance at some lines together says that each of them is sound: nearly all of a deck are, and a paragraph costs
 * little more than one line does.
 */
const isSound = (
  { items }: GroupItem,
  place: Matrix,
  safe: Rect,
  shapes: readonly Shape[],
  { outline, typeFloor, hasGlyph, press }: PreflightOptions,
): boolean => {
  const [first] = items;
  if (first?.kind !== 'text' || first.size < typeFloor - 1e-6) return false;
  const { font, size, fill } = first;
  const isAlike = (item: Item): item is TextItem =>
    item.kind === 'text' && item.font === font && item.size === size && item.fill === fill;
  if (!items.every(isAlike) || !items.every(({ text }) => hasAll(text, hasGlyph))) return false;
  const box = boxLines(items, outline, place);
  if (!box || !isWithin(box, safe, overhangOf(size))) return false;
  const ground = groundUnder(shapes, box);
  if (ground === undefined || ground === ON_PICTURE || measureContrast(fill, ground) < leastContrast(font))
    return false;
  return !press || checkInk(fill, press, ground).length === 0;
};

const leastContrast = (font: FontName): number => (font === 'body' ? CONTRAST.body : CONTRAST.any);

const checkText = (
  text: TextItem,
  place: Matrix,
  safe: Rect,
  shapes: readonly Shape[],
  { outline, typeFloor, hasGlyph, press }: PreflightOptions,
  found: Found[],
): void => {
  const box = boxLines([text], outline, place);
  if (box && !isWithin(box, safe, overhangOf(text.size)))
    found.push(error('safe-area', text.text, round(-measureOutside(box, safe)), 0));
  if (text.size < typeFloor - 1e-6) found.push(error('type-size', text.text, round(text.size), typeFloor));
  if (!hasAll(text.text, hasGlyph))
    for (const character of text.text)
      if (!hasGlyph(character)) found.push(error('glyph', text.text, nameCharacter(character), ''));
  const under = box ? findGrounds(text, box, place, shapes, outline) : [];
  const least = leastContrast(text.font);
  let contrast = Number.POSITIVE_INFINITY;
  for (let i = 0; i < under.length; i++) {
    const ground = under[i] as Ground;
    if (ground !== ON_PICTURE) contrast = Math.min(contrast, measureContrast(text.fill, ground));
  }
  if (contrast < least) found.push(error('contrast', text.text, round(contrast), least));
  if (under.includes(ON_PICTURE)) found.push(error('on-picture', text.text, 'a picture', 'one colour'));
  if (press) for (const ground of under) if (ground !== ON_PICTURE) found.push(...checkInk(text.fill, press, ground));
};

/** All that lies under the letters of a line: the one ground under its box, or else what points on them stand on. */
const findGrounds = (
  text: TextItem,
  box: Rect,
  place: Matrix,
  shapes: readonly Shape[],
  outline: Outline,
): readonly Ground[] => {
  const ground = groundUnder(shapes, box);
  if (ground !== undefined) return [ground];
  return [...new Set(samplePoints(text, outline, place, SAMPLES).map((point) => groundAt(shapes, point)))];
};

const checkLine = (path: PlacedPath, stroke: Colour, shapes: readonly Shape[]): readonly Found[] => {
  const width = round(mmToPt(path.lineWidth ?? 0.25));
  const ground = path.fill ?? groundAt(shapes, startOf(path));
  if (width < LINE.dark) return [error('line-width', stroke, width, LINE.dark)];
  const isReversed = ground !== ON_PICTURE && measureLuminance(stroke) > measureLuminance(ground);
  return isReversed && width < LINE.light
    ? [{ ...error('reversed-line', stroke, width, LINE.light), severity: 'warning' }]
    : [];
};

/** Black text is printed over its ground, so their inks add up. */
const checkInk = (
  colour: Colour,
  { inkLimit: limit, inksOf }: NonNullable<PreflightOptions['press']>,
  ground?: Colour,
): readonly Found[] => {
  const inks = inksOf(colour);
  const under = ground && isBlack(inks) ? inksOf(ground) : [0, 0, 0, 0];
  const total = totalInk([inks[0] + (under[0] ?? 0), inks[1] + (under[1] ?? 0), inks[2] + (under[2] ?? 0), inks[3]]);
  return total > limit ? [error('ink', colour, total, limit)] : [];
};

const checkBoxes = (frame: Page, boxes: PageBoxes | undefined, bleed: Mm): readonly Found[] => {
  if (!boxes) return [error('boxes', 'MediaBox, BleedBox, TrimBox', 'missing', 'all three')];
  const page = { x: 0, y: 0, width: frame.width, height: frame.height };
  return [
    ...(isWithin(boxes.bleed, boxes.media) ? [] : [error('boxes', 'BleedBox', 'reaches out', 'inside MediaBox')]),
    ...(isWithin(inset(boxes.trim, -bleed), boxes.bleed, 1e-3)
      ? []
      : [error('boxes', 'TrimBox', 'too near', `${bleed} mm inside BleedBox`)]),
    ...(isWithin(page, boxes.media) && isWithin(boxes.media, page)
      ? []
      : [error('boxes', 'MediaBox', 'differs', 'the page')]),
  ];
};

const checkBacks = (pages: readonly CheckedPage[]): readonly Finding[] =>
  pages.flatMap(({ frame, code, side }, i) => {
    const next = pages[i + 1];
    if (side !== 'front' || (next?.side === 'back' && next.code === code)) return [];
    return [{ page: frame.title, ...error('back', code ?? '', next?.frame.title ?? 'nothing', 'its back') }];
  });

const startOf = ({ path: [first] }: PlacedPath): Point => (first && first[0] !== 'Z' ? [first[1], first[2]] : [0, 0]);

const measureOutside = (inner: Rect, outer: Rect): Mm =>
  Math.max(
    outer.x - inner.x,
    outer.y - inner.y,
    inner.x + inner.width - outer.x - outer.width,
    inner.y + inner.height - outer.y - outer.height,
  );

const round = (value: number): number => Math.round(value * 100) / 100;

const nameCharacter = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
