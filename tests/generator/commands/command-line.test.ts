import { spawn } from 'node:child_process';
import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
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

test('a built command prints what a house has: its logo as curves or as points, and drawings kept as points', async () => {
  const [deck, logo] = [join(out(), 'rollen.csv'), join(out(), 'logo.png')];
  await writeFile(deck, 'tekst;beeld\nWie ben je?;logo.png\nWat doe je graag?;\n');
  // Two flat colours on nothing: what is kept as points, and not as a photo.
  await sharp({ create: { width: 400, height: 400, channels: 4, background: '#00000000' } })
    .composite([{ input: { create: { width: 200, height: 200, channels: 4, background: '#27704a' } } }])
    .png()
    .toFile(logo);
  const style = join(out(), 'huis.tokens.json');
  await writeFile(style, JSON.stringify({ $extensions: { 'nl.ruimtemakers': { logo: 'logo.png', logoAlt: 'Huis' } } }));
  for (const house of [style, 'cards/style/examples/wilgenoord.tokens.json']) {
    const { code, told } = await run('print', deck, '--style', house, '--out', join(out(), 'print'), '--yes');
    expect([code, told]).toEqual([0, expect.not.stringContaining('Error')]);
  }
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
