import { stringify as toCsv } from 'csv-stringify/sync';
import { stringify as toYaml } from 'yaml';
import { textsOf } from '../../cards/check/check.ts';
import type { Deck } from '../../cards/deck.ts';
import { familyOf, isPlaces } from '../../cards/families.ts';
import { languages, usualLanguage } from '../../cards/languages.ts';
import type { Card, Language } from '../../cards/schema.ts';
import { cellsOf } from '../../cards/write/game-cells.ts';
import { type ExportForm, type rowsOf, type Separator, separators } from './export-forms.ts';

export interface TableForm {
  readonly separator: Separator;
  readonly rows: (typeof rowsOf)[number];
}

/** As a Dutch Excel opens it. */
const usualTable: TableForm = { separator: 'semicolon', rows: 'card' };

/** Cards as text for another program or a person: one of four forms. CSV and Markdown take one language. */
export const exportCards = (
  deck: Deck,
  cards: readonly Card[],
  form: ExportForm,
  language: Language | 'all',
  table: TableForm = usualTable,
): string => {
  switch (form) {
    case 'json':
      return `${JSON.stringify(deckOf(deck, cards), null, 2)}\n`;
    case 'yaml':
      return toYaml(deckOf(deck, cards), { lineWidth: 0 });
    case 'csv':
      return language === 'all' ? gameTableOf(cards, table) : tableOf(cards, language, table);
    case 'markdown':
      return cards.map((card) => markdownOf(deck, card, language === 'all' ? usualLanguage : language)).join('\n');
  }
};

const ofEveryCard = ['code', 'family', 'skills', 'origin'] as const;

/** A row for each card, a column for each field that any of them has; or a row for each text. */
const tableOf = (cards: readonly Card[], language: Language, { separator, rows }: TableForm): string => {
  const told = cards.map((card) => {
    const facts = {
      code: card.code,
      family: card.family,
      skills: card.skills.join(' '),
      origin: 'origin' in card ? card.origin : '',
    };
    return { facts, texts: textsIn(card, language) };
  });
  const fields = [...new Set(told.flatMap(({ texts }) => texts.map(({ field }) => field)))];
  const lines: readonly Readonly<Record<string, string>>[] =
    rows === 'text'
      ? told.flatMap(({ facts, texts }) => texts.map((text) => ({ ...facts, ...text })))
      : told.map(({ facts, texts }) => ({
          ...facts,
          ...Object.fromEntries(texts.map(({ field, text }) => [field, text])),
        }));
  return writeTable(lines, [...ofEveryCard, ...(rows === 'text' ? ['field', 'text'] : fields)], separator);
};

/** Cards of this game with all that they hold, in every language: what can be changed in a spreadsheet and printed. */
const gameTableOf = (cards: readonly Card[], { separator }: TableForm): string => {
  const lines = cards.flatMap((card) => (isPlaces(card) ? [] : [cellsOf(card)]));
  return writeTable(lines, [...new Set(lines.flatMap((line) => Object.keys(line)))], separator);
};

const writeTable = (
  lines: readonly Readonly<Record<string, string>>[],
  columns: readonly string[],
  separator: Separator,
): string =>
  toCsv([...lines], {
    header: true,
    columns: columns.map((key) => ({ key, header: key })),
    delimiter: separators[separator],
    record_delimiter: 'windows',
    bom: true,
    escape_formulas: true,
  });

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

const markdownOf = (deck: Deck, card: Card, language: Language): string => {
  const lines = textsIn(card, language).map(({ field, text }) => `- ${field}: ${text}`);
  return `## ${card.code} · ${familyOf(deck, card.family).name[language].one}\n\n${lines.join('\n')}\n`;
};
