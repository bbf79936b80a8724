import { deck } from '../../../cards/game/deck.ts';
import { runCommand } from '../../../generator/commands/run.ts';
import type { World } from '../../../generator/commands/world.ts';

/** A command line run in this process: what it answered, what it told aside, and its exit code. */
export const run = async (words: readonly string[], more: Partial<World> = {}) => {
  let [said, told] = ['', ''];
  const code = await runCommand(words, {
    deck,
    say: (text) => {
      said += text;
    },
    aside: {
      isTTY: false,
      write: (text: unknown) => {
        told += text;
        return true;
      },
    },
    epoch: undefined,
    language: 'en',
    home: '/nowhere',
    isWindows: false,
    watch: () => undefined,
    ...more,
  });
  return { code, said, told, last: told.trimEnd().split('\n').at(-1) ?? '' };
};
