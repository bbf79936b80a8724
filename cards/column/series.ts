/** Longer is a sentence, and no name with a number; in signs. */
const LONGEST = 40;

/** To make the pattern of all letters takes an engine as long as to lay a card: few names need it. */
const patternOf = (name: string): RegExp =>
  /[^\0-\x7f]/.test(name) ? /^(\p{L}[\p{L} '’-]*?)[ _-]?(\d{1,2})$/u : /^([a-z][a-z '-]*?)[ _-]?(\d{1,2})$/i;

/** Columns that are counted under one word, from 1: `Woord 1`, `Woord 2`. Each by its index, with that word. */
export const seriesOf = (names: readonly string[]): ReadonlyMap<number, string> => {
  const counted = names.flatMap((name, index) => {
    // Few names end in a number.
    const [, word = '', number = ''] =
      (name.length <= LONGEST && /\d\s*$/.test(name) && patternOf(name).exec(name.trim())) || [];
    return word === '' ? [] : [{ index, word: word.trim().toLowerCase(), number: Number(number) }];
  });
  const words = new Set(counted.map(({ word }) => word));
  return new Map(
    [...words].flatMap((word) => {
      const all = counted.filter((it) => it.word === word);
      const isSeries = all.length > 1 && all.every(({ number }, i) => number === i + 1);
      return isSeries ? all.map(({ index }) => [index, word] as const) : [];
    }),
  );
};
