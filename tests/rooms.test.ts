import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** Rooms are folders; each looks only at rooms below its own, types counted. The linter sees this of files, not of rooms. */

const root = join(import.meta.dirname, '..');
const files = ['cards', 'generator', 'web'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/crossing-\d/.test(file))
    .map((file) => join(folder, file)),
);

/** Which rooms each room looks at. */
const looks = new Map<string, Set<string>>();
for (const file of files) {
  const source = readFileSync(join(root, file), 'utf8');
  for (const [, path = ''] of source.matchAll(/(?:from|import\(|import) ?'(\.[^']+)'/g)) {
    const [from, to] = [dirname(file), normalize(join(dirname(file), dirname(path)))];
    if (from !== to) looks.set(from, (looks.get(from) ?? new Set()).add(to));
  }
}

/** All rooms that can be reached from one. */
const reach = (room: string, seen = new Set<string>()): Set<string> => {
  for (const next of looks.get(room) ?? []) if (!seen.has(next)) reach(next, seen.add(next));
  return seen;
};

test('no room looks back at one that looks at it', () => {
  expect(looks.size).toBeGreaterThan(30);
  const back = [...looks.keys()].filter((room) => reach(room).has(room));
  expect(back).toEqual([]);
});

test('nothing lies loose at a root but what is started there, and no room holds thirty files', () => {
  const loose = files.filter((file) => ['generator', 'web'].includes(dirname(file)));
  expect(loose.sort()).toEqual(['generator/cli.ts', 'web/main.tsx']);
  const full = [...new Set(files.map(dirname))].filter(
    (room) => files.filter((file) => dirname(file) === room).length >= 30,
  );
  expect(full).toEqual([]);
});
