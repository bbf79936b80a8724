import { type Mm, ptToMm, UM_PER_MM } from '../../paper/units.ts';
import { type CutText, cutText, type Piece, type Widths } from './pieces.ts';
import type { Measure, TextStyle, Typesetter } from './setter.ts';

/**
 * Costs are whole numbers below 2³¹, and so is all that leads to them: an engine that has just begun makes an object of
 * every other number. A line that is all slack costs its share, in two-thousandths, squared.
 */
const ALL = 2000;
const LINE_COST = 40_000_000;
const HYPHEN_COST = 1_600_000;
const KEPT_WORD_COST = 160_000_000;
const SHORT_END_COST = 1_200_000;
/** On a last line of one short word. */
const SHORT = 0.8 * ALL;
/** Shares are found without dividing. */
const SHIFT = 20;
/** Stands for the cost of what no lines reach. */
const UNREACHED = -1;

/**
 * Breaks a text into the fewest lines of at most `width`, as even as they can be (total squared slack, with a price
 * on hyphens and on a last line of one short word). Returns undefined when a part of a word is wider than the line.
 */
export const breakLines = (
  typed: string,
  style: TextStyle,
  width: Mm,
  setter: Typesetter,
): readonly string[] | undefined => breakText(cutText(typed, setter.hyphenate), style, width, setter);

/** The same of a text that is in its pieces already. */
export const breakText = (
  text: CutText,
  style: TextStyle,
  width: Mm,
  setter: Typesetter,
): readonly string[] | undefined => {
  const { font, size, keepWords = false } = style;
  const before = text.broken;
  const isSame =
    before?.font === font &&
    before.size === size &&
    before.keepWords === keepWords &&
    before.width === width &&
    before.measure === setter.measure;
  if (isSame) return before.lines;
  const lines = findBreaks(text, style, width, setter.measure);
  text.broken = { font, size, keepWords, width, measure: setter.measure, lines };
  return lines;
};

const findBreaks = (text: CutText, style: TextStyle, width: Mm, measure: Measure): readonly string[] | undefined => {
  const widths = measurePieces(text, style, measure);
  const unit = unitOf(style, measure);
  const room = Math.floor((width + 1e-6) / unit);
  // One line costs less than any two.
  if (text.pieces.length > 0 && (widths.ends.at(-1) as number) <= room) return [text.line];
  const share = Math.round((ALL * 2 ** SHIFT * unit) / width);
  weighLines(text.pieces, widths, room, share, style.keepWords ? KEPT_WORD_COST : HYPHEN_COST);
  return cutLines(text);
};

/** Of a text up to each piece: what its best lines cost, and where the last of them begins. The next text writes over them. */
const costs: number[] = [];
const starts: number[] = [];

/**
 * Finds the best lines up to each piece. The longest last line is weighed first: what stands before it is mostly the
 * cheapest, so that of most others a glance at their cost is enough. An engine keeps this fast as it gets the same few
 * lists and numbers from all who ask.
 */
const weighLines = (
  pieces: readonly Piece[],
  { begins, ends, hyphen }: Widths,
  room: number,
  shareOfOne: number,
  strained: number,
): void => {
  costs[0] = 0;
  // Where the longest line begins that may end with the piece; for the next one it begins there or later.
  let longest = 0;
  for (let end = 1; end <= pieces.length; end++) {
    const last = pieces[end - 1] as Piece;
    const isLast = end === pieces.length;
    const stop = ends[end - 1] as number;
    while (longest < end && stop - (begins[longest] as number) > room) longest++;
    const most = last.hyphen ? room - hyphen : room;
    let best = UNREACHED;
    for (let start = longest; start < end; start++) {
      const before = costs[start] as number;
      // Whatever its slack costs, it is no better.
      if (best !== UNREACHED && before > best) continue;
      const left = most - stop + (begins[start] as number);
      if (left < 0 || before === UNREACHED) continue;
      const share = (left * shareOfOne) >> SHIFT;
      const slack = isLast ? 0 : share * share;
      const shortEnd = isLast && start > 0 && share > SHORT ? SHORT_END_COST : 0;
      const cost = before + slack + shortEnd;
      if (best === UNREACHED || cost <= best) {
        best = cost;
        starts[end] = start;
      }
    }
    costs[end] = best === UNREACHED ? UNREACHED : best + LINE_COST + last.strain * strained;
  }
};

/** The lines that were found last, of the text they were found of. */
const cutLines = ({ pieces, places, line }: CutText): readonly string[] | undefined => {
  const lines: string[] = [];
  for (let end = pieces.length; end > 0; end = starts[end] as number) {
    if (costs[end] === UNREACHED) return undefined;
    const { text, hyphen } = pieces[end - 1] as Piece;
    const shown = line.slice(places[starts[end] as number], (places[end - 1] as number) + text.length);
    lines.push(hyphen ? `${shown}-` : shown);
  }
  return lines.reverse();
};

/** The units of a text that is tried at many sizes are measured once; what measures without is asked in micrometres. */
const measurePieces = (text: CutText, { font, size }: TextStyle, measure: Measure): Widths => {
  const { units } = measure;
  if (!units) return widthsOf(text.pieces, (part) => Math.round(measure(part, font, size) * UM_PER_MM));
  const known = text.measured;
  if (known?.font === font && known.units === units) return known.widths;
  const widths = widthsOf(text.pieces, (part) => units.advance(part, font));
  text.measured = { font, units, widths };
  return widths;
};

/** How many mm that unit is. */
const unitOf = ({ font, size }: TextStyle, { units }: Measure): Mm =>
  units ? ptToMm(size) / units.perEm(font) : 1 / UM_PER_MM;

const widthsOf = (pieces: readonly Piece[], measure: (part: string) => number): Widths => {
  const space = measure(' ');
  const begins: number[] = [];
  const ends: number[] = [];
  let end = 0;
  for (let i = 0; i < pieces.length; i++) {
    const { text, spaceBefore } = pieces[i] as Piece;
    if (spaceBefore && i > 0) end += space;
    begins.push(end);
    end += measure(text);
    ends.push(end);
  }
  return { begins, ends, hyphen: measure('-') };
};
