import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8');
const views = readdirSync(`${root}web`, { encoding: 'utf8', recursive: true })
  .filter((path) => path.endsWith('.tsx'))
  .map((path) => `web/${path}`);

test('every list of the app is a List: one without marks is no list to VoiceOver unless it says so', () => {
  expect(views.length).toBeGreaterThan(100);
  const bare = views.filter((path) => /<(ul|ol|menu)\b|createElement\('(ul|ol|menu)'/.test(read(path)));
  expect(bare).toEqual([]);
  expect(read('web/view/piece/list.tsx')).toContain('role="list"');
});
