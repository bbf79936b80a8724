#!/usr/bin/env node
import { homedir } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { World } from './commands/program.ts';
import { chooseTruth, readBuilt, runSource } from './commands/source.node.ts';
import { runOnChange } from './commands/watch.node.ts';
import { removeUnfinished } from './write/files.node.ts';

/** Words in, exit code and lines out; the only file that reads the process. */
const typed = process.argv.slice(2);

/** Who no longer listens, as `head` when it has its lines, is told nothing more; what is half written goes. */
process.stdout.on('error', () => process.exit(process.exitCode ?? 0));
process.stderr.on('error', () => undefined);
process.once('exit', removeUnfinished);

/** Where a person stands; a folder may be taken away from under them. */
const findFolder = (): string => {
  try {
    return process.cwd();
  } catch {
    process.stderr.write('The folder you are in is not there any more; go to another one.\n');
    return process.exit(2);
  }
};

const lying = new URL('.', import.meta.url);
const truth = chooseTruth(readBuilt(lying), findFolder(), fileURLToPath(lying));

if (truth.kind === 'source') process.exitCode = await runSource(truth, typed);
else {
  /** Ctrl-C and a polite kill: nothing half written is left, and the exit code tells the signal as shells do. */
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)
    process.once(signal, () => process.exit(code));
  if (truth.kind === 'bundled' && !typed.includes('--json')) process.stderr.write(`${truth.told}\n`);
  const [{ deck }, { readHelpLanguage }, { runCommand }] = await Promise.all([
    import('../cards/deck.ts'),
    import('./commands/help/help.ts'),
    import('./commands/run.ts'),
  ]);
  const world: World = {
    deck,
    say: (text) => {
      process.stdout.write(text);
    },
    aside: process.stderr,
    epoch: process.env.SOURCE_DATE_EPOCH,
    language: readHelpLanguage(typed, Intl.DateTimeFormat().resolvedOptions().locale),
    home: homedir(),
    watch: () => {
      process.once('exit', runOnChange(process.execPath, typed));
    },
  };
  process.exitCode = await runCommand(typed, world);
}
