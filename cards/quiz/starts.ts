import type { QuizLine } from './line.ts';
import type { Run } from './runs.ts';

/** Where a question begins: at its number or its heading, else with what stands right before its options. */
export const findStarts = (lines: readonly QuizLine[], runs: readonly Run[]): ReadonlySet<number> => {
  const starts = new Set(lines.flatMap(({ kind }, i) => (kind === 'start' ? [i] : [])));
  const begins = new Set(runs.map(({ from }) => from));
  for (const [i, { kind, depth, text }] of lines.entries()) {
    if (kind !== 'heading' || (depth === 1 && !text.endsWith('?'))) continue;
    let [counted, choices] = [0, 0];
    for (let at = i + 1; at < lines.length && lines[at]?.depth === 0 && lines[at]?.kind !== 'key'; at++) {
      if (starts.has(at)) counted += 1;
      if (begins.has(at)) choices += 1;
    }
    if (counted === 0 && choices === 1) starts.add(i);
  }
  for (const [i, { from }] of runs.entries()) {
    const least = (runs[i - 1]?.to ?? -1) + 1;
    const between = Array.from({ length: from - least }, (_, at) => least + at);
    if (between.some((at) => starts.has(at))) continue;
    let at = from - 1;
    if (lines[at]?.kind !== 'text' || at < least) continue;
    while (at > least && lines[at - 1]?.kind === 'text' && !lines[at]?.isApart) at -= 1;
    // What follows an answer without an empty line belongs to it, but for the last line.
    starts.add(at === least && i > 0 && !lines[at]?.isApart ? from - 1 : at);
  }
  return starts;
};

/** A short line alone over a numbered question: what these are about. */
const isOver = (lines: readonly QuizLine[], at: number): boolean => {
  const [line, next] = [lines[at], lines[at + 1]];
  const isLoose =
    line?.kind === 'text' && line.isApart && !line.isPoint && line.text.length > 2 && line.text.length <= 60;
  if (!isLoose || next === undefined || !next.isApart || /[.?!:;,]$/.test(line.text)) return false;
  return next.kind === 'start' || (next.kind === 'text' && lines[at + 2]?.kind === 'start' && isOver(lines, at + 1));
};

/** Which lines stand over several questions, and which of them is what the quiz is called, if any. */
export const findOvers = (lines: readonly QuizLine[], starts: ReadonlySet<number>) => {
  const begins = lines.findIndex((_, i) => starts.has(i));
  const headings = lines.flatMap(({ kind }, i) => (kind === 'heading' && !starts.has(i) ? [i] : []));
  const loose = lines.flatMap((_, i) => (!starts.has(i) && isOver(lines, i) ? [i] : []));
  // A short line between every two questions is said of the one before.
  const isBetween = loose.filter((at) => at > begins).length * 2 > starts.size;
  const overs = [...headings, ...loose.filter((at) => at < begins || !isBetween)].sort((a, b) => a - b);
  const [first, second] = overs;
  const isAlone =
    first !== undefined && lines[first]?.depth === 1 && overs.filter((at) => lines[at]?.depth === 1).length === 1;
  const isName = first !== undefined && first < begins && (isAlone || second === undefined || second < begins);
  return { overs: new Set(overs), named: isName ? first : -1 };
};
