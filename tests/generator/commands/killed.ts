import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Every file below a folder, by its path in it. */
export const readFolder = async (folder: string): Promise<ReadonlyMap<string, string>> => {
  const found = existsSync(folder) ? await readdir(folder, { recursive: true, withFileTypes: true }) : [];
  const paths = found.filter((one) => one.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return new Map(
    await Promise.all(
      paths.map(async (path) => [path.slice(folder.length + 1), await readFile(path, 'latin1')] as const),
    ),
  );
};

/** How a moment ends: a signal, or what a disk says. */
export type Blow = 'SIGKILL' | 'SIGINT' | 'SIGTERM' | 'ENOSPC';

/**
 * Code that runs before the command and counts what it asks of the disk. Each is two moments: before it is done, and when
 * it is done, a write by half. At one of them the blow falls; 0 is never. How many there were is told at the end.
 */
export const countMoments = (at: number, blow: Blow): string =>
  asModule(`
    import fs from 'node:fs/promises';
    import { writeSync } from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    let asked = 0;
    const strike = async (moment) => {
      if (moment !== ${at}) return;
      if ('${blow}' === 'ENOSPC') throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: 'write' });
      process.kill(process.pid, '${blow}');
      await new Promise((resolve) => setTimeout(resolve, 600_000));
    };
    const watch = (where, name, content) => {
      const real = where[name].bind(where);
      where[name] = async (...words) => {
        const moment = 2 * ++asked;
        await strike(moment - 1);
        const isHalf = moment === ${at} && content !== undefined;
        if (isHalf) words[content] = words[content].slice(0, words[content].length / 2);
        const done = await real(...words);
        if (name === 'open') watch(done, 'writeFile', 0);
        await strike(moment);
        return done;
      };
    };
    watch(fs, 'writeFile', 1);
    watch(fs, 'appendFile', 1);
    watch(fs, 'open');
    watch(fs, 'rename');
    syncBuiltinESMExports();
    process.on('exit', () => writeSync(2, '\\n' + 2 * asked + ' moments\\n'));
  `);

/** Code that takes each file away before its content is written, as a run that is ended does while the system is still opening it. */
export const takeAway = asModule(`
  import fs from 'node:fs/promises';
  import { rmSync } from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  for (const name of ['writeFile', 'open']) {
    const real = fs[name];
    fs[name] = (path, ...words) => {
      rmSync(path, { force: true });
      return real(path, ...words);
    };
  }
  syncBuiltinESMExports();
`);

/** Code that makes the command work on for ever, as long as nobody ends it, once it packs what it has painted. */
export const workForEver = asModule(`
  import { writeSync } from 'node:fs';
  import zlib from 'node:zlib';
  zlib.deflateSync = () => {
    writeSync(2, 'packing\\n');
    for (;;);
  };
`);

function asModule(code: string): string {
  return `data:text/javascript,${encodeURIComponent(code)}`;
}
