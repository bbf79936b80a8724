import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { cp, mkdir, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { listCards, runOnChange } from '../../../generator/commands/watch.node.ts';
import { readPages } from '../paint/pages.ts';
import { deliver } from './delivered.ts';

const { out, start } = deliver('watch');

const look = async (found: () => boolean): Promise<void> => {
  while (!found()) await new Promise((resolve) => setTimeout(resolve, 30));
};

/** Who watches does not end by itself, also where a test failed. */
const watching = new Set<ChildProcess>();
afterEach(() => {
  for (const child of watching) child.kill('SIGKILL');
  watching.clear();
});

/** What a command that watches has said so far, and a way to end it as Ctrl-C and a system do. */
const listen = (child: ChildProcess) => {
  let [said, told] = ['', ''];
  watching.add(child);
  child.stdout?.on('data', (text) => {
    said += text;
  });
  child.stderr?.on('data', (text) => {
    told += text;
  });
  const ended = once(child, 'exit');
  const heard = () => ({ said, told });
  return {
    heard,
    stop: async () => {
      child.kill('SIGTERM');
      expect(await ended).toEqual([143, null]);
      return heard();
    },
  };
};

test('--watch runs again after a change, one run at a time, and not when nothing changed', async () => {
  const folder = join(out(), 'cards');
  const runner = join(out(), 'runner.ts');
  await mkdir(folder);
  await writeFile(runner, '');
  let [runs, running, most] = [0, 0, 0];
  const until = (count: number) => look(() => runs >= count);
  const run = async () => {
    running++;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 20));
    running--;
    runs++;
  };
  const stop = runOnChange({ files: listCards(folder, runner), run });
  try {
    await until(1);
    await writeFile(join(folder, 'tips.ts'), 'changed');
    await until(2);
    // Another file in its place, as git and many editors put it there, and then that one saved.
    await writeFile(join(out(), 'new.ts'), 'another');
    await rename(join(out(), 'new.ts'), join(folder, 'tips.ts'));
    await until(3);
    await writeFile(join(folder, 'tips.ts'), 'saved');
    await until(4);
    // In the midst of a change a file is not there.
    await rename(join(folder, 'tips.ts'), join(out(), 'away.ts'));
    await rename(folder, join(out(), 'elsewhere'));
    await new Promise((resolve) => setTimeout(resolve, 600));
    await rename(join(out(), 'elsewhere'), folder);
    await until(5);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect({ runs, most }).toEqual({ runs: 5, most: 1 });
  } finally {
    stop();
  }
  expect(() => listCards('nowhere', runner)).toThrow(
    '--watch: there is no nowhere/ here; run it in the folder of the project.',
  );
});

test('--watch prints cards of one’s own again when their file changes, in the process that watches', async () => {
  const deck = join(out(), 'vragen.csv');
  const printed = join(out(), 'print/vragen-nl-home-poker-a4.pdf');
  const dateOf = () => (existsSync(printed) ? statSync(printed).mtimeMs : 0);
  const until = async (last: number) => {
    await look(() => dateOf() > last);
    return dateOf();
  };
  await writeFile(deck, 'tekst\nWat doe je graag?\nWie help je vandaag?\n');
  const { heard, stop } = listen(start(['print', deck, '--out', out(), '--watch']));
  const first = await until(0);
  // What cannot be printed is told, and the next change is printed all the same.
  await writeFile(deck, `tekst\n${'Onverenigbaarheid '.repeat(200)}\n`);
  await look(() => heard().told.includes('too long'));
  expect(dateOf()).toBe(first);
  await writeFile(deck, 'tekst\nWat doe je graag?\n');
  await until(first);
  await look(() => heard().said.includes('Printed 1 card'));
  expect((await stop()).said).toContain('Printed 2 cards');
});

/** A clone as a contributor has it, with what is installed: all that the cards and the command are made of. */
const cloneProject = async (clone: string): Promise<void> => {
  for (const part of ['cards', 'generator', 'web/table', 'package.json', 'tsconfig.json'])
    await cp(part, join(clone, part), { recursive: true });
  await symlink(join(process.cwd(), 'node_modules'), join(clone, 'node_modules'));
};

test('--watch prints a card of the game again in the process that watches, until more than cards has changed', async () => {
  const clone = join(out(), 'clone');
  await cloneProject(clone);
  const [jokers, command] = [join(clone, 'cards/game/jokers.ts'), join(clone, 'generator/cli.ts')];
  const [cards, source] = [readFileSync(jokers, 'utf8'), readFileSync(command, 'utf8')];
  const named = (name: string) => cards.replace("name: 'Stilte'", name);
  const { heard, stop } = listen(start(['print', '--only', 'J01', '--out', clone, '--watch'], undefined, clone));
  const readCard = async () =>
    (await readPages(new Uint8Array(readFileSync(join(clone, 'print/ruimtemakers-nl-home-poker-a4-J01.pdf'))))).join(
      ' ',
    );
  const printed = (count: number) => look(() => heard().said.split('Printed 1 card').length > count);
  await printed(1);
  // Another process would find nothing here that prints.
  await writeFile(command, '');
  await writeFile(jokers, named("name: 'Eventjes'"));
  await printed(2);
  expect(await readCard()).toContain('Eventjes');
  await writeFile(jokers, named("name: 'Half"));
  await look(() => heard().told.includes('again.\n'));
  expect(heard().told).toMatch(
    /\nThe cards cannot be read: .+jokers\.ts:12:20: .+; fix that and save it, and they are printed again\.\n$/,
  );
  await writeFile(jokers, named("name: 'Twee'"));
  await printed(3);
  expect(await readCard()).toContain('Twee');
  await writeFile(command, source);
  const words = join(clone, 'cards/families.ts');
  await writeFile(words, readFileSync(words, 'utf8').replace("one: 'joker'", "one: 'troef'"));
  await printed(4);
  expect(await readCard()).toContain('troef');
  await stop();
});
