import { spawn } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { WishProblem } from '../wish/selection.ts';

/** Time for an editor to finish writing a file, in ms. */
const SETTLE = 200;

/** The command as it stands in the source: the one in dist holds the cards as they were when it was built. */
const SOURCE = 'generator/cli.ts';

export interface Watched {
  readonly folder: string;
  readonly runner: readonly string[];
}

/**
 * Runs a command now and again after every change of a card, from the source, one run at a time; gives what stops it.
 * The words are those of the command itself, of which `--watch` is left out.
 */
export const runOnChange = (
  node: string,
  words: readonly string[],
  { folder, runner }: Watched = { folder: 'cards', runner: ['--import', 'tsx', SOURCE] },
): (() => void) => {
  if (!existsSync(folder) || !existsSync(runner.at(-1) ?? ''))
    throw new WishProblem(`--watch: there is no ${folder}/ here; run it in the folder of the project.`);
  const asked = [...runner, ...words.filter((word) => word !== '--watch')];
  let running: ReturnType<typeof spawn> | undefined;
  let again = false;
  const run = () => {
    if (running) {
      again = true;
      return;
    }
    running = spawn(node, asked, { stdio: 'inherit' }).on('exit', () => {
      running = undefined;
      if (again) run();
      again = false;
    });
  };
  let settling: NodeJS.Timeout | undefined;
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(settling);
    settling = setTimeout(run, SETTLE);
  });
  run();
  return () => {
    watcher.close();
    clearTimeout(settling);
    running?.kill();
  };
};
