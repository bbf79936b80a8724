/** First and last code point of each run of characters that can be printed, in their order. */
export type GlyphRuns = readonly (readonly [first: number, last: number])[];

/** Whether a character can be printed. */
export const makeHasGlyph =
  (runs: GlyphRuns) =>
  (character: string): boolean => {
    const code = character.codePointAt(0) ?? 0;
    return runs.some(([first, last]) => code >= first && code <= last);
  };
