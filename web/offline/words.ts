import type { Language } from '../../cards/schema.ts';

/** What the app says about itself on this machine: its version, and what the browser keeps. */
const nl = {
  newVersion: 'Er is een nieuwe versie. Bijwerken?',
  update: 'Bijwerken',
  /** Why nothing is kept, or why what was kept is not on the table. */
  full: 'De opslag van deze browser is vol. Het adres onthoudt de kaarten. Bewaar de rest als bestand.',
  forbidden: 'Deze browser bewaart niets. Het adres onthoudt de kaarten. Bewaar de rest als bestand.',
  broken: 'Het vorige gesprek is niet meer te lezen. Het blijft bewaard; je begint met een verse stapel.',
  older:
    'Dit gesprek is van een andere versie van de kaarten. Alles is er nog, maar de stapel ligt in een nieuwe volgorde.',
  link: 'Deze link is onderweg beschadigd. We lieten alles zoals het was. Vraag de link nog eens.',
};

export type OfflineWords = Readonly<typeof nl>;

const en: OfflineWords = {
  newVersion: 'There is a new version. Update?',
  update: 'Update',
  full: 'The storage of this browser is full. The address remembers the cards. Save the rest as a file.',
  forbidden: 'This browser saves nothing. The address remembers the cards. Save the rest as a file.',
  broken: 'The last conversation can no longer be read. It stays where it is; you start with a fresh pile.',
  older: 'This conversation is from another version of the cards. It is all here, but the pile lies in a new order.',
  link: 'This link was damaged on its way. We left everything as it was. Ask for the link again.',
};

export const offlineWords: Readonly<Record<Language, OfflineWords>> = { nl, en };
