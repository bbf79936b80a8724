import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { orderSkills, writeList } from '../../../cards/skills/list.node.ts';

const folder = new URL('../../../cards/skills/', import.meta.url);

test('the list of skills is that of the files in its folder', async () => {
  const files = await readdir(folder);
  expect(orderSkills(files).length).toBeGreaterThanOrEqual(17);
  expect(
    await readFile(new URL('index.ts', folder), 'utf8'),
    'A skill came, went or has another name: run npm run format.',
  ).toBe(writeList(files));
});

test('a new skill stands in the list with its cards, in the order of the numbers', () => {
  const list = writeList(['index.ts', '02-one-more-skill.ts', '01-listening.ts']);
  expect(list).toContain(
    "import { listening } from './01-listening.ts';\nimport { oneMoreSkill } from './02-one-more-",
  );
  expect(list).toContain("= [\n  'listening',\n  'one-more-skill',\n] as const");
  expect(list).toContain('= [\n  listening,\n  oneMoreSkill,\n];');
});

test.each([
  [['01-a.ts', '03-b.ts'], 'cards/skills/03-b.ts: skills are numbered without a gap, and this one would be 02.'],
  [['01-a.ts', '01-b.ts'], 'cards/skills/01-b.ts: skills are numbered without a gap, and this one would be 02.'],
  [['01-a.ts', '2-b.ts'], 'cards/skills/2-b.ts: name it by its number and its name, such as 02-listening.ts.'],
])('files that cannot be put in order are told: %s', (files, said) => {
  expect(() => writeList(files)).toThrow(said);
});

test('the list is written anew by whatever name one went into the folder, as Windows keeps that', async () => {
  const root = await mkdtemp(join(tmpdir(), 'ruimtemakers-'));
  await mkdir(join(root, 'cards'));
  for (const name of ['list.node.ts', '01-co-creation.ts'])
    await copyFile(fileURLToPath(new URL(name, folder)), join(root, 'cards', name));
  await writeFile(join(root, 'cards', 'index.ts'), '');
  await writeFile(join(root, 'cards', 'package.json'), '{ "type": "module" }');
  await symlink(join(root, 'cards'), join(root, 'link'));
  await promisify(execFile)(process.execPath, ['--import', 'tsx', join(root, 'link', 'list.node.ts')]);
  expect(await readFile(join(root, 'cards', 'index.ts'), 'utf8')).toBe(writeList(['01-co-creation.ts']));
  await rm(root, { recursive: true });
});
