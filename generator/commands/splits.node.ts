import { textsOf } from '../../cards/check.ts';
import type { Deck } from '../../cards/deck.ts';
import { families } from '../../cards/families.ts';
import type { Language } from '../../cards/languages.ts';
import { paperWords } from '../../cards/paper-words.ts';
import { partsOf } from '../layout/text/text.ts';
import { splitByLibrary } from '../tools/hyphenation.node.ts';
import { MARK, SHORTEST } from '../tools/split-word.ts';

/** Every longer word of the deck, and of what stands around its cards, split as its language splits it. */
export const listSplits = (deck: Deck, language: Language): string => {
  const split = splitByLibrary(language);
  const texts = [
    ...deck.cards.flatMap(textsOf).flatMap((said) => (said.language === language ? [said.text] : [])),
    ...stringsIn(paperWords[language]),
    ...Object.values(families).flatMap(({ name, opening }) => stringsIn([name[language], opening[language]])),
  ];
  const words = texts.flatMap((text) => text.normalize('NFC').split(' ').flatMap(partsOf));
  return [...new Set(words)]
    .filter((word) => word.length >= SHORTEST)
    .sort()
    .map((word) => split(word).join(MARK))
    .join(' ');
};

const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
};
