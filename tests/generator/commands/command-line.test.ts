import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleCommand } from '../../../generator/commands/bundle.node.ts';
import { runOnChange } from '../../../generator/commands/watch.node.ts';

/** The command as it is delivered, built into one file, and as a person starts it: a process of its own. */
const built = 'node_modules/.cache/ruimtemakers';
let out = '';
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'ruimtemakers-'));
  await bundleCommand(built);
}, 120_000);
afterAll(() => rm(out, { recursive: true }));

const start = (...words: readonly string[]): ChildProcess =>
  spawn(process.execPath, [`${built}/cli/ruimtemakers.js`, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });

const finish = (child: ChildProcess) =>
  new Promise<{ code: number | null; said: string; told: string }>((resolve) => {
    let [said, told] = ['', ''];
    child.stdout?.on('data', (part) => {
      said += part;
    });
    child.stderr?.on('data', (part) => {
      told += part;
    });
    child.on('close', (code) => resolve({ code, said, told }));
  });
const run = (...words: readonly string[]) => finish(start(...words));

/** Every file below a folder. */
const filesIn = async (folder: string): Promise<readonly string[]> =>
  existsSync(folder)
    ? (await readdir(folder, { recursive: true, withFileTypes: true }))
        .filter((one) => one.isFile())
        .map(({ name }) => name)
    : [];

const rgb = new Uint8Array(200);
rgb.set(new TextEncoder().encode('mntrRGB '), 12);
rgb.set(new TextEncoder().encode('acsp'), 36);

describe('a wish that cannot be', () => {
  test.each([
    [['print', '--size', 'a5'], '--size: “a5” is no size; use poker, bridge,'],
    [['print', '--paper', 'c32010', '--backs', 'gutterfold'], '--backs: labels of c32010 cannot be folded;'],
    [['print', '--only', ','], '--only is empty: name families,'],
    [['print', '--printer', 'nobody'], '--printer: there is no profile printers/nobody.local.json; make it with:'],
    [
      ['print', '--edition', 'reader', '--copies', '2'],
      '--copies: the edition “reader” has none; use it with --edition home or press.',
    ],
    [['print', '--edition', 'press', '--start-slot', '2'], '--start-slot: the edition “press” has none;'],
    [['print', '--edition', 'press', '--icc', 'package.json'], '--icc: package.json: This file is not an ICC profile.'],
    [
      ['print', '--edition', 'press', '--icc', 'nothing.icc'],
      '--icc: there is no file nothing.icc; name a file, or fogra39-coated',
    ],
    [['print', '--edition', 'press', '--icc', 'cards'], '--icc: there is no file cards;'],
    [
      ['print', '--size', '45x45', '--only', 'V01'],
      '--size: 45 × 45 mm is too small for V01 (back); take a larger size',
    ],
    [
      ['print', '--only', 'V01', '--out', 'package.json'],
      '--out: package.json/print does not lie in a folder; name another folder.',
    ],
    [['images', '--pack', 'mpc', '--contact'], '--contact: a pack has no contact sheet;'],
    [['calibrate', '--readings', '1,2,3,4'], '--readings: give the printer a name as well'],
    [['draw', 'nothing'], '“nothing” is nothing to deal from;'],
    [['build', '--dpi', '5'], '--dpi: “5” is no whole number from 36 to 1200.'],
  ] as const)('%j is one sentence, and exit 2', async (words, sentence) => {
    const { code, said, told } = await run(...words);
    const last = told.trimEnd().split('\n').at(-1) ?? '';
    expect(last.slice(0, sentence.length)).toBe(sentence);
    expect([code, said]).toEqual([2, '']);
    expect(told).not.toContain('    at ');
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

  test('a profile of another colour space is told', async () => {
    const file = join(out, 'screen.icc');
    await writeFile(file, rgb);
    const { code, told } = await run('print', '--edition', 'press', '--icc', file);
    expect(told).toContain('The ICC profile is mntr RGB');
    expect(code).toBe(2);
  });
});

test.each([
  ['SIGINT', 130, ['print', '--copies', '100']],
  ['SIGTERM', 143, ['print', '--edition', 'press', '--copies', '100']],
  ['SIGINT', 130, ['images', '--pack', 'mpc']],
] as const)(
  '%s ends long work at once, with exit %d, and leaves nothing half written: %j',
  async (signal, code, words) => {
    const folder = join(out, `${signal}-${words.length}`);
    const child = start(...words, '--out', folder);
    const ended = finish(child);
    // The work has begun when it tells of it; a pack when its file is there under its temporary name.
    await new Promise<void>((resolve) => {
      const look = setInterval(async () => {
        if (words[0] === 'print' || (await filesIn(folder)).some((name) => name.endsWith('.part'))) {
          clearInterval(look);
          resolve();
        }
      }, 50);
      if (words[0] !== 'print') return;
      clearInterval(look);
      child.stderr?.on('data', (part) => `${part}`.includes('Laying out') && setTimeout(resolve, 1500));
    });
    child.kill(signal);
    expect((await ended).code).toBe(code);
    expect(await filesIn(folder)).toEqual([]);
  },
);

test('--watch runs the command from the source again after a change, and not when nothing changed', async () => {
  const folder = join(out, 'cards');
  const log = join(out, 'log');
  const runner = join(out, 'runner.cjs');
  await mkdir(folder);
  await writeFile(
    runner,
    `require('node:fs').appendFileSync(${JSON.stringify(log)}, process.argv.slice(2).join(' ') + '\\n')`,
  );
  const lines = async () => (existsSync(log) ? (await readFile(log, 'utf8')).trim().split('\n') : []);
  const until = async (count: number) => {
    while ((await lines()).length < count) await new Promise((resolve) => setTimeout(resolve, 30));
  };
  const stop = runOnChange(process.execPath, ['print', '--watch', '--only', 'V01'], { folder, runner: [runner] });
  try {
    await until(1);
    await writeFile(join(folder, 'tips.ts'), 'changed');
    await until(2);
    expect(await lines()).toEqual(['print --only V01', 'print --only V01']);
  } finally {
    stop();
  }
  expect(() => runOnChange(process.execPath, [], { folder: 'nowhere', runner: [runner] })).toThrow(
    '--watch: there is no nowhere/ here; run it in the folder of the project.',
  );
});
