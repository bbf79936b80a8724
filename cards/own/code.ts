/**
 * The one grammar of codes: a capital and up to five more capitals or figures, short enough to read out in a room.
 * Whoever reads, gives, sorts or looks up a code comes here.
 */

const LONGEST = 6;
const grammar = new RegExp(`^[A-Z][A-Z0-9]{0,${LONGEST - 1}}$`);
/** E with two figures stays free for cards that people write on the spot. */
const onTheSpot = /^E\d{2}$/;
const alphabet = [...'ABCDFGHIJKLMNOPQRSTUVWXYZ'];

export const isCode = (found: string): boolean => grammar.test(found);

/** True of E01 to E99: a card that somebody wrote during the game. */
export const isSpotCode = (code: string): boolean => onTheSpot.test(code);

/** What somebody wrote as a code, as a code: `gq-01` is GQ01. Undefined when it cannot be one. */
export const tidyCode = (written: string): string | undefined => {
  if (written.length > 24) return undefined;
  const tidy = written.replaceAll(/[-_\s]/g, '').toUpperCase();
  return isCode(tidy) ? tidy : undefined;
};

/** The letters before a code's number, and the number if it ends in one: GQ01 is GQ and 1. */
export const splitCode = (code: string): { readonly letters: string; readonly number: number | undefined } => {
  let end = code.length;
  while (isFigure(code.charCodeAt(end - 1))) end--;
  return { letters: code.slice(0, end), number: end === code.length ? undefined : Number(code.slice(end)) };
};

const isFigure = (character: number): boolean => character >= 0x30 && character <= 0x39;

/** Whether a code is the one behind another: GQ10 behind GQ09. */
export const isNextCode = (code: string, next: string): boolean => {
  const [one, other] = [splitCode(code), splitCode(next)];
  return one.letters === other.letters && one.number !== undefined && one.number + 1 === other.number;
};

/** In the order of letters, then of numbers: K9 before K10, K99 before K100. */
export const compareCodes = (one: string, other: string): number => {
  const [a, b] = [splitCode(one), splitCode(other)];
  if (a.letters !== b.letters) return a.letters < b.letters ? -1 : 1;
  const byNumber = (a.number ?? -1) - (b.number ?? -1);
  return byNumber === 0 ? one.length - other.length : byNumber;
};

/**
 * Makes what finds a deck's own code in what a person types: `t8` finds T08 where that is a code, and T008 where that
 * is. Made once for a deck, for it is asked at every key.
 */
export const makeReadTypedCode = (codes: Iterable<string>): ((typed: string) => string | undefined) => {
  const own = new Set(codes);
  const loose = new Map<string, string>();
  for (const code of own) {
    const { letters, number } = splitCode(code);
    const key = `${letters} ${number}`;
    if (!loose.has(key)) loose.set(key, code);
  }
  return (typed) => {
    const code = tidyCode(typed.normalize('NFC'));
    if (code === undefined || own.has(code)) return code;
    const { letters, number } = splitCode(code);
    return loose.get(`${letters} ${number}`);
  };
};

/** The deck's own code in what a person types, for who asks once. */
export const readTypedCode = (typed: string, codes: Iterable<string>): string | undefined =>
  makeReadTypedCode(codes)(typed);

/** How many figures the numbers of a family have: two, three from a hundred cards. */
export const codeWidth = (cards: number): number => Math.max(2, String(cards).length);

/** The first code of these letters that nobody has, from a number on. */
export const nextCode = (letters: string, taken: ReadonlySet<string>, width = 2, from = 1): string => {
  for (let number = from; ; number++) {
    const code = `${letters}${String(number).padStart(width, '0')}`;
    if (!taken.has(code) && !isSpotCode(code)) return code;
  }
};

/** How many letters leave room in a code for the numbers of so many cards. */
export const roomForLetters = (cards: number): number => LONGEST - codeWidth(cards);

/** What the codes of a family begin with: the first free letter of its name, else two, else any that are free. */
export const chooseLetters = (name: string, taken: ReadonlySet<string>): string => {
  const named = [...name.normalize('NFD').toUpperCase()].filter((letter) => /[A-Z]/.test(letter));
  const [first = 'K'] = named;
  const pairs = (letters: readonly string[]) => letters.map((letter) => `${first}${letter}`);
  const free = [...named, ...pairs(named.slice(1)), ...alphabet, ...pairs(alphabet)].find(
    // Numbers after E alone would be those of cards written on the spot.
    (letters) => letters !== 'E' && !taken.has(letters),
  );
  return free ?? `${first}${first}${first}`;
};
