import { endsIn, isStyleName, type NamedBytes } from '../../cards/file/file-kind.ts';
import type { Language } from '../../cards/languages.ts';
import type { ReadDeck } from '../../cards/read/read.ts';
import type { Wishes } from '../../cards/read/wishes.ts';
import { writeDeck } from '../../cards/write/write.ts';
import type { WholeDeck } from './record.ts';

/** Whether the files as they came would be read as another deck than the one that is used. */
export const isCorrected = ({ columns = {}, name }: Wishes): boolean =>
  name !== undefined || Object.keys(columns).length > 0;

/** What stays beside the corrected file: another table would be read in its place. */
const isBeside = ({ name }: NamedBytes): boolean =>
  isStyleName(name) || !endsIn(name, 'rows', 'sheet', 'tree', 'lines', 'page', 'html', 'document', 'zip');

/**
 * The same deck with files that open as it is now, without correcting them again: a spreadsheet whose columns have the
 * names of their places, or a tree where it came as one, with what lay beside it.
 */
export const writeCorrected = async (read: ReadDeck, whole: WholeDeck, language: Language): Promise<WholeDeck> => {
  const { deck } = whole;
  const form = read.columns.length > 0 ? 'csv' : 'json';
  const bytes = new TextEncoder().encode(await writeDeck(deck, form, language));
  return { ...whole, files: [{ name: `${deck.id}.${form}`, bytes }, ...read.attached.filter(isBeside)] };
};
