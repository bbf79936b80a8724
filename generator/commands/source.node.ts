import type { ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Says } from '../../cards/languages.ts';
import { checksumOf } from '../tools/checksum.node.ts';
import { WishProblem } from '../wish/selection.ts';

/** What a built command knows of the source it was made from; it lies beside the command. */
export interface Built {
  /** Of every file that what is printed is made of. */
  readonly hash: string;
  /** Of how large each of them was and when it was changed, where that was looked at. */
  readonly stamp?: string;
  /** Whether its cards were checked then, and found good. */
  readonly sound?: boolean;
  readonly version: string;
  /** ISO 8601. */
  readonly date: string;
}

/** The name of the file in which it stands. */
export const BUILT = 'built.json';

/** The folders that cards, their looks and the command are made of. */
const FOLDERS = ['cards', 'generator', 'web/table'] as const;
/** The command as it stands in the source. */
const SOURCE = 'generator/cli.ts';

/** Reads what a built command knows of itself; nothing where the command runs from its source. */
export const readBuilt = (folder: URL): Built | undefined => {
  try {
    return JSON.parse(readFileSync(new URL(BUILT, folder), 'utf8')) as Built;
  } catch {
    return undefined;
  }
};

/**
 * One hash over every source file below a root, names included; press profiles never change and are left out. Ends of
 * lines are no change: a checkout may have those of its system.
 */
export const hashSource = (root: string): string =>
  checksumOf(listSource(root).flatMap((file) => [`${file}\n`, readLines(join(root, file))]));

const readLines = (path: string) => readFileSync(path, 'latin1').replaceAll('\r\n', '\n');

/**
 * The same of their sizes and times, which takes a tenth as long: where those are as they were, so is what they hold. Each
 * command comes by here, so paths are put together plainly: `join` looks at each of their letters.
 */
export const stampSource = (root: string): string => {
  let stamps = '';
  for (const file of listSource(root)) {
    const { size, mtimeMs } = statSync(`${root}/${file}`);
    stamps += `${file} ${size} ${mtimeMs}\n`;
  }
  return checksumOf([stamps]);
};

const listSource = (root: string): readonly string[] => FOLDERS.flatMap((folder) => listBelow(root, folder).toSorted());

/** Every system has the same names; Node's own list of all folders below one takes five times as long. */
const listBelow = (root: string, folder: string): readonly string[] =>
  readdirSync(`${root}/${folder}`, { withFileTypes: true }).flatMap((entry) => {
    const name = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return listBelow(root, name);
    return /\.(ts|hbs)$/.test(name) ? [name] : [];
  });

/** The folder of the project that a folder lies in; nothing where it lies in none. */
export const findRoot = (folder: string): string | undefined => {
  if (existsSync(join(folder, 'cards/game/deck.ts')) && existsSync(join(folder, SOURCE))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : findRoot(above);
};

/** What is made of everything wants the project itself, with what builds it, where that finds its files. */
export const wantSource = (folder: string, name: string): void => {
  if (findRoot(folder) === undefined)
    throw new WishProblem({
      nl: `${name} maakt alles uit de broncode van Ruimtemakers, en die staat niet in deze map; geef de opdracht in een kloon van het project, na npm ci.`,
      en: `${name} makes everything from the source of Ruimtemakers, which is not in this folder; run it in a clone of the project, after npm ci.`,
    });
  if (/[#?]/.test(folder))
    throw new WishProblem({
      nl: `${name}: met een # of ? in de naam van een map kunnen we niet bouwen, en die staat in ‘${folder}’; geef die map een andere naam.`,
      en: `${name}: nothing can be built where the name of a folder has a # or ?, as in “${folder}”; give that folder another name.`,
    });
};

/** Whose cards a built command prints: its own, those of a source, or its own where that source cannot be run. */
export type Truth =
  | { readonly kind: 'built' }
  | { readonly kind: 'source'; readonly root: string; readonly loader: string }
  | { readonly kind: 'bundled'; readonly told: Says };

/**
 * Chooses whose cards are printed. The source a person stands in comes first, then the one that the command lies in.
 * A source that is still as it was when the command was built needs no other command.
 */
export const chooseTruth = (built: Built | undefined, standing: string, lying: string): Truth => {
  if (!built) return { kind: 'built' };
  const root = findRoot(standing) ?? findRoot(lying);
  const carried = {
    nl: `Dit zijn de kaarten die in de opdracht zelf zitten: versie ${built.version} van ${built.date}.`,
    en: `These are the cards that were built into the command: version ${built.version} of ${built.date}.`,
  };
  if (root === undefined) return { kind: 'bundled', told: carried };
  if (stampSource(root) === built.stamp || hashSource(root) === built.hash) return { kind: 'built' };
  const loader = findLoader(root);
  return loader
    ? { kind: 'source', root, loader }
    : {
        kind: 'bundled',
        told: {
          nl: `${carried.nl} In ${join(root, 'cards')} staan andere; doe daar npm ci, dan print de opdracht die.`,
          en: `${carried.en} Those in ${join(root, 'cards')} are others; run npm ci there, and the command prints those.`,
        },
      };
};

/** What runs TypeScript, as the project has it installed. */
const findLoader = (root: string): string | undefined => {
  try {
    return pathToFileURL(createRequire(join(root, 'package.json')).resolve('tsx')).href;
  } catch {
    return undefined;
  }
};

/**
 * Ends what runs in place of this process as this one is ended. On Windows all that runs in a window is told by itself, and
 * may finish or take away what is half written; what this one could do there is to break it off in the midst of that.
 */
export const passOn = (
  signal: NodeJS.Signals,
  child: Pick<ChildProcess, 'kill'>,
  platform: NodeJS.Platform = process.platform,
): void => {
  if (platform !== 'win32') child.kill(signal);
};

/** Runs the command as it stands in the source, in place of this one: same words, same terminal; gives its exit code. */
export const runSource = (
  { root, loader }: Extract<Truth, { kind: 'source' }>,
  words: readonly string[],
): Promise<number> =>
  new Promise((resolve) => {
    const { spawn } = process.getBuiltinModule('node:child_process');
    const child = spawn(process.execPath, ['--import', loader, join(root, SOURCE), ...words], { stdio: 'inherit' });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => passOn(signal, child));
    child.on('error', () => resolve(1));
    child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });
