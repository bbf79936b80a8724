import type { Deck } from '../../cards/deck.ts';
import { nameFamilyId } from '../../cards/families.ts';
import { languages } from '../../cards/languages.ts';
import { listCards, nameCard } from '../edition/list.ts';
import { readChosen } from '../wish/selection.ts';
import { readOneOf } from '../wish/wishes.ts';

export interface ListTyped {
  readonly lang: string;
  readonly only?: string;
  readonly without?: string;
  readonly json?: boolean;
}

/** The chosen cards, a line each, or as JSON. */
export const listCommand = (deck: Deck, typed: ListTyped): string => {
  const language = readOneOf('lang', languages, typed.lang);
  const cards = readChosen(deck, typed);
  if (!typed.json) return listCards(deck, cards, language).join('\n');
  const rows = cards.map((card) => ({
    code: card.code,
    family: nameFamilyId(card.family),
    skills: card.skills,
    name: nameCard(card, language),
  }));
  return JSON.stringify(rows, null, 2);
};
