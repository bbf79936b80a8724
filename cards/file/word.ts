import { type Document, openDocument } from './document.ts';
import type { NamedBytes } from './file-kind.ts';
import { largestUnpacked } from './limits.ts';
import type { Notebook } from './problem.ts';
import { attribute, walkXml } from './xml.ts';
import { openZip } from './zip.ts';

/** Styles that Word and LibreOffice give to headings, in the languages of their makers. */
const headings = /^(?:heading|kop|titel|title|subtitle|ondertitel|berschrift|überschrift|titre)/i;

/**
 * Reads a document of Word (`.docx`) or LibreOffice (`.odt`): tables and paragraphs. What was deleted, notes at the foot,
 * pictures and macros stay unread.
 */
export const readWord = async (file: NamedBytes, notebook: Notebook): Promise<Document | undefined> => {
  const isWanted = (name: string) => /^(?:word\/document\.xml|content\.xml)$/i.test(name);
  const entries = await openZip(file, isWanted, notebook, largestUnpacked.workbook);
  if (entries === undefined) return undefined;
  const [part] = entries;
  if (part !== undefined) {
    const xml = new TextDecoder().decode(part.bytes);
    return /content\.xml$/i.test(part.name) ? readOdt(xml) : readDocx(xml);
  }
  notebook.note('not-text', { file: file.name });
  return undefined;
};

const readDocx = (xml: string): Document => {
  const { table, row, cell, paragraph, text, document } = openDocument();
  let [inText, isBold, aside] = [false, false, 0];
  let pending: 'text' | 'heading' | 'point' | undefined;
  const begin = () => {
    if (pending !== undefined) paragraph(pending);
    pending = undefined;
  };
  for (const piece of walkXml(xml)) {
    const { kind, name } = piece;
    const opens = kind === 'open';
    if (kind === 'text') {
      if (inText && aside === 0) {
        begin();
        text(piece.text, isBold);
      }
    } else if (name === 'Fallback' || name === 'del' || name === 'moveFrom') aside += opens ? 1 : -1;
    else if (name === 't') inText = opens;
    else if (name === 'r' && opens) isBold = false;
    else if ((name === 'b' || name === 'highlight') && opens)
      isBold ||= !/^(?:0|false|none|off)$/.test(attribute(piece, 'val') ?? '');
    else if (name === 'tbl') {
      begin();
      table(opens);
    } else if (name === 'tr' && opens) row();
    else if (name === 'tc' && opens) cell();
    else if (name === 'p') {
      if (opens) pending = 'text';
      else begin();
    } else if (name === 'pStyle' && opens && headings.test(attribute(piece, 'val') ?? '')) pending = 'heading';
    else if (name === 'numPr' && opens && pending === 'text') pending = 'point';
    else if ((name === 'br' || name === 'cr') && opens) text('\n');
    else if (name === 'tab' && opens && inText === false && pending === undefined) text(' ');
  }
  return document();
};

const readOdt = (xml: string): Document => {
  const { table, row, cell, paragraph, text, document } = openDocument();
  let [aside, points, inText] = [0, 0, 0];
  for (const piece of walkXml(xml)) {
    const { kind, name } = piece;
    const opens = kind === 'open';
    if (kind === 'text') {
      if (inText > 0 && aside === 0) text(piece.text);
    } else if (/^(?:annotation|note|tracked-changes)$/.test(name)) aside += opens ? 1 : -1;
    else if (name === 'table') table(opens);
    else if (name === 'table-row' && opens) row();
    else if (name === 'table-cell' && opens) cell();
    else if (name === 'list') points += opens ? 1 : -1;
    else if (name === 'p' || name === 'h') {
      inText += opens ? 1 : -1;
      if (opens) paragraph(name === 'h' ? 'heading' : points > 0 ? 'point' : 'text');
    } else if (name === 'line-break' && opens) text('\n');
    else if ((name === 's' || name === 'tab') && opens) text(' ');
  }
  return document();
};
