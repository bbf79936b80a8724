import { existsSync, type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Deck } from '../../cards/deck.ts';
import { WishProblem } from '../wish/selection.ts';
import { passOn } from './source.node.ts';

/** From one look to the next, in ms; an editor finishes writing a file in less. */
const LOOK = 250;
/** The same just after the system told that something happened, and how often. */
const QUICK = 30;
const QUICK_LOOKS = 10;

/** The command as it stands in the source: the one in dist holds the cards as they were when it was built. */
const SOURCE = 'generator/cli.ts';

export interface Watched {
  /** The paths of what is looked at, as they are now; it may throw while somebody moves them. */
  readonly files: () => readonly string[];
  /** What is done now and after every change; it ends without throwing. */
  readonly run: () => Promise<void>;
}

/** Files that hold cards, and nothing of how they are checked, laid out and told. */
const CARDS = /^cards[\\/](?:skills|game)[\\/]/;

/**
 * The cards of this game, as the source has them, printed by this same process, which has all it takes at hand. Once
 * something else has changed beside them, that wants a process that reads it anew.
 */
export const watchGame = (node: string, words: readonly string[], print: (deck: Deck) => Promise<void>): Watched => {
  const files = listCards('cards', SOURCE);
  const others = () => describeFiles(() => files().filter((path) => !CARDS.test(path)));
  const known = others();
  return {
    files,
    run: async () => {
      const deck = others() === known ? await readGameAnew() : undefined;
      await (deck ? print(deck) : spawnOnce(node, ['--import', 'tsx', SOURCE, ...leaveOutWatch(words)]));
    },
  };
};

/** The deck as its files are at this moment; nothing where what reads TypeScript is installed elsewhere. */
const readGameAnew = async (): Promise<Deck | undefined> => {
  const reader = await import('tsx/esm/api').catch(() => undefined);
  try {
    const read = await reader?.tsImport('./cards/game/deck.ts', pathToFileURL(resolve('package.json')).href);
    return read?.deck;
  } catch (error) {
    const why = (error instanceof Error ? error.message : String(error)).replaceAll('\n', ' ');
    throw new WishProblem({
      nl: `We kunnen de kaarten niet lezen: ${why}; verbeter dat en bewaar het, dan printen we ze weer.`,
      en: `The cards cannot be read: ${why}; fix that and save it, and they are printed again.`,
    });
  }
};

/** The words of a command without `--watch`. */
export const leaveOutWatch = (words: readonly string[]): readonly string[] =>
  words.filter((word) => word !== '--watch');

/** Runs a program to its end; it ends with this one. */
const spawnOnce = (node: string, words: readonly string[]): Promise<void> =>
  new Promise((resolve) => {
    // Only who watches waits for what starts other programs.
    const { spawn } = process.getBuiltinModule('node:child_process');
    const child = spawn(node, words, { stdio: 'inherit' });
    const kill = () => passOn('SIGTERM', child);
    process.once('exit', kill);
    child.on('error', () => resolve());
    child.on('exit', () => {
      process.off('exit', kill);
      resolve();
    });
  });

/** Lists every file of a folder of the project; refuses where that or the command is not there. */
export const listCards = (folder: string, source: string): (() => readonly string[]) => {
  if (!existsSync(folder) || !existsSync(source))
    throw new WishProblem({
      nl: `--watch: hier is geen map ${folder}/; geef de opdracht in de map van het project.`,
      en: `--watch: there is no ${folder}/ here; run it in the folder of the project.`,
    });
  return () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
};

/**
 * Runs now and again after every change of some files, one run at a time; gives what stops it. It looks at the files
 * again and again: what a system tells of changes ends for a file that was replaced by another, as `git checkout` and many
 * editors do. Where the system does tell, the next looks come at once.
 */
export const runOnChange = ({ files, run }: Watched): (() => void) => {
  let [isRunning, again] = [false, false];
  const start = async () => {
    if (isRunning) {
      again = true;
      return;
    }
    isRunning = true;
    await run();
    isRunning = false;
    if (!again) return;
    again = false;
    void start();
  };
  let printed = describeFiles(files);
  let seen = printed;
  let [quick, watchers] = [0, [] as readonly FSWatcher[]];
  let next: NodeJS.Timeout;
  const hear = () => {
    const waits = quick === 0;
    quick = QUICK_LOOKS;
    if (!waits) return;
    clearTimeout(next);
    next = setTimeout(turn, QUICK);
  };
  const listen = () => {
    for (const watcher of watchers) watcher.close();
    watchers = listenTo(files, hear);
  };
  const look = () => {
    const now = describeFiles(files);
    // In the midst of a change there is nothing to look at.
    if (now === undefined) return;
    // Two looks that are the same: whoever writes has finished.
    if (now === seen && now !== printed) {
      printed = now;
      listen();
      void start();
    }
    seen = now;
  };
  const turn = () => {
    look();
    quick = Math.max(0, quick - 1);
    next = setTimeout(turn, quick > 0 ? QUICK : LOOK);
  };
  next = setTimeout(turn, LOOK);
  listen();
  void start();
  return () => {
    clearTimeout(next);
    for (const watcher of watchers) watcher.close();
  };
};

/** Folders whose changes are heard of at once; in more, as of hundreds of pictures, they are looked for. */
const MOST_HEARD = 20;

/** Hears of changes in the folders of some files; a system that cannot tell of one is not asked again. */
const listenTo = (files: Watched['files'], hear: () => void): readonly FSWatcher[] => {
  try {
    const folders = [...new Set(files().map((file) => dirname(file)))].slice(0, MOST_HEARD);
    return folders.flatMap((folder) => {
      try {
        const watcher = watch(folder, hear);
        watcher.on('error', () => watcher.close());
        return [watcher];
      } catch {
        return [];
      }
    });
  } catch {
    return [];
  }
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
