/**
 * A card of this game as cells of a table: every fact under its name, every text under its path, numbers that
 * stand together with a space between. `text.nl.signs.0` is the first sign in Dutch.
 */
export const cellsOf = (card: { readonly text: object }): Readonly<Record<string, string>> => {
  const { text, ...facts } = card;
  return {
    ...Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, writeFact(fact)])),
    ...Object.fromEntries(Object.entries(text).flatMap(([language, said]) => listTexts(said, `text.${language}`))),
  };
};

/** No second number means no limit. */
const writeFact = (fact: unknown): string =>
  Array.isArray(fact) ? fact.map((part) => (part === null ? '-' : String(part))).join(' ') : String(fact);

const listTexts = (value: unknown, path: string): readonly (readonly [string, string])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, part]) => listTexts(part, `${path}.${key}`))
    : [[path, String(value)]];
