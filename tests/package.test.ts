import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { expect, test } from 'vitest';
import { deliver, finish } from './generator/commands/delivered.ts';

const command = deliver('package');
const { dependencies, files, scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly files: readonly string[];
  readonly scripts: Readonly<Record<string, string>>;
};
/** What only builds and serves the project, and what the packed command therefore never reaches. */
const ofSource = ['vite', 'tsx', '@vitejs/plugin-react'];

/** The package of a path: `@fontsource/x/files/y` is of `@fontsource/x`. */
const packageOf = (path: string) => path.split('/', path.startsWith('@') ? 2 : 1).join('/');

test('the packed command finds all it works with among the dependencies of the package', () => {
  const folder = `${command.built}/cli`;
  const code = readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
    .join('\n');
  const imported = [...code.matchAll(/\b(?:import|require)\(["'`]([@a-z][^"'`$]*)["'`]\)/g)].map(
    ([, path = '']) => path,
  );
  const wanted = new Set(
    imported.filter((path) => !path.startsWith('node:') && !builtinModules.includes(path)).map(packageOf),
  );
  expect([...wanted].filter((name) => !(name in dependencies) && !ofSource.includes(name))).toEqual([]);
  expect(wanted.has('sharp')).toBe(true);
  for (const read of ['@fontsource/', '@phosphor-icons/core', 'hyphen/'])
    expect([
      code.includes(read),
      Object.keys(dependencies).some((name) => name.startsWith(read.replace(/\/$/, ''))),
    ]).toEqual([true, true]);
});

test('the package holds the command, which is built before it is packed, and nothing that one engine made of it', () => {
  expect(files).toEqual(['dist/cli', '!dist/cli/*.compiled']);
  expect(scripts.prepack).toContain('bundleCommand');
});

test('away from the source, what wants the source says so', async () => {
  for (const name of ['build', 'start']) {
    const { code, told } = await finish(command.start([name], undefined, command.out()));
    expect([code, told]).toEqual([
      2,
      `${name} makes everything from the source of Ruimtemakers, which is not in this folder; run it in a clone of the project, after npm ci.\n`,
    ]);
  }
});
