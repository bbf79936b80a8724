import type { Count, Talk } from '../../table/stages.ts';
import { countHands, SMALLEST_SPLIT } from '../../table/stages.ts';

/** The words for hands that were counted. */
export interface HandsWords {
  readonly heading: string;
  /** What a row of the table is about. */
  readonly kind: string;
  readonly choices: readonly [a: string, doubt: string, b: string];
  readonly first: string;
  readonly second: string;
}

/** A dilemma by its code and title. */
interface Dilemma {
  readonly code: string;
  readonly title: string;
}

/** Hands of dilemmas as lines of a report. */
export interface Hands {
  readonly heading: string;
  readonly kind: string;
  readonly rows: readonly (Dilemma & { readonly text: string })[];
}

/** `eerst A 10, twijfel 5, B 5; daarna A 5, twijfel 5, B 10`; nothing of a count of fewer than five. */
const tellHands = ({ first, second }: Talk, words: HandsWords): string | undefined => {
  const tell = (word: string, count: Count) =>
    countHands(count) < SMALLEST_SPLIT
      ? []
      : [`${word} ${count.map((hands, i) => `${words.choices[i]} ${hands}`).join(', ')}`];
  const told = [...tell(words.first, first), ...tell(words.second, second)];
  return told.length > 0 ? told.join('; ') : undefined;
};

/**
 * What was counted with each dilemma, in the order of the cards. In a group under five a split would tell who chose
 * what, at home as in the room (web/README.md).
 */
export const listHands = (
  talks: Readonly<Record<string, Talk | undefined>>,
  named: readonly Dilemma[],
  words: HandsWords,
): Hands => ({
  heading: words.heading,
  kind: words.kind,
  rows: named.flatMap((card) => {
    const talk = talks[card.code];
    const text = talk && tellHands(talk, words);
    return text ? [{ ...card, text }] : [];
  }),
});
