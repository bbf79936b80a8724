import { type Command, CommanderError } from 'commander';
import { readWindowsWords } from '../wish/windows-words.ts';
import { sayMistyped } from './mistyped.ts';
import { readEnd } from './problems.ts';
import { openProgram } from './program.ts';
import { forTerminal } from './terminal.ts';
import { commandWords } from './words.ts';
import type { World } from './world.ts';

/** Runs one command line and gives its exit code; throws only what nobody foresaw. */
export const runCommand = async (typed: readonly string[], around: World): Promise<0 | 1 | 2> => {
  const world = guard(around);
  const program = openProgram(world);
  const wantsJson = typed.includes('--json');
  if (wantsJson)
    for (const command of [program, ...program.commands] as Command[])
      command.configureOutput({ writeErr: () => undefined, outputError: () => undefined });
  try {
    await program.parseAsync(world.isWindows ? readWindowsWords(typed, world.deck) : typed, { from: 'user' });
    return 0;
  } catch (error) {
    // Commander also ends so after it has told its help or version.
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    return tellEnd(error, wantsJson, world);
  }
};

/** The same world, told nothing that steers a terminal. */
const guard = (world: World): World => ({
  ...world,
  say: (text) => world.say(forTerminal(text)),
  aside: { isTTY: world.aside.isTTY, write: (text: unknown) => world.aside.write(forTerminal(String(text))) },
});

/** Tells why the command ended: as lines to the side, or as JSON in place of the answer. */
const tellEnd = (error: unknown, wantsJson: boolean, { say, aside, language }: World): 1 | 2 => {
  const isTyped = error instanceof CommanderError;
  const ended = isTyped
    ? ({
        exit: 2,
        isAsked: false,
        problems: [{ problem: sayMistyped(error.message, language).replace(/^error: /, '') }],
      } as const)
    : readEnd(error, language);
  if (!ended) throw error;
  if (wantsJson) say(`${JSON.stringify(ended.problems, null, 2)}\n`);
  else if (ended.exit === 2 && !isTyped) aside.write(`${ended.problems[0]?.problem}\n`);
  else if (ended.exit === 1) {
    const lines = ended.problems.map(({ problem }) => problem).join('\n');
    aside.write(ended.isAsked ? `\n${lines}\n` : `\n${lines}\n\n${commandWords[language].mend}\n`);
  }
  return ended.exit;
};
