import type { Hex } from './colour.ts';
import { type FoundAccents, join, judge } from './judge.ts';
import { isKept, makeLegible } from './legible.ts';
import { apart, isColourful } from './palette.ts';
import { readColour } from './read-colour.ts';
import { quote } from './say.ts';
import type { Token, TokenList } from './tokens.ts';

/** Where tokens of a brand stand, and names by which parts of a page are known instead. */
const BRAND = /(?:^|\.)(?:colou?rs?|kleur(?:en)?|brand|merk)\./i;
const PART =
  /(?:^|[.-])(?:hover|active|focus|disabled|border|background|bg|text|link|feedback|error|warning|success|info|white|black|wit|zwart|gr[ae]y|grijs|neutral|inverse|on)(?:[.-]|$)/i;
const FIRST = ['primary', 'primair', 'secondary', 'secundair', 'tertiary'].map(
  (name) => new RegExp(`(?:^|[.-])${name}(?:[.-]|$)`, 'i'),
);
const MOST_GUESSED = 6;
/** More than a house has: the rest are shades and parts. */
const MOST_TRIED = 1000;

/** Colours of a house that names no accents: its first ones, then those that are told apart and carry white letters. */
export const guessAccents = (list: TokenList): FoundAccents => {
  const rank = ({ path }: Token) => {
    const place = FIRST.findIndex((pattern) => pattern.test(path));
    return place < 0 ? FIRST.length : place;
  };
  const brand = [...list.tokens.values()]
    .filter(({ path }) => BRAND.test(path) && path.split('.').length <= 5 && !PART.test(path))
    .map((token) => ({ token, rank: rank(token) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST_TRIED);
  const kept: { token: Token; colour: Hex }[] = [];
  for (const { token } of brand) {
    const colour = readColour(token.value);
    if (kept.length === MOST_GUESSED) break;
    if (!colour || !isColourful(colour) || !kept.every((other) => apart(other.colour, colour))) continue;
    if (isKept(makeLegible(colour))) kept.push({ token, colour });
  }
  const found = join(kept.map(({ colour }, i) => judge(i + 1, `accent-${i + 1}`, colour)));
  if (kept.length === 0) return found;
  const names = kept.map(({ token }, i) => `accent-${i + 1} = ${quote(token.path)}`).join(', ');
  return { ...found, told: [{ rule: 'guess', about: 'accent-1', says: sayGuess(names) }, ...found.told] };
};

const sayGuess = (names: string) => ({
  nl: `Geen kleur heet accent-1. We hebben genomen: ${names}. Moet dat anders? Noem ze dan zelf accent-1 en accent-2.`,
  en: `No colour is called accent-1. We took: ${names}. Did you mean others? Then call those accent-1 and accent-2.`,
});
