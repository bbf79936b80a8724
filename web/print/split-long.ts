/** Letters of the longest part of a word that surely fits a line of a report: so many W's are half of one. */
const LONGEST = 20;

/**
 * Splits words as asked, and what stays longer than a line may be anywhere. A link that was pasted into a note has
 * stretches without stroke, hyphen or syllable; a part that no line holds would take all its line from the paper. Cards
 * do without: of what does not fit a card people are told.
 */
export const splitLong =
  (splitWord: (word: string) => readonly string[]) =>
  (word: string): readonly string[] =>
    splitWord(word).flatMap((part) => part.match(stretches) ?? [part]);

const stretches = new RegExp(`.{1,${LONGEST}}`, 'gsu');
