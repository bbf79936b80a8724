import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { WishProblem } from '../wish/selection.ts';

/** From one look to the next, in ms; an editor finishes writing a file in less. */
const LOOK = 250;

/** The command as it stands in the source: the one in dist holds the cards as they were when it was built. */
const SOURCE = 'generator/cli.ts';

export interface Watched {
  readonly folder: string;
  readonly runner: readonly string[];
}

/**
 * Runs a command now and again after every change of a card, from the source, one run at a time; gives what stops it.
 * The words are those of the command itself, of which `--watch` is left out. It looks at the files again and again: what a
 * system tells of changes ends for a file that was replaced by another, as `git checkout` and many editors do.
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
  let printed = describeFiles(folder);
  let seen = printed;
  const look = setInterval(() => {
    const now = describeFiles(folder);
    // Two looks that are the same: whoever writes has finished.
    if (now === seen && now !== printed) {
      printed = now;
      run();
    }
    seen = now;
  }, LOOK);
  run();
  return () => {
    clearInterval(look);
    running?.kill();
  };
};

/** A file, or every file of a folder, with what changes when it does; one that goes while it is looked at is not there. */
const describeFiles = (folder: string): string =>
  (statSync(folder).isDirectory() ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [''])
    // What is printed lies there too where a person prints the folder they are in.
    .filter((name) => !/(^|[\\/])(dist|node_modules)([\\/]|$)/.test(name))
    .sort()
    .map((name) => {
      const found = statSync(join(folder, name), { throwIfNoEntry: false });
      return found?.isFile() ? `${name} ${found.ino} ${found.size} ${found.mtimeMs}` : '';
    })
    .join('\n');
