import type { Deck } from '../../cards/deck.ts';
import { languages } from '../../cards/schema.ts';
import { exportCards, exportForms } from '../edition/export.ts';
import { readSelection } from '../wish/selection.ts';
import { readOneOf } from '../wish/wishes.ts';

export interface ExportTyped {
  readonly form: string;
  readonly lang: string;
  readonly only?: string;
}

/** The chosen cards as one text. */
export const exportCommand = (deck: Deck, typed: ExportTyped): string => {
  const form = readOneOf('form', exportForms, typed.form);
  const language = readOneOf('lang', languages, typed.lang);
  const cards = typed.only === undefined ? deck.cards : readSelection(deck.cards, typed.only);
  return exportCards(deck, cards, form, language);
};
