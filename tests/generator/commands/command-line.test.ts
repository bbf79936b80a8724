import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { cp, mkdir, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listCards, runOnChange } from '../../../generator/commands/watch.node.ts';
import { deliver, finish } from './delivered.ts';

const { built, out, start } = deliver('ruimtemakers');
const run = (...words: readonly string[]) => finish(start(words));

describe('a wish that cannot be', () => {
  test('is one sentence, exit 2, and no trace', async () => {
    const { code, said, told } = await run('print', '--size', 'a5');
    expect(told).toMatch(/^--size: “a5” is no size; use poker, bridge, .+\n$/);
    expect([code, said]).toEqual([2, '']);
  });

  test('is told in JSON to another program, whatever it was', async () => {
    const ends = await Promise.all([run('print', '--size', 'a5', '--json'), run('list', '--bogus', '--json')]);
    const [size, bogus] = ends.map(({ said }) => JSON.parse(said));
    expect(ends.map(({ code, told }) => [code, told])).toEqual([
      [2, ''],
      [2, ''],
    ]);
    expect(size).toEqual([{ problem: expect.stringContaining('“a5” is no size'), option: 'size' }]);
    expect(bogus).toEqual([{ problem: "unknown option '--bogus'" }]);
  });
});

test('who stops reading ends the command quietly', async () => {
  for (const words of [['print', '--help'], ['export'], ['print', '--size', 'a5']]) {
    const child = start(words);
    child.stdout?.destroy();
    child.stderr?.destroy();
    expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(words.includes('a5') ? 2 : 0);
  }
});

test('in a folder that was taken away it says so', async () => {
  const gone = join(out(), 'gone');
  await mkdir(gone);
  const node = `cd ${gone} && rmdir ${gone} && ${process.execPath} ${join(process.cwd(), built)}/cli/ruimtemakers.js list`;
  const { code, told } = await finish(spawn('sh', ['-c', node], { stdio: ['ignore', 'pipe', 'pipe'] }));
  expect(told).toBe('The folder you are in is not there any more; go to another one.\n');
  expect(code).toBe(2);
});

test('a built command away from any source says which cards it carries', async () => {
  await cp(join(built, 'cli'), join(out(), 'carried'), { recursive: true });
  await symlink(join(process.cwd(), 'node_modules'), join(out(), 'node_modules'));
  const command = [join(out(), 'carried/ruimtemakers.js'), 'list', '--only', 'J01'];
  const { code, said, told } = await finish(
    spawn(process.execPath, command, { cwd: out(), stdio: ['ignore', 'pipe', 'pipe'] }),
  );
  expect(told).toMatch(/^These are the cards that were built into the command: version \S+ of \d{4}-\d\d-\d\d\.\n$/);
  expect([code, said.slice(0, 3)]).toEqual([0, 'J01']);
});

test('--watch runs again after a change, one run at a time, and not when nothing changed', async () => {
  const folder = join(out(), 'cards');
  const runner = join(out(), 'runner.ts');
  await mkdir(folder);
  await writeFile(runner, '');
  let [runs, running, most] = [0, 0, 0];
  const until = async (count: number) => {
    while (runs < count) await new Promise((resolve) => setTimeout(resolve, 30));
  };
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
    while (dateOf() <= last) await new Promise((resolve) => setTimeout(resolve, 30));
    return dateOf();
  };
  await writeFile(deck, 'tekst\nWat doe je graag?\nWie help je vandaag?\n');
  const child = spawn(
    process.execPath,
    [join(built, 'cli/ruimtemakers.js'), 'print', deck, '--out', out(), '--watch'],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let [said, told] = ['', ''];
  child.stdout.on('data', (text) => {
    said += text;
  });
  child.stderr.on('data', (text) => {
    told += text;
  });
  const ended = once(child, 'exit');
  const first = await until(0);
  // What cannot be printed is told, and the next change is printed all the same.
  await writeFile(deck, `tekst\n${'Onverenigbaarheid '.repeat(200)}\n`);
  while (!told.includes('too long')) await new Promise((resolve) => setTimeout(resolve, 30));
  expect(dateOf()).toBe(first);
  await writeFile(deck, 'tekst\nWat doe je graag?\n');
  await until(first);
  while (!said.includes('Printed 1 card')) await new Promise((resolve) => setTimeout(resolve, 30));
  child.kill('SIGTERM');
  expect(await ended).toEqual([143, null]);
  expect(said).toContain('Printed 2 cards');
});
