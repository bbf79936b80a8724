import type { NamedBytes } from './file-kind.ts';
import { largestUnpacked } from './limits.ts';
import type { Notebook } from './problem.ts';
import { readOds } from './sheet-ods.ts';
import { readXlsx } from './sheet-xlsx.ts';
import { type Sheet, trimSheet } from './table.ts';
import { openZip } from './zip.ts';

/** What is read of a workbook: cells, strings, formats. Pictures, macros and links to other files stay shut. */
const wanted =
  /^(?:xl\/(?:workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml|content\.xml|mimetype)$/i;

/**
 * Reads one sheet of a workbook of Excel or LibreOffice: the one that is wished, else the first that holds cards, else
 * the first with something in it. Before the cards there is often a sheet that says how to fill them in.
 */
export const readWorkbook = async (
  file: NamedBytes,
  notebook: Notebook,
  { wish, holdsCards }: { readonly wish?: string | undefined; readonly holdsCards: (rows: Sheet['rows']) => boolean },
): Promise<Sheet | undefined> => {
  const entries = await openZip(file, (name) => wanted.test(name), notebook, largestUnpacked.workbook);
  if (entries === undefined) return undefined;
  const parts = new Map(entries.map(({ name, bytes }) => [name.toLowerCase(), new TextDecoder().decode(bytes)]));
  const sheets = parts.has('content.xml')
    ? readOds(parts.get('content.xml') ?? '')
    : readXlsx(parts, file.name, notebook);
  const shown = sheets.filter(({ isHidden }) => !isHidden);
  const candidates =
    wish === undefined ? (shown.length > 0 ? shown : sheets) : sheets.filter(({ name }) => name === wish);
  const full = candidates.filter(({ rows }) => rows().length > 0);
  const first = full.find(({ rows }) => holdsCards(rows())) ?? full[0];
  const others = full.filter((sheet) => sheet !== first);
  if (first === undefined) {
    notebook.note('nothing-in-it', { file: file.name });
    return undefined;
  }
  if (others.length > 0) {
    const other = others
      .slice(0, 8)
      .map(({ name }) => name)
      .join(', ');
    notebook.note('other-sheets', { file: file.name }, { value: first.name, other });
  }
  const count = first.rows().filter(({ isHidden }) => isHidden).length;
  if (count > 0) notebook.note('rows-hidden', { file: file.name }, { count });
  return trimSheet({ file: file.name, rows: first.rows() });
};
