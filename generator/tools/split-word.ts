/** Stands where a word may be broken. */
export const MARK = '\u00AD';
/** Letters of the shortest word that is broken. */
export const SHORTEST = 7;

/** Liang's patterns of one language, as the package `hyphen` gives them. */
export type MarkBreaks = (word: string, options: object) => string;

/** Splits a word at the places where its language may break it; shorter words stay whole. */
export const splitWith =
  (markBreaks: MarkBreaks) =>
  (word: string): readonly string[] =>
    markBreaks(word, { hyphenChar: MARK, minWordLength: SHORTEST }).split(MARK);
