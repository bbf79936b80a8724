import { type Hex, measureContrast } from './colour.ts';
import { isKept, LEAST_CONTRAST, MOST_BLACK, makeLegible } from './legible.ts';
import { sayNumber } from './say.ts';
import type { Accent, StyleNote } from './style.ts';

export interface FoundAccents {
  readonly accents: readonly Accent[];
  readonly told: readonly StyleNote[];
  readonly problems: readonly StyleNote[];
}

/** What was found of several colours, as one. */
export const join = (found: readonly FoundAccents[]): FoundAccents => ({
  accents: found.flatMap(({ accents }) => accents),
  told: found.flatMap(({ told }) => told),
  problems: found.flatMap(({ problems }) => problems),
});

/** A colour that cannot be had, and why. */
export const refuse = (about: string, rule: StyleNote['rule'], says: StyleNote['says']): FoundAccents => ({
  accents: [],
  told: [],
  problems: [{ rule, about, says }],
});

/** A colour as it can be printed, with what was done to it; one that would no longer be itself is refused. */
export const judge = (number: number, name: string, asked: Hex): FoundAccents => {
  const legible = makeLegible(asked);
  const { colour, tint, black } = legible;
  if (!isKept(legible)) return refuse(name, 'pale', sayPale(name, asked, black));
  const told: readonly StyleNote[] =
    black > 0 ? [{ rule: 'dark', about: name, says: sayDark(name, asked, legible) }] : [];
  return { accents: [{ number, asked, colour, tint }], told, problems: [] };
};

const sayDark = (name: string, asked: Hex, { colour, black }: { colour: Hex; black: number }) => {
  const contrast = measureContrast('#FFFFFF', asked);
  const isWhite = contrast < LEAST_CONTRAST;
  const value = sayNumber(contrast);
  return {
    nl: isWhite
      ? `${name} ${asked} is te licht voor witte letters (contrast ${value.nl}; ${LEAST_CONTRAST} is nodig). We maken hem ${black} % donkerder: ${colour}.`
      : `${name} ${asked} is te licht voor letters op zijn eigen lichte kleur. We maken hem ${black} % donkerder: ${colour}.`,
    en: isWhite
      ? `${name} ${asked} is too light for white letters (contrast ${value.en}; ${LEAST_CONTRAST} is needed). We darken it by ${black} %: ${colour}.`
      : `${name} ${asked} is too light for letters on its own light colour. We darken it by ${black} %: ${colour}.`,
  };
};

const sayPale = (name: string, asked: Hex, black: number) => ({
  nl: `${name} ${asked} is te licht voor witte letters: er moet ${black} % zwart bij, en met meer dan ${MOST_BLACK} % wordt het een andere kleur. Kies zelf een andere; tot dan krijgen die kaarten er een van ons.`,
  en: `${name} ${asked} is too light for white letters: it needs ${black} % black, and with more than ${MOST_BLACK} % it becomes another colour. Choose another one; until then those cards get one of ours.`,
});
