import type { Deck } from '../../cards/deck.ts';
import { isNextCode } from '../../cards/own/code.ts';
import type { Language } from '../../cards/schema.ts';
import { tongueOf } from '../../cards/spoken.ts';

/** What begins the name of every file of a deck in one language: `ruimtemakers-nl`. No part of it can be a folder. */
export const nameDeck = (deck: Pick<Deck, 'id' | 'own'>, language: Language): string =>
  `${deck.id}-${tongueOf(deck, language)}`.toLowerCase().replaceAll(/[^a-z\d]+/g, '-');

/** The part of a file's name that tells which cards: `D01-D03_V03x2`; many parts become a count and a mark of their own. */
export const nameSelection = (codes: readonly string[], usual: readonly string[] = []): string => {
  if (codes.length === usual.length && codes.every((code, i) => code === usual[i])) return '';
  const name = spansOf(countRuns(codes))
    .map(({ from, to, times }) => `${from}${to === from ? '' : `-${to}`}${times > 1 ? `x${times}` : ''}`)
    .join('_');
  return name.length <= LONGEST ? name : `${codes.length}-cards-${markOf(name)}`;
};

const LONGEST = 40;

/**
 * A short mark of any text or bytes: the same for the same, another for another (FNV-1a, 32 bits twice, the second time
 * from the end). It tells files apart and keeps no secret.
 */
export const markOf = (said: string | Uint8Array): string => {
  const bytes = typeof said === 'string' ? new TextEncoder().encode(said) : said;
  const hash = (order: Uint8Array) =>
    order
      .reduce((sum, byte) => Math.imul(sum ^ byte, 0x01000193) >>> 0, 0x811c9dc5)
      .toString(36)
      .padStart(7, '0');
  return `${hash(bytes).slice(-4)}${hash(bytes.slice().reverse()).slice(-4)}`;
};

interface Run {
  readonly code: string;
  readonly times: number;
}

/** The same code several times on end is one run. */
const countRuns = (codes: readonly string[]): readonly Run[] =>
  codes.reduce<Run[]>((runs, code) => {
    const last = runs.at(-1);
    if (last?.code === code) runs[runs.length - 1] = { code, times: last.times + 1 };
    else runs.push({ code, times: 1 });
    return runs;
  }, []);

interface Span {
  readonly from: string;
  readonly to: string;
  readonly times: number;
}

/** Codes that follow each other, as often as each other, are one span. */
const spansOf = (runs: readonly Run[]): readonly Span[] =>
  runs.reduce<Span[]>((spans, { code, times }) => {
    const last = spans.at(-1);
    if (last && last.times === times && isNextCode(last.to, code)) spans[spans.length - 1] = { ...last, to: code };
    else spans.push({ from: code, to: code, times });
    return spans;
  }, []);
