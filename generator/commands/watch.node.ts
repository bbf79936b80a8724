import type { ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { WishProblem } from '../wish/selection.ts';

/** From one look to the next, in ms; an editor finishes writing a file in less. */
const LOOK = 250;

/** The command as it stands in the source: the one in dist holds the cards as they were when it was built. */
const SOURCE = 'generator/cli.ts';

export interface Watched {
  /** The paths of what is looked at, as they are now; it may throw while somebody moves them. */
  readonly files: () => readonly string[];
  readonly runner: readonly string[];
}

/** The cards of this game, as the source has them. */
const watchGame = (): Watched => ({ files: listCards('cards', SOURCE), runner: ['--import', 'tsx', SOURCE] });

/** Lists every file of a folder of the project; refuses where that or the command is not there. */
export const listCards = (folder: string, source: string): (() => readonly string[]) => {
  if (!existsSync(folder) || !existsSync(source))
    throw new WishProblem(`--watch: there is no ${folder}/ here; run it in the folder of the project.`);
  return () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
};

/**
 * Runs a command now and again after every change of what it is made of, one run at a time; gives what stops it.
 * The words are those of the command itself, of which `--watch` is left out. It looks at the files again and again: what a
 * system tells of changes ends for a file that was replaced by another, as `git checkout` and many editors do.
 */
export const runOnChange = (
  node: string,
  words: readonly string[],
  { files, runner }: Watched = watchGame(),
): (() => void) => {
  const asked = [...runner, ...words.filter((word) => word !== '--watch')];
  // Only who watches waits for what starts other programs.
  const { spawn } = process.getBuiltinModule('node:child_process');
  let running: ChildProcess | undefined;
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
  let printed = describeFiles(files);
  let seen = printed;
  const look = setInterval(() => {
    const now = describeFiles(files);
    // In the midst of a change there is nothing to look at.
    if (now === undefined) return;
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

/** Each file with what changes when it does; nothing while one is taken away or put in the place of another. */
const describeFiles = (files: Watched['files']): string | undefined => {
  try {
    return files()
      .map((path) => {
        const found = statSync(path, { throwIfNoEntry: false });
        return found?.isFile() ? `${path} ${found.ino} ${found.size} ${found.mtimeMs}` : '';
      })
      .sort()
      .join('\n');
  } catch {
    return undefined;
  }
};
