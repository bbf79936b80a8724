import { familyOf, isPlaces } from '../../cards/families.ts';
import type { Card, Language } from '../../cards/schema.ts';
import type { LaidDeck } from '../edition/deck.ts';
import { ownWords } from '../own/words.ts';

/** A sentence for each card that makes the type of its whole family small, in the language of the help. */
export const tellOdd = ({ deck, language, odd }: LaidDeck, help: Language): readonly string[] =>
  odd.flatMap(({ code, side, size, others }) => {
    const card = deck.cards.find((found) => found.code === code);
    if (!card) return [];
    const family = deck.cards.filter((other) => other.family === card.family && other !== card);
    const most = Math.max(0, ...family.map((other) => countWords(other, language)));
    const name = familyOf(deck, card.family).name[language].one;
    const facts = { code, side, family: name, size, others, words: countWords(card, language), most };
    return [ownWords[help].odd(facts)];
  });

/** The words of both sides: what does not fit on one may stand on the other. */
const countWords = (card: Card, language: Language): number => {
  const listTexts = (value: unknown): readonly string[] =>
    typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(listTexts);
  return isPlaces(card) ? (listTexts(card.text[language]).join(' ').match(/\S+/g)?.length ?? 0) : 0;
};
