import type { Language } from '../../cards/schema.ts';

/** What the app says about itself on this machine: its version, and what the browser keeps. */
const nl = {
  newVersion: 'Er is een nieuwe versie. Bijwerken?',
  update: 'Bijwerken',
  /** Why nothing is kept, or why what was kept is not on the table. */
  full: 'De opslag van deze browser is vol. Het adres onthoudt de kaarten. Bewaar de rest als bestand.',
  forbidden: 'Deze browser bewaart niets. Het adres onthoudt de kaarten. Bewaar de rest als bestand.',
  broken: 'Het vorige gesprek is niet meer te lezen. Je begint met een verse stapel.',
  older: 'Het vorige gesprek is van een andere versie van dit spel. Niet alles kon mee.',
};

export type OfflineWords = Readonly<typeof nl>;

const en: OfflineWords = {
  newVersion: 'There is a new version. Update?',
  update: 'Update',
  full: 'The storage of this browser is full. The address remembers the cards. Save the rest as a file.',
  forbidden: 'This browser saves nothing. The address remembers the cards. Save the rest as a file.',
  broken: 'The last conversation can no longer be read. You start with a fresh pile.',
  older: 'The last conversation is from another version of this game. Not all of it could come along.',
};

export const offlineWords: Readonly<Record<Language, OfflineWords>> = { nl, en };
