import { findHeader, tellAbove } from '../column/header.ts';
import { type NamedBytes, nameOf } from '../file/file-kind.ts';
import { isCardPage, readBeside, readList, readPage, readTables, readTitle } from '../file/page.ts';
import { type Notebook, short } from '../file/problem.ts';
import type { Table } from '../file/table.ts';
import { readText } from '../file/text.ts';
import { readBlocks } from '../prose/blocks.ts';
import { readItems } from '../prose/items.ts';
import { readPairs } from '../prose/pairs.ts';
import { readParted } from '../prose/parted.ts';
import { flattenCard } from '../tree/flatten.ts';
import { mergeRows } from '../tree/merge.ts';
import { readQuizPage } from './from-quiz.ts';
import { readTablesOf, tellBeside } from './from-tables.ts';
import { readTree } from './from-tree.ts';
import type { SaidOfDeck, Wishes } from './wishes.ts';

/** One page with a table, a list or several sections: a card each. */
export const readListPage = (page: NamedBytes, wishes: Wishes, notebook: Notebook) => {
  const text = readText(page, wishes.letters, notebook);
  const tables = text === undefined ? [] : readTables(text);
  if (text !== undefined && tables.length > 0) {
    tellBeside(page.name, readBeside(text), notebook);
    const found = readTablesOf(page.name, tables, 'line', wishes, notebook);
    const name = readTitle(text);
    return name === undefined ? found : { ...found, said: { name, ...found.said } };
  }
  const quiz = text === undefined ? undefined : readQuizPage(page.name, text, notebook);
  if (quiz !== undefined) return quiz;
  const rows = text === undefined ? undefined : readPairs(text);
  if (rows !== undefined) return tellAbove(findHeader({ file: page.name, rows }, notebook, wishes.headerRow));
  const list = text === undefined ? undefined : (readItems(text) ?? readBlocks(text) ?? readList(text));
  if (list !== undefined) tellBeside(page.name, list.beside, notebook, 'cards');
  if (list !== undefined) return readTree(page.name, list.tree, notebook);
  const parted = text === undefined ? undefined : readParted(text);
  if (parted !== undefined && !parted.isSure)
    notebook.note('parted-guess', { file: page.name }, { count: parted.count });
  return parted && readTree(page.name, parted.tree, notebook);
};

/** A folder of pages: each a card, its sections under their headings. */
export const readPages = (
  pages: readonly NamedBytes[],
  wishes: Wishes,
  notebook: Notebook,
): { readonly table: Table; readonly said: SaidOfDeck } => {
  const left: string[] = [];
  const read = pages.flatMap((page) => {
    const text = isCardPage(page.name) ? readText(page, wishes.letters, notebook) : undefined;
    const card = text === undefined ? undefined : readPage(text);
    if (card === undefined) left.push(page.name.replace(/^.*\//, ''));
    return card === undefined ? [] : [{ file: page.name, card }];
  });
  const folder = pages[0]?.name.replace(/\/?[^/]*$/, '') ?? '';
  const file = pages.length === 1 || folder === '' ? (pages[0]?.name ?? '') : folder;
  if (left.length > 0)
    notebook.note('no-card-file', { file: folder }, { count: left.length, value: short(left.join(', '), 80) });
  const rows = read.map(({ file: name, card }, i) => ({
    number: i + 1,
    cells: flattenCard(card, { file: name, note: notebook.note, rename: new Map() }),
  }));
  const merged = mergeRows(file, rows, 'row', notebook.note);
  const table = { ...merged, rows: merged.rows.map((row, i) => ({ ...row, number: 0, file: read[i]?.file ?? file })) };
  const name = folder === '' && pages.length > 1 ? (wishes.usualName ?? 'Kaarten') : nameOf(file);
  return { table, said: { name } };
};
