import type { Language } from '../../cards/schema.ts';

/** What the app says about itself on this machine: its version, and what the browser keeps. */
const nl = {
  newVersion: 'Er is een nieuwe versie. Bijwerken?',
  update: 'Bijwerken',
  /** Why nothing is kept, or why what was kept is not on the table. */
  full: 'Deze browser kan niets meer bewaren. De kaarten staan nog in het adres van deze pagina. Vernieuw je de pagina, dan is al het andere weg. Bewaar het als bestand.',
  forbidden:
    'Deze browser bewaart niets. De kaarten staan wel in het adres van deze pagina. Vernieuw je de pagina, dan is al het andere weg. Bewaar het als bestand.',
  broken: 'Het vorige gesprek is niet meer te lezen. Het blijft bewaard. Je begint met een nieuwe stapel.',
  older:
    'Dit gesprek is van een andere versie van de kaarten. Alles is er nog, alleen ligt de stapel in een nieuwe volgorde.',
  foreign:
    'Het vorige gesprek is van een andere versie van Ruimtemakers. Het blijft bewaard. Je begint met een nieuwe stapel.',
  deck: (name: string) =>
    `Hier horen de kaarten ‘${name}’ bij, en die staan niet in deze browser. Open eerst het bestand met die kaarten.`,
  unkept:
    'Deze browser bewaart deze kaarten niet. Ze zijn er tot je deze pagina sluit of vernieuwt. Bewaar het bestand goed.',
  /** The same, and the conversation goes as well. */
  unkeptBoth:
    'Deze browser bewaart deze kaarten en dit gesprek niet. Ze zijn er tot je deze pagina sluit of vernieuwt. Bewaar allebei als bestand.',
  unspoken: 'De kaarten in de andere taal zijn niet geladen. Kijk of je internet hebt en kies die taal nog eens.',
  link: 'Deze link is niet compleet. Er is niets veranderd. Vraag of iemand je de link nog eens stuurt.',
};

export type OfflineWords = Readonly<typeof nl>;

const en: OfflineWords = {
  newVersion: 'There is a new version. Update?',
  update: 'Update',
  full: 'This browser can keep nothing more. The cards are still in the address of this page, but all else is gone after a reload. Save it as a file.',
  forbidden:
    'This browser keeps nothing. The cards are in the address of this page, but all else is gone after a reload. Save it as a file.',
  broken: 'The last conversation can no longer be read. It is kept. You start with a new pile.',
  older: 'This conversation is from another version of the cards. It is all here, but the pile is in a new order.',
  foreign: 'The last conversation is from another version of Ruimtemakers. It is kept. You start with a new pile.',
  deck: (name) =>
    `This needs the cards “${name}”, which are not in this browser. Open the file with those cards first.`,
  unkept: 'This browser does not keep these cards. They last until you close or reload this page. Keep the file.',
  unkeptBoth:
    'This browser does not keep these cards and this conversation. They last until you close or reload this page. Save both as files.',
  unspoken: 'The cards in the other language could not be loaded. Check your connection and choose it again.',
  link: 'This link is incomplete. Nothing has changed. Ask for the link again.',
};

export const offlineWords: Readonly<Record<Language, OfflineWords>> = { nl, en };
