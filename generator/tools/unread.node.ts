import type { Says } from '../../cards/languages.ts';

/** Why a file that is there cannot be read: another program holds it, it lies on another machine, or it is not for this person. */
export type WhyUnread = 'held' | 'away' | 'refused';

/**
 * Reads it from what a system says. Of a file that OneDrive or iCloud has online only, Windows says what Node has no name
 * for, and a Mac that waiting for it would never end.
 */
export const whyUnread = (error: unknown): WhyUnread => {
  const { code = '' } = error as NodeJS.ErrnoException;
  if (code === 'EBUSY' || code === 'ETXTBSY') return 'held';
  return ['UNKNOWN', 'EDEADLK', 'ETIMEDOUT', 'EIO', 'ENXIO'].includes(code) ? 'away' : 'refused';
};

/** Says of a file, as it is called in a sentence, why it was not read and what to do. */
export const sayUnread = ({ nl, en }: Says, why: WhyUnread): Says =>
  ({
    held: {
      nl: `${nl} staat open in een ander programma, dat niemand laat meelezen; bewaar en sluit het daar, en geef de opdracht nog een keer.`,
      en: `${en} is open in another program, which lets nobody else read it; save and close it there, and give the command again.`,
    },
    away: {
      nl: `${nl} staat nu niet op deze computer, maar alleen online; open het één keer, of kies in Verkenner ‘Altijd behouden op dit apparaat’, en geef de opdracht nog een keer.`,
      en: `${en} is not on this machine now, but online only; open it once, or choose “Always keep on this device” in Explorer, and give the command again.`,
    },
    refused: {
      nl: `${nl} mag niet gelezen worden; vraag toegang, of kopieer het naar een andere plek.`,
      en: `${en} may not be read; ask for access to it, or copy it somewhere else.`,
    },
  })[why];
