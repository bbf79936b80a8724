import { findHeader, tellAbove } from '../column/header.ts';
import { findHeadings, foldList } from '../column/headings.ts';
import type { Document } from '../file/document.ts';
import type { PageTable } from '../file/page.ts';
import { type Notebook, short } from '../file/problem.ts';
import type { Sheet, Table } from '../file/table.ts';
import type { Found } from './found.ts';
import { readQuizPage } from './from-quiz.ts';
import { areAlike, joinTables } from './join.ts';
import type { Wishes } from './wishes.ts';

/**
 * The first table of a page, and those that are like it: each under a heading of its own is a family. Of others it is told
 * that they are not read.
 */
export const readTablesOf = (
  file: string,
  tables: readonly PageTable[],
  counted: Table['counted'],
  { headerRow }: Wishes,
  notebook: Notebook,
): Found => {
  // Of the second on it is not asked again which row has the names.
  const silent: Notebook = { note: () => undefined, problems: () => [] };
  const opened = tables.map(({ heading, rows }, i) => ({
    heading,
    row: rows[0]?.number ?? 1,
    names: rows[0]?.cells ?? [],
    headed: findHeader({ file, rows }, i === 0 ? notebook : silent, headerRow),
  }));
  const [first] = opened;
  if (first === undefined) return { said: {} };
  const alike = opened.filter(({ headed }) => headed === first.headed || areAlike(first.headed.table, headed.table));
  for (const { row, names } of opened.filter((each) => !alike.includes(each)))
    notebook.note('other-table', { file, [counted]: row }, { columns: sayNames(names) });
  if (alike.length === 1) return tellAbove(first.headed);
  const headings = alike.map(({ heading }) => heading);
  const families = new Set(headings).size > 1 && headings.every((heading) => heading !== '') ? headings : undefined;
  const joined = joinTables(
    alike.map(({ headed }) => headed.table),
    families,
  );
  return { table: { ...joined, counted }, said: {} };
};

const sayNames = (names: readonly string[]) => short(names.filter(Boolean).join(' · '), 60) || '…';

/** The cards of a document: its tables where it has any, else a card for each paragraph under its headings. */
export const readDocument = (file: string, document: Document, wishes: Wishes, notebook: Notebook): Found => {
  const { tables, paragraphs } = document;
  if (tables.length > 0) {
    // Over one table alone stands no family.
    const headings = new Set(tables.length > 1 ? tables.map(({ heading }) => heading) : []);
    const beside = paragraphs.flatMap(({ cells }) => cells).filter((text) => !headings.has(text.trim()));
    // A short line over all of it is what the deck is called.
    const [title] = beside;
    const isName = title !== undefined && title.length <= 60 && !/[.?!:;]$/.test(title);
    tellBeside(file, isName ? beside.slice(1) : beside, notebook);
    const found = readTablesOf(file, tables, 'row', wishes, notebook);
    return isName ? { ...found, said: { name: title, ...found.said } } : found;
  }
  if (paragraphs.length === 0) {
    notebook.note('nothing-in-it', { file });
    return { said: {} };
  }
  const quiz = readQuizPage(file, document.marked, notebook);
  if (quiz !== undefined) return quiz;
  const sheet: Sheet = { file, rows: paragraphs };
  const listed = findHeadings(sheet, notebook);
  return tellAbove(listed ?? findHeader(foldList(sheet) ?? sheet, notebook, wishes.headerRow));
};

/** What stands round the tables of a page, or round its cards, is none. */
export const tellBeside = (
  file: string,
  texts: readonly string[],
  { note }: Notebook,
  round: 'table' | 'cards' = 'table',
): void => {
  const [first] = texts;
  if (first !== undefined) note('text-beside', { file }, { count: texts.length, value: short(first), round });
};
