/** Scripts by the words that people have for them; what is none of these is told letter by letter. */
const scripts: readonly (readonly [name: string, nl: string, en: string])[] = [
  ['Cyrillic', 'Cyrillische', 'Cyrillic'],
  ['Greek', 'Griekse', 'Greek'],
  ['Arabic', 'Arabische', 'Arabic'],
  ['Hebrew', 'Hebreeuwse', 'Hebrew'],
  ['Ethiopic', 'Ethiopische (zoals in het Tigrinya)', 'Ethiopic (as in Tigrinya)'],
  ['Han', 'Chinese', 'Chinese'],
  ['Hiragana', 'Japanse', 'Japanese'],
  ['Hangul', 'Koreaanse', 'Korean'],
  ['Devanagari', 'Indiase (Devanagari)', 'Indian (Devanagari)'],
  ['Thai', 'Thaise', 'Thai'],
  ['Armenian', 'Armeense', 'Armenian'],
  ['Georgian', 'Georgische', 'Georgian'],
];
const patterns = scripts.map(([name, nl, en]) => ({ pattern: new RegExp(`\\p{Script=${name}}`, 'u'), nl, en }));

/** What a typeface lacks of a text: scripts as a whole, and other letters and signs one by one, in order. */
export interface Missing {
  readonly scripts: readonly { readonly nl: string; readonly en: string }[];
  readonly signs: readonly string[];
}

/** Nothing to draw: spaces, and signs that only say how others join. */
const UNSEEN = /^[\s\p{Default_Ignorable_Code_Point}]$/u;

/**
 * What of a text cannot be printed, each once. Letters with their marks are one, as they are set; a sign that is made of
 * several, as a face with its colour, is told whole.
 */
export const findMissing = (text: string, hasGlyph: (character: string) => boolean): Missing => {
  const seen = new Set<string>();
  const found = new Set<string>();
  for (const character of text.normalize('NFC')) {
    if (seen.has(character)) continue;
    seen.add(character);
    if (!UNSEEN.test(character) && !hasGlyph(character)) found.add(character);
  }
  return sortMissing(found);
};

/** What a typeface lacks, as the scripts it is of, and what is of none that we have a word for. */
export const sortMissing = (missing: ReadonlySet<string>): Missing => {
  const signs = [...missing];
  const whole = patterns.filter(({ pattern }) => signs.some((sign) => pattern.test(sign)));
  return {
    scripts: whole.map(({ nl, en }) => ({ nl, en })),
    signs: signs.filter((sign) => !whole.some(({ pattern }) => pattern.test(sign))),
  };
};
