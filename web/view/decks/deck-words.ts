import type { Language } from '../../../cards/schema.ts';
import type { Refused } from '../../shelf/handed.ts';

/** As many names as a sentence can hold. */
const listed = (names: readonly string[]) => `${names.slice(0, 6).join(', ')}${names.length > 6 ? ' …' : ''}`;

/** The words of the window in which people open cards of their own. */
const nl = {
  heading: 'Welke kaarten gebruiken jullie?',
  which: 'Deze kaarten staan klaar',
  ours: 'Ruimtemakers',
  cards: (cards: number) => (cards === 1 ? '1 kaart' : `${cards} kaarten`),
  facts: (cards: number, kinds: number) =>
    `${cards === 1 ? '1 kaart' : `${cards} kaarten`}, ${kinds === 1 ? '1 soort' : `${kinds} soorten`}`,
  onTable: 'ligt op tafel',
  play: 'Gebruik deze kaarten',
  playOf: (name: string) => `Gebruik deze kaarten: ${name}`,
  save: 'Bewaar als bestand',
  saveOf: (name: string) => `Bewaar als bestand: ${name}`,
  saveWhy:
    'Je krijgt het bestand terug zoals het was. Heb je hier iets aangepast? Dan krijg je een nieuw bestand, met die aanpassingen. In foto’s kan staan waar en wanneer ze zijn gemaakt.',
  take: 'Haal weg',
  takeOf: (name: string) => `Haal weg: ${name}`,
  takeYes: 'Ja, haal weg',
  takeNo: 'Nee, laat staan',
  takeSure: 'Gesprekken met deze kaarten blijven bewaard. Om ze te openen heb je het bestand weer nodig.',
  open: 'Open eigen kaarten',
  openWhy:
    'Een spreadsheet, bijvoorbeeld uit Excel, of een tabel of lijst uit Word. Elke rij wordt een kaart. Eén kolom met tekst is genoeg.',
  choose: 'Kies een bestand',
  folder: 'Kies een map',
  drop: 'Of sleep een bestand naar dit venster. Horen er plaatjes bij? Kies dan de map waar alles in staat.',
  paste: 'Plak uit Excel',
  pasteWhy:
    'Selecteer in je spreadsheet de rijen, ook de bovenste met de namen van de kolommen. Kopieer ze en plak ze hier.',
  pasted: 'Geplakte rijen',
  look: 'Bekijk deze kaarten',
  pastedName: 'Geplakte kaarten',
  private:
    'Alles blijft op deze computer. Er wordt niets verstuurd. Wat je opent, staat in deze browser tot je het weghaalt.',
  privateUnkept:
    'Er wordt niets verstuurd en niets bewaard. Wat je opent, is er tot je deze pagina sluit of vernieuwt. Bewaar het bestand goed.',
  reading: 'We lezen de kaarten',
  unread: 'Lezen lukt nu niet. Kijk of je internet hebt en probeer het nog een keer.',
  unfetched: 'Op dat adres staat geen bestand met kaarten. Kies het bestand zelf.',
  refused: {
    many: ({ count, most }) => `Dit zijn ${count} bestanden. Meer dan ${most} lezen we er niet. Kies er minder.`,
    large: ({ name, megabytes, most }) =>
      `‘${name}’ is te groot: ${megabytes} MB. Dit bestand mag hoogstens ${most} MB zijn. Kies een kleiner bestand.`,
    heavy: ({ megabytes, most }) =>
      `Deze bestanden zijn samen te groot: ${megabytes} MB. Samen mogen ze hoogstens ${most} MB zijn. Kies er minder.`,
    conversation: ({ name }) => `In ‘${name}’ zit een gesprek, geen kaarten. Open het met de knop ‘Gesprek’.`,
    unreadable: ({ name }) =>
      `‘${name}’ kunnen we niet lezen. Is het een map? Gebruik dan ‘Kies een map’. Is het een bestand? Sluit het in andere programma’s. Staat het alleen online, open het dan eerst een keer.`,
  } as RefusedWords,
  preview: 'Zo worden jullie kaarten',
  none: 'Van dit bestand kunnen we nog geen kaarten maken',
  name: 'Naam',
  /** Names of pictures that did not come along. */
  alone: (pictures: readonly string[]) =>
    `${pictures.length === 1 ? 'Dit plaatje zit' : 'Deze plaatjes zitten'} er niet bij: ${listed(pictures)}. Een los bestand neemt geen plaatjes mee. Ga terug en kies de map waar alles in staat, of een zip.`,
  problems: 'Dit viel op',
  faults: 'Pas dit eerst aan',
  more: (count: number) => `Toon alle ${count} punten`,
  columns: 'Welke kolom komt waar?',
  columnsWhy: 'Klopt een plek niet? Kies een andere. De kaarten hierboven veranderen mee.',
  column: 'Kolom',
  place: 'Plek op de kaart',
  placeOf: (column: string) => `Plek van kolom ${column}`,
  cleaned: 'Dit hebben we opgeruimd',
  cleanings: {
    spaces: (n: number) => `spaties (${n} keer)`,
    forms: (n: number) => `letters met accenten (${n} keer)`,
    hidden: (n: number) => `onzichtbare tekens (${n} keer)`,
    tags: (n: number) => `opmaak van een website (${n} keer)`,
    entities: (n: number) => `codes zoals &amp; (${n} keer)`,
    stars: (n: number) => `sterretjes (${n} keer)`,
    formulas: (n: number) => `een formule (${n} keer)`,
    pictures: (n: number) => `een plaatje in de tekst (${n} keer)`,
  },
  use: 'Gebruik deze kaarten',
  same: (name: string) => `Je hebt al kaarten die ‘${name}’ heten, en deze zijn anders.`,
  leaves: (name: string) =>
    `Deze browser heeft geen plek meer voor andere kaarten. Gebruik je deze, dan gaat ‘${name}’ weg. Bewaar ‘${name}’ eerst als bestand.`,
  replace: 'Vervang de oude',
  beside: 'Zet ze ernaast',
  back: 'Terug',
  away: 'Je gesprek van nu blijft bewaard. Het komt terug met de kaarten die erbij horen.',
  awayUnkept: 'Je gesprek van nu wordt niet bewaard. Heb je het nog nodig? Bewaar het dan eerst als bestand.',
  unmade: 'Deze kaarten staan niet meer in deze browser. Open het bestand opnieuw.',
};

