import { readdir, readFile } from 'node:fs/promises';
import { floor } from '../../web/build/floor.node.ts';
import { isAllowed } from './allowed.ts';
import { checkMarkup } from './markup.ts';
import { checkScripts } from './scripts.ts';
import { checkStyle } from './style.ts';
import type { Finding } from './support.ts';

/**
 * Refuses what the oldest browsers of `browserslist` lack, unless it stands behind a guard or in allowed.ts: part of
 * `npm run lint`. Facts are those of MDN and web-features.
 */

const web = new URL('../../web/', import.meta.url);

const checkFile = async (path: string): Promise<readonly Finding[]> => {
  const source = await readFile(new URL(path, web), 'utf8');
  return path.endsWith('.css') ? checkStyle(source, floor, isAllowed) : checkMarkup(path, source, floor, isAllowed);
};

const paths = (await readdir(web, { recursive: true })).filter((path) => /\.(css|tsx)$/.test(path)).sort();
const told = await Promise.all(
  paths.map(async (path) =>
    (await checkFile(path)).map(
      ({ line, what, key, lacking }) => `web/${path}:${line}: ${what}: ${key} came with ${lacking.join(', ')}`,
    ),
  ),
);
const problems = [...told.flat(), ...(await checkScripts())];
for (const problem of problems) console.error(problem);
if (problems.length > 0) {
  console.error(
    'Older browsers lack this (browserslist in package.json): guard it, or say in tests/floor/allowed.ts why. What npm run types says too is no fault of theirs: mend that first.',
  );
  process.exitCode = 1;
}
