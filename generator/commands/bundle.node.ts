import { chmod, cp, mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { checkCards } from '../../cards/check/check.ts';
import { deck } from '../../cards/game/deck.ts';
import { languages } from '../../cards/languages.ts';
import { leaveOut } from '../../web/build/never-printed.ts';
import { listPlainFonts, readFonts } from '../tools/fonts.node.ts';
import { namePatterns, nameSplits, readPatterns } from '../tools/hyphenation.node.ts';
import { hasIcon, ICONS } from '../tools/icons.node.ts';
import { packPatterns } from '../tools/liang.ts';
import { replaceFolder } from '../write/files.node.ts';
import { keepCompiled, prepareScripts } from './compile.node.ts';
import { BUILT, type Built, hashSource, stampSource } from './source.node.ts';
import { listIcons, listSplits } from './splits.node.ts';

/** What stays where npm put it: programs in other languages, and what is asked for only to build. */
const apart = ['sharp', 'vite', 'tsx'];

/**
 * Builds the command into plain, small JavaScript, so that it starts without a TypeScript runner and reads no library
 * file by file; what only some commands need stands in files of its own. Templates and press profiles, which it reads
 * beside itself, come along, and what tells whether the source is still the same.
 */
export const bundleCommand = async (out: string): Promise<string> => {
  const folder = `${out}/cli`;
  await replaceFolder(folder, async (folder) => {
    await bundleInto(folder);
    await keepCompiled(`${folder}/ruimtemakers.js`);
  });
  return `${folder}/ruimtemakers.js`;
};

const bundleInto = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true });
  await buildScripts(folder, {
    input: { command: 'generator/cli.ts', ruimtemakers: 'generator/launch/launch.node.ts' },
    plugins: [withoutSubprograms, withLaterFontkit, withLaterCards],
    groups,
  });
  await buildScripts(folder, { input: { fontkit: 'fontkit' } });
  await cp('generator/tools/templates', `${folder}/templates`, { recursive: true });
  for (const language of languages)
    await writeFile(`${folder}/${nameSplits(language)}`, await listSplits(deck, language));
  for (const language of languages)
    await writeFile(`${folder}/${namePatterns(language)}`, packPatterns(readPatterns(language)));
  await mkdir(`${folder}/fonts`);
  for (const { name, bytes } of listPlainFonts()) await writeFile(`${folder}/${name}`, bytes);
  await writeFile(`${folder}/${ICONS}`, listIcons(deck));
  await writeFile(`${folder}/${CARDS}`, JSON.stringify(deck.cards));
  await cp('generator/write/icc', `${folder}/icc`, { recursive: true });
  const sound = checkCards(deck.cards, { hasGlyph: readFonts().hasGlyph, hasIcon }).length === 0;
  const { version, date } = deck;
  const said: Built = { hash: hashSource('.'), stamp: stampSource('.'), sound, version, date };
  await writeFile(`${folder}/${BUILT}`, `${JSON.stringify(said, null, 2)}\n`);
  await prepareScripts(folder);
  // The project’s own scripts are modules; these are not, since of those an engine keeps nothing.
  await writeFile(`${folder}/package.json`, '{ "type": "commonjs" }\n');
  await chmod(`${folder}/ruimtemakers.js`, 0o755);
};

interface Scripts {
  /** What begins each file, by the file's name. */
  readonly input: Record<string, string>;
  readonly plugins?: Plugin[];
  /** What is loaded together. */
  readonly groups?: typeof groups;
}

/** Builds scripts into a folder, beside what is there. */
const buildScripts = async (folder: string, { input, plugins = [], groups = [] }: Scripts): Promise<void> => {
  const { build } = await import('vite');
  await build({
    configFile: false,
    logLevel: 'warn',
    // What packs and unpacks would open threads in Node, which nobody asks for.
    plugins,
    resolve: { alias: [...leaveOut(process.cwd(), 'command'), { find: /^fflate$/, replacement: 'fflate/browser' }] },
    ssr: { noExternal: true, external: apart },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      minify: true,
      rolldownOptions: {
        input,
        treeshake: { moduleSideEffects: [{ test: CARD_FILES, sideEffects: false }] },
        output: {
          format: 'cjs',
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
          codeSplitting: { groups },
        },
      },
    },
  });
};

/** Commander opens what starts programs, for commands that lie in files of their own; of ours none does. */
const withoutSubprograms: Plugin = {
  name: 'without-subprograms',
  enforce: 'pre',
  resolveId: (name, from) =>
    name === 'node:child_process' && /node_modules[\\/]commander[\\/]/.test(from ?? '')
      ? resolve('web/build/absent.ts')
      : undefined,
};

const LATER_FONTKIT = './fontkit.js';

/**
 * What reads any font is loaded when it is first asked to: our own fonts are read without it. pdfkit would load it before
 * its first document.
 */
const withLaterFontkit: Plugin = {
  name: 'with-later-fontkit',
  enforce: 'pre',
  resolveId: (name) => {
    if (name === LATER_FONTKIT) return { id: name, external: 'absolute' };
    return name === 'fontkit' ? resolve('web/build/later-fontkit.ts') : undefined;
  },
};

const CARDS = 'cards.json';
/** From where the deck stands. */
const FAMILIES = '../families.ts';
const CARD_FILES = /[\\/]cards[\\/](skills|game)[\\/]/;
const DECK = /[\\/]cards[\\/]game[\\/]deck\.ts$/;

/**
 * The cards of the game are read when they are first asked for, as plain data: who prints cards of his own asks for none of
 * them, and an engine reads data faster than script.
 */
const withLaterCards: Plugin = {
  name: 'with-later-cards',
  load(id) {
    if (!DECK.test(id)) return undefined;
    const { cards: _, families: __, ...about } = deck;
    return `
      import { readFileSync } from 'node:fs';
      import { families } from '${FAMILIES}';
      let cards;
      export const deck = {
        ...${JSON.stringify(about)},
        families,
        get cards() {
          return (cards ??= JSON.parse(readFileSync(new URL('${CARDS}', import.meta.url), 'utf8')));
        },
      };`;
  },
};

/** Libraries and painters that only some commands want. */
const libraries =
  /node_modules[\\/](pdfkit|@noble|fflate)|generator[\\/]paint[\\/](pdf|pdfkit|tagged|links|written|operators|spelling|typefaces|ua|xmp|srgb)\.ts/;
const checking = /node_modules[\\/]zod|cards[\\/](check[\\/]|(schema|skill-schema|fields|budgets)\.ts)/;
/** What lays cards out, but for what comes with a library of its own. */
const laying =
  /(generator|cards)[\\/](?!.*(templates|pictures|png|svg|icc|x4|press|reader|guide|large|export|printers))/;

/** What is loaded together: each file more takes as long as several pages of text in it. */
const groups = [
  // What waits for a command may not be what the command itself is waiting for.
  { name: 'start', tags: ['$initial' as const], test: /^(?!.*generator[\\/](cli|launch[\\/]))/ },
  { name: 'pdfkit', test: libraries },
  { name: 'check', test: checking },
  { name: 'lay', test: laying, minShareCount: 2 },
];
