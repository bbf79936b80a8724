import type { Language } from '../../cards/languages.ts';
import { serveWeb } from '../../web/build/build.node.ts';
import type { Job } from '../write/job.ts';
import { hashMakings, isMade, keepMade, USUAL_DPI } from './made.node.ts';
import { stepWords } from './step-words.ts';

/**
 * Serves the app as soon as it stands, and makes the rest behind it: a facilitator can deal while the deck is printed.
 * Where everything is as it was made, nothing is made again, and nothing is loaded that makes it.
 */
export const startCommand = async (
  out: string,
  openJob: (out: string) => Promise<Job>,
  say: (text: string) => void,
  help: Language,
): Promise<void> => {
  const words = stepWords[help];
  const serve = async () => say(`\n${words.served(await serveWeb(`${out}/web`))}\n\n`);
  if (isMade(out, USUAL_DPI)) {
    say(`${words.unchanged}\n`);
    await serve();
    return;
  }
  const source = hashMakings(USUAL_DPI);
  const [{ appStep, checkStep, otherSteps }, { runSteps }] = await Promise.all([
    import('./build.ts'),
    import('./progress.ts'),
  ]);
  const job = await openJob(out);
  await runSteps(job, [checkStep(help), appStep(help)]);
  await serve();
  await runSteps(job, otherSteps(help));
  await keepMade(out, source);
  say(`\n${words.made(out)}\n`);
};
