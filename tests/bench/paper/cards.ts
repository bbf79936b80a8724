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

/** Sentences of the game, about as many on a side as on its own cards. */
const sentences = deck.cards
  .flatMap(({ text }) => textsOf(text.nl))
  .filter((sentence) => /^\p{Lu}.{30,110}[.?]$/u.test(sentence));
const titles = deck.cards.flatMap(({ text }) => ('title' in text.nl ? [text.nl.title] : []));
const pick = (list: readonly string[], at: number) => list[at % list.length] ?? '';

/** So many cards, each different, with 20 to 45 words on the front and as many on the back. */
export const makeCards = (count: number): readonly BenchCard[] =>
  Array.from({ length: count }, (_, i) => {
    const side = (from: number) => [0, 1, 2].map((step) => pick(sentences, from + 7 * step)).join(' ');
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
