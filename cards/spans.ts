import { compareCodes, splitCode } from './own/code.ts';

interface Coded {
  readonly code: string;
}

/** The first and the last code of cards that stand in a row. */
export type Span = readonly [first: string, last: string];

/**
 * The codes of cards, in the order of the deck, as spans. A span ends where the letters change, and where one of the
 * other cards lies between: stories that came later stand behind the mirrors and the steps.
 */
export const spansOf = (cards: readonly Coded[], others: readonly Coded[]): readonly Span[] => {
  const spans: [string, string][] = [];
  const between = others.map(({ code }) => code).sort(compareCodes);
  for (const { code } of cards) {
    const span = spans.at(-1);
    const [first, last] = span ?? [code, code];
    const next = findBehind(between, last);
    const isApart =
      splitCode(first).letters !== splitCode(code).letters || (next !== undefined && compareCodes(next, code) < 0);
    if (!span || isApart) spans.push([code, code]);
    else span[1] = code;
  }
  return spans;
};

/** The first of some sorted codes behind another, found by halves: a deck may have thousands. */
const findBehind = (sorted: readonly string[], code: string): string | undefined => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareCodes(sorted[middle] ?? '', code) > 0) high = middle;
    else low = middle + 1;
  }
  return sorted[low];
};

/** `G01–G17, G52`: spans as a person reads them, with what stands for “up to and including” between. */
export const tellSpans = (spans: readonly Span[], upTo: string): string =>
  spans.map(([first, last]) => (first === last ? first : `${first}${upTo}${last}`)).join(', ');
