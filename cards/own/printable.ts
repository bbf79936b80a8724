/** Signs that come out of Word and that our fonts lack, with what says the same. */
const instead: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '–',
  '\u2212': '−',
  '→': '->',
  '⇒': '->',
  '←': '<-',
  '⇐': '<-',
  '↔': '<->',
  '✓': '(v)',
  '✔': '(v)',
  '☑': '(v)',
  '✗': '(x)',
  '✘': '(x)',
  '☐': '( )',
  '●': '•',
  '▪': '•',
  '‣': '•',
};

/** What stands where a sign cannot be printed. */
export const UNPRINTABLE = '(?)';

/** A text as paper can show it, and what it was written with that had to give way. */
export interface Printed {
  readonly text: string;
  /** As people see them: a letter with its marks, a face with its colour; in order, and as often as they stand there. */
  readonly lost: readonly string[];
}

/**
 * A text as paper can show it: letters and their marks composed (NFC), ligatures taken apart, and signs of a word
 * processor in ours. Where a font has the sign itself, that one stands. What remains unknown becomes a mark. A break of
 * lines that its writer made is kept.
 */
export const printText = (text: string, hasGlyph: (character: string) => boolean): Printed => {
  const composed = text.normalize('NFC').replaceAll(/[^\S\n ][^\S\n]*| [^\S\n]+/g, ' ');
  return !unseen.test(composed) && hasAll(composed, hasGlyph)
    ? { text: composed, lost: [] }
    : replaceSigns(composed, hasGlyph);
};

/**
 * Whether each character of a text but its line breaks has a glyph. Every text of a deck is asked after, several times:
 * nearly all are of letters that were asked after together, and what is known of another is looked up by its number.
 */
export const hasAll = (text: string, hasGlyph: (character: string) => boolean): boolean => {
  if (western.test(text) && hasWestern(hasGlyph)) return true;
  const printed = printedBy.get(hasGlyph) ?? new Uint8Array(USUAL);
  printedBy.set(hasGlyph, printed);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LINE_BREAK || printed[code] === 1) continue;
    const character = String.fromCodePoint(text.codePointAt(at) as number);
    if (!hasGlyph(character)) return false;
    if (code < USUAL) printed[code] = 1;
    at += character.length - 1;
  }
  return true;
};

/** Letters of Western Europe and the signs they are printed with. */
const western = /^[\n -~À-ÿ–‘’“”…]*$/;
const westernLetters = [...range(0x20, 0x7e), ...range(0xc0, 0xff), ...'–‘’“”…'];
const withWestern = new WeakMap<(character: string) => boolean, boolean>();
const hasWestern = (hasGlyph: (character: string) => boolean): boolean => {
  const known = withWestern.get(hasGlyph) ?? westernLetters.every((letter) => hasGlyph(letter));
  withWestern.set(hasGlyph, known);
  return known;
};

function range(first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, i) => String.fromCharCode(first + i));
}

/** Which usual letters are known to have a glyph, by what was asked after them. */
const printedBy = new WeakMap<(character: string) => boolean, Uint8Array>();
/** Letters of Europe and signs of print have a number below this. */
const USUAL = 0x2200;
const LINE_BREAK = 10;

/** The same where only the text is asked for. */
export const makePrintable = (text: string, hasGlyph: (character: string) => boolean): string =>
  printText(text, hasGlyph).text;

/** Signs that draw nothing and say how others look or join: of a tick that it is no picture, where a word may break. */
const unseen = /\p{Default_Ignorable_Code_Point}/u;
const allUnseen = /\p{Default_Ignorable_Code_Point}+/gu;

const replaceSigns = (text: string, hasGlyph: (character: string) => boolean): Printed => {
  const lost: string[] = [];
  const printed = [...new Intl.Segmenter('nl', { granularity: 'grapheme' }).segment(text)].map(({ segment }) => {
    const seen = segment.replaceAll(allUnseen, '');
    if (seen === '\n' || [...seen].every(hasGlyph)) return seen;
    const known = instead[seen];
    if (known !== undefined) return known;
    // A ligature, a letter in a circle or of full width is what it is made of.
    const plain = seen.normalize('NFKC');
    if ([...plain].every(hasGlyph)) return plain;
    lost.push(segment);
    return UNPRINTABLE;
  });
  return { text: printed.join(''), lost };
};
