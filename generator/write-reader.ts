import type { Card, Language } from '../cards/schema.ts';
import { words } from '../cards/words.ts';
import { setterFor } from './edition.ts';
import { writeWhole } from './files.node.ts';
import type { Frame } from './frame.ts';
import type { Size } from './geometry.ts';
import { layLarge } from './layout/large.ts';
import { layReader } from './layout/reader.ts';
import type { ReaderSetting } from './layout/reader-text.ts';
import { paintUa } from './paint/ua.ts';
import { preflightFile } from './preflight-file.ts';
import { readDeck } from './reader.ts';
import { type ReaderView, viewReader } from './reader-view.ts';
import { readerPages } from './stock.ts';
import { openTemplate } from './templates.node.ts';
import { refuseErrors, type Workshop } from './workshop.ts';

/** Writes cards as a text to read: a tagged PDF, and a page of HTML with the same words; gives both paths. */
export const writeReader = async (
  workshop: Workshop,
  language: Language,
  cards: readonly Card[] = workshop.deck.cards,
): Promise<readonly [pdf: string, html: string]> => {
  const { deck, fonts, tools, out } = workshop;
  const text = readDeck(deck, language, words[language].reader, cards);
  const view = viewReader(text, language, { icon: tools.icon, outline: fonts.outline });
  const pages = layReader(text, settingFor(workshop, language, readerPages.reader));
  const path = `${out}/print/ruimtemakers-${language}-reader${nameSelection(deck, cards)}`;
  await writeWhole(`${path}.html`, openTemplate<ReaderView>('reader.html')(view).trimStart());
  await writeWhole(`${path}.pdf`, await paintText(workshop, pages, text.title, language));
  return [`${path}.pdf`, `${path}.html`];
};

/** Writes cards large, on A5 in type of 16 pt or more, and gives the path. */
export const writeLarge = async (
  workshop: Workshop,
  language: Language,
  cards: readonly Card[] = workshop.deck.cards,
): Promise<string> => {
  const text = readDeck(workshop.deck, language, words[language].large, cards);
  const pages = layLarge(text, settingFor(workshop, language, readerPages.large));
  const path = `${workshop.out}/print/ruimtemakers-${language}-large-a5${nameSelection(workshop.deck, cards)}.pdf`;
  await writeWhole(path, await paintText(workshop, pages, text.title, language));
  return path;
};

/** Some cards make a file of their own, beside that of the whole deck. */
const nameSelection = (deck: Workshop['deck'], cards: readonly Card[]) =>
  cards.length === deck.cards.length ? '' : '-selection';

const settingFor = ({ tools }: Workshop, language: Language, paper: Size): ReaderSetting => ({
  language,
  paper,
  icon: tools.icon,
  setter: setterFor(language, tools),
});

const paintText = async ({ fonts, date }: Workshop, pages: readonly Frame[], title: string, language: Language) => {
  const bytes = await paintUa(pages, fonts.bytes, {
    title,
    author: 'Ruimtemakers',
    language,
    date,
    compress: true,
    duplex: 'DuplexFlipLongEdge',
  });
  refuseErrors(preflightFile(bytes));
  return bytes;
};
