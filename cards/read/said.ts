import { asText, type Table } from '../file/table.ts';
import type { ColumnGuess, DeckField } from './column-place.ts';
import type { SaidOfDeck } from './wishes.ts';

/** What a table of ours says of its deck, in columns of its first row. */
export const saidInTable = ({ rows }: Table, columns: readonly ColumnGuess[]): SaidOfDeck => {
  const word = (place: DeckField): string | undefined => {
    const index = columns.find((column) => column.place === place)?.index;
    if (index === undefined) return undefined;
    const found = rows.map(({ cells }) => asText(cells[index]).trim()).find((cell) => cell !== '');
    return found;
  };
  const [name, id, version] = [word('deck.name'), word('deck.id'), word('deck.version')];
  const [date, credit, languages] = [word('deck.date'), word('deck.credit'), word('deck.languages')];
  return {
    ...(name !== undefined && { name }),
    ...(id !== undefined && { id }),
    ...(version !== undefined && { version }),
    ...(date !== undefined && { date }),
    ...(credit !== undefined && { credit }),
    ...(languages !== undefined && { languages: languages.split(/[\s,]+/) }),
  };
};
