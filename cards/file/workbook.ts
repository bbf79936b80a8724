import type { NamedBytes } from './file-kind.ts';
import { largestUnpacked, mostRowsTogether, mostSheets } from './limits.ts';
import type { Notebook } from './problem.ts';
import { readOds } from './sheet-ods.ts';
import { readXlsx } from './sheet-xlsx.ts';
import type { NamedSheet } from './table.ts';
import { openZip } from './zip.ts';

/** What is read of a workbook: cells, strings, formats. Pictures, macros and links to other files stay shut. */
const wanted =
  /^(?:xl\/(?:workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml|content\.xml|mimetype)$/i;

/** The sheets of a workbook of Excel or LibreOffice in which something stands, in their order. */
export const openWorkbook = async (
  file: NamedBytes,
  notebook: Notebook,
): Promise<readonly NamedSheet[] | undefined> => {
  const entries = await openZip(file, (name) => wanted.test(name), notebook, largestUnpacked.workbook);
  if (entries === undefined) return undefined;
  const parts = new Map(entries.map(({ name, bytes }) => [name.toLowerCase(), new TextDecoder().decode(bytes)]));
  const content = parts.get('content.xml');
  // Many programs keep their own files in a zip.
  if (content === undefined && ![...parts.keys()].some((name) => name.startsWith('xl/'))) {
    notebook.note('not-text', { file: file.name });
    return undefined;
  }
  const sheets = content === undefined ? readXlsx(parts) : readOds(content);
  const full: NamedSheet[] = [];
  let together = 0;
  for (const sheet of sheets) {
    if (sheets.length > mostSheets || together > mostRowsTogether) {
      notebook.note('too-many-sheets', { file: file.name }, { most: mostSheets, rows: mostRowsTogether });
      return undefined;
    }
    const { length } = sheet.rows();
    together += length;
    if (length > 0) full.push(sheet);
  }
  if (full.length > 0) return full;
  notebook.note('nothing-in-it', { file: file.name });
  return undefined;
};
