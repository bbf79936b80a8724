import type { FontName } from '../../paper/frame.ts';
import type { Mm } from '../../paper/units.ts';
import type { SpokenPart } from './languages.ts';
import type { Measure, TextStyle, Typesetter } from './setter.ts';

/** A part of a text behind which a line may end. The last one of a text is not broken by that. */
export interface Piece {
  readonly text: string;
  readonly spaceBefore: boolean;
  /** A line that ends here ends in a hyphen that the text has not. */
  readonly hyphen: boolean;
  /** How much is broken by a line that ends here: nothing, a word or an address, or a word in an address. */
  readonly strain: 0 | 1 | 2;
}

/** Where the pieces of a text begin and end when all stand on one line, and how wide a hyphen is; whole numbers of a unit. */
export interface Widths {
  readonly begins: readonly number[];
  readonly ends: readonly number[];
  readonly hyphen: number;
}

type Hyphenate = Typesetter['hyphenate'];

/** A text in its pieces, with what was last found of it: it is tried at many sizes, and laid again where it stands. */
export interface CutText {
  /** As it was typed, composed. */
  readonly text: string;
  /** All of it as one line, of which a line is a stretch. */
  readonly line: string;
  readonly pieces: readonly Piece[];
  /** At which of its letters each piece begins on that line. */
  readonly places: readonly number[];
  measured?: { readonly font: FontName; readonly units: Measure['units']; readonly widths: Widths };
  /** Its parts in one language each, as they were last found. */
  spoken?: { readonly by: Typesetter['cutLanguages']; readonly parts: readonly SpokenPart[] };
  broken?: Required<Pick<TextStyle, 'font' | 'size' | 'keepWords'>> & {
    readonly width: Mm;
    readonly measure: Measure;
    readonly lines: readonly string[] | undefined;
  };
}

/**
 * So many texts are kept as they were cut: those of the cards that are tried at several sizes come back soon or never, and
 * a print that is watched meets new ones all day.
 */
const MOST_KEPT = 500;

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
  const places: number[] = [];
  let length = 0;
  const words = text.split(' ');
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    if (word === '') continue;
    let parts = known.words.get(word);
    if (!parts) {
      parts = cutWord(word, hyphenate);
      known.words.set(word, parts);
    }
    for (let j = 0; j < parts.length; j++) {
      const piece = parts[j] as Piece;
      if (piece.spaceBefore && pieces.length > 0) length++;
      places.push(length);
      pieces.push(piece);
      length += piece.text.length;
    }
  }
  // Pieces leave out spaces that follow a space, and a sign that only says where a word may break.
  const cut: CutText = { text, line: length === text.length ? text : joinPieces(pieces), pieces, places };
  if (known.texts.size >= MOST_KEPT) known.texts.clear();
  known.texts.set(typed, cut);
  return cut;
};

/** Composed (Unicode NFC): what lies below the first combining mark, and the signs of print, is so by itself. */
const compose = (text: string): string =>
  /^[\0-\u02ff\u2010-\u203a\u20ac]*$/.test(text) ? text : text.normalize('NFC');

const joinPieces = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, spaceBefore }, i) => (spaceBefore && i > 0 ? ` ${text}` : text)).join('');

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
