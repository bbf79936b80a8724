/** Stands where a word may be broken. */
export const MARK = '\u00AD';
/** Letters of the shortest word that is broken. */
export const SHORTEST = 7;

/** Liang's patterns of one language, as the package `hyphen` gives them. */
export type MarkBreaks = (word: string, options: object) => string;

/** No line begins with less of a word: `anoth-er` and `direct-or` are read twice. */
const LEAST_BEHIND = 3;

/** Splits a word at the places where its language may break it; shorter words stay whole. */
export const splitWith =
  (markBreaks: MarkBreaks) =>
  (word: string): readonly string[] => {
    const parts = markBreaks(word, { hyphenChar: MARK, minWordLength: SHORTEST }).split(MARK);
    const last = parts.at(-1) ?? '';
    return parts.length > 1 && last.length < LEAST_BEHIND ? [...parts.slice(0, -2), `${parts.at(-2)}${last}`] : parts;
  };
