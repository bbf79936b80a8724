import { serveWeb } from '../../web/build/build.node.ts';
import type { Job } from '../write/job.ts';
import { hashMakings, isMade, keepMade, USUAL_DPI } from './made.node.ts';

/**
 * Serves the app as soon as it stands, and makes the rest behind it: a facilitator can deal while the deck is printed.
 * Where everything is as it was made, nothing is made again, and nothing is loaded that makes it.
 */
export const startCommand = async (
  out: string,
  openJob: (out: string) => Promise<Job>,
  say: (text: string) => void,
): Promise<void> => {
  const serve = async () => say(`\nThe cards are on the table: ${await serveWeb(`${out}/web`)}\nStop with Ctrl-C.\n\n`);
  if (isMade(out, USUAL_DPI)) {
    say('Nothing has changed since everything was made.\n');
    await serve();
    return;
  }
  const source = hashMakings(USUAL_DPI);
  const [{ appStep, checkStep, otherSteps }, { runSteps }] = await Promise.all([
    import('./build.ts'),
    import('./progress.ts'),
  ]);
  const job = await openJob(out);
  await runSteps(job, [checkStep, appStep]);
  await serve();
  await runSteps(job, otherSteps());
  await keepMade(out, source);
  say(`\nEverything is made; it stands in ${out}/. The app goes on until Ctrl-C.\n`);
};
