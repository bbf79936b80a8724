import { readMark } from './mark.ts';
import type { Sheet } from './table.ts';
import type { Tree, TreeMap } from './tree.ts';

/** Pages that belong to a folder and are no card: what is read first, licences, patterns for new ones. */
const noCard = /^(?:_|\.|readme|license|licence|licentie|index|contributing|changelog)/i;

/** Whether a page can be a card by its name. */
export const isCardPage = (name: string): boolean =>
  /\.(?:md|markdown)$/i.test(name) && !noCard.test(name.replace(/^.*\//, ''));

/**
 * A page of Markdown as a card: what stands between its dashes at the top under their names, then each section under its
 * heading. Undefined where neither is there.
 */
export const readPage = (text: string): TreeMap | undefined => {
  const lines = text
    .replaceAll(/\r\n?/g, '\n')
    .replace(/^\ufeff?\s*/, '')
    .split('\n');
  const end = lines[0]?.trim() === '---' ? lines.findIndex((line, i) => i > 0 && /^(?:---|\.\.\.)\s*$/.test(line)) : -1;
  const said = end === -1 ? [] : readFront(lines.slice(1, end));
  const sections = readSections(lines.slice(end + 1));
  const title = sections.find(({ depth }) => depth === 1)?.heading;
  const isTitled = said.some(([key]) => /^(?:title|titel|name|naam)$/i.test(key));
  const entries: (readonly [string, Tree])[] = [...said];
  if (!isTitled && title !== undefined) entries.push(['titel', title]);
  for (const { heading, text } of sections) {
    const { said: here, body } = heading === title && end === -1 ? takeSaid(text) : { said: [], body: text };
    entries.push(...here);
    if (body !== '') entries.push([heading === '' || heading === title ? 'inhoud' : heading, body]);
  }
  return said.length === 0 && sections.every(({ heading }) => heading === '') ? undefined : { entries, line: 1 };
};

/** Under a title some programs write what a card is as lines of names and values, with an empty line behind them. */
const takeSaid = (text: string): { readonly said: readonly (readonly [string, Tree])[]; readonly body: string } => {
  const [head = '', ...rest] = text.split(/\n{2,}/);
  const pairs = head.split('\n').map((line) => /^(\p{Lu}[\p{L}\d ]{0,30}):\s+(\S.*)$/u.exec(line));
  if (pairs.length < 2 || pairs.some((pair) => pair === null)) return { said: [], body: text };
  return {
    said: pairs.flatMap((pair) => (pair ? [[pair[1] ?? '', pair[2] ?? ''] as const] : [])),
    body: rest.join('\n\n'),
  };
};

/** Names and texts at the top. More lenient than YAML: a colon in a sentence is part of it. */
const readFront = (lines: readonly string[]): readonly (readonly [string, Tree])[] => {
  const entries: { readonly key: string; readonly points: string[]; text: string }[] = [];
  for (const line of lines) {
    const [, key, value = ''] = /^([\p{L}\d_.-]{1,40})\s*:(?:\s+(.*))?$/u.exec(line) ?? [];
    const last = entries.at(-1);
    const [, point] = /^\s*-\s+(.*)$/.exec(line) ?? [];
    if (key !== undefined)
      entries.push({ key, points: [], text: unquote(/^[|>][-+]?$/.test(value.trim()) ? '' : value) });
    else if (point !== undefined) last?.points.push(unquote(point));
    else if (last !== undefined && line.trim() !== '' && !line.trim().startsWith('#'))
      last.text = `${last.text}\n${line.trim()}`.trim();
  }
  return entries.map(({ key, points, text }) => [key, points.length > 0 && text === '' ? points : text]);
};

const unquote = (value: string) => value.trim().replace(/^(["'])(.*)\1$/s, '$2');

interface Section {
  readonly heading: string;
  readonly depth: number;
  readonly text: string;
}

const readSections = (lines: readonly string[]): readonly Section[] => {
  const text = lines.join('\n').replaceAll(/<!--.*?(?:-->|$)/gs, '');
  const sections: { readonly heading: string; readonly depth: number; readonly lines: string[] }[] = [
    { heading: '', depth: 0, lines: [] },
  ];
  for (const line of text.split('\n')) {
    const mark = readMark(line);
    if (mark !== undefined && mark.depth < 3)
      sections.push({ heading: bareWords(mark.words), depth: mark.depth, lines: [] });
    else sections.at(-1)?.lines.push(mark === undefined ? line : plain(mark.words));
  }
  return sections.map(({ heading, depth, lines: body }) => ({ heading, depth, text: plainLines(body) }));
};

/** Links keep their words, pictures and templates go. */
export const plain = (line: string): string =>
  line
    .replaceAll(/\{[{%][^{}]*[%}]\}/g, '')
    .replaceAll(/!\[[^\][]*\]\([^()]*\)/g, '')
    .replaceAll(/\[([^\][]+)\]\([^()]*\)/g, '$1')
    .trimEnd();

/** Points get the bullet that lists have everywhere here, and numbers their turn: Markdown may write `1.` each time. */
const plainLines = (lines: readonly string[]): string => {
  let turn = 0;
  const out = lines.map((line) => {
    const text = plain(line);
    const [, item] = /^\s{0,3}\d{1,2}[.)]\s+(.*)$/.exec(text) ?? [];
    if (item !== undefined) {
      turn += 1;
      return `${turn}. ${item}`;
    }
    if (text.trim() !== '' && !/^\s/.test(text)) turn = 0;
    return text.replace(/^\s*[-*+]\s+/, '• ');
  });
  return out
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
};

/** A table of Markdown, and the heading that it stands under. */
export interface PageTable {
  readonly heading: string;
  readonly rows: Sheet['rows'];
}

/** The line under the names of a table. */
const rule = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?$/;
/** Of a wider table nobody makes cards; in signs. */
const WIDEST = 2000;
const isRuleLine = (line: string): boolean => line.includes('|') && line.length <= WIDEST && rule.test(line.trim());

/** The tables of a page of Markdown, their rows numbered by their lines. */
export const readTables = (text: string): readonly PageTable[] => {
  const lines = text.split(/\r\n|\r|\n/);
  const tables: { readonly heading: string; readonly rows: Sheet['rows'][number][] }[] = [];
  let heading = '';
  let inTable = false;
  for (const [i, line] of lines.entries()) {
    const mark = readMark(line);
    if (mark !== undefined) heading = bareWords(mark.words);
    const isRule = isRuleLine(line);
    const isNames = isRuleLine(lines[i + 1] ?? '') && line.includes('|');
    if (isNames && !isRule) tables.push({ heading, rows: [] });
    inTable = isNames || (inTable && line.includes('|'));
    if (!inTable || isRule) continue;
    const cells = splitCells(line);
    // Stars and colours over a column are for who reads the page, and no part of its name.
    tables.at(-1)?.rows.push({ number: i + 1, cells: isNames ? cells.map(bareWords) : cells });
  }
  return tables.filter(({ rows }) => rows.length > 1);
};

/** What a page is called: its only heading of the first rank. */
export const readTitle = (text: string): string | undefined => {
  const titles = text.split(/\r\n|\r|\n/).flatMap((line) => {
    const mark = readMark(line);
    return mark?.depth === 1 ? [bareWords(mark.words)] : [];
  });
  return titles.length === 1 && titles[0] !== '' ? titles[0] : undefined;
};

/** What a page with tables says outside them, but for headings. */
export const readBeside = (text: string): readonly string[] =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.includes('|') && !/^(?:#{1,6}\s|[-*_]{3,}$|<!--)/.test(line));

const splitCells = (line: string): readonly string[] => {
  const cells = line
    .trim()
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split(/(?<!\\)\|/);
  return cells.map((cell) => plain(cell.replaceAll('\\|', '|')).trim());
};

/** Words without the stars, the colours and the small pictures that chat programs put round them. */
export const bareWords = (words: string): string =>
  plain(words)
    .replaceAll(/[*_`]+(?=\S)|(?<=\S)[*_`]+/g, '')
    .replaceAll(/(?![\d#*])(?:\p{Extended_Pictographic}|\ufe0f|\u200d)/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Cards that a page lists, and what else it says. */
export interface PageList {
  readonly tree: TreeMap;
  readonly beside: readonly string[];
}

/** A page that lists its cards: sections under headings, or points; undefined where it is one card itself. */
export const readList = (text: string): PageList | undefined => {
  const lines = text
    .replaceAll(/\r\n?/g, '\n')
    .replace(/^\ufeff?\s*/, '')
    .split('\n');
  if (lines[0]?.trim() === '---') return undefined;
  const sections = readSections(lines);
  const title = sections.find(({ depth }) => depth === 1)?.heading;
  const named: (readonly [string, Tree])[] = title === undefined ? [] : [['deck', title]];
  const under = sections.filter(({ depth, text: body }) => depth === 2 && body !== '');
  const items = lines.flatMap((line, i) => {
    const [, item] = /^(?:[-*+•]|\d{1,3}[.)])\s+(\S.*)$/.exec(line) ?? [];
    return item === undefined ? [] : [{ item: plain(item), line: i + 1 }];
  });
  if (under.length > 1) {
    const beside = sections.flatMap((section) => (under.includes(section) ? [] : besideIn(section)));
    const isPoints = under.every(({ text: body }) =>
      body.split('\n').every((line) => line === '' || /^(?:•|\d+\.) /.test(line)),
    );
    // Points under headings are cards of that family; texts under headings are cards with that title.
    const cards = under.map(({ heading, text: body }): readonly [string, Tree] =>
      isPoints
        ? [
            heading,
            body
              .split('\n')
              .filter(Boolean)
              .map((line) => line.replace(/^(?:•|\d+\.) /, '')),
          ]
        : [heading, body],
    );
    const tree = { entries: cards, line: 1 };
    if (isPoints) return { tree: { entries: [...named, ['cards', tree]], line: 1 }, beside };
    const titled = cards.map(([heading, body]) => ({
      entries: [
        ['titel', heading],
        ['tekst', body],
      ] as const,
      line: 1,
    }));
    return { tree: { entries: [...named, ['cards', titled]], line: 1 }, beside };
  }
  if (items.length < 2) return undefined;
  const list = Object.assign(
    items.map(({ item }) => item),
    { lines: items.map(({ line }) => line) },
  );
  const points = new Set(items.map(({ line }) => line));
  const beside = readBeside(lines.filter((_, i) => !points.has(i + 1)).join('\n'));
  return { tree: { entries: [...named, ['cards', list]], line: 1 }, beside };
};

/** What a section says that is no card: its lines, or its heading where nothing stands below; a title is the deck's. */
const besideIn = ({ heading, depth, text }: Section): readonly string[] =>
  text === ''
    ? depth === 2 && heading !== ''
      ? [heading]
      : []
    : text.split('\n').filter((line) => line.trim() !== '');
