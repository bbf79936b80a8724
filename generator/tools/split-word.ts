const MARK = '\u00AD';

/** Liang's patterns of one language, as the package `hyphen` gives them. */
export type MarkBreaks = (word: string, options: object) => string;

/** Splits a word at the places where its language may break it; words under 7 letters stay whole. */
export const splitWith =
  (markBreaks: MarkBreaks) =>
  (word: string): readonly string[] =>
    markBreaks(word, { hyphenChar: MARK, minWordLength: 7 }).split(MARK);
