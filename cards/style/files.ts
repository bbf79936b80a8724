import { quote } from './say.ts';
import { type HouseStyle, type LetterName, letterNames, type StyleNote } from './style.ts';
import { isTree } from './tokens.ts';

/** Where our own fields stand in a file of tokens (Design Tokens 2025.10, `$extensions`). */
const OURS = 'nl.ruimtemakers';
/** Longer than a name of a file may be on any system. */
const LONGEST = 255;

type Beside = Pick<HouseStyle, 'fontFiles' | 'logo'> & { readonly problems: readonly StyleNote[] };

/** Reads which files go with a style: fonts and a logo, each by its name, in the same folder or below it. */
export const findFiles = (tree: Readonly<Record<string, unknown>>): Beside => {
  const ours = [tree, tree.deck].flatMap((place) => {
    const all = isTree(place) && Object.hasOwn(place, '$extensions') ? place.$extensions : undefined;
    const own = isTree(all) && Object.hasOwn(all, OURS) ? all[OURS] : undefined;
    return isTree(own) ? [own] : [];
  });
  const own = ours[0] ?? {};
  const problems: StyleNote[] = [];
  const readFile = (about: string, value: unknown): string | undefined => {
    if (value === undefined || value === null || value === '') return undefined;
    if (typeof value === 'string' && isBeside(value)) return value.replaceAll('\\', '/').replace(/^\.\//, '');
    problems.push({ rule: 'file', about, says: sayAway(about, value) });
    return undefined;
  };
  const named = isTree(own.fontFiles) ? own.fontFiles : {};
  const fontFiles: Partial<Record<LetterName, string>> = {};
  for (const name of letterNames) {
    const file = readFile(`fontFiles.${name}`, Object.hasOwn(named, name) ? named[name] : undefined);
    if (file) fontFiles[name] = file;
  }
  const file = readFile('logo', Object.hasOwn(own, 'logo') ? own.logo : undefined);
  const alt = typeof own.logoAlt === 'string' ? quote(own.logoAlt) : '';
  return { fontFiles, ...(file && { logo: { file, ...(alt && { alt }) } }), problems };
};

/** A plain name, with folders in front or not: no address, no other disk, and never up and out of the folder. */
const isBeside = (name: string): boolean =>
  name.length <= LONGEST &&
  !/^[\\/~]|^[a-z][a-z\d+.-]*:|[\p{Cc}\p{Cf}]/iu.test(name) &&
  !name.split(/[\\/]/).includes('..');

const sayAway = (about: string, value: unknown) => ({
  nl: `${about}: ${quote(value)} is geen naam van een bestand in deze map. Zet het bestand naast de stijl en noem alleen zijn naam.`,
  en: `${about}: ${quote(value)} is not the name of a file in this folder. Put the file beside the style and give only its name.`,
});
