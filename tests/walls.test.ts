import { execFile } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';

const run = promisify(execFile);
const root = new URL('../', import.meta.url);

/** A file that crosses a wall, where it may not stand: what the linter says of it. */
const crossings = [
  ['cards/crossing.ts', "import { layDeck } from '../generator/edition.ts';", 'content knows nothing of paper'],
  ['generator/layout/crossing.ts', "import { readFileSync } from 'node:fs';", 'layout is pure'],
  ['generator/layout/crossing.ts', "import { deck } from '../../cards/deck.ts';", 'layout is pure'],
  ['generator/paint/crossing.ts', "import type { Card } from '../../cards/schema.ts';", 'A painter knows frames'],
  ['generator/paint/crossing.ts', "import { readFileSync } from 'node:fs';", 'Only cli, build'],
  ['web/table/crossing.ts', "import { useState } from 'react';", 'web/table is pure'],
  ['web/workshop/crossing.ts', "import { useState } from 'react';", 'web/workshop is pure'],
  ['web/crossing.ts', "import { useEffect } from 'react';", 'nothing but a way back'],
  ['web/view/crossing.ts', "import { useLayoutEffect } from 'react';", 'nothing but a way back'],
  ['web/view/crossing.ts', "import { layDeck } from '../../generator/edition.ts';", 'A view imports table and cards'],
] as const;

afterAll(() => Promise.all(crossings.map(([path]) => rm(new URL(path, root), { force: true }))));

test.each(crossings)('%s may not say: %s', async (path, source, message) => {
  const name = /\{ (\w+) \}/.exec(source)?.[1];
  const kind = source.includes('import type') ? 'type' : 'const';
  const use = kind === 'type' ? `export type Crossing = ${name};\n` : `export const crossing = ${name};\n`;
  await writeFile(new URL(path, root), `${source}\n\n${use}`);
  const said = await run('npx', ['biome', 'lint', path], { cwd: root }).catch((error) => error);
  await rm(new URL(path, root), { force: true });
  expect(said.code).toBe(1);
  expect(`${said.stdout}${said.stderr}`).toContain(message);
});
