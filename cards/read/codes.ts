import { type Notebook, short } from '../file/problem.ts';
import { codeWidth, isSpotCode, nextCode, tidyCode } from '../own/code.ts';
import type { Draft } from './draft.ts';
import type { Gathered } from './family.ts';
import { otherSheet } from './tell.ts';

/** Whether an author misses what was written as a code: not where it only counts the rows, nor where a machine made it. */
const isMissed = (written: string, { said, index }: Draft): boolean =>
  /^\d+$/.test(written)
    ? written.length <= LONGEST_NUMBER && Number(written) !== index + 1
    : said.code !== undefined || tidyCode(written) !== undefined;

/** Figures of a number that people give a card. */
const LONGEST_NUMBER = 4;

/** The code of every card: that of its author where it can be one and nobody else's, else a new one. */
export const giveCodes = (
  file: string,
  gathered: readonly Gathered[],
  { note }: Notebook,
): ReadonlyMap<Draft, string> => {
  const codes = new Map<Draft, string>();
  const holders = new Map<string, Draft>();
  const inOrder = gathered.flatMap(({ drafts }) => drafts).sort((a, b) => a.index - b.index);
  const kept: string[] = [];
  for (const draft of inOrder) {
    const written = draft.said.code ?? draft.said.id;
    const code = written === undefined ? undefined : tidyCode(written);
    if (code === undefined || isSpotCode(code)) {
      if (written !== undefined && isMissed(written, draft)) kept.push(written);
      continue;
    }
    const holder = holders.get(code);
    if (holder !== undefined) {
      note('code-twice', draft.place, {
        value: code,
        other: holder.place.row ?? holder.place.line ?? 1,
        counted: holder.place.row === undefined ? 'line' : 'row',
        ...otherSheet(draft.place, holder.place),
      });
      continue;
    }
    holders.set(code, draft);
    codes.set(draft, code);
  }
  if (kept.length > 0) note('code-new', { file }, { count: kept.length, value: short(kept.slice(0, 4).join(', ')) });
  const taken = new Set(holders.keys());
  for (const { family, drafts } of gathered) {
    const width = codeWidth(drafts.length);
    let from = 1;
    for (const draft of drafts) {
      if (codes.has(draft)) continue;
      const code = nextCode(family.letters, taken, width, from);
      from = Number(code.slice(family.letters.length)) + 1;
      taken.add(code);
      codes.set(draft, code);
    }
  }
  return codes;
};
