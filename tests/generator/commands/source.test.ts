import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type Built,
  chooseTruth,
  findRoot,
  hashSource,
  passOn,
  runSource,
  wantSource,
} from '../../../generator/commands/source.node.ts';
import { turnStrokes } from '../disk.ts';

const project = join(import.meta.dirname, '../../..');
/** A folder of our own, and the project in it. */
let above = '';
let root = '';
let built: Built;

beforeAll(async () => {
  above = await mkdtemp(join(tmpdir(), 'ruimtemakers-'));
  root = join(above, 'project');
  // What Node finds above a project without modules, and cannot run: else it would look in every folder up to the root,
  // and that of the system for what is temporary may lie below somebody's node_modules.
  await mkdir(join(above, 'node_modules/tsx'), { recursive: true });
  await writeFile(join(above, 'node_modules/tsx/package.json'), '{"name":"tsx","exports":{}}');
  for (const folder of ['cards', 'generator', 'web/table', 'web/build', 'package.json'])
    await cp(join(project, folder), join(root, folder), { recursive: true });
  await mkdir(join(root, 'dist/cli'), { recursive: true });
  built = { hash: hashSource(root), version: '1.0.0', date: '2026-11-23' };
});
afterAll(() => rm(above, { recursive: true }));

/** Changes a file, looks, and changes it back. */
const edited = async <T>(file: string, from: string, to: string, look: () => T | Promise<T>): Promise<T> => {
  const path = join(root, file);
  const was = await readFile(path, 'utf8');
  await writeFile(path, was.replace(from, to));
  try {
    return await look();
  } finally {
    await writeFile(path, was);
  }
};

test('a command that runs from its source prints that', () => {
  expect(chooseTruth(undefined, root, root)).toEqual({ kind: 'built' });
});

test('a built command prints its own cards while the source is as it was, wherever one stands', () => {
  expect(chooseTruth(built, root, '/')).toEqual({ kind: 'built' });
  expect(chooseTruth(built, join(root, 'cards'), '/')).toEqual({ kind: 'built' });
  expect(chooseTruth(built, '/', join(root, 'dist/cli'))).toEqual({ kind: 'built' });
});

test('without a source it says which cards it carries', () => {
  expect(chooseTruth(built, '/', '/')).toEqual({
    kind: 'bundled',
    told: {
      nl: 'Dit zijn de kaarten die in de opdracht zelf zitten: versie 1.0.0 van 2026-11-23.',
      en: 'These are the cards that were built into the command: version 1.0.0 of 2026-11-23.',
    },
  });
});

test('a word that was changed since is printed from the source, or told where that cannot be run', async () => {
  const look = () => chooseTruth(built, root, join(root, 'dist/cli'));
  const change = ['cards/skills/01-co-creation.ts', 'Co-creatie', 'Samen maken'] as const;
  expect(await edited(...change, look)).toEqual({
    kind: 'bundled',
    told: {
      nl: `Dit zijn de kaarten die in de opdracht zelf zitten: versie 1.0.0 van 2026-11-23. In ${root}/cards staan andere; doe daar npm ci, dan print de opdracht die.`,
      en: `These are the cards that were built into the command: version 1.0.0 of 2026-11-23. Those in ${root}/cards are others; run npm ci there, and the command prints those.`,
    },
  });
  await symlink(join(project, 'node_modules'), join(root, 'node_modules'));
  const truth = await edited(...change, look);
  expect(truth).toMatchObject({ kind: 'source', root });
  expect(await edited('generator/tools/templates/guide.nl.hbs', 'de', 'het', look)).toMatchObject({ kind: 'source' });
  expect(look()).toEqual({ kind: 'built' });
  if (truth.kind !== 'source') throw new Error('The source was not found.');
  const file = join(root, 'list.csv');
  const words = ['export', '--only', 'V01', '--form', 'csv', '--out', file];
  expect(await edited(...change, () => runSource(truth, words))).toBe(0);
  expect(await readFile(file, 'utf8')).toContain('Samen maken');
});

test('a project is found from any folder in it, and nowhere else', () => {
  expect(findRoot(join(root, 'cards/skills'))).toBe(root);
  expect(findRoot(parse(root).root)).toBeUndefined();
});

test('a checkout with the ends of lines and the strokes of Windows is the same source', async () => {
  const skill = await readFile(join(root, 'cards/skills/01-co-creation.ts'), 'utf8');
  await writeFile(join(root, 'cards/skills/01-co-creation.ts'), skill.replaceAll('\n', '\r\n'));
  expect(hashSource(root)).toBe(built.hash);
  await writeFile(join(root, 'cards/skills/01-co-creation.ts'), skill);
  turnStrokes();
  expect(hashSource(root)).toBe(built.hash);
});

test('who is ended ends what runs in its place, but on Windows, where that is told by itself and may tidy up', () => {
  const asked: unknown[] = [];
  const child = { kill: (signal: unknown) => asked.push(signal) > 0 };
  passOn('SIGINT', child, 'linux');
  passOn('SIGTERM', child, 'darwin');
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) passOn(signal, child, 'win32');
  expect(asked).toEqual(['SIGINT', 'SIGTERM']);
});

test('a folder in which nothing can be built is told by its name', async () => {
  const odd = join(above, 'C# en meer');
  expect(() => wantSource(odd, 'start')).toThrow('start makes everything from the source of Ruimtemakers');
  await symlink(root, odd);
  expect(() => wantSource(odd, 'start')).toThrow(
    `start: nothing can be built where the name of a folder has a # or ?, as in “${odd}”;`,
  );
  expect(() => wantSource(root, 'start')).not.toThrow();
});
