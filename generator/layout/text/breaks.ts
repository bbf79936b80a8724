import { type Mm, ptToMm, UM_PER_MM } from '../../paper/units.ts';
import { type CutText, cutText, measureLetters, type Piece, type Widths } from './pieces.ts';
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

/** Of a text up to each piece: what its best lines cost, and where the last of them begins. The next text writes over them. */
const costs: number[] = [];
const starts: number[] = [];

const findBreaks = (text: CutText, style: TextStyle, width: Mm, measure: Measure): readonly string[] | undefined => {
  const { pieces } = text;
  const { widths, gaps, hyphen, whole } = measurePieces(text, style, measure);
  const unit = unitOf(style, measure);
  const room = Math.floor((width + 1e-6) / unit);
  // One line costs less than any two.
  if (whole <= room && pieces.length > 0) return [text.line];
  const shareOfOne = Math.round((ALL * 2 ** SHIFT * unit) / width);
  const strained = style.keepWords ? KEPT_WORD_COST : HYPHEN_COST;
  costs[0] = 0;

  for (let end = 1; end <= pieces.length; end++) {
    const isLast = end === pieces.length;
    const price = LINE_COST + strainOf(pieces, end) * strained;
    let best = Number.POSITIVE_INFINITY;
    let line = hasHyphen(pieces, end) ? hyphen : 0;
    for (let start = end - 1; start >= 0; start--) {
      line += widths[start] as number;
      if (line > room) break;
      const before = (costs[start] as number) + price;
      // Whatever the slack costs, it is no better.
      if (costs[start] !== UNREACHED && before < best) {
        const share = ((room - line) * shareOfOne) >> SHIFT;
        const slack = isLast ? 0 : share * share;
        const shortEnd = isLast && start > 0 && share > SHORT ? SHORT_END_COST : 0;
        const cost = before + slack + shortEnd;
        if (cost < best) {
          best = cost;
          starts[end] = start;
        }
      }
      line += gaps[start] as number;
    }
    costs[end] = best === Number.POSITIVE_INFINITY ? UNREACHED : best;
  }

  const lines: string[] = [];
  let left = text.line.length;
  for (let end = pieces.length; end > 0; ) {
    if (costs[end] === UNREACHED) return undefined;
    const start = starts[end] as number;
    const from = left - measureLetters(pieces, start, end);
    lines.push(text.line.slice(from, left) + (hasHyphen(pieces, end) ? '-' : ''));
    left = from - (start > 0 && pieces[start]?.spaceBefore ? 1 : 0);
    end = start;
  }
  return lines.reverse();
};

/** Whether a line that ends before a piece ends in a hyphen: inside a word, but not where the text itself ends. */
const hasHyphen = (pieces: readonly Piece[], end: number): boolean =>
  end < pieces.length && pieces[end - 1]?.hyphen === true;

const strainOf = (pieces: readonly Piece[], end: number): number =>
  end < pieces.length ? (pieces[end - 1]?.strain ?? 0) : 0;

/** The units of a text that is tried at many sizes are measured once; what measures without is asked in micrometres. */
const measurePieces = (text: CutText, { font, size }: TextStyle, measure: Measure): Widths => {
  const { units } = measure;
  if (!units) return widthsOf(text.pieces, (part) => Math.round(measure(part, font, size) * UM_PER_MM));
  const known = text.measured;
  if (known?.font === font && known.units === units) return known;
  const found = { font, units, ...widthsOf(text.pieces, (part) => units.advance(part, font)) };
  text.measured = found;
  return found;
};

/** How many mm that unit is. */
const unitOf = ({ font, size }: TextStyle, { units }: Measure): Mm =>
  units ? ptToMm(size) / units.perEm(font) : 1 / UM_PER_MM;

const widthsOf = (pieces: readonly Piece[], measure: (part: string) => number): Widths => {
  const space = measure(' ');
  const widths = pieces.map(({ text }) => measure(text));
  const gaps = pieces.map(({ spaceBefore }) => (spaceBefore ? space : 0));
  const whole = widths.reduce((sum, width, i) => sum + width + (i > 0 ? (gaps[i] as number) : 0), 0);
  return { widths, gaps, hyphen: measure('-'), whole };
};
