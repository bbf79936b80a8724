import type { Language } from '../../cards/languages.ts';
import { type LaidCards, type LaidDeck, pickCards } from '../edition/deck.ts';
import { countSheets, type HomeWish } from '../edition/home.ts';
import { markOf } from '../edition/names.ts';
import { homeSafeArea, safeArea } from '../paper/theme.ts';
import type { Finding } from '../preflight/finding.ts';
import { preflightFaces } from '../preflight/preflight-deck.ts';
import { sayFinding } from '../preflight/say-finding.ts';
import { type HomePrint, type PressPrint, type PrintTyped, type PrintWish, readPrintWish } from '../wish/print-wish.ts';
import { WishProblem } from '../wish/selection.ts';
import { writeHome } from '../write/home.ts';
import { isKnownProfile, openProfileFile } from '../write/icc.node.ts';
import { breathe, type Job } from '../write/job.ts';
import { layFitting } from '../write/lay.ts';
import { keepOrigin, refuseOther } from '../write/origin.node.ts';
import { findChanged, keepPrinted } from '../write/printed.node.ts';
import { refuseFaces, refuseProblems } from '../write/refuse.ts';
import { tellOdd } from './odd.ts';
import type { Tell } from './progress.ts';
import { sayReason } from './reason.ts';
import { type CommandWords, commandWords } from './words.ts';

export interface PrintCommand extends PrintTyped {
  readonly json?: boolean;
  /** Whether what is asked was answered with yes before. */
  readonly yes?: boolean;
  /** The language of what is told. */
  readonly help?: Language;
}

/** What was printed: for a person as lines, for another program as it is. */
interface Printed {
  readonly files: readonly string[];
  readonly cards: number;
  readonly sheets?: number;
  readonly perSheet?: number;
  /** Why so many cards and not more lie on a sheet. */
  readonly reason?: string;
  /** What a press would mention. */
  readonly findings?: readonly Finding[];
  readonly warnings?: readonly string[];
  /** Which backs had no room for the code that was asked for. */
  readonly uncoded?: string | undefined;
  /** Which cards make the type of all others small. */
  readonly odd?: readonly string[];
  /** Why all cards count as changed. */
  readonly first?: string;
}

/** Prints what was asked for and answers with the files and what there is to say of them. */
export const printCommand = async (job: Job, typed: PrintCommand, tell: Tell = () => undefined): Promise<string> => {
  refuseOther(job, typed.yes);
  let isFirst = false;
  const wish = readPrintWish(typed, job.deck, (language, edition) => {
    const changed = findChanged(job.deck, job.out, { language, edition }, job);
    isFirst = changed.isFirst;
    return changed.cards;
  });
  const print = await openPrint(job, wish, typed.help ?? 'en');
  const words = commandWords[typed.help ?? 'en'];
  tell(words.checking);
  await breathe();
  await refuseProblems(job);
  tell(words.laying(wish.edition));
  await breathe();
  const printed: Printed = { ...(await print()), ...(isFirst ? { first: words.first } : {}) };
  const codes = 'codes' in wish ? wish.codes : wish.cards.map(({ code }) => code);
  await keepPrinted(job.deck, new Set(codes), job.out, wish, job);
  await keepOrigin(job);
  return typed.json ? JSON.stringify(printed) : tellPrinted(printed, words);
};

const tellPrinted = (
  { files, cards, sheets, reason, warnings = [], uncoded, odd = [], first }: Printed,
  { printed }: CommandWords,
): string =>
  [
    printed(cards, sheets, files),
    ...(first ? [first] : []),
    ...(reason ? [reason] : []),
    ...(uncoded ? [uncoded] : []),
    ...odd,
    ...warnings,
  ].join('\n');

