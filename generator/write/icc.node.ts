import { readFileSync, statSync } from 'node:fs';
import { inEvery } from '../../cards/languages.ts';
import { openProfile } from '../paint/icc.ts';
import { HELD, insistAtOnce } from '../tools/insist.node.ts';
import { sayUnread, whyUnread } from '../tools/unread.node.ts';
import { WishProblem } from '../wish/selection.ts';

/** The press conditions whose profiles come with the deck; where they are from stands in `icc/README.md`. */
export const profileFiles = {
  'fogra39-coated': 'FOGRA39L_coated.icc',
  'fogra47-uncoated': 'FOGRA47L_uncoated.icc',
} as const;
export type ProfileName = keyof typeof profileFiles;

/** The bytes of a profile that comes with the deck. */
export const readProfile = (name: ProfileName): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`./icc/${profileFiles[name]}`, import.meta.url)));

/** Whether a name is that of a profile that comes with the deck. */
export const isKnownProfile = (name: string): name is ProfileName => Object.hasOwn(profileFiles, name);

/** Reads a profile by the name it comes with, or from a file of a print shop's own; anything else is told. */
export const openProfileFile = (nameOrFile: string): Uint8Array => {
  if (isKnownProfile(nameOrFile)) return readProfile(nameOrFile);
  const names = Object.keys(profileFiles);
  const own = {
    nl: `noem een ander bestand, of kies ${names.join(' of ')}, die zitten er al bij.`,
    en: `name a file, or ${names.join(' or ')}, which come with the deck.`,
  };
  if (!statSync(nameOrFile, { throwIfNoEntry: false })?.isFile())
    throw new WishProblem({
      nl: `--icc: bestand ‘${nameOrFile}’ is er niet; ${own.nl}`,
      en: `--icc: there is no file ${nameOrFile}; ${own.en}`,
    });
  const bytes = readOwn(nameOrFile);
  try {
    openProfile(bytes);
  } catch (problem) {
    throw new WishProblem({
      nl: `--icc: ${nameOrFile} is geen bruikbaar kleurprofiel: een drukker vraagt een uitvoerprofiel (prtr) in CMYK; ${own.nl}`,
      en: `--icc: ${nameOrFile}: ${(problem as Error).message} Or ${own.en}`,
    });
  }
  return bytes;
};

const readOwn = (file: string): Uint8Array => {
  try {
    return insistAtOnce(HELD.open, () => new Uint8Array(readFileSync(file)));
  } catch (error) {
    throw new WishProblem(sayUnread(inEvery(`--icc: ${file}`), whyUnread(error)));
  }
};
