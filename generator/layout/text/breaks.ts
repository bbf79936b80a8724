import type { FontName } from '../../paper/frame.ts';
import { type Mm, ptToMm, UM_PER_MM } from '../../paper/units.ts';
import type { SpokenPart } from './languages.ts';
import type { Measure, TextStyle, Typesetter } from './setter.ts';

/** A part of a text behind which a line may end. */
interface Piece {
  readonly text: string;
  readonly spaceBefore: boolean;
  /** A line that ends here ends in a hyphen that the text has not. */
  readonly hyphen: boolean;
  /** How much is broken by a line that ends here: nothing, a word or an address, or a word in an address. */
  readonly strain: 0 | 1 | 2;
}

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

/** Composed (Unicode NFC): what lies below the first combining mark, and the signs of print, is so by itself. */
const compose = (text: string): string =>
  /^[\0-\u02ff\u2010-\u203a\u20ac]*$/.test(text) ? text : text.normalize('NFC');

/** Whether a line that ends before a piece ends in a hyphen: inside a word, but not where the text itself ends. */
const hasHyphen = (pieces: readonly Piece[], end: number): boolean =>
  end < pieces.length && pieces[end - 1]?.hyphen === true;

const strainOf = (pieces: readonly Piece[], end: number): number =>
  end < pieces.length ? (pieces[end - 1]?.strain ?? 0) : 0;

/** How many letters and spaces some pieces have as one line. */
const measureLetters = (pieces: readonly Piece[], start: number, end: number): number => {
  let count = 0;
  for (let i = start; i < end; i++) {
    const { text, spaceBefore } = pieces[i] as Piece;
    count += text.length + (spaceBefore && i > start ? 1 : 0);
  }
  return count;
};

/** How wide the pieces of a text are, what lies before each on its line, a hyphen, and all as one line; whole numbers of a unit. */
interface Widths {
  readonly widths: readonly number[];
  readonly gaps: readonly number[];
  readonly hyphen: number;
  readonly whole: number;
}

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

const joinPieces = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, spaceBefore }, i) => (spaceBefore && i > 0 ? ` ${text}` : text)).join('');

type Hyphenate = Typesetter['hyphenate'];

/** A text in its pieces, with what was last found of it: it is tried at many sizes, and laid again where it stands. */
export interface CutText {
  /** As it was typed, composed. */
  readonly text: string;
  /** All of it as one line, of which a line is a stretch. */
  readonly line: string;
  readonly pieces: readonly Piece[];
  measured?: Widths & { readonly font: FontName; readonly units: Measure['units'] };
  /** Its parts in one language each, as they were last found. */
  spoken?: { readonly by: Typesetter['cutLanguages']; readonly parts: readonly SpokenPart[] };
  broken?: Required<Pick<TextStyle, 'font' | 'size' | 'keepWords'>> & {
    readonly width: Mm;
    readonly measure: Measure;
    readonly lines: readonly string[] | undefined;
  };
}

/** What was cut before: each text is set at many sizes, and all texts are made of the same words. */
interface Cut {
  readonly texts: Map<string, CutText>;
  readonly words: Map<string, readonly Piece[]>;
}
const cuts = new WeakMap<Hyphenate, Cut>();

/** Words become pieces at hyphenation points; a word that has a hyphen of its own also breaks after it. */
export const cutText = (typed: string, hyphenate: Hyphenate): CutText => {
  const known: Cut = cuts.get(hyphenate) ?? { texts: new Map(), words: new Map() };
  cuts.set(hyphenate, known);
  const found = known.texts.get(typed);
  if (found) return found;
  const text = compose(typed);
  const pieces: Piece[] = [];
  const words = text.split(' ');
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    if (word === '') continue;
    let parts = known.words.get(word);
    if (!parts) {
      parts = cutWord(word, hyphenate);
      known.words.set(word, parts);
    }
    pieces.push(...parts);
  }
  // Pieces leave out spaces that follow a space, and a sign that only says where a word may break.
  const isWhole = measureLetters(pieces, 0, pieces.length) === text.length;
  const cut: CutText = { text, line: isWhole ? text : joinPieces(pieces), pieces };
  known.texts.set(typed, cut);
  return cut;
};

const cutWord = (word: string, hyphenate: Hyphenate): readonly Piece[] =>
  isAddress(word)
    ? cutAddress(word, hyphenate)
    : splitAtSigns(word).flatMap((part, at) => {
        const syllables = hyphenate(part);
        return syllables.map((text, i) => {
          const hyphen = i < syllables.length - 1;
          return { text, hyphen, strain: hyphen ? 1 : 0, spaceBefore: at === 0 && i === 0 };
        });
      });

/**
 * A word may break after a stroke that stands before a letter; few words have one. Where it has letters of the West alone
 * those are asked: an engine takes long to make a pattern of all letters.
 */
const splitAtSigns = (word: string): readonly string[] => {
  if (!/[-–/]./.test(word)) return [word];
  const isWestern = !/[^\0-\u024f\u2010-\u2026]/.test(word);
  return word.split(isWestern ? /(?<=[-–/])(?=[A-Za-zªµº\xc0-\xd6\xd8-\xf6\xf8-\u024f])/ : /(?<=[-–/])(?=\p{L})/u);
};

/** An address of a page or of mail, as people write them; also in brackets or quotes. Of most words a glance says no. */
const isAddress = (word: string): boolean => /[.:][^\s.,:;?!…)\]"'’”]/.test(word) && ADDRESS.test(word);

const ADDRESS =
  /^[^\p{L}\d]*(?:[a-z][a-z\d+.-]*:\/\/\S|www\.\S|[\p{L}\d._+-]+@[\p{L}\d-]+\.\p{L}|(?:[\p{L}\d-]{2,}\.)+(?:nl|be|de|fr|eu|uk|com|org|net|info)(?:[/?#:]|[^\p{L}\d]*$))/iu;

/**
 * An address breaks without a hyphen, which a reader would type: behind a stroke, else before a sign, so that nobody
 * takes that for the end of a sentence, and within a word of it only where that saves a line.
 */
const cutAddress = (word: string, hyphenate: Hyphenate): readonly Piece[] =>
  word.split(/(?<=\/)(?!\/)|(?=[-._~?#&=%@+,][\p{L}\d])/u).flatMap((part, at, parts) => {
    const syllables = hyphenate(part);
    return syllables.map((text, i): Piece => {
      const isInside = i < syllables.length - 1;
      const isOpen = part.endsWith('/') || at === parts.length - 1;
      return { text, hyphen: false, strain: isInside ? 2 : isOpen ? 0 : 1, spaceBefore: at === 0 && i === 0 };
    });
  });
