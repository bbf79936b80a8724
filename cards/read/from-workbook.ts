import { findHeader, type Headed, namesColumns, tellAbove } from '../column/header.ts';
import { readTongue } from '../column/tongues.ts';
import type { NamedBytes } from '../file/file-kind.ts';
import { mostColumns } from '../file/limits.ts';
import { type Notebook, type ProblemCode, short } from '../file/problem.ts';
import { type NamedSheet, trimSheet } from '../file/table.ts';
import { openWorkbook } from '../file/workbook.ts';
import type { Found } from './found.ts';
import { areAlike, joinTables } from './join.ts';
import { joinTongues } from './join-tongues.ts';
import type { Wishes } from './wishes.ts';

/** Sheets that people keep beside their cards: how to fill them in, what was there before, lists to choose from. */
const aside =
  /^(?:lees|read ?me|instructi|uitleg|handleiding|toelichting|info|colofon|over |about|anleitung|hinweis|oude?\b|archi|old\b|back-?up|kopie|copy|concept|draft|sjabloon|template|voorbeeld|example|beispiel|keuzelijst|lijst|lists?\b|lookup)/i;

/** What a spreadsheet calls a sheet that nobody named. */
const unnamed = /^(?:blad|sheet|tabelle|feuille?|hoja|foglio|werkblad|table|tabel)\s?\d*$/i;

/** How many sheets a sentence names. */
const NAMED = 8;
const sayNames = (sheets: readonly NamedSheet[]) =>
  `${sheets
    .slice(0, NAMED)
    .map(({ name }) => short(name, 40))
    .join(', ')}${sheets.length > NAMED ? ' …' : ''}`;

/**
 * The cards of a workbook: those of the sheet that is wished, else of the first that holds cards and of all that are like
 * it. Each of these is a family, or a language where it is called after one. Which were read is told, and which were not.
 */
export const readWorkbook = async (main: NamedBytes, wishes: Wishes, notebook: Notebook): Promise<Found> => {
  const { name: file } = main;
  const full = await openWorkbook(main, notebook);
  if (full === undefined) return { said: {} };
  const shown = full.filter(({ isHidden }) => !isHidden);
  const candidates =
    wishes.sheet === undefined ? (shown.length > 0 ? shown : full) : full.filter(({ name }) => name === wishes.sheet);
  const usual = candidates.filter(({ name }) => !aside.test(name.trim()));
  const first = [usual, candidates].flatMap((all) => all.find(({ rows }) => namesColumns(rows())) ?? [])[0];
  const chosen = first ?? usual[0] ?? candidates[0];
  if (chosen === undefined) {
    notebook.note('nothing-in-it', { file });
    return { said: {} };
  }
  const opened = openSheets(file, chosen, usual, wishes, notebook);
  const read = opened.map(({ sheet }) => sheet);
  const others = full.filter((sheet) => !read.includes(sheet));
  const place = ({ name }: NamedSheet) => ({ file, ...(read.length > 1 && { sheet: name }) });
  for (const sheet of read) {
    const count = sheet.widest();
    if (count > mostColumns) notebook.note('columns-left', place(sheet), { count, most: mostColumns });
  }
  for (const sheet of read)
    for (const { row, value } of sheet.errors()) notebook.note('formula-error', { ...place(sheet), row }, { value });
  const tellHidden = () => {
    for (const sheet of read) {
      const count = sheet.rows().filter(({ isHidden }) => isHidden).length;
      if (count > 0) notebook.note('rows-hidden', place(sheet), { count });
    }
  };
  const [one, ...more] = opened;
  if (one === undefined) return { said: {} };
  if (more.length === 0) {
    if (others.length > 0) notebook.note('other-sheets', { file }, { value: chosen.name, other: sayNames(others) });
    tellHidden();
    return tellAbove(one.headed);
  }
  const tongues = read.map(({ name }) => readTongue(name));
  const versions = opened.map(({ sheet, headed: { table } }, i) => ({
    tongue: tongues[i],
    called: sheet.name,
    table,
    said: {},
  }));
  const spoken = tongues.every((tongue) => tongue !== undefined) && joinTongues(versions, wishes, notebook);
  const isNamed = read.some(({ name }) => !unnamed.test(name.trim()));
  const facts = { value: sayNames(read), other: sayNames(others) };
  notebook.note('sheets-joined', { file }, { ...facts, as: spoken ? 'tongue' : isNamed ? 'family' : 'one' });
  tellHidden();
  if (spoken) return spoken;
  const tables = opened.map(({ headed: { table } }) => table);
  const above = new Set(opened.map(({ headed }) => headed.above));
  const table = joinTables(tables, isNamed ? read.map(({ name }) => name.trim()) : undefined);
  return above.size === 1 ? tellAbove({ ...one.headed, table }) : { table, said: {} };
};

/** The first sheet with cards, and those that are like it, in the order of the workbook. */
const openSheets = (
  file: string,
  main: NamedSheet,
  usual: readonly NamedSheet[],
  { headerRow }: Wishes,
  notebook: Notebook,
): readonly { readonly sheet: NamedSheet; readonly headed: Headed }[] => {
  const open = (sheet: NamedSheet, notes: Notebook, name?: string) =>
    findHeader(trimSheet({ file, ...(name !== undefined && { name }), rows: sheet.rows() }), notes, headerRow);
  const silent: Notebook = { note: () => undefined, problems: () => [] };
  const { table } = open(main, silent);
  const alike = usual.filter((sheet) => sheet === main || areAlike(table, open(sheet, silent).table));
  if (alike.length < 2) return [{ sheet: main, headed: open(main, notebook) }];
  // What is asked of one sheet is not asked again of each that is like it.
  const told = new Set<ProblemCode>();
  return alike.map((sheet) => {
    const here = new Set<ProblemCode>();
    const note: Notebook['note'] = (code, place, facts) => {
      here.add(code);
      if (!told.has(code) || code === 'header-again') notebook.note(code, place, facts);
    };
    const headed = open(sheet, { ...notebook, note }, sheet.name);
    for (const code of here) told.add(code);
    return { sheet, headed };
  });
};
