import { type Language, languages, usualLanguage } from '../../cards/languages.ts';
import type { OwnDeck } from '../../cards/own/placed.ts';
import { safeArea } from '../paper/theme.ts';
import type { Finding } from '../preflight/finding.ts';
import { preflightFaces } from '../preflight/preflight-deck.ts';
import { sayFinding } from '../preflight/say-finding.ts';
import { readOneOf } from '../wish/wishes.ts';
import { breathe, type Job } from '../write/job.ts';
import { layFitting } from '../write/lay.ts';
import { refuseErrors, refuseProblems } from '../write/refuse.ts';
import { tellOdd } from './odd.ts';
import { commandWords } from './words.ts';

/** What is checked, and how it is told. */
export interface CheckTyped {
  readonly json?: boolean;
  readonly lang?: string;
  /** Somebody's own cards, as they were read. */
  readonly own?: { readonly languages: OwnDeck['languages'] | readonly [] };
  /** Where each column of a spreadsheet went. */
  readonly columns?: readonly string[];
  /** The language of what is told. */
  readonly help?: Language;
}

/** A finding as a line and as it is. */
const tellWarning = (finding: Finding, help: Language) => ({ problem: sayFinding(finding)[help], ...finding });

/** Checks every card and lays all of them out in every language; stops on an error, and gives the warnings. */
const checkEverything = async (job: Job, languages: readonly Language[], help: Language) => {
  if (!job.deck.own) await refuseProblems(job);
  const findings: Finding[] = [];
  const odd: string[] = [];
  for (const language of languages) {
    const laid = await layFitting(job, language);
    findings.push(...(await preflightFaces(job, laid, safeArea, breathe)));
    odd.push(...tellOdd(laid, help));
  }
  refuseErrors(findings);
  return [...odd.map((problem) => ({ problem })), ...findings.map((finding) => tellWarning(finding, help))];
};

/** What was checked, and what a printer would mention; for another program only the latter. */
export const checkCommand = async (
  job: Job,
  { json, lang = usualLanguage, columns = [], help = 'en', own: { languages: spoken } = { languages: [] } }: CheckTyped,
): Promise<string> => {
  const { own } = job.deck;
  const words = commandWords[help];
  const checked = own ? [readOneOf('lang', languages, lang)] : languages;
  const warnings = await checkEverything(job, checked, help);
  return json
    ? JSON.stringify(warnings, null, 2)
    : [
        ...columns,
        words.checked(job.deck.cards.length, own ? [own.tongue] : languages),
        ...spoken.flatMap((tongue) => (tongue === own?.tongue ? [] : [words.speaks(tongue)])),
        ...warnings.map(({ problem }) => problem),
      ].join('\n');
};
