import type { FontName, GroupItem, ImageItem, PathItem, Segment, TextItem } from '../paper/frame.ts';
import { placeWhole, WHOLE } from '../paper/image.ts';
import { paper } from '../paper/theme.ts';
import { type Mm, mmToPt, type Pt } from '../paper/units.ts';
import { splitWords } from '../paper/words.ts';
import { type ColourMode, EVERY_INK, fillColour, isPress, OVERPRINT, overprints, strokeColour } from './colour.ts';
import { number, round } from './number.ts';
import type { PdfFont, PdfGlyphs, PdfPosition } from './pdfkit.ts';

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
interface TextPart {
  readonly text: string;
  readonly font: PdfFont;
}

/**
 * Lines of one colour, painted one after the other: what a line has in common with the one before it is not said again, and
 * it stands as far from that one as their rounded places are apart.
 */
export const textOperators = (lines: readonly TextItem[], fonts: Typefaces, mode: ColourMode = 'rgb'): string => {
  const [{ fill } = { fill: paper }] = lines;
  let text = `BT\n${fillColour(fill, mode)}`;
  let set = '';
  let before: readonly [x: number, y: number] | undefined;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as TextItem;
    const here = [round(mmToPt(line.x)), round(mmToPt(line.y))] as const;
    const [x, y] = here;
    let place = before ? `\n${number(x - before[0])} ${number(before[1] - y)} Td` : `\n1 0 0 -1 ${x} ${y} Tm`;
    const parts = fonts(line.font, line.text);
    for (let j = 0; j < parts.length; j++) {
      const { text: shown, font } = parts[j] as TextPart;
      const setting = `\n/${font.id} ${number(line.size)} Tf`;
      text += `${setting === set ? '' : setting}${place}\n${showText(shown, font, line.size)}`;
      set = setting;
      // The next part stands where this one ends.
      place = '';
    }
    // A line without a letter shows nothing, so the next one does not stand apart from it.
    if (parts.length > 0) before = here;
  }
  text += '\nET';
  return overprints(fill, mode) ? `q\n/${OVERPRINT} gs\n${text}\nQ` : text;
};

/** Shows a text word by word, as it was shaped; what stands on one line is shown at once. */
const showText = (text: string, font: PdfFont, size: Pt): string => {
  const spell = spellingOf(font);
  const words = splitWords(text);
  let shown = '';
  for (let i = 0; i < words.length; i++) {
    const { level } = spell(words[i] as string);
    if (level === undefined) return showApart(words.map(spell), size);
    shown += level;
  }
  return shown === '' ? '[] TJ' : `[<${shown}>] TJ`;
};

/** The same of words of which a part stands higher than the rest, or that begin or end with a distance. */
const showApart = (words: readonly Spelled[], size: Pt): string => {
  const shows: Show[] = [];
  for (const { rise, parts } of words.flatMap(({ shows }) => shows)) {
    const last = shows.at(-1);
    // One string of glyphs goes on where the one before it ended.
    if (last?.rise === rise) shows[shows.length - 1] = { rise, parts: joinShown(last.parts, parts) };
    else shows.push({ rise, parts });
  }
  if (shows.length === 0) return '[] TJ';
  let set = 0;
  return [
    ...shows.flatMap(({ rise, parts }) => {
      const change = rise === set ? [] : [`${number((rise / 1000) * size)} Ts`];
      set = rise;
      return [...change, `[${parts}] TJ`];
    }),
    ...(set === 0 ? [] : ['0 Ts']),
  ].join('\n');
};

/** What is shown at one height: strings of glyphs, and numbers by which the next one stands nearer. */
interface Show {
  /** In thousandths of the size. */
  readonly rise: number;
  readonly parts: string;
}

const joinShown = (first: string, second: string): string =>
  first.endsWith('>') && second.startsWith('<') ? first.slice(0, -1) + second.slice(1) : `${first} ${second}`;

/** The words of each font of a document, as they are shown; no size is in them. */
const spellings = new WeakMap<PdfFont, (word: string) => Spelled>();

interface Spelled {
  readonly shows: readonly Show[];
  /** All of it without its outer brackets, where it is on one line and both begins and ends with a glyph: nearly always. */
  readonly level: string | undefined;
}

const spellingOf = (font: PdfFont): ((word: string) => Spelled) => {
  const spell = spellings.get(font) ?? openSpelling(font);
  spellings.set(font, spell);
  return spell;
};

const openSpelling = (font: PdfFont): ((word: string) => Spelled) => {
  const known = new Map<string, Spelled>();
  return (word) => {
    const found = known.get(word);
    if (found) return found;
    const spelled = spellWord(word, font);
    known.set(word, spelled);
    return spelled;
  };
};

const spellWord = (word: string, font: PdfFont): Spelled => {
  const shows = spellGlyphs(font.encode(word));
  const [first] = shows;
  const isLevel = shows.length === 1 && first?.rise === 0 && /^<.*>$/.test(first.parts);
  return { shows, level: isLevel ? first.parts.slice(1, -1) : undefined };
};

/**
 * Where kerning makes an advance differ from the glyph's own width, the difference goes between. A mark that stands over
 * or under its letter is moved there and back; what is moved up or down is a show of its own.
 */
const spellGlyphs = ([codes, positions]: PdfGlyphs): readonly Show[] => {
  const shows: { rise: number; parts: string }[] = [];
  let run = '';
  let rise = 0;
  const flush = () => {
    if (run === '') return;
    const last = shows.at(-1);
    const part = `<${run}>`;
    if (last?.rise === rise) last.parts += last.parts ? ` ${part}` : part;
    else shows.push({ rise, parts: part });
    run = '';
  };
  const space = (by: number) => {
    if (by === 0) return;
    flush();
    const last = shows.at(-1);
    if (last) last.parts += ` ${number(by)}`;
    else shows.push({ rise, parts: number(by) });
  };
  codes.forEach((code, i) => {
    const { xAdvance, advanceWidth, xOffset, yOffset }: PdfPosition = positions[i] ?? still;
    if (yOffset !== rise) {
      flush();
      rise = yOffset;
    }
    space(-xOffset);
    run += code;
    space(advanceWidth - xAdvance + xOffset);
  });
  flush();
  return shows;
};

const still: PdfPosition = { xAdvance: 0, advanceWidth: 0, xOffset: 0, yOffset: 0 };

/** Moves and turns what follows; close with `Q`. */
export const openGroup = ({ x = 0, y = 0, turn = 0, matrix }: GroupItem): string => {
  if (!matrix) return `q\n${turns[turn]} ${at(x)} ${at(y)} cm`;
  const [a, b, c, d, e, f] = matrix;
  // Six digits: over the length of an A4 the third one would be a third of a millimetre.
  return `q\n${[a, b, c, d].map((n) => n.toFixed(6)).join(' ')} ${at(e)} ${at(f)} cm`;
};

/** Rotation clockwise on a page whose y runs downwards. */
const turns = { 0: '1 0 0 1', 90: '0 1 -1 0', 180: '-1 0 0 -1', 270: '0 -1 1 0' } as const;
