import { paintLarge } from '../edition/large.ts';
import { nameDeck } from '../edition/names.ts';
import { nameText, type TextWish } from '../edition/text.ts';
import { breathe, type Job } from './job.ts';
import { writeRefusing } from './refuse.ts';

/** Writes cards large, on A5 in type of 16 pt or more, and gives the path. */
export const writeLarge = async (
  job: Job,
  { name, ...wish }: TextWish & { readonly name?: string },
): Promise<string> => {
  const { bytes } = await paintLarge(job, wish, breathe);
  return writeRefusing(
    `${job.out}/print/${name ?? nameText(nameDeck(job.deck, wish.language), 'large-a5', '')}.pdf`,
    bytes,
  );
};
