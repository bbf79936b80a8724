import type { Language } from '../../../cards/schema.ts';
import type { SpokenCard } from '../../deck/deck.ts';
import { isPlaced } from '../../deck/own-deck.ts';
import type { DeckHere } from './deck-here.ts';
import { nameFamily } from './sets.ts';

/** What a person may type to name cards, by the cards that lie here. */
export interface Examples {
  readonly code: string;
  readonly range?: string;
  readonly kind: string;
}

const ofGame: Readonly<Record<Language, Examples>> = {
  nl: { code: 'T08', range: 'D01-D09', kind: 'tips' },
  en: { code: 'T08', range: 'D01-D09', kind: 'tips' },
};

/** Of a deck that somebody else wrote from its first family; a card that was written on the spot is no example. */
export const giveExamples = (
  { cards, families, own }: DeckHere & { readonly cards: readonly SpokenCard[] },
  language: Language,
): Examples => {
  const [first, ...others] = cards.filter(isPlaced);
  const family = first && families[first.family];
  if (!own || !family) return ofGame[language];
  const last = others.filter((card) => card.family === first.family).at(2) ?? others[0];
  return {
    code: first.code,
    ...(last?.family === first.family && { range: `${first.code}-${last.code}` }),
    kind: nameFamily(family, language).toLowerCase(),
  };
};

/** Whether there is a choice between kinds of cards. */
export const hasKinds = ({ families, own }: DeckHere): boolean => !own || Object.keys(families).length > 1;
