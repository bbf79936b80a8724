import { decode } from './decode.ts';
import { isNoText, kindOf, type NamedBytes } from './file-kind.ts';
import { findHeader } from './header.ts';
import { type Notebook, short } from './problem.ts';
import type { Table } from './table.ts';
import type { SaidOfDeck, Wishes } from './wishes.ts';

/** Where the cards are, and what else came along. */
export interface Source {
  readonly table?: Table;
  readonly said: SaidOfDeck;
  readonly attached: readonly NamedBytes[];
}

/** As much text as a deck may have, in bytes; a deck of two thousand long cards has half of it. */
const mostText = 5 * 1024 * 1024;

export const openSource = async (files: readonly NamedBytes[], wishes: Wishes, notebook: Notebook): Promise<Source> => {
  const { note } = notebook;
  const main = files.find((file) => kindOf(file) === 'rows');
  const attached = files.filter((file) => file !== main);
  if (main === undefined) {
    note('no-file', { file: files[0]?.name ?? '' });
    return { said: {}, attached };
  }
  const text = readText(main, wishes, notebook);
  if (text === undefined) return { said: {}, attached };
  const { readRows } = await import('./rows.ts');
  const { table, above } = findHeader(
    readRows(main.name, text, notebook, wishes.separator),
    notebook,
    wishes.headerRow,
  );
  return { table, said: above === undefined ? {} : { name: short(above, 60) }, attached };
};

/** The text of a file; what is none is told. */
export const readText = (
  { name: file, bytes }: NamedBytes,
  { letters: wish }: Wishes,
  { note }: Notebook,
): string | undefined => {
  if (bytes.length > mostText) {
    note('too-large', { file }, { count: Math.ceil(bytes.length / 1024 / 1024), most: 5 });
    return undefined;
  }
  const { text, letters, loose } = decode(bytes, wish);
  if (text.trim() === '') {
    note('nothing-in-it', { file });
    return undefined;
  }
  if (isNoText(text)) {
    note('not-text', { file });
    return undefined;
  }
  if (loose > 0 && wish === undefined) {
    const at = /[^\s;,\t"]*[\u0080-\uffff][^\s;,\t"]*/.exec(text);
    const row = text.slice(0, at?.index ?? 0).split(/\r\n|\r|\n/).length;
    note('letters', { file, row }, { letters, value: short(at?.[0] ?? '') });
  }
  return text;
};
