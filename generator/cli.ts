#!/usr/bin/env node
import { homedir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { deck } from '../cards/deck.ts';
import { readHelpLanguage } from './commands/help/help.ts';
import type { World } from './commands/program.ts';
import { runCommand } from './commands/run.ts';
import { chooseTruth, readBuilt, runSource } from './commands/source.node.ts';
import { runOnChange } from './commands/watch.node.ts';
import { removeUnfinished, stops } from './write/files.node.ts';

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
  if (truth.kind === 'bundled' && !typed.includes('--json')) process.stderr.write(`${truth.told}\n`);
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
      // The run in hand ends with this one.
      process.once('exit', runOnChange(process.execPath, typed));
      for (const [signal, code] of Object.entries(stops)) process.once(signal, () => process.exit(code));
    },
  };
  process.exitCode = await runCommand(typed, world);
}
