import { isPlaceWord, placeWords, plainStarts, publicWords } from './harvest-known-words.ts';

/**
 * Does a text look as if it points at a person? A guess by its form, in Dutch and English, that only ever warns:
 *
 * 1. e-mail addresses, telephone numbers, postcodes and street addresses;
 * 2. a word of address or a role before a capital: `mevrouw Jansen`, `dhr. de Boer`, `wethouder Visser`, `Mrs Khan`;
 * 3. an initial before a capital: `J. Jansen`, `A.B. de Wit`; not a lone A or B, which are the two ways out of a dilemma;
 * 4. two capitalised words in a row, with or without `van`, `de`, `der`, `den`, `ten`, `ter` between them:
 *    `Fatima Yilmaz`, `Piet van der Berg`. At the start of a sentence the first word may be an ordinary one; then it
 *    counts unless it is a common start (`Bel`, `Met`, `We`).
 *
 * Not counted: days, months, institutions, words of this game, and what follows `in`, `uit`, `te` or `at`, where a
 * place is likelier than a person. One capitalised word alone is not counted: it is a place or an organisation as often.
 */

export type NameKind = 'name' | 'role' | 'email' | 'phone' | 'address';

export interface NameHint {
  readonly kind: NameKind;
  /** The words that look like it. */
  readonly found: string;
}

/** What looks like a person in a text, the surest first. `allowed` are words that mean something else in this deck. */
export const looksLikeName = (text: string, allowed: readonly string[] = []): NameHint | undefined => {
  for (const [kind, pattern] of patterns) {
    const found = pattern.exec(text)?.[0];
    if (found) return { kind, found: found.trim() };
  }
  return findRole(text, allowed) ?? findRun(text, allowed);
};

const CAPITAL = "\\p{Lu}[\\p{L}'’-]*\\p{Ll}[\\p{L}'’-]*";
const BETWEEN = "(?:van|de|der|den|het|ten|ter|te|von|el|al|bin|ibn|la|le|du|in|op|'t|’t)";
const streets =
  'straat|laan|weg|plein|kade|dijk|singel|steeg|gracht|hof|pad|dreef|markt|plantsoen|Street|Road|Lane|Avenue|Close|Square';

const patterns: readonly (readonly [NameKind, RegExp])[] = [
  ['email', /[^\s@,;]+@[^\s@,;]+\.\p{L}{2,}/u],
  // Ten digits from nought as Dutch numbers are, or an international one; no year, sum of money or emergency number.
  ['phone', /(?<![\d.,])(?:(?:\+|00)[1-9](?:[\s().-]{0,2}\d){8,12}|0(?:[\s-]?\d){9})(?!\d)/],
  ['address', /(?<![\d.,])[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}(?![\p{L}\d])/u],
  [
    'address',
    new RegExp(`\\p{Lu}[\\p{L}.'’-]*(?: ${BETWEEN})*(?: \\p{Lu}[\\p{L}-]*)?(?:${streets}) \\d{1,4}[a-z]?\\b`, 'u'),
  ],
  ['address', new RegExp(`\\b\\d{1,4}[a-z]? (?:${CAPITAL} ){1,2}(?:Street|Road|Lane|Avenue|Close|Square)\\b`, 'u')],
  ['name', new RegExp(`(?<![\\p{L}\\d.])(?![AB]\\. )(?:\\p{Lu}\\.[ ]?){1,4}(?:${BETWEEN} )*${CAPITAL}`, 'u')],
];

const titles = 'mevrouw|mevr|mw|meneer|mijnheer|dhr|de heer|drs|ing|ir|dr|mr|mrs|ms|miss|sir';
const persons =
  'wethouder|burgemeester|raadslid|collega|buurman|buurvrouw|buurjongen|buurmeisje|dokter|juf|meester|dominee|pastoor|oom|tante|alderman|mayor|councillor|colleague|neighbour|doctor|uncle|aunt';
// A title may be short for something; a full stop after any other word ends a sentence: `de buurman. Hij belt`.
const addressing = new RegExp(`(?<![\\p{L}])(?:(?:${titles})\\.?|${persons}) (?:${BETWEEN} )*(${CAPITAL})`, 'giu');

const isKnown = (word: string, allowed: readonly string[]) =>
  publicWords.has(word.toLowerCase()) ||
  isPlaceWord(word) ||
  allowed.some((own) => own.toLowerCase() === word.toLowerCase());

/** A pattern that reads `Mevrouw` as well as `mevrouw` would read any word as a capitalised one: that is looked at here. */
const findRole = (text: string, allowed: readonly string[]): NameHint | undefined => {
  for (const { 0: found, 1: name = '' } of text.matchAll(addressing))
    if (/^\p{Lu}/u.test(name) && !isKnown(name, allowed)) return { kind: 'role', found };
  return undefined;
};

interface Word {
  readonly text: string;
  readonly from: number;
  readonly starts: boolean;
  readonly capital: boolean;
}

const capitalised = new RegExp(`^${CAPITAL}$`, 'u');
const between = new RegExp(`^${BETWEEN}$`, 'u');

/** Words with where they stand; the first of a text, a sentence, a quote or after a colon or a dash starts one. */
const readWords = (text: string): readonly Word[] =>
  [...text.matchAll(/['’]t|\p{L}[\p{L}\d'’-]*/gu)].map(({ 0: found, index }) => {
    // `Karin’s`, `’s` and a hyphen at the end are no part of a name.
    const word = found.replace(/(?:['’]s?|-)$/u, '');
    return {
      text: word,
      from: index,
      starts: sentenceEnds.test(text.slice(0, index)),
      capital: capitalised.test(word),
    };
  });

const sentenceEnds = /(?:^|[.!?:;…•]|[“”"‘(]|\s[-–—])\s*$/u;

/** Two capitalised words in a row, neither of them known, nor in a place. */
const findRun = (text: string, allowed: readonly string[]): NameHint | undefined => {
  const words = readWords(text);
  for (const [i, first] of words.entries()) {
    if (!isNamePart(first, allowed) || (first.starts && plainStarts.has(first.text.toLowerCase()))) continue;
    if (isInPlace(words, i)) continue;
    const next = words.slice(i + 1).findIndex((word) => !between.test(word.text));
    const last = words[i + 1 + next];
    if (next < 0 || !last || last.starts || !isNamePart(last, allowed)) continue;
    const found = text.slice(first.from, last.from + last.text.length);
    // A comma or a bracket between two words makes them no name.
    if (/^[\p{L}\s'’-]+$/u.test(found)) return { kind: 'name', found };
  }
  return undefined;
};

/** Whether a word stands after `in` or the like, or after other capitals that do: `in North Street Park`. */
const isInPlace = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1];
  if (!before || words[at]?.starts) return false;
  return placeWords.has(before.text.toLowerCase()) || (before.capital && isInPlace(words, at - 1));
};

const isNamePart = ({ text, capital }: Word, allowed: readonly string[]) => capital && !isKnown(text, allowed);
