import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { scripts } from '../package.json' with { type: 'json' };

/** One of each kind: of words, of a script for a shell, and of bytes that happen to hold ends of lines. */
const files = [
  '.ci/run',
  'generator/tools/templates/guide.nl.hbs',
  'generator/write/icc/FOGRA39L_coated.icc',
  'tests/golden/sheet-fronts.png',
  'generator/cli.ts',
];

test('git for Windows, which ends lines in its own way, leaves ours as they are', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ruimtemakers-'));
  const git = (...words: readonly string[]) =>
    execFileSync('git', ['-c', 'core.autocrlf=true', '-c', 'core.eol=crlf', ...words], { cwd: folder, stdio: 'pipe' });
  git('init', '-q');
  for (const file of ['.gitattributes', ...files]) cpSync(file, join(folder, basename(file)));
  git('add', '-A');
  for (const file of files) unlinkSync(join(folder, basename(file)));
  git('checkout-index', '-a');
  for (const file of files)
    expect(readFileSync(join(folder, basename(file))).equals(readFileSync(file)), file).toBe(true);
  rmSync(folder, { recursive: true });
});

test('the scripts run in any shell: none sets a variable, removes or copies in the way of one', () => {
  const odd = Object.entries(scripts).filter(([, script]) =>
    /(?:^|&& *)(?:\w+=\S*|rm|cp|mv|mkdir|export|cat|test|\[|\.\/\S+) |^'|(?:^|[^"\w])'[^']*'(?=$| )/.test(script),
  );
  expect(odd).toEqual([]);
});

test('the linter and the command start no program that is a script for a shell on Windows, where Node starts none', () => {
  const folders = ['generator', 'web', 'cards', 'tests/floor'];
  const paths = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  );
  const scripts = [...paths, 'tests/walls.test.ts'].filter((path) => /\.tsx?$/.test(path));
  expect(scripts.length).toBeGreaterThan(500);
  const asks = /\b(?:run|exec|spawn|fork)\w*\)?\(\s*['"](?:npm|npx|tsc|tsx|biome|vite)\b/i;
  expect(scripts.filter((path) => asks.test(readFileSync(path, 'utf8')))).toEqual([]);
});
