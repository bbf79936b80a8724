/** Signs that come out of Word and that our fonts lack, with what says the same. */
const instead: Readonly<Record<string, string>> = {
  '\u00AD': '',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '–',
  '\u2212': '−',
  '\u00A0': ' ',
  '\u202F': ' ',
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

/**
 * A text as paper can show it: letters and their marks composed (NFC), ligatures taken apart, and signs of a word
 * processor in ours. Where a font has the sign itself, that one stands. What remains unknown becomes a mark.
 */
export const makePrintable = (text: string, hasGlyph: (character: string) => boolean): string => {
  const composed = text.normalize('NFC').replaceAll(/\s+/g, ' ');
  return [...composed].every((character) => character !== '\u00AD' && hasGlyph(character))
    ? composed
    : replaceSigns(composed, hasGlyph);
};

const replaceSigns = (text: string, hasGlyph: (character: string) => boolean): string =>
  [...new Intl.Segmenter('nl', { granularity: 'grapheme' }).segment(text)]
    .map(({ segment }) => {
      if (segment !== '\u00AD' && [...segment].every(hasGlyph)) return segment;
      const known = instead[segment];
      if (known !== undefined) return known;
      // A ligature, a letter in a circle or of full width is what it is made of.
      const plain = segment.normalize('NFKC');
      return [...plain].every(hasGlyph) ? plain : UNPRINTABLE;
    })
    .join('');
