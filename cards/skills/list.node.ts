import { realpathSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/**
 * Writes index.ts from the files beside it. `npm run format` does, and whatever shows the deck from its source (`check`,
 * `start`, `dev`), so that a new skill is a new file and nothing else.
 */

const folder = new URL('./', import.meta.url);

/** The files of skills among those of the folder, in the order of their numbers, or the sentence that says what is wrong. */
export const orderSkills = (files: readonly string[]): readonly string[] => {
  const skills = files.filter((file) => /^\d/.test(file)).sort();
  for (const [i, file] of skills.entries()) {
    const number = String(i + 1).padStart(2, '0');
    if (!/^\d\d-[a-z]+(-[a-z]+)*\.ts$/.test(file))
      throw new Error(`cards/skills/${file}: name it by its number and its name, such as ${number}-listening.ts.`);
    if (!file.startsWith(`${number}-`))
      throw new Error(`cards/skills/${file}: skills are numbered without a gap, and this one would be ${number}.`);
  }
  return skills;
};

/** What index.ts says of these files: each holds its cards under its own name, in one word. */
export const writeList = (files: readonly string[]): string => {
  const skills = orderSkills(files).map((file) => {
    const name = file.slice(3, -3);
    return { file, name, cards: name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) };
  });
  const list = (lines: readonly string[]) => `[\n${lines.map((line) => `  ${line},\n`).join('')}]`;
  return `// Written by list.node.ts from the files of this folder; npm run format writes it anew.
import type { GameCard } from '../schema.ts';
${skills.map(({ file, cards }) => `import { ${cards} } from './${file}';\n`).join('')}
/**
 * The skills in the order of the document: the place in this list is a skill's number, and how many there are is asked
 * nowhere else. What only counts them takes no card along: the app's build leaves out a file of cards that nobody reads.
 */
export const skillNames = ${list(skills.map(({ name }) => `'${name}'`))} as const;

/** Every skill by its number, from 1. */
export const skillNumbers: readonly number[] = skillNames.map((_, i) => i + 1);

/** The cards of each skill, in the order of their numbers: everything of one skill stands in one file. */
export const skillFiles: readonly (readonly GameCard[])[] = ${list(skills.map(({ cards }) => cards))};
`;
};

/** Writes the list where it is not what the folder says. */
const renewList = async (): Promise<void> => {
  const index = new URL('index.ts', folder);
  const text = writeList(await readdir(folder));
  // A file that is as it was keeps its time: whoever watches it has nothing to do.
  if (text !== (await readFile(index, 'utf8')).replaceAll('\r\n', '\n')) await writeFile(index, text);
};

/** Whether this file is what was begun, by whatever links to its folder: Windows calls a folder as it was gone into. */
const isBegun = (path = ''): boolean => {
  try {
    return realpathSync(path) === realpathSync(fileURLToPath(import.meta.url));
  } catch {
    return false;
  }
};

if (isBegun(process.argv[1]))
  await renewList().catch(({ message }: Error) => {
    console.error(message);
    process.exitCode = 1;
  });
