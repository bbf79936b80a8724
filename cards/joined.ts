/** Names in a row, the last behind a word of its own: `H, K of L`. */
export const joinNames = (names: readonly string[], word: string): string =>
  names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`;

/** A number as Dutch writes it: `2,5`. */
export const comma = (value: number | string): string => String(value).replace('.', ',');
