import { mostColumns, mostRows, mostRowsTogether } from './limits.ts';
import type { NamedSheet, Sheet } from './table.ts';
import { attribute, walkXml, type XmlPiece } from './xml.ts';

type Row = Sheet['rows'][number];

/** The sheets of a workbook of LibreOffice. Its cells hold what the sheet shows; formulas stay unread. */
export const readOds = (xml: string): readonly NamedSheet[] => {
  const sheets: { readonly name: string; readonly rows: Row[]; widest: number }[] = [];
  let row = { number: 0, repeat: 1, width: 0, cells: [] as string[] };
  let next = 1;
  let together = 0;
  let cell = { text: '', paragraphs: 0, repeat: 1 };
  // Notes beside a cell hold paragraphs as well.
  let aside = 0;
  let inText = false;
  for (const piece of walkXml(xml)) {
    const { kind, name } = piece;
    const opens = kind === 'open';
    if (kind === 'text') {
      if (inText && aside === 0) cell.text += piece.text;
    } else if (name === 'annotation') aside += opens ? 1 : -1;
    else if (aside > 0) continue;
    else if (name === 'table' && opens) {
      sheets.push({ name: attribute(piece, 'name') ?? '', rows: [], widest: 0 });
      next = 1;
    } else if (name === 'table-row' && opens)
      row = { number: next, repeat: times(piece, 'number-rows-repeated'), width: 0, cells: [] };
    else if (name === 'table-row') {
      const rows = sheets.at(-1)?.rows;
      const isFilled = row.cells.some((it) => it.trim() !== '');
      for (let i = 0; isFilled && rows !== undefined && i < row.repeat && rows.length <= mostRows; i++) {
        if (together > mostRowsTogether) break;
        together += 1;
        rows.push({ number: row.number + i, cells: row.cells });
      }
      next = row.number + row.repeat;
    } else if ((name === 'table-cell' || name === 'covered-table-cell') && opens) {
      cell = { text: '', paragraphs: 0, repeat: times(piece, 'number-columns-repeated') };
    } else if (name === 'table-cell' || name === 'covered-table-cell') {
      for (let i = 0; i < cell.repeat && row.cells.length < mostColumns; i++) row.cells.push(cell.text);
      row.width += cell.repeat;
      const sheet = sheets.at(-1);
      if (sheet && cell.text.trim() !== '') sheet.widest = Math.max(sheet.widest, row.width);
      inText = false;
    } else if (name === 'p' || name === 'h') {
      if (opens && cell.paragraphs > 0) cell.text += '\n';
      if (opens) cell.paragraphs += 1;
      inText = opens;
    } else if (opens && inText) cell.text += spaceOf(piece);
  }
  return sheets.map(({ name, rows, widest }) => ({
    name,
    isHidden: false,
    rows: () => rows,
    widest: () => widest,
    errors: () => [],
  }));
};

const times = (piece: XmlPiece, name: string): number => Math.max(1, Number(attribute(piece, name) ?? 1) || 1);

/** Spaces, tabs and line breaks have tags of their own. */
const spaceOf = (piece: XmlPiece): string => {
  if (piece.name === 's') return ' '.repeat(Math.min(100, times(piece, 'c')));
  return piece.name === 'tab' ? '\t' : piece.name === 'line-break' ? '\n' : '';
};
