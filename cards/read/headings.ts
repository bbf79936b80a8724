import { findHeadings, type Listed } from '../column/headings.ts';
import type { Notebook } from '../file/problem.ts';
import type { Sheet } from '../file/table.ts';

/** Families of one card each are as many titles, from this many on. */
const TITLES = 4;

/** A list under headings; where each has one text it is asked whether they are titles, for that is what they become. */
export const readHeadings = (sheet: Sheet, notebook: Notebook): Listed | undefined => {
  const notes: Parameters<Notebook['note']>[] = [];
  const listed = findHeadings(sheet, { ...notebook, note: (...note) => notes.push(note) });
  const names = listed?.table.rows.map(({ cells }) => String(cells[1] ?? '').toLowerCase()) ?? [];
  const areTitles = names.length >= TITLES && new Set(names).size === names.length;
  for (const [code, place, facts] of notes) notebook.note(code, place, { ...facts, ...(areTitles && { each: 1 }) });
  return listed;
};
