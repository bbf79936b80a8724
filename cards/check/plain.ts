import type { Language } from '../schema.ts';
import { formalWords, plainWords } from './plain-words.ts';
import { synonyms, turns } from './turns.ts';

/** Direct Duidelijk and the B1 guides ask for ten words a sentence on average, and no more than fifteen. */
const MOST_WORDS = 15;

/** What is not plain in one text, as value and rule; an empty list is a plain text. */
export const checkPlain = (text: string, language: Language): readonly { value: string; rule: string }[] => [
  ...checkSentences(text),
  ...checkWords(text, language),
  ...checkTurns(text, language),
  ...(text.includes('!')
    ? [{ value: 'an exclamation mark', rule: 'let the words do it and end with a full stop' }]
    : []),
];

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}’-]*/gu) ?? [];

/** A sentence ends at a full stop, a question mark or an ellipsis, with or without a closing quote behind it. */
const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.?!…][’”]?)\s+/u);

const checkSentences = (text: string) =>
  sentencesOf(text).flatMap((sentence) => {
    const count = wordsOf(sentence).length;
    if (count <= MOST_WORDS) return [];
    return [{ value: `“${sentence.slice(0, 24)}…” has ${count} words`, rule: `a sentence has at most ${MOST_WORDS}` }];
  });

const checkWords = (text: string, language: Language) => {
  const found = wordsOf(text.toLowerCase());
  const stiff = found.flatMap((word) => {
    const plain = plainWords[language][word];
    return plain ? [{ value: `“${word}”`, rule: `say “${plain}”` }] : [];
  });
  const formal = found
    .filter((word) => formalWords[language].includes(word))
    .map((word) => ({ value: `“${word}”`, rule: 'say “je” to the reader' }));
  return [...stiff, ...formal];
};

/** Turns of phrase that were not thought in the language, as value and rule. */
export const checkTurns = (text: string, language: Language) =>
  sentencesOf(text).flatMap((sentence) =>
    turns[language].flatMap(({ find, rule }) => {
      const found = find(sentence);
      return found === undefined ? [] : [{ value: `“${found}”`, rule }];
    }),
  );

/** Words for one thing that stand side by side in the texts of one card, as value and rule. */
export const checkMixed = (
  texts: readonly string[],
  language: Language,
): readonly { value: string; rule: string }[] => {
  const said = new Set(texts.flatMap((text) => wordsOf(text.toLowerCase())));
  return synonyms[language].flatMap((words) => {
    const used = words.filter((word) => said.has(word) || said.has(`${word}s`) || said.has(`${word}n`));
    const value = used.map((word) => `“${word}”`).join(' and ');
    return used.length > 1 ? [{ value, rule: 'one word for one thing on a card' }] : [];
  });
};
