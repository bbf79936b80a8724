import { nameDeck } from '../edition/names.ts';
import { paintReader, paintReaderHtml } from '../edition/reader.ts';
import type { ReaderView } from '../edition/reader-view.ts';
import { nameText, type TextWish } from '../edition/text.ts';
import { openTemplate } from '../tools/templates.node.ts';
import { writeWhole } from './files.node.ts';
import { breathe, type Job } from './job.ts';
import { writeRefusing } from './refuse.ts';

/** Writes cards as a text to read: a tagged PDF, and a page of HTML with the same words; gives both paths. */
export const writeReader = async (
  job: Job,
  { name, ...wish }: TextWish & { readonly name?: string },
): Promise<readonly [pdf: string, html: string]> => {
  const path = `${job.out}/print/${name ?? nameText(nameDeck(job.deck, wish.language), 'reader', '')}`;
  await writeWhole(`${path}.html`, paintReaderHtml(job, wish, openTemplate<ReaderView>('reader.html')));
  return [await writeRefusing(`${path}.pdf`, await paintReader(job, wish, breathe)), `${path}.html`];
};
