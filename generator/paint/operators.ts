import type { FontName, GroupItem, PathItem, Segment, TextItem } from '../paper/frame.ts';
import { type Mm, mmToPt } from '../paper/units.ts';
import { type ColourMode, fillColour, OVERPRINT, overprints, strokeColour } from './colour.ts';
import { number } from './number.ts';
import type { PdfFont } from './pdfkit.ts';

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

export const pathOperators = ({ path, fill, stroke, lineWidth, dash }: PathItem, mode: ColourMode = 'rgb'): string => {
  const paint = fill && stroke ? 'B' : fill ? 'f' : 'S';
  return [
    ...(fill ? [fillColour(fill, mode)] : []),
    ...(stroke
      ? [`${strokeColour(stroke, mode)} ${at(lineWidth ?? 0.25)} w [${(dash ?? []).map(at).join(' ')}] 0 d`]
      : []),
    ...path.map(segment),
    paint,
  ].join('\n');
};

export const textOperators = (
  item: TextItem,
  fonts: Readonly<Record<FontName, PdfFont>>,
  mode: ColourMode = 'rgb',
): string => {
  const font = fonts[item.font];
  const text = [
    'BT',
    fillColour(item.fill, mode),
    `/${font.id} ${number(item.size)} Tf`,
    `1 0 0 -1 ${at(item.x)} ${at(item.y)} Tm`,
    showText(item.text, font),
    'ET',
  ].join('\n');
  return overprints(item.fill, mode) ? `q\n/${OVERPRINT} gs\n${text}\nQ` : text;
};

/** Shows glyphs; where kerning makes an advance differ from the glyph's own width, the difference goes between. */
const showText = (text: string, font: PdfFont): string => {
  const [codes, positions] = font.encode(text);
  const parts: string[] = [];
  let run = '';
  codes.forEach((code, i) => {
    run += code;
    const position = positions[i];
    const kern = position ? position.advanceWidth - position.xAdvance : 0;
    if (kern !== 0) {
      parts.push(`<${run}> ${number(kern)}`);
      run = '';
    }
  });
  return `[${parts.join(' ')}${run && ` <${run}>`}] TJ`;
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
