import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { bundleCommand } from '../../../generator/commands/bundle.node.ts';

/** How a run of the command ended, and what it said meanwhile. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly said: string;
  readonly told: string;
}

export interface Delivered {
  /** Where the command lies, in its folder `cli`. */
  readonly built: string;
  /** The folder of this file's tests, which goes when they are done. */
  readonly out: () => string;
  /** Starts the command as a person does: a process of its own. A hook is code that runs before it. It stands in the folder of the project, or in another, and speaks English unless the machine speaks another language. */
  readonly start: (words: readonly string[], hook?: string, folder?: string, locale?: string) => ChildProcess;
}

/** The command as it is delivered, built for the tests of one file into a cache of their own. */
export const deliver = (name: string): Delivered => {
  const built = `node_modules/.cache/${name}`;
  let out = '';
  beforeAll(async () => {
    out = await mkdtemp(join(tmpdir(), 'ruimtemakers-'));
    await bundleCommand(built);
  }, 120_000);
  afterAll(() => rm(out, { recursive: true }));
  return {
    built,
    out: () => out,
    start: (words, hook, folder, locale = 'C') =>
      spawn(
        process.execPath,
        [...(hook ? ['--import', hook] : []), resolve(`${built}/cli/ruimtemakers.js`), ...words],
        {
          stdio: ['ignore', 'pipe', 'pipe'],
          env: { ...process.env, LC_ALL: locale },
          ...(folder === undefined ? {} : { cwd: folder }),
        },
      ),
  };
};

export const finish = (child: ChildProcess): Promise<Ended> =>
  new Promise((resolve) => {
    let [said, told] = ['', ''];
    child.stdout?.on('data', (part) => {
      said += part;
    });
    child.stderr?.on('data', (part) => {
      told += part;
    });
    child.on('close', (code, signal) => resolve({ code, signal, said, told }));
  });