/** Reads what a print needs from disk, so that a profile that is not there is told before the work; gives the work. */
const openPrint = async (job: Job, wish: PrintWish, help: Language): Promise<() => Promise<Printed>> => {
  switch (wish.edition) {
    case 'home': {
      const home = wish.printer === undefined ? wish.home : await correctHome(wish.home, wish.printer);
      return () => printSheets(job, wish, home, help);
    }
    case 'press': {
      const profile = openProfileFile(wish.icc);
      return () => printPages(job, wish, profile, help);
    }
    case 'reader': {
      const { writeReader } = await import('../write/reader.ts');
      return async () => ({ files: await writeReader(job, wish), cards: wish.cards.length });
    }
    case 'large': {
      const { writeLarge } = await import('../write/large.ts');
      return async () => ({ files: [await writeLarge(job, wish)], cards: wish.cards.length });
    }
  }
};

/** What is known of a printer, where it means something: backs that lie on the side of their fronts have no error. */
const correctHome = async (home: HomeWish, name: string): Promise<HomeWish> => {
  const { readPrinter } = await import('../write/printers.node.ts');
  const printer = readPrinter(name);
  const hasBacks = home.backs !== 'none' && home.backs !== 'gutterfold';
  if (!hasBacks && !printer.fronts)
    throw new WishProblem({
      nl: `--printer: ‘${name}’ zegt hoe achterkanten achter hun voorkanten komen, en met --backs ${home.backs} komt er niets achter; laat --printer weg, of bewaar waar voorkanten komen: ruimtemakers calibrate --printer ${name} --fronts 1.5,-0.8.`,
      en: `--printer: “${name}” tells how backs land behind their fronts, and with --backs ${home.backs} nothing is behind them; leave it out, or keep where fronts land: ruimtemakers calibrate --printer ${name} --fronts 1.5,-0.8.`,
    });
  return { ...home, printer };
};

const printSheets = async (job: Job, wish: HomePrint, home: HomeWish, help: Language): Promise<Printed> => {
  const all = await layFitting(job, wish.language, wish);
  const laid = pickCards(all, wish.codes);
  const cards = [...new Set(laid.cards)];
  refuseFaces(await preflightFaces(job, { cards }, homeSafeArea, breathe), wish.size, 'home');
  const file = await writeHome(job, laid, home, wish.name);
  return {
    files: [file],
    cards: laid.cards.length,
    sheets: countSheets(home, laid.cards.length),
    perSheet: home.plan.slots.length,
    reason: sayReason(home.plan.reason)[help],
    uncoded: tellUncoded(wish, laid, commandWords[help]),
    ...tellAllOdd(all, help),
  };
};

/** Nothing is said of a deck that has none. */
const tellAllOdd = (laid: LaidDeck, help: Language): Pick<Printed, 'odd'> =>
  laid.odd.length > 0 ? { odd: tellOdd(laid, help) } : {};

const printPages = async (job: Job, wish: PressPrint, profile: Uint8Array, help: Language): Promise<Printed> => {
  const { writePress } = await import('../write/press.ts');
  const all = await layFitting(job, wish.language, { ...wish, safe: safeArea });
  const laid = pickCards(all, wish.codes);
  const name = isKnownProfile(wish.icc) ? wish.name : `${wish.name}-${markOf(profile)}`;
  const { path, findings } = await writePress(job, laid, { ...wish.press, profile, ink: wish.ink }, name);
  return {
    files: [path],
    cards: laid.cards.length,
    findings,
    warnings: findings.map((finding) => sayFinding(finding)[help]),
    uncoded: tellUncoded(wish, laid, commandWords[help]),
    ...tellAllOdd(all, help),
  };
};

/** Vote cards have one back, so that a blind vote stays blind; it has no code either. */
const tellUncoded = (
  { address, sizeName }: HomePrint | PressPrint,
  { cards }: LaidCards,
  { uncoded, size, labels }: CommandWords,
): string | undefined => {
  const without = cards.filter(({ coded, family }) => address !== undefined && !coded && family !== 'vote');
  const codes = [...new Set(without.map(({ code }) => code))].join(', ');
  return codes ? uncoded(sizeName ? size(sizeName) : labels, codes) : undefined;
};
