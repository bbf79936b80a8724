import type { Separator } from '../file/rows.ts';
import { asText } from '../file/table.ts';
import type { Language } from '../languages.ts';
import type { OwnDeck } from '../own/placed.ts';
import { mergeRows } from '../tree/merge.ts';
import { toNamedRows } from './to-rows.ts';
import { toTree } from './to-tree.ts';

export type DeckForm = 'csv' | 'yaml' | 'json';

/** Excel takes semicolons for commas where those are decimal signs, as in the Netherlands. */
const usual = { nl: ';', en: ',' } as const;

/**
 * Writes a deck in a form that is read back as the same deck; the language is that of the names of columns, and says what
 * stands between them where nobody else does.
 */
export const writeDeck = async (
  deck: OwnDeck,
  form: DeckForm,
  language: Language = 'nl',
  separator: Separator = usual[language],
): Promise<string> => {
  if (form === 'csv') return writeRows(deck, language, separator);
  const tree = toTree(deck);
  if (form === 'json') return `${JSON.stringify(tree, null, 2)}\n`;
  const { stringify } = await import('yaml');
  return stringify(tree, { lineWidth: 0, version: '1.1', aliasDuplicateObjects: false });
};

/** Excel knows UTF-8 by its mark. */
const writeRows = (deck: OwnDeck, language: Language, separator: Separator): string => {
  const rows = toNamedRows(deck, language).map((cells, number) => ({ number, cells }));
  const table = mergeRows(deck.id, rows, 'row');
  const lines = [table.names, ...table.rows.map(({ cells }) => cells.map(asText))];
  return `\ufeff${lines.map((cells) => `${cells.map((cell) => writeCell(cell, separator)).join(separator)}\r\n`).join('')}`;
};

/** What a spreadsheet would take for a formula gets a mark before it; one that has it already gets another. */
const writeCell = (cell: string, separator: string): string => {
  const safe = /^'*[=+\-@\t]/.test(cell) ? `'${cell}` : cell;
  return /["\r\n]|^\s|\s$/.test(safe) || safe.includes(separator) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
