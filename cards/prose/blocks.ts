import { readMark } from '../file/mark.ts';
import type { Tree, TreeMap } from '../file/tree.ts';
import { isPageRule } from './rule.ts';

interface Block {
  readonly family: string;
  readonly title: string;
  readonly line: number;
  readonly lines: string[];
}

/**
 * Besides headings what people and presentations write over each card: `Kaart 3: De klacht`, `Slide 2`, `Dia 4 - Slot`.
 * `Vraag 3 mensen` is a task.
 */
const counted =
  /^(?:[*_]{2})?(?:slide|dia|sheet|kaart|card|karte|carte|vraag|question)\s*(?:nr\.?\s*)?\d{1,3}\s*(?:[:.)–—-]+(?!\d)\s*(.*?)(?:[*_]{2})?|(?:[*_]{2})?)$/i;
/** `**Situatie:** Een inwoner belt je.` and the same without stars. */
const labelled =
  /^(?:[-*•]\s+)?(?:[*_]{2}(\p{L}[^*_:]{0,40}?)\s*(?::[*_]{2}|[*_]{2}\s*:)|(\p{Lu}[\p{L} ]{0,24}):)\s+(\S.*)$/u;
/** `**Vragen:**` over points of its own. */
const alone = /^[*_]{2}(\p{L}[^*_:]{0,40}?)\s*(?::[*_]{2}|[*_]{2}\s*:)$/u;
/** Longer is a text, and no line over a card; in signs. */
const LONGEST = 400;

const tidy = (words: string) =>
  words
    .replaceAll(/[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}/g, '')
    .replaceAll(/(?![\d#*])(?:\p{Extended_Pictographic}|\ufe0f|\u200d)/gu, '')
    .trim();

/**
 * Cards as chat programs and presentations write them: a block each, under a heading or a number, in which lines may say
 * what they are. Undefined where a text has no such blocks. What stands over several of them is their family; lines before
 * the first, or under a heading that begins none, are beside them.
 */
export const readBlocks = (
  text: string,
): { readonly tree: TreeMap; readonly beside: readonly string[] } | undefined => {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const depths = lines.flatMap((line) => readMark(line)?.depth ?? []);
  const deepest = Math.max(0, ...depths);
  const byDepth = depths.filter((depth) => depth === deepest && depth > 1).length > 1;
  const blocks: Block[] = [];
  const beside: string[] = [];
  let under = beside;
  let [family, deck] = ['', ''];
  const marks = lines.map((raw) => {
    const line = raw.trim();
    const { depth, words } = readMark(line) ?? { depth: 0, words: '' };
    const numbered = line.length > LONGEST ? null : counted.exec(tidy(words || line));
    return { line, depth, words, numbered, begins: byDepth ? depth === deepest : numbered !== null };
  });
  const isChapter = beginsChapters(marks);
  for (const [i, { line, depth, words, numbered, begins }] of marks.entries()) {
    if (begins) {
      under = [];
      blocks.push({ family, title: tidy(numbered ? (numbered[1] ?? '') : words), line: i + 1, lines: under });
    } else if (depth > 0) {
      under = beside;
      if (depth === 1 && !isChapter && deck === '') deck = tidy(words);
      else family = tidy(words);
    } else if (!isPageRule(line)) under.push(line);
  }
  const cards = blocks.map((block) => ({ block, parts: readParts(block.lines) }));
  const isLabelled = cards.filter(({ parts }) => parts.some(([key]) => key !== 'tekst')).length > cards.length / 2;
  if (cards.length < 2 || (byDepth ? !isLabelled : cards.every(({ parts }) => parts.length === 0))) return undefined;
  const entries = cards.flatMap(({ block: { family: over, title, line }, parts }): readonly TreeMap[] => {
    const said: (readonly [string, Tree])[] = [
      ...(over ? [['soort', over] as const] : []),
      ...(title ? [['titel', title] as const] : []),
      ...parts,
    ];
    return title || parts.length > 0 ? [{ entries: said, line }] : [];
  });
  return {
    tree: { entries: [...(deck ? [['deck', deck] as const] : []), ['cards', entries]], line: 1 },
    beside: beside.filter(Boolean),
  };
};

/** Whether cards stand below the first heading of the first rank and below another: then none is the deck's. */
const beginsChapters = (marks: readonly { readonly depth: number; readonly begins: boolean }[]): boolean => {
  const tops = marks.flatMap(({ depth, begins }, i) => (depth === 1 && !begins ? [i] : []));
  const [first, ...others] = tops.map((top, i) => marks.slice(top, tops[i + 1]).some(({ begins }) => begins));
  return first === true && others.includes(true);
};

/** Lines under the names that they begin with; a line without goes on. Points stay lines. */
const readParts = (lines: readonly string[]): readonly (readonly [string, string])[] => {
  const parts: [string, string][] = [];
  for (const line of lines) {
    const [, bold, plain, value = ''] = labelled.exec(line) ?? alone.exec(line) ?? [];
    const label = bold ?? plain;
    const last = parts.at(-1);
    const same = label === undefined ? undefined : parts.find(([key]) => key === label.trim());
    if (label !== undefined && same === undefined) parts.push([label.trim(), value]);
    else if (line === '') continue;
    else if (last === undefined) parts.push(['tekst', line]);
    else last[1] = last[1] === '' ? line : `${last[1]}\n${line}`;
  }
  return parts;
};
