import type { Hands } from './hands.ts';
import { END, type Harvest, kindOf, linesAbout, listAbouts } from './harvest.ts';

/** The harvest to take home, in three forms of one report: Markdown, a table, and passages to print. */

/** A table of words and numbers as somebody else laid it out, such as the sums of a mirror. */
export interface Sums {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a report needs beside the harvest: facts and words, in one language. */
export interface ReportFacts {
  readonly title: string;
  /** The day, written out. */
  readonly date: string;
  /** Cards that lay open, in their order. */
  readonly cards: readonly Named[];
  /** Steps of the plan, by their ids. */
  readonly steps: readonly Named[];
  /** Titles of cards that were written about and lie no longer on the table. */
  readonly otherCards?: readonly Named[];
  readonly mirror: Sums | undefined;
  /** Hands that were counted with dilemmas. */
  readonly hands?: Hands;
  readonly words: ReportWords;
}

export interface Named {
  readonly code: string;
  readonly title: string;
}

export interface ReportWords {
  readonly end: string;
  readonly cards: string;
  readonly steps: string;
  readonly mirror: string;
  readonly used: string;
  readonly nothing: string;
  /** Columns of the table, and what a row is about. */
  readonly columns: readonly [kind: string, code: string, title: string, text: string];
  readonly kinds: Readonly<Record<'card' | 'step' | 'end' | 'mirror', string>>;
  /** Between the values of a row: where a comma stands in numbers, a program expects a semicolon. */
  readonly separator: ';' | ',';
}

interface Part {
  readonly code: string;
  readonly title: string;
  readonly lines: readonly string[];
}

/** What was said, by card, by step and at the end. Lines about a card or step that nobody named stand under its code. */
const sortLines = (harvest: Harvest, { cards, steps, otherCards = [] }: ReportFacts) => {
  const partsOf = (kind: 'card' | 'step', named: readonly Named[]): readonly Part[] => {
    const abouts = listAbouts(harvest).filter((about) => kindOf(about) === kind);
    const known = named.filter(({ code }) => abouts.includes(code));
    const others = abouts.filter((about) => !named.some(({ code }) => code === about));
    return [
      ...known,
      ...others.map((code) => otherCards.find((card) => card.code === code) ?? { code, title: '' }),
    ].map(({ code, title }) => ({
      code,
      title,
      lines: linesOf(harvest, code),
    }));
  };
  return { end: linesOf(harvest, END), cards: partsOf('card', cards), steps: partsOf('step', steps) };
};

const linesOf = (harvest: Harvest, about: string) => linesAbout(harvest, about).map(({ text }) => text.trim());

const nameCard = ({ code, title }: Named) => `${code} ${title}`.trim();
/** The id of a step says nothing to a reader, unless there is no better name. */
const nameStep = ({ code, title }: Named) => title || code;

/** A passage of a printed text, as the generator lays it out. */
export type HarvestPassage =
  | { readonly kind: 'heading1' | 'heading2' | 'heading3' | 'paragraph' | 'note'; readonly text: string }
  | { readonly kind: 'points'; readonly items: readonly string[] };

/** The report as passages: what we will do first, then what was said, then what we looked at. */
export const harvestPassages = (harvest: Harvest, facts: ReportFacts): readonly HarvestPassage[] => {
  const { words, mirror, cards, hands } = facts;
  const said = sortLines(harvest, facts);
  const heading = (text: string): HarvestPassage => ({ kind: 'heading2', text });
  const points = (items: readonly string[]): HarvestPassage => ({ kind: 'points', items });
  const list = (parts: readonly Part[], text: string, name: (part: Named) => string): readonly HarvestPassage[] =>
    parts.length === 0
      ? []
      : [
          heading(text),
          ...parts.flatMap((part) => [{ kind: 'heading3', text: name(part) } as const, points(part.lines)]),
        ];
  return [
    { kind: 'heading1', text: facts.title },
    { kind: 'paragraph', text: facts.date },
    ...(harvest.entries.length === 0 ? [{ kind: 'paragraph', text: words.nothing } as const] : []),
    ...(said.end.length > 0 ? [heading(words.end), points(said.end)] : []),
    ...list(said.cards, words.cards, nameCard),
    ...list(said.steps, words.steps, nameStep),
    ...(hands && hands.rows.length > 0
      ? [heading(hands.heading), points(hands.rows.map((row) => `${nameCard(row)}: ${row.text}`))]
      : []),
    ...(mirror && mirror.rows.length > 0
      ? [heading(words.mirror), points(mirror.rows.map((row) => tellRow(row, mirror)))]
      : []),
    ...(cards.length > 0 ? [heading(words.used), points(cards.map(nameCard))] : []),
  ];
};

/** `Netwerker: al volop 3, in ontwikkeling 2` */
const tellRow = ([name = '', ...cells]: readonly string[], { head }: Sums) =>
  cells.length === 0 ? name : `${name}: ${cells.map((cell, i) => `${head[i + 1] ?? ''} ${cell}`.trim()).join(', ')}`;

/** The report as Markdown, with what people typed kept from meaning anything there. */
export const writeHarvestMarkdown = (harvest: Harvest, facts: ReportFacts): string => {
  const sums = facts.mirror;
  const passages = harvestPassages(harvest, facts);
  const at = passages.findIndex((passage) => passage.kind === 'heading2' && passage.text === facts.words.mirror);
  return `${passages
    .map((passage, i) => (sums && at >= 0 && i === at + 1 ? markTable(sums) : markPassage(passage)))
    .join('\n\n')}\n`;
};

const markPassage = (passage: HarvestPassage): string => {
  switch (passage.kind) {
    case 'heading1':
      return `# ${escapeMarks(passage.text)}`;
    case 'heading2':
      return `## ${escapeMarks(passage.text)}`;
    case 'heading3':
      return `### ${escapeMarks(passage.text)}`;
    case 'points':
      return passage.items.map((item) => `- ${escapeMarks(item)}`).join('\n');
    default:
      return escapeMarks(passage.text);
  }
};

const markTable = ({ head, rows }: Sums): string =>
  [head, head.map(() => '---'), ...rows]
    .map((row, i) => `| ${row.map((cell) => (i === 1 ? cell : escapeMarks(cell))).join(' | ')} |`)
    .join('\n');

/** Signs that Markdown or HTML would read, anywhere; and those that begin a list, a heading or a quote. */
const escapeMarks = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^(?:[#+=-]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));

/** The report as rows of cells, the names of the columns first. */
export const listRows = (harvest: Harvest, facts: ReportFacts): readonly (readonly string[])[] => {
  const { words, mirror, cards, hands, date, title } = facts;
  const said = sortLines(harvest, facts);
  const rowsOf = (kind: 'card' | 'step', parts: readonly Part[]) =>
    parts.flatMap((part) => part.lines.map((text) => [words.kinds[kind], part.code, part.title, text]));
  const silent = cards.filter(({ code }) => !said.cards.some((part) => part.code === code));
  return [
    words.columns,
    ['', '', title, date],
    ...said.end.map((text) => [words.kinds.end, '', words.end, text]),
    ...rowsOf('card', said.cards),
    ...silent.map((card) => [words.kinds.card, card.code, card.title, '']),
    ...rowsOf('step', said.steps),
    ...(hands?.rows ?? []).map(({ code, title, text }) => [hands?.kind ?? '', code, title, text]),
    ...(mirror?.rows ?? []).map((row) => [words.kinds.mirror, '', row[0] ?? '', tellCells(row, mirror)]),
  ];
};

/** The report as a table that a spreadsheet opens: marked as UTF-8, quoted, and no cell that would be a formula. */
export const writeHarvestCsv = (harvest: Harvest, facts: ReportFacts): string =>
  writeRows(listRows(harvest, facts), facts.words.separator);

const tellCells = (row: readonly string[], sums: Sums | undefined) =>
  row
    .slice(1)
    .map((cell, i) => `${sums?.head[i + 1] ?? ''} ${cell}`.trim())
    .join(', ');

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Rows as RFC 4180 has them, every cell in quotes. A cell that a spreadsheet would count as a formula gets an
 * apostrophe in front, as OWASP advises against CSV injection; the full-width signs count as well.
 */
export const writeRows = (rows: readonly (readonly string[])[], separator: string): string =>
  BYTE_ORDER_MARK + rows.map((row) => `${row.map(quoteCell).join(separator)}\r\n`).join('');

const quoteCell = (cell: string): string =>
  `"${(/^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`;
