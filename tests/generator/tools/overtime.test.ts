import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import type { OwnDeck } from '../../../cards/own/placed.ts';
import { nameBeside, readPictures } from '../../../generator/own/pictures.node.ts';
import { openOvertime } from '../../../generator/tools/overtime.ts';
import { DeckProblem } from '../../../generator/write/deck-problem.ts';

const folder = mkdtempSync(join(tmpdir(), 'overtime-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A clock that says when each piece of work began and ended, in seconds. */
const clock = (...times: readonly number[]) => {
  const left = times.map((seconds) => 1000 * seconds);
  return () => left.shift() ?? Number.NaN;
};

test('drawings of a deck may each take their time, and not all of them', async () => {
  const overtime = openOvertime(clock(0, 2, 2, 12, 12, 13, 20, 70, 70, 73));
  const spent: boolean[] = [];
  for (let i = 0; i < 5; i++) {
    await overtime.count(async () => undefined);
    spent.push(overtime.isSpent());
  }
  // 0, 8, 0, 48 and 1 seconds more than usual.
  expect(spent).toEqual([false, false, false, false, false]);
  const slow = openOvertime(clock(0, 50, 50, 65));
  await slow.count(async () => undefined);
  await expect(slow.count(() => Promise.reject(new Error('x')))).rejects.toThrow('x');
  expect(slow.isSpent()).toBe(true);
});

test('where drawings take too long together the others are not tried, and one sentence says so', async () => {
  const names = ['a.svg', 'b.svg', 'c.svg', 'd.png'];
  for (const name of names.slice(0, 3))
    writeFileSync(
      join(folder, name),
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 40"><rect width="60" height="40"/></svg>',
    );
  const png = sharp({ create: { width: 60, height: 40, channels: 3, background: '#27704a' } }).png();
  await png.toFile(join(folder, 'd.png'));
  const path = join(folder, 'kaarten.csv');
  writeFileSync(path, 'tekst\nWie?\n');
  const cards = names.map((name, i) => ({ code: `K0${i + 1}`, picture: { name } }));
  const own = { cards } as unknown as OwnDeck;
  const read = (overtime = openOvertime()) => readPictures(own, path, nameBeside(path), 'en', overtime);
  expect([...(await read()).keys()].sort()).toEqual(names);
  // The first takes 40 seconds, the second 30.
  const problem = await read(openOvertime(clock(0, 40, 40, 70, 70, 71))).catch((caught: unknown) => caught);
  expect(problem).toBeInstanceOf(DeckProblem);
  expect((problem as DeckProblem).lines.map(({ en }) => en)).toEqual([
    'The .svg pictures are so intricate that together they take more than 60 extra seconds to draw. The rest was not tried. Save the .svg pictures as PNG.',
  ]);
});
