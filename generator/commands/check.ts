import { languages } from '../../cards/languages.ts';
import { safeArea } from '../paper/theme.ts';
import { type Finding, tellFinding } from '../preflight/preflight.ts';
import { preflightFaces } from '../preflight/preflight-deck.ts';
import { breathe, type Job } from '../write/job.ts';
import { layFitting } from '../write/lay.ts';
import { refuseErrors, refuseProblems } from '../write/refuse.ts';

/** Checks every card and lays all of them out in every language; stops on an error, and gives the warnings. */
const checkEverything = async (job: Job): Promise<readonly Finding[]> => {
  await refuseProblems({ ...job, sound: false });
  const findings: Finding[] = [];
  for (const language of languages)
    findings.push(...(await preflightFaces(job, await layFitting(job, language), safeArea, breathe)));
  refuseErrors(findings);
  return findings;
};

/** What was checked, and what a printer would mention; for another program only the latter. */
export const checkCommand = async (job: Job, { json }: { readonly json?: boolean }): Promise<string> => {
  const warnings = (await checkEverything(job)).map((finding) => ({ problem: tellFinding(finding), ...finding }));
  return json
    ? JSON.stringify(warnings, null, 2)
    : [
        `Checked ${job.deck.cards.length} cards in ${languages.join(' and ')}`,
        ...warnings.map(({ problem }) => problem),
      ].join('\n');
};
