import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, symlink, writeFile } from 'node:fs/promises';
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

test('--watch runs the command from the source again after a change, and not when nothing changed', async () => {
  const folder = join(out(), 'cards');
  const log = join(out(), 'log');
  const runner = join(out(), 'runner.cjs');
  await mkdir(folder);
  await writeFile(
    runner,
    `require('node:fs').appendFileSync(${JSON.stringify(log)}, process.argv.slice(2).join(' ') + '\\n')`,
  );
  const lines = async () => (existsSync(log) ? (await readFile(log, 'utf8')).trim().split('\n') : []);
  const until = async (count: number) => {
    while ((await lines()).length < count) await new Promise((resolve) => setTimeout(resolve, 30));
  };
  const stop = runOnChange(process.execPath, ['print', '--watch', '--only', 'V01'], {
    files: listCards(folder, runner),
    runner: [runner],
  });
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
    expect(await lines()).toEqual(Array(5).fill('print --only V01'));
  } finally {
    stop();
  }
  expect(() => listCards('nowhere', runner)).toThrow(
    '--watch: there is no nowhere/ here; run it in the folder of the project.',
  );
});
