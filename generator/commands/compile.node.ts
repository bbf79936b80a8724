import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Node itself reads this one. */
const LAUNCHER = 'ruimtemakers.js';

/** What people ask most, of the game and of cards of their own, and a picture, which reads any font: what this calls is compiled beforehand. */
const habits = (folder: string): readonly (readonly string[])[] => [
  ['new', folder],
  ['images', '--only', 'J01', '--dpi', '36', '--out', folder],
  ['print', folder, '--out', folder],
  ['print', '--out', folder],
  ['check', folder],
  ['list'],
  ['--help'],
];

/**
 * Lets the engine keep what it makes of a built command, by doing what people ask most; each run begins with what the
 * ones before it left. Nothing depends on it but speed: what a run has to tell, the build tells where it prints itself.
 */
export const keepCompiled = async (command: string): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'ruimtemakers-habits-'));
  const env = { ...process.env, RUIMTEMAKERS_KEEP_COMPILED: '1' };
  const run = promisify(execFile);
  for (const words of habits(folder)) await run(process.execPath, [command, ...words], { env }).catch(() => undefined);
  await rm(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
};

/**
 * Makes the scripts of a folder such as they are launched (`generator/launch/`): in letters of one byte, which an engine
 * reads twice as fast, and with an `import()` that whoever launches them does.
 */
export const prepareScripts = async (folder: string): Promise<void> => {
  for (const name of (await readdir(folder)).filter((name) => name.endsWith('.js'))) {
    const path = join(folder, name);
    const script = escapeScript(await readFile(path, 'utf8'));
    await writeFile(
      path,
      name === LAUNCHER ? script : script.replaceAll(/\bimport\((?=[`'"][a-z])/g, 'require.import('),
      'latin1',
    );
  }
};

/**
 * The same script in ASCII. In strings, templates, patterns and names an escape is the letter itself; only after a
 * backslash and in a raw template it is not, which throws an Error.
 */
export const escapeScript = (script: string): string => {
  const [other] = /\\[^\0-\x7f]|\braw`[^`]*[^\0-\x7f`]/.exec(script) ?? [];
  if (other)
    throw new Error(`“${other}” cannot be written in ASCII; take the backslash or the raw template out of the source.`);
  return script.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
};
