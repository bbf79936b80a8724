import type { PageTable } from './page.ts';
import type { Sheet } from './table.ts';

/** A page of a word processor or a browser: its tables, and what stands outside them, a paragraph each. */
export interface Document {
  /** Rows are counted over all tables. */
  readonly tables: readonly PageTable[];
  /** Counted from 1, empty ones too; before a heading one is left out, as before a new block of a list. */
  readonly paragraphs: Sheet['rows'];
  /** The same as lines of Markdown: what is a heading, a point, or bold all along. */
  readonly marked: string;
}

/** What a reader of one format meets, in the order of the page. */
export interface DocumentWriter {
  readonly table: (opens: boolean) => void;
  readonly row: () => void;
  readonly cell: () => void;
  /** A new paragraph begins, in a cell or outside. */
  readonly paragraph: (kind: 'text' | 'heading' | 'point') => void;
  /** What is bold, or marked in a colour, may be the one that is meant among others. */
  readonly text: (text: string, isBold?: boolean) => void;
  readonly document: () => Document;
}

/** Gathers the tables and the paragraphs of a page. A table in a cell is a part of that cell. */
export const openDocument = (): DocumentWriter => {
  const tables: { readonly heading: string; readonly rows: { number: number; cells: string[] }[] }[] = [];
  const paragraphs: Paragraph[] = [];
  let [depth, counted, next, heading] = [0, 0, 1, ''];
  let isHeading = false;
  let isFilled = false;
  /** Whether a table stands between the last paragraph and what follows. */
  let isParted = false;
  const cells = () => tables.at(-1)?.rows.at(-1)?.cells;
  const addRow = () => {
    counted += 1;
    tables.at(-1)?.rows.push({ number: counted, cells: [] });
  };
  const add = (text: string, kind: Paragraph['kind'], bold = 0) => {
    paragraphs.push({ number: next, text, kind, bold });
    next += 1;
    isParted = false;
  };
  /** One row is no table: people draw a card so, or a line around a text. */
  const close = () => {
    const rows = tables.at(-1)?.rows.filter(({ cells: all }) => all.some((cell) => tidyCell(cell) !== '')) ?? [];
    if (rows.length < 2) {
      tables.pop();
      for (const text of rows.flatMap((row) => row.cells)) if (tidyCell(text) !== '') add(text, 'text');
    }
    isParted = true;
    next += 1;
  };
  const write = (text: string, isBold = false) => {
    const row = depth > 0 ? cells() : undefined;
    const last = paragraphs.at(-1);
    isFilled ||= text.trim() !== '';
    if (row !== undefined && row.length > 0) row[row.length - 1] += text;
    else if (depth === 0 && last !== undefined && !isParted) {
      last.text += text;
      if (isBold) last.bold += countLetters(text);
    } else if (depth === 0 && text.trim() !== '') add(text, 'text', isBold ? countLetters(text) : 0);
    if (isHeading && depth === 0) heading += text;
  };
  return {
    table: (opens) => {
      const before = depth;
      depth = Math.max(0, depth + (opens ? 1 : -1));
      if (opens && depth === 1) tables.push({ heading: tidy(heading || (paragraphs.at(-1)?.text ?? '')), rows: [] });
      if (before === 1 && depth === 0) close();
    },
    row: () => {
      if (depth === 1) addRow();
    },
    cell: () => {
      if (depth !== 1) return;
      if (cells() === undefined) addRow();
      cells()?.push('');
      isFilled = false;
    },
    paragraph: (kind) => {
      if (depth > 0) {
        const row = cells();
        if (row !== undefined && isFilled) write(kind === 'point' ? '\n• ' : '\n');
        return;
      }
      isHeading = kind === 'heading';
      if (isHeading) {
        heading = '';
        next += 1;
      }
      add('', kind);
    },
    text: write,
    document: () => {
      // A table that nobody closed ends with the page.
      if (depth > 0) close();
      return {
        tables: tables.map(({ heading: over, rows }) => ({
          heading: over,
          rows: rows
            .map(({ number, cells: all }) => ({ number, cells: all.map(tidyCell) }))
            .filter((row) => row.cells.some((cell) => cell !== '')),
        })),
        paragraphs: paragraphs.flatMap(({ number, text, kind }) => {
          const said = tidyCell(text);
          return said === '' ? [] : [{ number, cells: [kind === 'point' ? `• ${said}` : said] }];
        }),
        marked: paragraphs.map(markParagraph).join('\n'),
      };
    },
  };
};

interface Paragraph {
  readonly number: number;
  readonly kind: 'text' | 'heading' | 'point';
  text: string;
  /** How many letters are bold. */
  bold: number;
}

const countLetters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/** Of an option the letter before it may be plain: bold are all letters but a few. */
const markParagraph = ({ kind, text, bold }: Paragraph): string => {
  const said = tidyCell(text);
  if (said === '') return '';
  if (kind === 'heading') return `\n## ${said.replaceAll('\n', ' ')}`;
  const [, before = '', words = said] = /^(\(?[A-Za-z\d]{1,2}[).:]\s+)?(.*)$/s.exec(said) ?? [];
  const isBold = bold > 0 && bold >= countLetters(words) && !words.includes('\n');
  return `${kind === 'point' ? '- ' : ''}${before}${isBold ? `**${words}**` : words}`;
};

const tidyCell = (text: string): string =>
  text
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{2,}/g, '\n')
    .trim();

const tidy = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > 60 ? '' : line;
};
