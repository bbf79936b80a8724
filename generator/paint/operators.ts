import type { Colour, FontName, GroupItem, PathItem, Segment, TextItem } from '../frame.ts';
import { type Mm, mmToPt } from '../units.ts';
import type { PdfFont } from './pdfkit.ts';

/**
 * PDF content operators (ISO 32000-1, annex A) for the items of a Frame. The page is already turned so that y runs
 * downwards, as Frames do; text is turned back by its own matrix.
 */
const at = (mm: Mm): string => number(mmToPt(mm));

const number = (value: number): string => String(Math.round(value * 1000) / 1000 + 0);

const rgb = (colour: Colour): string =>
  [1, 3, 5].map((i) => number(Number.parseInt(colour.slice(i, i + 2), 16) / 255)).join(' ');

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

export const pathOperators = ({ path, fill, stroke, lineWidth, dash }: PathItem): string => {
  const paint = fill && stroke ? 'B' : fill ? 'f' : 'S';
  return [
    ...(fill ? [`${rgb(fill)} rg`] : []),
    ...(stroke ? [`${rgb(stroke)} RG ${at(lineWidth ?? 0.25)} w [${(dash ?? []).map(at).join(' ')}] 0 d`] : []),
    ...path.map(segment),
    paint,
  ].join('\n');
};

export const textOperators = (item: TextItem, fonts: Readonly<Record<FontName, PdfFont>>): string => {
  const font = fonts[item.font];
  return `BT\n${rgb(item.fill)} rg\n/${font.id} ${number(item.size)} Tf\n1 0 0 -1 ${at(item.x)} ${at(item.y)} Tm\n${showText(
    item.text,
    font,
  )}\nET`;
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
export const openGroup = ({ x = 0, y = 0, turn = 0 }: GroupItem): string => {
  const sign = turn === 180 ? -1 : 1;
  return `q\n${sign} 0 0 ${sign} ${at(x)} ${at(y)} cm`;
};
