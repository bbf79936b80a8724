import { sharedCards } from '../../cards/find.ts';
import { languages } from '../../cards/schema.ts';
import type { LaidDeck } from '../edition/edition.ts';
import { pickCards } from '../edition/home.ts';
import { tellFinding } from '../preflight/preflight.ts';
import { homeSafeArea, preflightFaces } from '../preflight/preflight-deck.ts';
import { type Edition, editions, refuseStrangers } from '../wish/belong.ts';
import { nameSize, type PrintTyped, type PrintWish, readPrintWish } from '../wish/print-wish.ts';
import { readSelection, WishProblem } from '../wish/selection.ts';
import { readLength, readOneOf } from '../wish/wishes.ts';
import { openProfileFile } from '../write/icc.node.ts';
import { checkDeck, type Job, layOut, refuseErrors } from '../write/job.ts';
import { printPages } from '../write/press.ts';
import { printSheets } from '../write/print.ts';
import { findChanged, keepPrinted } from '../write/printed.node.ts';
import { readPrinter } from '../write/printers.node.ts';
import { writeLarge, writeReader } from '../write/write-reader.ts';
import type { Tell } from './progress.ts';

export interface PrintCommand extends PrintTyped {
  readonly edition: string;
  readonly icc: string;
  readonly json?: boolean;
  /** The options a person typed, as against those that are as usual. */
  readonly chosen?: readonly string[];
}

/** What was printed: for a person as lines, for another program as it is. */
interface Printed {
  readonly files: readonly string[];
  readonly cards: number;
  readonly [fact: string]: unknown;
}

/** Prints what was asked for and answers with the files and what there is to say of them. */
export const printCommand = async (job: Job, typed: PrintCommand, tell: Tell = () => undefined): Promise<string> => {
  const edition = readOneOf('edition', editions, typed.edition);
  refuseStrangers(edition, typed.chosen ?? []);
  const chosen = readChanged(job, typed);
  const wish = readPrintWish(chosen, job.deck, sharedCards(job.deck.cards));
  if (edition === 'press') openProfileFile(typed.icc);
  if (typed.printer !== undefined) readPrinter(typed.printer);
  tell('Checking the cards');
  checkDeck(job);
  tell(`Laying out and painting the ${edition} edition`);
  const printed = await print[edition](job, chosen, wish);
  return typed.json ? JSON.stringify(printed) : tellPrinted(printed);
};

/** `--only changed` becomes the codes of the cards that differ from the last print. */
const readChanged = ({ deck, out }: Job, typed: PrintCommand): PrintCommand => {
  if (typed.only !== 'changed') return typed;
  const changed = findChanged(sharedCards(deck.cards), out, readOneOf('lang', languages, typed.lang));
  if (changed.length === 0) throw new WishProblem('--only changed: no card has changed since the last print.');
  return { ...typed, only: changed.map(({ code }) => code).join(',') };
};

const tellPrinted = ({ files, cards, sheets, reason, findings, uncoded }: Printed): string =>
  [
    `Printed ${cards === 1 ? '1 card' : `${cards} cards`}${sheets ? ` on ${sheets} ${sheets === 1 ? 'sheet' : 'sheets'}` : ''}: ${files.join(' and ')}`,
    ...(reason ? [reason] : []),
    ...(typeof uncoded === 'string' ? [uncoded] : []),
    ...(Array.isArray(findings) ? findings.map(tellFinding) : []),
  ].join('\n');

type Print = (job: Job, typed: PrintCommand, wish: PrintWish) => Promise<Printed>;

const printHome: Print = async (job, typed, read) => {
  const wish = typed.printer === undefined ? read : withPrinter(read, typed.printer);
  const laid = layOut(job, wish.language, layWishOf(wish));
  const cards = pickCards(wish, laid);
  const { plan, startSlot } = wish.home;
  const uncoded = findUncoded(wish, typed, laid);
  refuseErrors(preflightFaces(job, { cards: [...new Set(cards)] }, homeSafeArea));
  const file = await printSheets(job, laid, cards, wish.home, `${job.out}/print/${wish.name}.pdf`);
  const codes = new Set(wish.codes);
  await keepPrinted(
    job.deck.cards.filter(({ code }) => codes.has(code)),
    job.out,
    wish.language,
    job.deck.cards,
  );
  const sheets = Math.ceil((cards.length + startSlot - 1) / plan.slots.length);
  return { files: [file], cards: cards.length, sheets, perSheet: plan.slots.length, reason: plan.reason, uncoded };
};

const layWishOf = (wish: PrintWish) => ({ ...wish, codes: new Set(wish.codes) });

const withPrinter = (wish: PrintWish, name: string): PrintWish => ({
  ...wish,
  home: { ...wish.home, correction: readPrinter(name) },
});

const printPress: Print = async (job, typed, wish) => {
  const order = {
    bleed: readLength('bleed', 10, typed.bleed ?? '3'),
    marks: typed.marks,
    profile: openProfileFile(typed.icc),
  };
  const laid = layOut(job, wish.language, layWishOf(wish));
  const cards = pickCards(wish, laid);
  const unusual = [
    typed.icc === 'fogra39-coated' ? '' : nameProfile(typed.icc),
    wish.ink === 'full' ? '' : `${wish.ink}-ink`,
    typed.only === undefined ? '' : 'selection',
    wish.address === undefined ? '' : 'coded',
  ].filter(Boolean);
  const name = ['ruimtemakers', wish.language, 'press', nameSize(typed), ...unusual].join('-');
  const { path, findings } = await printPages(job, laid, cards, order, `${job.out}/print/${name}.pdf`);
  refuseErrors(findings);
  return { files: [path], cards: cards.length, findings, uncoded: findUncoded(wish, typed, laid) };
};

/** The name of a profile, or of its file without folder and ending, as it stands in the name of what is printed. */
const nameProfile = (icc: string): string =>
  (icc.split(/[\\/]/).at(-1) ?? '').replace(/\.icc$/i, '').replaceAll(/[^\w-]+/g, '-');

/** Vote cards have one back, so that a blind vote stays blind; it has no code either. */
const findUncoded = ({ address, codes }: PrintWish, typed: PrintCommand, { cards }: LaidDeck): string | undefined => {
  const without = cards.filter(
    ({ code, coded, family }) => address !== undefined && !coded && family !== 'vote' && codes.includes(code),
  );
  const names = without.map(({ code }) => code).join(', ');
  return names
    ? `No room for a QR code of 15 mm at ${nameSize(typed)} on ${names}: print these with --size tarot.`
    : undefined;
};

const printReader: Print = async (job, typed) => {
  const language = readOneOf('lang', languages, typed.lang);
  const cards = chosenCards(job, typed);
  return { files: await writeReader(job, language, cards), cards: cards.length };
};

const printLarge: Print = async (job, typed) => {
  const language = readOneOf('lang', languages, typed.lang);
  const cards = chosenCards(job, typed);
  return { files: [await writeLarge(job, language, cards)], cards: cards.length };
};

const chosenCards = ({ deck }: Job, { only }: PrintCommand) =>
  only === undefined ? deck.cards : readSelection(deck.cards, only);

const print: Readonly<Record<Edition, Print>> = {
  home: printHome,
  press: printPress,
  reader: printReader,
  large: printLarge,
};
