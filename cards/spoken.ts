import type { Deck } from './deck.ts';
import type { Language } from './languages.ts';
import type { Tongue } from './own/placed.ts';

/** Dutch names that stay Dutch in every language: titles and organisations that are words, so that a voice says them so. */
const names: readonly { readonly text: string; readonly language: Language }[] = [
  { text: 'Handelingsvaardigheden van professionele ruimtemakers', language: 'nl' },
  { text: 'Plan & Aanpak', language: 'nl' },
  { text: 'De Rode Wouw', language: 'nl' },
];

/** A part of a text; the language is said where it is another than that of the text. */
export interface Spoken {
  readonly text: string;
  readonly language?: Language;
}

/** A text as the parts of it that are in one language each. */
export const cutLanguages = (text: string, language: Tongue): readonly Spoken[] => {
  const [first] = names
    .filter((name) => name.language !== language && text.includes(name.text))
    .sort((a, b) => text.indexOf(a.text) - text.indexOf(b.text));
  if (!first) return text === '' ? [] : [{ text }];
  const at = text.indexOf(first.text);
  const before = text.slice(0, at);
  return [
    ...(before === '' ? [] : [{ text: before }]),
    first,
    ...cutLanguages(text.slice(at + first.text.length), language),
  ];
};

/**
 * The language that the cards of a deck are written in: that in which this game is asked for, or that of somebody's own
 * deck. Whoever breaks words, says them aloud or names a file goes by this, and not by the language of the words around.
 */
export const tongueOf = ({ own }: Pick<Deck, 'own'>, language: Language): Tongue => own?.tongue ?? language;
