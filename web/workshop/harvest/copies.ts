import type { Harvest } from './harvest.ts';
import { type HarvestPassage, harvestPassages, listRows, type ReportFacts } from './harvest-report.ts';

/** A text for the clipboard, and the same as a page for programs that keep headings, lists and tables. */
export interface HarvestCopy {
  readonly text: string;
  readonly html: string;
}

const escapeHtml = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

const tags = { heading1: 'h1', heading2: 'h2', heading3: 'h3', paragraph: 'p', note: 'p' } as const;

const markPassage = (passage: HarvestPassage): string =>
  passage.kind === 'points'
    ? `<ul>${passage.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`
    : `<${tags[passage.kind]}>${escapeHtml(passage.text)}</${tags[passage.kind]}>`;

const writePassage = (passage: HarvestPassage): string =>
  passage.kind === 'points' ? passage.items.map((item) => `• ${item}`).join('\n') : passage.text;

/** The whole harvest, as mail and Word take it. */
export const copyHarvest = (harvest: Harvest, facts: ReportFacts): HarvestCopy => {
  const passages = harvestPassages(harvest, facts);
  return { text: passages.map(writePassage).join('\n\n'), html: passages.map(markPassage).join('') };
};

/** Some lines, as a list. */
export const copyLines = (lines: readonly string[]): HarvestCopy => ({
  text: lines.join('\n'),
  html: markPassage({ kind: 'points', items: lines }),
});

/** A cell that a spreadsheet would count as a formula is text, and what parts cells is a space. */
const tidyCell = (cell: string) => (/^[=+\-@]/.test(cell) ? `'${cell}` : cell).replace(/[\t\r\n]+/g, ' ');

/** The harvest as rows, as Excel takes them. */
export const copyRows = (harvest: Harvest, facts: ReportFacts): HarvestCopy => {
  const rows = listRows(harvest, facts).map((row) => row.map(tidyCell));
  return {
    text: rows.map((row) => row.join('\t')).join('\n'),
    html: `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`).join('')}</table>`,
  };
};
