import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../cards/languages.ts';
import { WishProblem } from '../wish/selection.ts';
import { takesName, writeWhole } from '../write/files.node.ts';
import { starters } from './starter.ts';

/** Makes a folder with a small deck to begin with, and says what to do with it. Nothing that is there is touched. */
export const newCommand = async (folder: string, language: Language): Promise<string> => {
  if (!takesName(folder))
    throw new WishProblem({
      nl: `‘${folder}’ kan onder Windows geen map heten; gebruik letters, cijfers en streepjes.`,
      en: `“${folder}” can be no folder on Windows; use letters, digits and hyphens.`,
    });
  if (existsSync(folder) && (!statSync(folder).isDirectory() || readdirSync(folder).length > 0))
    throw new WishProblem({
      nl: `‘${folder}’ is er al, en is niet leeg; noem een map die er nog niet is.`,
      en: `“${folder}” is there already and is not empty; name a folder that does not exist yet.`,
    });
  const { cards, cardsFile, style, styleFile, told } = starters[language];
  // A mark of Unicode and Windows’ ends of lines: as Excel opens it.
  await writeWhole(join(folder, cardsFile), `\uFEFF${cards.map((row) => row.join(';')).join('\r\n')}\r\n`);
  await writeWhole(join(folder, styleFile), `${JSON.stringify(style, null, 2)}\n`);
  // Between marks where a shell would take it for more words than one.
  const typed = /[^\p{L}\d_.:/\\~-]/u.test(folder) ? `"${folder}"` : folder;
  return told(folder, typed, join(folder, cardsFile));
};
