/** A heading of Markdown: how deep it is, and its words. */
export interface Mark {
  readonly depth: number;
  readonly words: string;
}

/** Longer is no heading, whatever it begins with; in signs. */
const LONGEST = 400;

/** Reads a heading, `## De klacht ##`; undefined for what is none. By hand: a pattern takes minutes over a line of blanks. */
export const readMark = (line: string): Mark | undefined => {
  const trimmed = line.trim();
  const depth = /^#{1,6}(?=\s)/.exec(trimmed)?.[0].length ?? 0;
  if (depth === 0 || trimmed.length > LONGEST) return undefined;
  let end = trimmed.length;
  while (end > depth && trimmed[end - 1] === '#') end -= 1;
  const words = trimmed.slice(depth, end).trim();
  return words === '' ? undefined : { depth, words };
};
