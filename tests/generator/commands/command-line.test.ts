import { spawn } from 'node:child_process';
import { cp, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
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
