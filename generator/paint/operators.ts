import type { FontName, GroupItem, ImageItem, PathItem, Segment, TextItem } from '../paper/frame.ts';
import { placeWhole, WHOLE } from '../paper/image.ts';
import { paper } from '../paper/theme.ts';
import { type Mm, mmToPt, type Pt } from '../paper/units.ts';
import { type ColourMode, EVERY_INK, fillColour, isPress, OVERPRINT, overprints, strokeColour } from './colour.ts';
import { number, round } from './number.ts';
import { showText, type TextPart } from './spelling.ts';

/**
 * PDF content operators (ISO 32000-1, annex A) for the items of a Frame. The page is already turned so that y runs
 * downwards, as Frames do; text is turned back by its own matrix.
 */
const at = (mm: Mm): string => number(mmToPt(mm));

const segment = (part: Segment): string => {
  switch (part[0]) {
    case 'M':
      return `${at(part[1])} ${at(part[2])} m`;
    case 'L':
      return `${at(part[1])} ${at(part[2])} l`;
    case 'C':
      return `${part
        .slice(1)
        .map((mm) => at(mm as Mm))
        .join(' ')} c`;
    case 'Z':
      return 'h';
  }
};

export const pathOperators = (item: PathItem, mode: ColourMode = 'rgb'): string => {
  const { path, fill, stroke, lineWidth, dash, everyInk } = item;
  const paint = fill && stroke ? 'B' : fill ? 'f' : 'S';
  return [
    ...(fill ? [fillColour(fill, mode)] : []),
    ...(stroke
      ? [
          `${everyInk && isPress(mode) ? `/${EVERY_INK} CS 1 SCN` : strokeColour(stroke, mode)} ${at(lineWidth ?? 0.25)} w [${(dash ?? []).map(at).join(' ')}] 0 d`,
        ]
      : []),
    ...path.map(segment),
    paint,
  ].join('\n');
};

/** A picture by its name on the page: unit square to box, turned over as its first row is its top (ISO 32000-1, 8.9.5). */
export const imageOperators = ({ box, crop, clip }: ImageItem, name: string): string => {
  const { x, y, width, height } = placeWhole(box, crop ?? WHOLE);
  const edge = `${at(box.x)} ${at(box.y)} ${at(box.width)} ${at(box.height)} re`;
  return [
    'q',
    ...(crop ? [edge, 'W n'] : []),
    ...(clip ? [...clip.map(segment), 'W n'] : []),
    `${at(width)} 0 0 ${at(-height)} ${at(x)} ${at(y + height)} cm`,
    `/${name} Do`,
    'Q',
  ].join('\n');
};

/** Finds the fonts that a text is drawn with, part by part. */
export type Typefaces = (name: FontName, text: string) => readonly TextPart[];

/**
 * Lines of one colour, painted one after the other: what a line has in common with the one before it is not said again, and
 * it stands as far from that one as their rounded places are apart. After the first so many lines comes a space, so that
 * who listens or copies does not get two words as one; after a broken word none does.
 */
export const textOperators = (
  lines: readonly TextItem[],
  fonts: Typefaces,
  mode: ColourMode = 'rgb',
  spaced = 0,
): string => {
  const fill = lines[0]?.fill ?? paper;
  let text = `BT\n${fillColour(fill, mode)}`;
  let font: string | undefined;
  let size: Pt | undefined;
  let isNext = false;
  let beforeX = 0;
  let beforeY = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as TextItem;
    const x = round(mmToPt(line.x));
    const y = round(mmToPt(line.y));
    let place = isNext ? `\n${number(x - beforeX)} ${number(beforeY - y)} Td` : `\n1 0 0 -1 ${x} ${y} Tm`;
    const parts = fonts(line.font, i < spaced && !line.text.endsWith('-') ? `${line.text} ` : line.text);
    for (let j = 0; j < parts.length; j++) {
      const part = parts[j] as TextPart;
      if (part.font.id !== font || line.size !== size) text += `\n/${part.font.id} ${number(line.size)} Tf`;
      text += `${place}\n${showText(part, line.size)}`;
      font = part.font.id;
      size = line.size;
      // The next part stands where this one ends.
      place = '';
    }
    // A line without a letter shows nothing, so the next one does not stand apart from it.
    if (parts.length === 0) continue;
    isNext = true;
    beforeX = x;
    beforeY = y;
  }
  text += '\nET';
  return overprints(fill, mode) ? `q\n/${OVERPRINT} gs\n${text}\nQ` : text;
};

/** Moves and turns what follows; close with `Q`. */
export const openGroup = ({ x = 0, y = 0, turn = 0, matrix }: GroupItem): string => {
  if (!matrix) return `q\n${turns[turn]} ${at(x)} ${at(y)} cm`;
  const [a, b, c, d, e, f] = matrix;
  // Six digits: over the length of an A4 the third one would be a third of a millimetre.
  return `q\n${[a, b, c, d].map((n) => n.toFixed(6)).join(' ')} ${at(e)} ${at(f)} cm`;
};

/** Rotation clockwise on a page whose y runs downwards. */
const turns = { 0: '1 0 0 1', 90: '0 1 -1 0', 180: '-1 0 0 -1', 270: '0 -1 1 0' } as const;
