import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Language, languages } from '../cards/languages.ts';
import { en } from '../generator/commands/help/en.ts';
import { nl } from '../generator/commands/help/nl.ts';
import { commandWords } from '../generator/commands/words.ts';
import { ownWords } from '../generator/own/words.ts';
import { oneWord, textsIn } from './one-word.ts';

/** Sentences that stand where they are needed, each beside itself in the other language. */
const files = ['cards', 'generator', 'web']
  .flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => join(room, file)))
  .filter((file) => /\.tsx?$/.test(file) && !/^cards.(?:skills|game|check|column.tongues)/.test(file));

const other = { nl: 'en', en: 'nl' } as const;

/** What stands in quotes behind `nl:`, up to `en:`, and the other way round. */
const saidIn = (file: string, language: Language): readonly string[] => {
  const code = readFileSync(file, 'utf8').replaceAll(/^\s*(?:\/\*\*|\*|\/\/).*$/gm, '');
  const parts = code.matchAll(
    new RegExp(String.raw`\b${language}: ([\s\S]*?)(?=\b${other[language]}:|\n(?:export|const)|\n\s*\}[;)])`, 'g'),
  );
  return [...parts].flatMap(([, part = '']) =>
    [...part.matchAll(/'((?:[^'\\\n]|\\.)*)'|`([^`]*)`/g)].map(([, plain, filled]) => plain ?? filled ?? ''),
  );
};

const said = languages.flatMap((language) => [
  ...[commandWords[language], ownWords[language], { nl, en }[language]]
    .flatMap(textsIn)
    .map((text) => ({ where: 'the command', language, text })),
  ...files.flatMap((where) => saidIn(where, language).map((text) => ({ where, language, text }))),
]);

/** What is filled in is code, and named as code is. */
const withoutCode = (text: string): string => text.replaceAll(/\$\{[^{}]*\}/g, '');

test('what the command says, and what is said of a deck, is read', () => {
  for (const language of languages)
    expect(said.filter((sentence) => sentence.language === language).length).toBeGreaterThan(400);
});

test.each(languages)('one thing has one word in all that is said, in %s', (language) => {
  const found = said
    .filter((sentence) => sentence.language === language)
    .flatMap(({ where, text }) =>
      oneWord[language].flatMap(([other, word]) =>
        other.test(withoutCode(text)) ? [`${where}: “${text}” says not “${word}”`] : [],
      ),
    );
  expect(found).toEqual([]);
});
