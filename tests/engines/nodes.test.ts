import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleCommand } from '../../generator/commands/bundle.node.ts';

const run = promisify(execFile);

/** The versions of Node that are kept up, oldest first. */
const versions = ['20', '22', '24', '26'] as const;
type Version = (typeof versions)[number];

/** Every edition of paper, as typed. */
const editions = [
  ['print', '--lang', 'nl'],
  ['print', '--edition', 'press'],
  ['print', '--edition', 'reader'],
  ['calibrate'],
] as const;

/** ms after which printing hangs; on two free cores it takes a minute. */
const HANGS = 1_800_000;

let folder: string;
let command: string;
const written = {} as Record<Version, Readonly<Record<string, string>>>;

/** The command stands inside the project, where it finds what it imports. */
beforeAll(async () => {
  folder = await mkdtemp('node_modules/.nodes-');
  command = await bundleCommand(folder);
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: 'tests/engines/print-more.ts',
      outDir: `${folder}/cli`,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'print-more.mjs', chunkFileNames: 'print-more-[name].mjs' } },
    },
  });
  // One after the other, so that two of them never fetch at a time.
  const nodes: (readonly [Version, string])[] = [];
  for (const version of versions) nodes.push([version, await findNode(version)]);
  await Promise.all(nodes.map(async ([version, node]) => Object.assign(written, { [version]: await printAll(node) })));
}, HANGS);
afterAll(() => rm(folder, { recursive: true }));

/** Where a Node of that version is: the one that runs this, or npm's, which is fetched once and kept. */
const findNode = async (version: Version): Promise<string> => {
  if (process.versions.node.startsWith(`${version}.`)) return process.execPath;
  const ask = ['exec', '--yes', `--package=node@${version}`, '--', 'node', '-p', 'process.execPath'];
  try {
    return (await run('npm', ask, { cwd: tmpdir() })).stdout.trim();
  } catch (problem) {
    throw new Error(
      `Node ${version} could not be had from npm; run “npm exec --yes --package=node@${version} -- node --version” with a network, and try again.`,
      { cause: problem },
    );
  }
};

/** Prints everything with one Node, and gives the SHA-256 of each file. */
const printAll = async (node: string): Promise<Readonly<Record<string, string>>> => {
  const out = await mkdtemp(join(tmpdir(), 'ruimtemakers-node-'));
  for (const typed of editions) await run(node, [command, ...typed, '--out', out]);
  await run(node, [`${folder}/cli/print-more.mjs`, out]);
  const files = (await readdir(out, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const hashes: Record<string, string> = {};
  for (const { parentPath, name } of files)
    hashes[name] = createHash('sha256')
      .update(await readFile(join(parentPath, name)))
      .digest('hex');
  await rm(out, { recursive: true });
  return hashes;
};

test('everything was printed: the deck for home, for a press and to read, the guide, and pictures', () => {
  const names = Object.keys(written[20]);
  expect(names).toEqual(
    expect.arrayContaining([
      'ruimtemakers-nl-home-poker-a4.pdf',
      'ruimtemakers-nl-press-poker.pdf',
      'ruimtemakers-nl-reader.pdf',
      'ruimtemakers-nl-reader.html',
      'ruimtemakers-nl-calibration-a4.pdf',
      'ruimtemakers-nl-guide.pdf',
      'ruimtemakers-nl-guide.html',
    ]),
  );
  expect(names.filter((name) => name.endsWith('.svg')).length).toBeGreaterThanOrEqual(40);
});

test.each(['22', '24'] as const)('Node %s prints the same bytes as Node 20', (version) => {
  expect(written[version]).toEqual(written[20]);
});
