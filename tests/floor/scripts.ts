import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { floor } from '../../web/build/floor.node.ts';
import { isAllowed } from './allowed.ts';
import { readDomTypes, writeFloorTypes } from './dom.ts';

/** With strokes as the compiler writes them, on Windows too. */
const cwd = fileURLToPath(new URL('../../', import.meta.url)).replaceAll('\\', '/');
/** Not by its name: on Windows that is a script for a shell, which Node starts no more. */
const TSC = `${cwd}node_modules/typescript/bin/tsc`;

/**
 * Compiles what runs in the browser against the DOM of the floor; gives the compiler's lines, none where everything is
 * guarded. ES2023, which the compiler holds the language itself to, is older than the floor.
 */
export const checkScripts = async (include: readonly string[] = [`${cwd}web`]): Promise<readonly string[]> => {
  // These types are made anew from the compiler's own, where its settings find the packages and no linter looks.
  const folder = await mkdtemp(`${cwd}node_modules/.floor-`);
  const config = {
    extends: `${cwd}tsconfig.json`,
    // Faults between the changed types themselves are nobody's.
    compilerOptions: { lib: ['ES2023'], skipLibCheck: true },
    include: [`${folder}/dom.d.ts`, ...include],
    exclude: [`${cwd}web/**/*.node.ts`, `${cwd}web/**/*.node.tsx`],
  };
  try {
    await writeFile(`${folder}/dom.d.ts`, writeFloorTypes(readDomTypes(), floor, isAllowed));
    await writeFile(`${folder}/tsconfig.json`, JSON.stringify(config));
    return await compile(folder);
  } finally {
    await rm(folder, { recursive: true, maxRetries: 5 });
  }
};

const compile = async (folder: string): Promise<readonly string[]> => {
  const asked = [TSC, '--noEmit', '--pretty', 'false', '-p', folder];
  const { stdout } = await promisify(execFile)(process.execPath, asked, { cwd }).catch((error) => {
    if (!error.stdout) throw error;
    return error;
  });
  return String(stdout)
    .split(/\r?\n/)
    .filter((line) => line !== '');
};
