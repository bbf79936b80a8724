import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { EMPTY_LINE, forTerminal } from '../../../generator/commands/terminal.ts';
import { run } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'terminal-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Red letters, another title of the window, an empty screen, and what reads from right to left. */
const steering = '\u001b[31m\u001b]0;x\u0007\u001b[2J\u009b1m\u202e';
const steers = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u;

test('nothing that somebody named steers the terminal', async () => {
  const path = join(folder, `kaarten${steering}.csv`);
  writeFileSync(path, `tekst;plaatje\nWie?;${steering}x.png\nWat?;y.png;te veel\n`);
  const typed = [
    ['check', path],
    ['check', path, '--yes'],
    ['list', path, '--yes'],
    ['list', path, '--yes', '--json'],
    ['export', path, '--yes', '--form', 'yaml'],
    ['export', path, '--yes', '--form', 'csv'],
    ['check', `${folder}/nee${steering}.csv`],
    ['print', '--only', steering],
    ['print', `--${steering}`],
    [steering],
  ];
  for (const words of typed) {
    const { said, told } = await run(words);
    expect(said + told).not.toBe('');
    expect((said + told).replaceAll('\r\n', '\n'), words.join(' ')).not.toMatch(steers);
  }
});

test('a line that is written over is, and nothing else is written over', () => {
  expect(forTerminal(`${EMPTY_LINE}a${EMPTY_LINE}b\r\nc\td`)).toBe(`${EMPTY_LINE}a\ufffd\ufffd[2Kb\r\nc\td`);
});
