import type { Deck } from '../../cards/deck.ts';
import { allNames, WishProblem } from './selection.ts';

/**
 * The words of a command as they were meant, on a system whose shells change them on their way. Throws a WishProblem where
 * that cannot be known.
 */
export const readWindowsWords = (words: readonly string[], deck: Pick<Deck, 'families'>): readonly string[] =>
  joinLists(mendMarks(words), new Set(allNames(deck).map((name) => name.toLowerCase())));

/**
 * Windows takes the stroke in `"C:\map\"` for a part of the mark behind it: then the mark stays, which no path there has, and
 * swallows what follows it.
 */
const mendMarks = (words: readonly string[]): readonly string[] =>
  words.map((word) => {
    const path = word.slice(word.startsWith('--') ? word.indexOf('=') + 1 : 0);
    if (/^[^"]+"$/.test(path)) return word.slice(0, -1);
    const [meant] = /^[^"]+(?=" --?\w)/.exec(path) ?? [];
    if (meant === undefined) return word;
    throw new WishProblem({
      nl: `De \\ vóór het laatste aanhalingsteken haalt alles door elkaar; schrijf "${meant}" in plaats van "${meant}\\".`,
      en: `The \\ before the last quotation mark muddles what follows; write "${meant}" in place of "${meant}\\".`,
    });
  });

type IsPart = (part: string, names: ReadonlySet<string>) => boolean;

const isCards: IsPart = (part, names) =>
  names.has(part.toLowerCase()) || /^(?:[a-z]{1,6})?\d+(?:-(?:[a-z]{1,6})?\d+)?(?:x\d{1,3})?$/i.test(part);
const isNumber: IsPart = (part) => /^-?\d+(?:\.\d+)?$/.test(part);

/** Options that take a list with commas, with what a part of it looks like. */
const lists: Readonly<Record<string, IsPart>> = {
  '--only': isCards,
  '--without': isCards,
  '--readings': isNumber,
  '--fronts': isNumber,
  '--move': isNumber,
  '--columns': (part) => /^[^-=\s][^=]*=[^=]+$/.test(part),
};

/** PowerShell makes several words of `D01-D09,V03`, or one with spaces: what can only be parts of a list is one again. */
const joinLists = (words: readonly string[], names: ReadonlySet<string>): readonly string[] => {
  const [word, ...rest] = words;
  if (word === undefined) return [];
  const isPart = Object.hasOwn(lists, word) ? lists[word] : undefined;
  const partsOf = (value: string) => value.split(/[,\s]+/);
  const end = isPart ? rest.findIndex((value) => !partsOf(value).every((part) => isPart(part, names))) : 0;
  const taken = rest.slice(0, end < 0 ? rest.length : end);
  if (taken.length === 0) return [word, ...joinLists(rest, names)];
  return [word, taken.flatMap(partsOf).join(','), ...joinLists(rest.slice(taken.length), names)];
};
