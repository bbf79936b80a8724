import { stringify as toCsv } from 'csv-stringify/sync';
import { stringify as toYaml } from 'yaml';
import { textsOf } from '../../cards/check.ts';
import type { Deck } from '../../cards/deck.ts';
import { families } from '../../cards/families.ts';
import { type Card, type Language, languages } from '../../cards/schema.ts';

export const exportForms = ['json', 'csv', 'markdown', 'yaml'] as const;
export type ExportForm = (typeof exportForms)[number];

/** Cards as text for another program or a person: one of four forms. CSV and Markdown take one language. */
export const exportCards = (deck: Deck, cards: readonly Card[], form: ExportForm, language: Language): string => {
  switch (form) {
    case 'json':
      return `${JSON.stringify(deckOf(deck, cards), null, 2)}\n`;
    case 'yaml':
      return toYaml(deckOf(deck, cards), { lineWidth: 0 });
    case 'csv':
      return toCsv(
        cards.flatMap((card) =>
          textsIn(card, language).map(({ field, text }) => [
            card.code,
            card.family,
            card.skills.join(' '),
            card.origin,
            field,
            text,
          ]),
        ),
        {
          header: true,
          columns: ['code', 'family', 'skills', 'origin', 'field', 'text'],
          bom: true,
          escape_formulas: true,
        },
      );
    case 'markdown':
      return cards.map((card) => markdownOf(card, language)).join('\n');
  }
};

/** What `dist/cards.json` holds. */
export const deckOf = ({ id, version }: Deck, cards: readonly Card[]) => ({
  deck: { id, version, languages },
  cards,
});

/** The texts of a card in one language, each with its field's name without the language. */
const textsIn = (card: Card, language: Language) =>
  textsOf(card)
    .filter((text) => text.language === language)
    .map(({ field, text }) => ({ field: field.replace(`.${language}`, ''), text }));

const markdownOf = (card: Card, language: Language): string => {
  const lines = textsIn(card, language).map(({ field, text }) => `- ${field}: ${text}`);
  return `## ${card.code} · ${families[card.family].name[language].one}\n\n${lines.join('\n')}\n`;
};
