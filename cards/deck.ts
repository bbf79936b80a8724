import type { Card, Language } from './schema.ts';
import { languages } from './schema.ts';
import { skillFiles } from './skills/index.ts';

/** Cards in a fixed order, in which a person can learn them. */
export interface Deck {
  readonly id: string;
  readonly version: string;
  /** The day this version was made, ISO 8601: the date inside every file we print. */
  readonly date: string;
  readonly languages: readonly Language[];
  readonly cards: readonly Card[];
}

const ofFamily = (family: Card['family']) => skillFiles.flat().filter((card) => card.family === family);

export const deck: Deck = {
  id: 'ruimtemakers',
  version: '1.0.0',
  date: '2026-11-23',
  languages,
  cards: [...ofFamily('skill'), ...ofFamily('tip')],
};

/** Reads a code as a person types it: `t8`, `T08` and ` t 08` all find card T08. */
export const findCard = (cards: readonly Card[], typed: string): Card | undefined => {
  const [, letter, digits] = /^\s*([a-z])\s*0*(\d{1,2})\s*$/i.exec(typed) ?? [];
  const code = letter && digits && `${letter.toUpperCase()}${digits.padStart(2, '0')}`;
  return cards.find((card) => card.code === code);
};
