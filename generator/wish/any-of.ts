/** Names as a person chooses among them, in Dutch: `a4, a3 of letter`. */
export const anyOf = (names: readonly string[]): string =>
  names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} of ${names.at(-1)}`;

/** A number with the comma of Dutch. */
export const comma = (value: number): string => String(value).replace('.', ',');
