import { deck } from '../../../cards/game/deck.ts';

/** A card as every program of the bench gets it. */
export interface BenchCard {
  readonly code: string;
  readonly kind: string;
  readonly title: string;
  readonly text: string;
  readonly back: string;
}

const textsOf = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(textsOf);

/** Sentences of the game, about as many on a side as on its own cards; longer ones, three together, would not fit on a card. */
const sentences = deck.cards
  .flatMap(({ text }) => textsOf(text.nl))
  .filter((sentence) => /^\p{Lu}.{30,95}[.?]$/u.test(sentence));
const titles = deck.cards.flatMap(({ text }) => ('title' in text.nl ? [text.nl.title] : []));
const pick = (list: readonly string[], at: number) => list[at % list.length] ?? '';

/** Every deck has words of its own, which no program has split before: each third long word is joined to another, as Dutch does. */
const longWords = [...new Set(sentences.flatMap((sentence) => sentence.match(/\p{Ll}{6,}/gu) ?? []))];
const join = (text: string, from: number): string => {
  let count = 0;
  return text.replace(/\p{Ll}{7,}/gu, (word) => {
    count += 1;
    return count % 3 === 0 ? `${pick(longWords, 31 * from + 7 * count).slice(0, 6)}${word}` : word;
  });
};

/** So many cards, each different, with 20 to 45 words on the front and as many on the back. */
export const makeCards = (count: number): readonly BenchCard[] =>
  Array.from({ length: count }, (_, i) => {
    const side = (from: number) => join([0, 1, 2].map((step) => pick(sentences, from + 7 * step)).join(' '), i);
    return {
      code: `${'KSV'[i % 3]}${Math.floor(i / 3) + 1}`,
      kind: pick(['kans', 'stelling', 'vraag'], i),
      title: pick(titles, i),
      text: `${side(i)} Dit is kaart ${i + 1}.`,
      back: side(i + 3),
    };
  });

const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** The same cards as somebody would hand them to this project: a spreadsheet. */
export const writeSheet = (cards: readonly BenchCard[]): string =>
  [
    'code;soort;titel;tekst;achterkant',
    ...cards.map(({ code, kind, title, text, back }) => [code, kind, title, text, back].map(cell).join(';')),
  ].join('\n');
