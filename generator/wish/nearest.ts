import type { Says } from '../../cards/languages.ts';

/**
 * The name that was probably meant: the one that fewest letters away, one in three at most; nothing where none is near.
 * Two letters that changed places are one step (Damerau and Levenshtein).
 */
const findNearest = (typed: string, names: readonly string[]): string | undefined => {
  const word = fold(typed).slice(0, LONGEST);
  const [best] = names
    .map((name) => ({ name, steps: countSteps(word, fold(name)) }))
    .filter(({ name, steps }) => steps <= Math.max(word.length, name.length) / 3)
    .sort((a, b) => a.steps - b.steps);
  return best?.name;
};

/** As the end of a sentence: ` Did you mean “poker”?`; empty where nothing is near. */
export const tellNearest = (typed: string, names: readonly string[]): Says => {
  const nearest = findNearest(typed, names);
  return nearest === undefined
    ? { nl: '', en: '' }
    : { nl: ` Bedoel je ‘${nearest}’?`, en: ` Did you mean “${nearest}”?` };
};

/** What is longer is no slip of a finger, and would take its time. */
const LONGEST = 60;

const fold = (text: string): string => text.normalize('NFC').trim().toLowerCase();

const countSteps = (a: string, b: string): number => {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const at = (back: number, left: number) => rows[i - back]?.[j - left] ?? Number.POSITIVE_INFINITY;
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(2, 2) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min(at(1, 0) + 1, (row[j - 1] ?? 0) + 1, at(1, 1) + same, swapped));
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
};
