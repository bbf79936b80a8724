import { joinNames } from '../../cards/joined.ts';
import { WishProblem } from './selection.ts';

export const editions = ['home', 'press', 'reader', 'large'] as const;
export type Edition = (typeof editions)[number];

/** Options that mean nothing to some editions: typed with one of those they are told, not passed over in silence. */
const belong: Readonly<Record<string, readonly Edition[]>> = {
  size: ['home', 'press'],
  paper: ['home'],
  backs: ['home'],
  order: ['home'],
  startSlot: ['home'],
  copies: ['home', 'press'],
  ink: ['home', 'press'],
  bleed: ['home', 'press'],
  icc: ['press'],
  marks: ['home', 'press'],
  printer: ['home'],
  move: ['home'],
  url: ['home', 'press'],
};

/** Refuses the first option a person typed that this edition does not have. */
export const refuseStrangers = (edition: Edition, typed: readonly string[]): void => {
  const stranger = typed.find((option) => !(belong[option] ?? editions).includes(edition));
  if (stranger === undefined) return;
  const name = stranger.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const have = belong[stranger] ?? [];
  throw new WishProblem({
    nl: `--${name}: dat kan niet met --edition ${edition}; gebruik het met --edition ${joinNames(have, 'of')}.`,
    en: `--${name}: the edition “${edition}” has none; use it with --edition ${have.join(' or ')}.`,
  });
};
