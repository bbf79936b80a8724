/**
 * A line as words, each with the space that follows it: what is shaped and placed as one. Without a pattern, since every
 * line of a deck is taken apart several times.
 */
export const splitWords = (text: string): readonly string[] => {
  const words: string[] = [];
  let start = 0;
  for (let end = text.indexOf(' '); end >= 0; end = text.indexOf(' ', start)) {
    words.push(text.slice(start, end + 1));
    start = end + 1;
  }
  if (start < text.length) words.push(text.slice(start));
  return words;
};
