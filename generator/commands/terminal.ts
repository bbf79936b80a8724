/** Signs that steer a terminal, or turn what follows around: names of files may hold them. */
const steering =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\r(?!\n)/g;

/** What empties the line of a terminal, before the next thing that is told there. */
export const EMPTY_LINE = '\r\u001B[2K';

/**
 * A text as a terminal may have it: whoever named a file, a column or an option does not move the pen, change the title of
 * the window or write over what was told. Only our own emptying of a line stays, at its beginning.
 */
export const forTerminal = (text: string): string => {
  const start = text.startsWith(EMPTY_LINE) ? EMPTY_LINE : '';
  return start + text.slice(start.length).replaceAll(steering, '\ufffd');
};
