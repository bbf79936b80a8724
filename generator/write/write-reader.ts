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
import { breathe, type Job, refuseErrors } from './job.ts';

/** Writes cards as a text to read: a tagged PDF, and a page of HTML with the same words; gives both paths. */
export const writeReader = async (
  job: Job,
  language: Language,
  cards: readonly Card[] = job.deck.cards,
): Promise<readonly [pdf: string, html: string]> => {
  const { deck, fonts, tools, out } = job;
  const text = readDeck(deck, language, words[language].reader, cards);
  const view = viewReader(text, language, { icon: tools.icon, outline: fonts.outline });
  const pages = layReader(text, settingFor(job, language, readerPages.reader));
  const path = `${out}/print/${nameText(job, language, 'reader', cards)}`;
  await writeWhole(`${path}.html`, openTemplate<ReaderView>('reader.html')(view).trimStart());
  await writeChecked(`${path}.pdf`, await paintText(job, pages, text.title, language, breathe));
  return [`${path}.pdf`, `${path}.html`];
};

/** Writes cards large, on A5 in type of 16 pt or more, and gives the path. */
export const writeLarge = async (
  job: Job,
  language: Language,
  cards: readonly Card[] = job.deck.cards,
): Promise<string> => {
  const path = `${job.out}/print/${nameText(job, language, 'large-a5', cards)}.pdf`;
  await writeChecked(path, (await paintLarge(job, language, cards, breathe)).bytes);
  return path;
};

const writeChecked = async (path: string, bytes: Uint8Array) => {
  refuseErrors(preflightFile(bytes));
  await writeWhole(path, bytes);
};
