import type { Language } from '../../cards/schema.ts';

/** What stands in place of the app where it cannot start. It is written into the page when that is built. */
const nl = {
  tooOld: 'Deze browser is te oud',
  tooOldMore: 'Ruimtemakers heeft een nieuwere browser nodig. Hierin werkt het:',
  /** A browser and its first version that will do. */
  orNewer: (browser: string, version: string) => `${browser} ${version} of nieuwer`,
  alsoOn: 'ook op iPhone en iPad',
  update: 'Werk je browser bij, of open deze pagina in een andere.',
  helpDesk: 'Mag dat niet op deze computer? Vraag het je helpdesk.',
  notStarted: 'De app start nog niet',
  notStartedMore: 'Kijk of je internet hebt en vernieuw de pagina.',
  reload: 'Vernieuw de pagina',
  keptBack: 'Blijft dit zo? Dan houdt je netwerk of je browser misschien iets tegen. Vraag het je helpdesk.',
  onPaper: 'Het kan ook op papier',
  onPaperMore: 'De kaarten zijn er ook als pdf om te printen. Vraag ernaar bij degene die je deze link gaf.',
};

export type StartWords = Readonly<typeof nl>;

const en: StartWords = {
  tooOld: 'This browser is too old',
  tooOldMore: 'Ruimtemakers needs a newer browser. It works in:',
  orNewer: (browser, version) => `${browser} ${version} or newer`,
  alsoOn: 'also on iPhone and iPad',
  update: 'Update your browser, or open this page in another one.',
  helpDesk: 'Not allowed on this computer? Ask your help desk.',
  notStarted: 'The app has not started yet',
  notStartedMore: 'Check your connection and reload the page.',
  reload: 'Reload the page',
  keptBack: 'Does it stay like this? Then your network or your browser may be blocking something. Ask your help desk.',
  onPaper: 'It works on paper too',
  onPaperMore: 'There is a PDF of the cards to print as well. Ask whoever gave you this link.',
};

export const startWords: Readonly<Record<Language, StartWords>> = { nl, en };
