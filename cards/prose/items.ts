import { readMark } from '../file/mark.ts';
import { bareWords, type PageList, plain } from '../file/page.ts';
import type { Tree, TreeMap } from '../file/tree.ts';
import { isPageRule } from './rule.ts';

interface Item {
  readonly family: string;
  readonly line: number;
  readonly lines: string[];
}

interface Group {
  readonly heading: string;
  readonly depth: number;
  readonly items: Item[];
  /** What stands before the first item, and behind the last. */
  readonly before: string[];
  readonly after: string[];
}

const bullet = /^(?:[-*+•]|\d{1,3}[.)])\s+(?=\S)/;
/** `*Tip: denk klein.*` below a question says what it is. */
const labelled = /^[*_]{0,3}(\p{Lu}[\p{L} ]{0,24})(?::[*_]{0,3}|[*_]{1,3}:)\s+(\S.*?)[*_]{0,3}$/u;
/** Longer is a text of its own, and says no more of the item above it; in signs. */
const LONGEST = 1000;

/**
 * Points or numbers under headings, each with what is said of it below, as chat programs write them: a card each, of the
 * family that it stands under. Undefined where headings have something else below them.
 */
export const readItems = (text: string): PageList | undefined => {
  const groups = cutGroups(text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/));
  const filled = groups.filter(({ items }) => items.length > 0);
  const items = filled.flatMap((group) => group.items);
  const isList =
    filled.length > 1 &&
    filled.every(({ heading, before, depth }) => heading !== '' && depth > 1 && before.length === 0) &&
    filled.every(({ after }, i) => after.length === 0 || i === filled.length - 1) &&
    filled.filter((group) => group.items.length > 1).length * 2 >= filled.length;
  // Points that each say what they are belong to one card.
  const own = items.filter(({ lines: [first = ''] }) => labelled.test(first)).length;
  const isPlain = items.every(({ lines }) => lines.length === 1);
  if (!isList || own * 2 > items.length || isPlain || items.filter(isCard).length * 2 <= items.length) return undefined;
  const title = groups.find(({ depth, heading }) => depth === 1 && heading !== '')?.heading;
  const cards = items.map(({ family, line, lines }): TreeMap => ({ entries: sayItem(family, lines), line }));
  const beside = groups.flatMap((group) => [
    ...(group.items.length === 0 && group.depth > 1 ? [group.heading] : []),
    ...group.before,
    ...group.after,
  ]);
  const deck = title === undefined ? [] : [['deck', title] as const];
  return { tree: { entries: [...deck, ['cards', cards]], line: 1 }, beside };
};

/** What asks, or has something below it that says what it is: steps of a method and points of a role do not. */
const isCard = ({ lines: [first = '', ...below] }: Item): boolean =>
  /\?["”’)*_]*$/.test(first.trim()) || below.some((line) => labelled.test(line));

const cutGroups = (lines: readonly string[]): readonly Group[] => {
  const groups: Group[] = [{ heading: '', depth: 0, items: [], before: [], after: [] }];
  let isBlank = true;
  for (const [i, line] of lines.entries()) {
    const group = groups.at(-1);
    const mark = readMark(line);
    const last = group?.items.at(-1);
    const said = line.trim();
    if (mark !== undefined)
      groups.push({ heading: bareWords(mark.words), depth: mark.depth, items: [], before: [], after: [] });
    else if (said !== '' && !isPageRule(said)) {
      const isBelow = /^\s{2,}/.test(line) || !isBlank;
      if (bullet.test(line))
        group?.items.push({ family: group.heading, line: i + 1, lines: [line.replace(bullet, '')] });
      else if (last === undefined) group?.before.push(said);
      else if (isBelow && group?.after.length === 0 && said.length <= LONGEST)
        last.lines.push(said.replace(bullet, ''));
      else group?.after.push(said);
    }
    isBlank = said === '';
  }
  return groups;
};

const sayItem = (family: string, [first = '', ...below]: readonly string[]): readonly (readonly [string, Tree])[] => {
  const parts = below.flatMap((line) => {
    const [, label, words = ''] = labelled.exec(line) ?? [];
    return label === undefined ? [] : [[`deel: ${label}`, plain(words)] as const];
  });
  const text = [first, ...below.filter((line) => !labelled.test(line))].map(plain).join('\n');
  return [['soort', family], ['tekst', text], ...parts];
};
