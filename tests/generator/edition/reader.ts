import { deck } from '../../../cards/game/deck.ts';
import { paperWords as words } from '../../../cards/paper-words.ts';
import type { Language } from '../../../cards/schema.ts';
import { setterFor } from '../../../generator/edition/printshop.ts';
import { tellDeck } from '../../../generator/edition/tell.ts';
import { layLargeCover, layLargeFamily } from '../../../generator/layout/book/large.ts';
import { flowReader, numberReader } from '../../../generator/layout/book/reader.ts';
import type { ReaderSetting, ReaderText } from '../../../generator/layout/book/reader-text.ts';
import type { Frame } from '../../../generator/paper/frame.ts';
import { readerPages } from '../../../generator/paper/stock.ts';
import { tools } from './edition.ts';

export type ReaderEdition = keyof typeof readerPages;
export const settingOf = (edition: ReaderEdition, language: Language) => ({
  language,
  paper: readerPages[edition],
  icon: tools.icon,
  setter: setterFor({ deck, tools }, language),
});

export const layLargePages = (text: ReaderText, setting: ReaderSetting): readonly Frame[] => [
  ...layLargeCover(text, setting),
  ...text.families.flatMap((family) => layLargeFamily(family, setting)),
];

const layReaderPages = (text: ReaderText, setting: ReaderSetting): readonly Frame[] =>
  numberReader([...flowReader(text, setting)], text, setting);

interface LaidText {
  readonly text: ReaderText;
  readonly pages: readonly Frame[];
}
/** Each edition laid out once a language for all tests of a file. */
const laid = new Map<string, LaidText>();
export const layEdition = (edition: ReaderEdition, language: Language): LaidText => {
  const found = laid.get(`${edition} ${language}`);
  if (found) return found;
  const text = tellDeck(deck, language, words[language][edition]);
  const lay = edition === 'reader' ? layReaderPages : layLargePages;
  const made = { text, pages: lay(text, settingOf(edition, language)) };
  laid.set(`${edition} ${language}`, made);
  return made;
};
