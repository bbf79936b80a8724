import { existsSync, readFileSync } from 'node:fs';
import type { Deck } from '../../cards/deck.ts';
import type { Card, Language } from '../../cards/schema.ts';
import { votingSet } from '../../cards/shared.ts';
import { nameDeck } from '../edition/names.ts';
import { type PrintedMarks, tellPrinted } from '../edition/printed.ts';
import { checksumOf } from '../tools/checksum.node.ts';
import { readFonts } from '../tools/fonts.node.ts';
import type { Edition } from '../wish/belong.ts';
import { appendLine } from './files.node.ts';
import type { Job } from './job.ts';

/** One print: for each code that was printed otherwise than before a hash of what stood on the card. */
interface Print {
  readonly edition: Edition;
  readonly cards: Readonly<Record<string, string>>;
}

/** A line a print, so that two prints at once both stay. */
const fileOf = (out: string, deck: Deck, language: Language) =>
  `${out}/print/printed-${deck.own ? nameDeck(deck, language) : language}.jsonl`;

/** Whose print is asked after. */
export interface PrintedAs {
  readonly language: Language;
  readonly edition: Edition;
}

/** What was last printed in an edition; a line that cannot be read tells of nothing. */
const readPrinted = (out: string, deck: Deck, { language, edition }: PrintedAs): Readonly<Record<string, string>> => {
  const file = fileOf(out, deck, language);
  if (!existsSync(file)) return {};
  const prints = readFileSync(file, 'utf8').split('\n').flatMap(readLine);
  return Object.assign({}, ...prints.flatMap((print) => (print.edition === edition ? [print.cards] : [])));
};

const readLine = (line: string): readonly Print[] => {
  try {
    const print: unknown = JSON.parse(line);
    return isPrint(print) ? [print] : [];
  } catch {
    return [];
  }
};

/** By hand: the library that checks cards takes longer to load than all prints take to read. */
const isPrint = (read: unknown): read is Print => {
  const { cards } = (read ?? {}) as Partial<Record<keyof Print, unknown>>;
  return typeof cards === 'object' && cards !== null && Object.values(cards).every((hash) => typeof hash === 'string');
};

/** What cards are printed with besides their deck. */
export type PrintedWith = Partial<Pick<Job, 'pictures' | 'fonts' | 'tools'>>;

/** A picture that changed under the same name is another print, and so are another logo and other letters. */
const markMade = ({ pictures, fonts, tools }: PrintedWith): PrintedMarks => {
  const seen = new Map([...(pictures ?? [])].map(([name, { bytes }]) => [name, checksumOf([bytes])]));
  return {
    pictures: seen,
    logo: tools?.logo && `${seen.get(tools.logo.name)} ${tools.logo.alt}`,
    fonts: fonts === undefined || fonts === readFonts() ? undefined : checksumOf(Object.values(fonts.bytes).flat()),
  };
};

const hashCards = (deck: Deck, { language, edition }: PrintedAs, made: PrintedWith): ReadonlyMap<string, string> => {
  const told = tellPrinted(deck, language, edition === 'reader' || edition === 'large', markMade(made));
  return new Map([...told].map(([code, said]) => [code, checksumOf([said])]));
};

/** What a print of the changed cards is: which, and whether there is nothing yet to compare them with. */
export interface Changed {
  readonly cards: readonly Card[];
  readonly isFirst: boolean;
}

/**
 * The cards that stand otherwise on paper than when they were last printed in this edition, or that never were. The
 * voting set is printed apart: while no vote was, none of it is missing.
 */
export const findChanged = (deck: Deck, out: string, as: PrintedAs, made: PrintedWith = {}): Changed => {
  const printed = readPrinted(out, deck, as);
  const now = hashCards(deck, as, made);
  const votes = votingSet(deck.cards);
  const apart = new Set(votes.some(({ code }) => code in printed) ? [] : votes);
  return {
    cards: deck.cards.filter((card) => !apart.has(card) && printed[card.code] !== now.get(card.code)),
    isFirst: Object.keys(printed).length === 0,
  };
};

/** Keeps which cards of a deck have now been printed in an edition. */
export const keepPrinted = async (
  deck: Deck,
  codes: ReadonlySet<string>,
  out: string,
  as: PrintedAs,
  made: PrintedWith = {},
): Promise<void> => {
  const printed = readPrinted(out, deck, as);
  const now = [...hashCards(deck, as, made)].filter(([code, hash]) => codes.has(code) && printed[code] !== hash);
  if (now.length === 0) return;
  await appendLine(
    fileOf(out, deck, as.language),
    JSON.stringify({ edition: as.edition, cards: Object.fromEntries(now) }),
  );
};
