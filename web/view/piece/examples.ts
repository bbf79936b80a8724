import type { Language } from '../../../cards/schema.ts';
import type { SpokenCard } from '../../deck/deck.ts';
import { isPlaced } from '../../deck/own-deck.ts';
import type { DeckHere } from './deck-here.ts';
import { exampleCode } from './example-code.ts';
import { nameFamily } from './sets.ts';

/** What a person may type to name cards, by the cards that lie here. */
export interface Examples {
  readonly code: string;
  readonly range?: string;
  readonly kind: string;
}

/** Of a deck that somebody else wrote from its first family. */
export const giveExamples = (
  { cards, families, own }: DeckHere & { readonly cards: readonly SpokenCard[] },
  language: Language,
): Examples => {
  const code = exampleCode(own, cards);
  const [first, ...others] = cards.filter(isPlaced);
  const family = first && families[first.family];
  if (!own || !family) return { code, range: 'D01-D09', kind: 'tips' };
  const last = others.filter((card) => card.family === first.family).at(2) ?? others[0];
  return {
    code,
    ...(last?.family === first.family && { range: `${first.code}-${last.code}` }),
    kind: nameFamily(family, language).toLowerCase(),
  };
};
