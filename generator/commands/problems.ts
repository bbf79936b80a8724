import type { Language, Says } from '../../cards/languages.ts';
import { WishProblem } from '../wish/selection.ts';
import { DeckProblem } from '../write/deck-problem.ts';

/** Why a command ended: its exit code, and each problem as a line and in parts. */
export interface Ended {
  /** 1 is a problem of the deck, 2 a wish that cannot be. */
  readonly exit: 1 | 2;
  /** Whether the last of them is a question, which says itself what to do. */
  readonly isAsked?: boolean;
  readonly problems: readonly { readonly problem: string; readonly [part: string]: unknown }[];
}

const ELSEWHERE: Says = { nl: 'kies een andere map', en: 'name another folder' };
const CLOSE: Says = {
  nl: 'sluit het programma waarin het openstaat, of kies een andere map',
  en: 'close the program that has it open, or name another folder',
};

/** What a disk says when it will not take a file, by its code, and what to do. */
const refusals: Readonly<Record<string, readonly [says: Says, toDo: Says]>> = {
  EACCES: [{ nl: 'kan niet: daar mag je niet schrijven', en: 'may not be written to' }, ELSEWHERE],
  EPERM: [{ nl: 'kan niet: daar mag je niet schrijven', en: 'may not be written to' }, ELSEWHERE],
  EROFS: [{ nl: 'staat op een schijf die je alleen kunt lezen', en: 'is on a disk that can only be read' }, ELSEWHERE],
  ENOTDIR: [{ nl: 'kan niet: een deel ervan is een bestand, geen map', en: 'does not lie in a folder' }, ELSEWHERE],
  EISDIR: [{ nl: 'is een map', en: 'is a folder' }, ELSEWHERE],
  EEXIST: [{ nl: 'is een bestand, geen map', en: 'is a file, not a folder' }, ELSEWHERE],
  ENOTEMPTY: [{ nl: 'is een map', en: 'is a folder' }, ELSEWHERE],
  ENOENT: [{ nl: 'kan daar niet gemaakt worden', en: 'cannot be made there' }, ELSEWHERE],
  ENOSPC: [{ nl: 'past niet meer: de schijf is vol', en: 'does not fit: the disk is full' }, ELSEWHERE],
  EDQUOT: [
    { nl: 'past niet meer: jouw deel van de schijf is vol', en: 'does not fit: your share of the disk is full' },
    ELSEWHERE,
  ],
  EFBIG: [{ nl: 'is groter dan deze schijf aankan', en: 'is larger than this disk takes' }, ELSEWHERE],
  EBUSY: [{ nl: 'is in gebruik', en: 'is in use' }, CLOSE],
  ETXTBSY: [{ nl: 'is in gebruik', en: 'is in use' }, CLOSE],
  EMFILE: [
    { nl: 'kan niet open: er staan te veel bestanden open', en: 'cannot be opened: too many files are open' },
    { nl: 'sluit een paar programma’s', en: 'close some programs' },
  ],
  ENFILE: [
    { nl: 'kan niet open: er staan te veel bestanden open', en: 'cannot be opened: too many files are open' },
    { nl: 'sluit een paar programma’s', en: 'close some programs' },
  ],
  ENAMETOOLONG: [
    { nl: 'is een te lange naam voor deze schijf', en: 'is too long a name for this disk' },
    { nl: 'kies een map met een kortere naam', en: 'name a shorter folder' },
  ],
  EINVAL: [{ nl: 'is geen naam die deze schijf aanneemt', en: 'is no name that this disk takes' }, ELSEWHERE],
  ELOOP: [{ nl: 'leidt terug naar zichzelf', en: 'leads back to itself' }, ELSEWHERE],
  EXDEV: [{ nl: 'ligt op een andere schijf dan zijn map', en: 'lies on another disk than its folder' }, ELSEWHERE],
  EIO: [{ nl: 'kan niet geschreven worden: de schijf hapert', en: 'cannot be written: the disk fails' }, ELSEWHERE],
  ENXIO: [
    { nl: 'kan niet geschreven worden: de schijf is er niet', en: 'cannot be written: the disk is not there' },
    ELSEWHERE,
  ],
  ENODEV: [
    { nl: 'kan niet geschreven worden: de schijf is er niet', en: 'cannot be written: the disk is not there' },
    ELSEWHERE,
  ],
};

/** Reads why a command ended, in the language of the help; undefined for what nobody foresaw, which is a fault of ours. */
export const readEnd = (error: unknown, language: Language): Ended | undefined => {
  if (error instanceof WishProblem)
    return { exit: 2, problems: [{ problem: error.says[language], ...optionOf(error) }] };
  if (error instanceof DeckProblem)
    return {
      exit: 1,
      isAsked: error.isAsked,
      problems: error.lines.map((says, i) => ({ problem: says[language], ...error.facts[i] })),
    };
  if (isNoPictures(error)) return { exit: 2, problems: [{ problem: noPictures[language] }] };
  const { code, path } = (error ?? {}) as NodeJS.ErrnoException;
  const refusal = Object.hasOwn(refusals, code ?? '') ? refusals[code ?? ''] : undefined;
  if (!refusal || !path) return undefined;
  const [says, toDo] = refusal;
  return { exit: 2, problems: [{ problem: `--out: ${path} ${says[language]}; ${toDo[language]}.`, option: 'out' }] };
};

/**
 * What draws pictures is a program of its own for each system. A laptop whose keepers let nothing strange run stops it, and
 * one whose `node_modules` were copied from another machine has none.
 */
const isNoPictures = (error: unknown): boolean =>
  error instanceof Error && error.message.startsWith('Could not load the "sharp" module');

const noPictures: Says = {
  nl: 'Op deze computer kunnen we geen plaatjes tekenen of lezen: sharp, dat dat doet, start hier niet. Typ npm ci op deze computer zelf; helpt dat niet, dan moet de beheerder sharp toestaan. Kaarten zonder plaatjes kun je wel printen.',
  en: 'Pictures cannot be drawn or read on this machine: sharp, which does that, does not start here. Run npm ci on this very machine; if that does not help, whoever manages it has to allow sharp. Cards without pictures can be printed.',
};

/** The option a sentence begins with. */
const optionOf = ({ message }: Error) => {
  const option = /^--([a-z-]+)/.exec(message)?.[1];
  return option ? { option } : {};
};
