import { paperWords as words } from '../../cards/paper-words.ts';
import type { Card, Language } from '../../cards/schema.ts';
import { readDeck } from '../edition/reader.ts';
import { type ReaderView, viewReader } from '../edition/reader-view.ts';
import { nameText, paintLarge, paintText, settingFor } from '../edition/text-edition.ts';
import { layReader } from '../layout/book/reader.ts';
import { readerPages } from '../paper/stock.ts';
import { preflightFile } from '../preflight/preflight-file.ts';
import { openTemplate } from '../tools/templates.node.ts';
import { writeWhole } from './files.node.ts';
import { breathe, refuseErrors, type Workshop } from './workshop.ts';

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
  const path = `${out}/print/${nameText(workshop, language, 'reader', cards)}`;
  await writeWhole(`${path}.html`, openTemplate<ReaderView>('reader.html')(view).trimStart());
  await writeChecked(`${path}.pdf`, await paintText(workshop, pages, text.title, language, breathe));
  return [`${path}.pdf`, `${path}.html`];
};

/** Writes cards large, on A5 in type of 16 pt or more, and gives the path. */
export const writeLarge = async (
  workshop: Workshop,
  language: Language,
  cards: readonly Card[] = workshop.deck.cards,
): Promise<string> => {
  const path = `${workshop.out}/print/${nameText(workshop, language, 'large-a5', cards)}.pdf`;
  await writeChecked(path, (await paintLarge(workshop, language, cards, breathe)).bytes);
  return path;
};

const writeChecked = async (path: string, bytes: Uint8Array) => {
  refuseErrors(preflightFile(bytes));
  await writeWhole(path, bytes);
};
