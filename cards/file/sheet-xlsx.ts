import { longestFormat, mostColumns, mostRows } from './limits.ts';
import { showNumber } from './number.ts';
import type { NamedSheet, Sheet } from './table.ts';
import { attribute, walkXml } from './xml.ts';

type Parts = ReadonlyMap<string, string>;
type Row = Sheet['rows'][number];

/** What cells need beside themselves. */
interface Book {
  readonly strings: readonly string[];
  /** The format of each style, as written: `0%`, `dd-mm-yyyy`. */
  readonly formats: readonly string[];
  readonly since1904: boolean;
}

/** The sheets of a workbook of Excel, in their order. */
export const readXlsx = (parts: Parts): readonly NamedSheet[] => {
  const listed = listSheets(parts);
  const book: Book = {
    strings: readStrings(parts.get('xl/sharedstrings.xml') ?? ''),
    formats: readFormats(parts.get('xl/styles.xml') ?? ''),
    since1904: /<(?:\w+:)?workbookPr\b[^>]*\bdate1904="(?:1|true)"/.test(parts.get('xl/workbook.xml') ?? ''),
  };
  const opened = new Map<string, ReturnType<typeof readSheet>>();
  return listed.map(({ name, path, isHidden }) => {
    const open = () => {
      const read = opened.get(path) ?? readSheet(parts.get(path) ?? '', book);
      opened.set(path, read);
      return read;
    };
    return { name, isHidden, rows: () => open().rows, widest: () => open().widest, errors: () => open().errors };
  });
};

const listSheets = (parts: Parts) => {
  const targets = new Map<string, string>();
  for (const piece of walkXml(parts.get('xl/_rels/workbook.xml.rels') ?? '')) {
    // What lies outside the file is never asked for.
    if (piece.kind !== 'open' || piece.name !== 'Relationship' || attribute(piece, 'TargetMode') === 'External')
      continue;
    const target = (attribute(piece, 'Target') ?? '').replace(/^\/?(?:xl\/)?/, '').toLowerCase();
    targets.set(attribute(piece, 'Id') ?? '', `xl/${target}`);
  }
  const sheets: { readonly name: string; readonly path: string; readonly isHidden: boolean }[] = [];
  for (const piece of walkXml(parts.get('xl/workbook.xml') ?? '')) {
    if (piece.kind !== 'open' || piece.name !== 'sheet') continue;
    const path = targets.get(attribute(piece, 'id') ?? '') ?? `xl/worksheets/sheet${sheets.length + 1}.xml`;
    sheets.push({
      name: attribute(piece, 'name') ?? '',
      path,
      isHidden: /hidden/i.test(attribute(piece, 'state') ?? ''),
    });
  }
  if (sheets.length > 0) return sheets;
  const paths = [...parts.keys()].filter((path) => path.startsWith('xl/worksheets/'));
  return paths.map((path) => ({ name: path, path, isHidden: false }));
};

/** Shared strings, each with its runs put together; how a word is said (`rPh`) is not part of it. */
const readStrings = (xml: string): readonly string[] => {
  const strings: string[] = [];
  let text = '';
  let [inText, said] = [false, false];
  for (const { kind, name, text: piece } of walkXml(xml)) {
    if (kind === 'text') {
      if (inText && !said) text += piece;
    } else if (name === 't') inText = kind === 'open';
    else if (name === 'rPh') said = kind === 'open';
    else if (name === 'si' && kind === 'open') text = '';
    else if (name === 'si') strings.push(readEscapes(text));
  }
  return strings;
};

/** Excel writes signs that XML cannot hold as `_x000D_`. */
const readEscapes = (text: string) =>
  text.includes('_x')
    ? text.replaceAll(/_x([\dA-F]{4})_/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;

/** Formats that Excel knows by number alone: those of dates, times and parts of a hundred. */
const builtIn: Readonly<Record<string, string>> = {
  9: '0%',
  10: '0.00%',
  14: 'd-m-yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm',
  19: 'h:mm:ss',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'd-m-yyyy h:mm',
  45: 'mm:ss',
  46: 'h:mm:ss',
  47: 'mm:ss',
};

const readFormats = (xml: string): readonly string[] => {
  const own = new Map<string, string>();
  const formats: string[] = [];
  let inCells = false;
  for (const piece of walkXml(xml)) {
    if (piece.name === 'cellXfs') inCells = piece.kind === 'open';
    if (piece.kind !== 'open') continue;
    if (piece.name === 'numFmt')
      own.set(attribute(piece, 'numFmtId') ?? '', (attribute(piece, 'formatCode') ?? '').slice(0, longestFormat));
    if (piece.name !== 'xf' || !inCells) continue;
    const id = attribute(piece, 'numFmtId') ?? '';
    formats.push(own.get(id) ?? (Object.hasOwn(builtIn, id) ? (builtIn[id] ?? '') : ''));
  }
  return formats;
};

/** A column by its letters, from 0. */
const columnOf = (reference: string): number =>
  [...(/^[A-Z]{1,3}/i.exec(reference)?.[0] ?? '').toUpperCase()].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  ) - 1;

type Errors = { readonly row: number; readonly value: string }[];

interface ReadSheet {
  readonly rows: readonly Row[];
  readonly widest: number;
  readonly errors: Errors;
}

const readSheet = (xml: string, book: Book): ReadSheet => {
  const errors: Errors = [];
  const rows: { readonly number: number; readonly cells: string[]; readonly isHidden?: true }[] = [];
  let cells: string[] = [];
  let [number, column, type, style, value] = [0, -1, '', '', ''];
  let [inValue, isHidden] = [false, false];
  let widest = 0;
  for (const piece of walkXml(xml)) {
    const { kind, name } = piece;
    if (kind === 'text') {
      if (inValue) value += piece.text;
    } else if (name === 'v' || name === 't') inValue = kind === 'open';
    else if (name === 'f' || name === 'rPh') inValue = false;
    else if (name === 'row' && kind === 'open') {
      if (rows.length > mostRows) break;
      const said = Number(attribute(piece, 'r'));
      number = said > number ? said : number + 1;
      [cells, column] = [[], -1];
      isHidden = /^(?:1|true)$/.test(attribute(piece, 'hidden') ?? '');
    } else if (name === 'row') rows.push({ number, cells, ...(isHidden && { isHidden }) });
    else if (name === 'c' && kind === 'open') {
      const at = columnOf(attribute(piece, 'r') ?? '');
      column = at >= 0 ? at : column + 1;
      [type, style, value] = [attribute(piece, 't') ?? 'n', attribute(piece, 's') ?? '', ''];
    } else if (name === 'c') {
      if (value.trim() !== '') widest = Math.max(widest, column + 1);
      if (column >= mostColumns) continue;
      if (type === 'e' && value !== '') errors.push({ row: number, value });
      const shown = showCell(value, type, style, book);
      if (shown !== '') {
        while (cells.length < column) cells.push('');
        cells[column] = shown;
      }
    }
  }
  return { rows: rows.filter((row) => row.cells.some((cell) => cell.trim() !== '')), widest, errors };
};

const showCell = (value: string, type: string, style: string, book: Book): string => {
  if (value === '' || type === 'e') return '';
  if (type === 's') return book.strings[Number(value)] ?? '';
  if (type === 'inlineStr' || type === 'str') return readEscapes(value);
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'd') return value.replace(/T00:00:00(?:\.0+)?Z?$/, '');
  return showNumber(value, book.formats[Number(style)] ?? '', book.since1904);
};
