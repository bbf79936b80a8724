import { inEvery, type Language, languages, type Says } from '../../cards/languages.ts';
import type { OwnDeck, Tongue } from '../../cards/own/placed.ts';
import { tongueOf } from '../../cards/spoken.ts';
import { ownWords } from '../own/words.ts';
import { cardSizes } from '../paper/stock.ts';
import { homeSafeArea, safeArea } from '../paper/theme.ts';
import type { Finding } from '../preflight/finding.ts';
import { preflightFaces } from '../preflight/preflight-deck.ts';
import { sayFinding } from '../preflight/say-finding.ts';
import { nameSize } from '../wish/plan.ts';
import { readOneOf, readSize } from '../wish/wishes.ts';
import { breathe, type Job } from '../write/job.ts';
import { layFitting } from '../write/lay.ts';
import { DeckProblem, refuseProblems, refuseSize } from '../write/refuse.ts';
import { tellOdd } from './odd.ts';
import { commandWords } from './words.ts';

/** A language of a deck in letters that nobody can print here, and the sentences that say so. */
export interface Unprintable {
  readonly tongue: Tongue;
  readonly lines: readonly string[];
}

/** What is checked, and how it is told. */
export interface CheckTyped {
  readonly json?: boolean;
  readonly size?: string;
  /** Somebody's own cards, as they were read. */
  readonly own?: { readonly languages: OwnDeck['languages'] | readonly [] };
  /** Where each column of a spreadsheet went. */
  readonly columns?: readonly string[];
  /**
   * Languages that were not checked, as told aside before. No fault of the deck: on a screen they are read, and who prints
   * one is refused.
   */
  readonly unprintable?: readonly Unprintable[];
  /** The language of what is told. */
  readonly help?: Language;
}

/** Cards in the one language that they are in, and the language of the words around them. */
export interface CheckedJob {
  readonly job: Job;
  readonly lang: string;
}

interface Look {
  readonly job: Job;
  readonly language: Language;
  /** As the deck names it. */
  readonly tongue: Tongue;
}

const usualSize = 'poker';

/** The deck of this game is looked at in every language that it has; one of somebody's own in those it was opened in. */
const listLooks = (checked: readonly CheckedJob[]): readonly Look[] =>
  checked.flatMap(({ job, lang }) =>
    (job.deck.own ? [readOneOf('lang', languages, lang)] : languages).map((language) => ({
      job,
      language,
      tongue: tongueOf(job.deck, language),
    })),
  );

/** Lays out all cards in every language and looks at each; stops on errors, all told at once, and gives the warnings. */
const checkEverything = async (looks: readonly Look[], typed: string, help: Language) => {
  const size = readSize(typed);
  const isUsual = size === cardSizes[usualSize];
  // Cards are written for a press at the usual size; at another it is asked whether they print at home.
  const safe = isUsual ? safeArea : homeSafeArea;
  const errors: { readonly line: Says; readonly fact: object }[] = [];
  const warnings: { readonly problem: string }[] = [];
  for (const { job, language, tongue } of looks) {
    const isAmong = looks.length > 1;
    const inTongue = (line: Says): Says =>
      isAmong ? { nl: ownWords.nl.among(tongue, line.nl), en: ownWords.en.among(tongue, line.en) } : line;
    const about = isAmong ? { language: tongue } : {};
    try {
      const laid = await layFitting(job, language, { size });
      const findings = await preflightFaces(job, laid, safe, breathe);
      refuseSize(findings, size, 'home');
      const tell = (finding: Finding) => ({ line: inTongue(sayFinding(finding)), fact: { ...finding, ...about } });
      errors.push(...findings.filter(({ severity }) => severity === 'error').map(tell));
      const odd = tellOdd(laid, help).map((line) => ({ line: inTongue(inEvery(line)), fact: about }));
      warnings.push(...[...odd, ...findings.map(tell)].map(({ line, fact }) => ({ problem: line[help], ...fact })));
    } catch (problem) {
      if (!(problem instanceof DeckProblem)) throw problem;
      // A side that does not fit names its language itself; what can be done about it does not.
      errors.push(
        ...problem.lines.map((line, i) => {
          const fact = problem.facts[i];
          return fact ? { line, fact } : { line: inTongue(line), fact: about };
        }),
      );
    }
  }
  if (errors.length > 0)
    throw new DeckProblem(
      errors.map(({ line }) => line),
      errors.map(({ fact }) => fact),
    );
  return warnings;
};

/** What was checked, and what a printer would mention; for another program only the latter. */
export const checkCommand = async (
  [first, ...more]: readonly [CheckedJob, ...CheckedJob[]],
  {
    json,
    size,
    columns = [],
    unprintable = [],
    help = 'en',
    own: { languages: spoken } = { languages: [] },
  }: CheckTyped,
): Promise<string> => {
  const { deck } = first.job;
  const words = commandWords[help];
  const looks = listLooks([first, ...more]);
  if (!deck.own) await refuseProblems(first.job);
  const warnings = await checkEverything(looks, size ?? usualSize, help);
  const checked = looks.map(({ tongue }) => tongue);
  const told = [...checked, ...unprintable.map(({ tongue }) => tongue)];
  const unchecked = unprintable.flatMap(({ tongue, lines }) => lines.map((problem) => ({ problem, language: tongue })));
  return json
    ? JSON.stringify([...unchecked, ...warnings], null, 2)
    : [
        ...columns,
        words.checked(deck.cards.length, checked, size === undefined ? undefined : nameSize({ size, paper: 'a4' })),
        ...(more.length > 0 ? [] : spoken).flatMap((tongue) => (told.includes(tongue) ? [] : [words.speaks(tongue)])),
        ...warnings.map(({ problem }) => problem),
      ].join('\n');
};
