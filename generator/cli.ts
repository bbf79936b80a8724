import { homedir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { deck } from '../cards/game/deck.ts';
import { readHelpLanguage } from './commands/help/help.ts';
import { runCommand } from './commands/run.ts';
import { chooseTruth, readBuilt, runSource } from './commands/source.node.ts';
import { forTerminal } from './commands/terminal.ts';
import { leaveOutWatch, runOnChange, type Watched, watchGame } from './commands/watch.node.ts';
import { commandWords } from './commands/words.ts';
import type { World } from './commands/world.ts';
import { WishProblem } from './wish/selection.ts';
import { removeUnfinished, stops } from './write/files.node.ts';

/** Words in, exit code and lines out; the only file that reads the process. */
const typed = process.argv.slice(2);
/** Of all that knows the language of a machine this takes least to open: a twentieth of a calendar. */
const language = readHelpLanguage(typed, new Intl.PluralRules().resolvedOptions().locale);

/** Who no longer listens, as `head` when it has its lines, is told nothing more; what is half written goes. */
process.stdout.on('error', () => process.exit(process.exitCode ?? 0));
process.stderr.on('error', () => undefined);
process.once('exit', removeUnfinished);

/** Where a person stands; a folder may be taken away from under them. */
const findFolder = (): string => {
  try {
    return process.cwd();
  } catch {
    process.stderr.write(`${commandWords[language].gone}\n`);
    return process.exit(2);
  }
};

/** Of a person whom the machine does not know, `~` is a name like any other. */
const findHome = (): string => {
  try {
    return homedir();
  } catch {
    return '~';
  }
};

/** Prints again after every change: in this same process, which has all it takes at hand by then. */
const watchFor = (files: (() => readonly string[]) | undefined, world: World): Watched => {
  const print = async (changed: Partial<World>) =>
    void (await runCommand(leaveOutWatch(typed), { ...world, ...changed }));
  const { files: watched, run } = files
    ? { files, run: () => print({}) }
    : watchGame(process.execPath, typed, (deck) => print({ deck, sound: false }));
  // The next change may mend it.
  return { files: watched, run: () => run().catch(tellUnforeseen) };
};

/** What nobody foresaw, with where it happened; Node itself would first show the line, which is all of a built file. */
const tellUnforeseen = (error: unknown): void => {
  const told =
    error instanceof WishProblem ? error.says[language] : `${commandWords[language].unforeseen} ${tellStack(error)}`;
  process.stderr.write(forTerminal(`${told}\n`));
};
const tellStack = (error: unknown) => (error instanceof Error ? error.stack : error);

const lying = new URL('.', import.meta.url);
const built = readBuilt(lying);
const truth = chooseTruth(built, findFolder(), fileURLToPath(lying));

const runTyped = async (): Promise<number> => {
  if (truth.kind === 'source') return runSource(truth, typed);
  const world: World = {
    deck,
    sound: built?.sound,
    say: (text) => {
      process.stdout.write(text);
    },
    aside: process.stderr,
    epoch: process.env.SOURCE_DATE_EPOCH,
    language,
    home: findHome(),
    isWindows: process.platform === 'win32',
    carried: truth.kind === 'bundled' ? truth.told[language] : undefined,
    watch: (files) => {
      process.once('exit', runOnChange(watchFor(files, world)));
      for (const [signal, code] of Object.entries(stops)) process.once(signal, () => process.exit(code));
    },
  };
  return runCommand(typed, world);
};

void runTyped()
  .catch((error) => {
    tellUnforeseen(error);
    return 1;
  })
  .then((code) => {
    process.exitCode = code;
  });
