import { mostFamilies } from '../file/limits.ts';
import { openAliases } from './aliases.ts';
import { guessAccents } from './guess.ts';
import { type FoundAccents, join, judge, refuse } from './judge.ts';
import { readColour } from './read-colour.ts';
import { quote } from './say.ts';
import type { Token, TokenList } from './tokens.ts';

/** The n-th accent, and which of its shades: by itself, in capitals or not, with a stroke or without. */
const ACCENT = /(?:^|\.)accent(?:kleur)?[-_ ]?([1-9]\d?)((?:[-.].+)?)$/i;
/** Of a scale of shades the one that is made to carry white letters first, then those that are made to be letters. */
const SHADES = [
  '',
  '-inverse.bg-default',
  '.inverse-bg-default',
  '.color-default',
  '.color-document',
  '.border-default',
  '.default',
  '.base',
  '.600',
  '.500',
  '.bg-default',
];

/** Reads the colours of a house: those that are named `accent-1` and on, or else those that look like its own. */
export const findAccents = (list: TokenList): FoundAccents => {
  const resolve = openAliases(list);
  const named = new Map<number, { token: Token; rank: number }>();
  for (const token of list.tokens.values()) {
    const [, digits, shade = ''] = ACCENT.exec(token.path) ?? [];
    const number = Number(digits);
    const rank = SHADES.indexOf(shade.toLowerCase());
    if (!digits || number > mostFamilies || rank < 0) continue;
    if (rank < (named.get(number)?.rank ?? SHADES.length)) named.set(number, { token, rank });
  }
  const found: FoundAccents[] = [...named]
    .sort(([a], [b]) => a - b)
    .map(([number, { token }]) => {
      const name = `accent-${number}`;
      const resolved = resolve(token);
      if ('lost' in resolved) return refuse(name, 'alias', sayLost(name, resolved.lost, resolved.at));
      const asked = readColour(resolved.value);
      return asked ? judge(number, name, asked) : refuse(name, 'colour', sayNoColour(name, resolved.value));
    });
  return named.size > 0 ? join(found) : guessAccents(list);
};

const sayNoColour = (name: string, value: unknown) => ({
  nl: `${name}: ${quote(value)} kunnen we niet als kleur lezen. Schrijf hem als #1457a3.`,
  en: `${name}: ${quote(value)} is not a colour that we can read. Write it as #1457a3.`,
});

const sayLost = (name: string, lost: 'circle' | 'missing', at: string) =>
  lost === 'circle'
    ? {
        nl: `${name} verwijst via {${quote(at)}} naar zichzelf. Schrijf de kleur zelf op, zoals #1457a3.`,
        en: `${name} refers back to itself through {${quote(at)}}. Write the colour itself, such as #1457a3.`,
      }
    : {
        nl: `${name} verwijst naar {${quote(at)}}, en dat staat niet in dit bestand. Zet het erbij, of schrijf de kleur zelf op.`,
        en: `${name} refers to {${quote(at)}}, which is not in this file. Add it, or write the colour itself.`,
      };
