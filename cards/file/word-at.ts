/** As many signs of a word as a sentence ever shows, to either side. */
const MOST = 200;

/** The word around a place in a text, between two signs that part words: one of megabytes is not looked through for it. */
export const wordAt = (text: string, at: number, parts: RegExp): string => {
  let from = at;
  while (from > 0 && at - from < MOST && !parts.test(text.charAt(from - 1))) from -= 1;
  let to = at;
  while (to < text.length && to - at < MOST && !parts.test(text.charAt(to))) to += 1;
  return text.slice(from, to);
};