type RefusedWords = { readonly [Kind in Refused['kind']]: (refused: Extract<Refused, { kind: Kind }>) => string };

export type DeckWords = Readonly<typeof nl>;

const times = (one: string, many: string) => (n: number) => (n === 1 ? `1 ${one}` : `${n} ${many}`);
const places = (what: string) => (n: number) => `${what} in ${n === 1 ? '1 place' : `${n} places`}`;

const en: DeckWords = {
  heading: 'Which cards are you using?',
  which: 'These cards are ready',
  ours: 'Ruimtemakers',
  cards: (cards) => (cards === 1 ? '1 card' : `${cards} cards`),
  facts: (cards, kinds) =>
    `${cards === 1 ? '1 card' : `${cards} cards`}, ${kinds === 1 ? '1 family' : `${kinds} families`}`,
  onTable: 'on the table',
  play: 'Use these cards',
  playOf: (name) => `Use these cards: ${name}`,
  save: 'Save as a file',
  saveOf: (name) => `Save as a file: ${name}`,
  saveWhy:
    'You get the file back as it was. Did you change something here? Then you get a new file with those changes. Photos can say where and when they were taken.',
  take: 'Remove',
  takeOf: (name) => `Remove: ${name}`,
  takeYes: 'Yes, remove them',
  takeNo: 'No, keep them',
  takeSure: 'Conversations with these cards are kept. To open them you need the file again.',
  open: 'Open cards of your own',
  openWhy:
    'A spreadsheet, for example from Excel, or a table or list from Word. Each row becomes a card. One column of text is enough.',
  choose: 'Choose a file',
  folder: 'Choose a folder',
  drop: 'Or drag a file to this window. Are there pictures with it? Then choose the folder that holds it all.',
  paste: 'Paste from Excel',
  pasteWhy:
    'Select the rows in your spreadsheet, including the top row with the column names. Copy them and paste them here.',
  pasted: 'Pasted rows',
  look: 'Look at these cards',
  pastedName: 'Pasted cards',
  private:
    'Everything stays on this computer. Nothing is sent. What you open stays in this browser until you remove it.',
  privateUnkept:
    'Nothing is sent and nothing is kept. What you open lasts until you close or reload this page. Keep the file.',
  reading: 'Reading the cards',
  unread: 'Reading does not work now. Check your connection and try again.',
  unfetched: 'There is no file with cards at that address. Choose the file yourself.',
  refused: {
    many: ({ count, most }) => `These are ${count} files. We read ${most} at most. Choose fewer.`,
    large: ({ name, megabytes, most }) =>
      `“${name}” is too large: ${megabytes} MB. This file can be ${most} MB at most. Choose a smaller one.`,
    heavy: ({ megabytes, most }) =>
      `These files are too large together: ${megabytes} MB. Together they can be ${most} MB at most. Choose fewer.`,
    conversation: ({ name }) => `“${name}” holds a conversation, not cards. Open it with the “Conversation” button.`,
    unreadable: ({ name }) =>
      `We cannot read “${name}”. Is it a folder? Then use “Choose a folder”. Is it a file? Close it in other programs. If it is online only, open it once first.`,
  },
  preview: 'Your cards will look like this',
  none: 'We cannot make cards from this file yet',
  name: 'Name',
  alone: (pictures) =>
    `${pictures.length === 1 ? 'This picture' : 'These pictures'} did not come along: ${listed(pictures)}. A file by itself brings no pictures. Go back and choose the folder that holds it all, or a zip.`,
  problems: 'What we noticed',
  faults: 'Fix this first',
  more: (count) => `Show all ${count} points`,
  columns: 'Which column goes where?',
  columnsWhy: 'Is a place wrong? Choose another. The cards above change with it.',
  column: 'Column',
  place: 'Place on the card',
  placeOf: (column) => `Place of column ${column}`,
  cleaned: 'What we tidied up',
  cleanings: {
    spaces: places('spaces'),
    forms: places('letters with accents'),
    hidden: places('invisible characters'),
    tags: places('markup of a website'),
    entities: places('codes such as &amp;'),
    stars: places('asterisks'),
    formulas: times('formula', 'formulas'),
    pictures: times('picture inside a text', 'pictures inside texts'),
  },
  use: 'Use these cards',
  same: (name) => `You have cards called “${name}” already, and these are different.`,
  leaves: (name) =>
    `This browser has no room for more decks. If you use these, “${name}” is removed. Save “${name}” as a file first.`,
  replace: 'Replace the old ones',
  beside: 'Keep both',
  back: 'Back',
  away: 'Your conversation so far is kept. It comes back with its own cards.',
  awayUnkept: 'Your conversation so far is not kept. Do you still need it? Then save it as a file first.',
  unmade: 'These cards are no longer in this browser. Open the file again.',
};

export const deckWords: Readonly<Record<Language, DeckWords>> = { nl, en };

export const sayRefused = (refused: Refused, { refused: words }: DeckWords): string => {
  switch (refused.kind) {
    case 'many':
      return words.many(refused);
    case 'large':
      return words.large(refused);
    case 'heavy':
      return words.heavy(refused);
    case 'conversation':
      return words.conversation(refused);
    case 'unreadable':
      return words.unreadable(refused);
  }
};
