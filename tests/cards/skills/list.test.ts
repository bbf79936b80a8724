import { readdir, readFile } from 'node:fs/promises';
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
