import type { Language } from '../../../cards/schema.ts';
import type { NameHint, NameKind } from '../../workshop/harvest/harvest-names.ts';
import type { ReportWords } from '../../workshop/harvest/harvest-report.ts';

const hintNl: Readonly<Record<NameKind, string>> = {
  name: 'lijkt op een naam',
  role: 'wijst misschien één persoon aan',
  email: 'lijkt op een e-mailadres',
  phone: 'lijkt op een telefoonnummer',
  address: 'lijkt op een adres',
};

const hintEn: Readonly<Record<NameKind, string>> = {
  name: 'looks like a name',
  role: 'may point to one person',
  email: 'looks like an e-mail address',
  phone: 'looks like a telephone number',
  address: 'looks like an address',
};

const reportNl: ReportWords = {
  end: 'Wat ga je deze week doen?',
  cards: 'Bij de kaarten',
  steps: 'Bij de stappen',
  mirror: 'De spiegel',
  used: 'Kaarten die op tafel lagen',
  nothing: 'Er is niets opgeschreven.',
  columns: ['soort', 'code', 'titel', 'tekst'],
  kinds: { card: 'kaart', step: 'stap', end: 'einde', mirror: 'spiegel' },
  separator: ';',
};

const reportEn: ReportWords = {
  end: 'What will you do this week?',
  cards: 'About the cards',
  steps: 'About the steps',
  mirror: 'The mirror',
  used: 'Cards that were on the table',
  nothing: 'Nothing was written down.',
  columns: ['kind', 'code', 'title', 'text'],
  kinds: { card: 'card', step: 'step', end: 'end', mirror: 'mirror' },
  separator: ',',
};

/** The words of the harvest: fields, everything that was said, the room and the files. */
const nl = {
  name: 'Oogst',
  title: 'De oogst van vandaag',
  intro: 'Schrijf op wat jullie willen bewaren. Gebruik jullie eigen woorden.',
  about: (what: string) => `Oogst bij ${what}`,
  line: (line: number) => `Regel ${line}`,
  left: (left: number) => (left < 0 ? `${-left} tekens te lang` : `nog ${left} tekens`),
  tooLong: 'Dit is te lang voor het grote scherm. Maak er twee regels van. Alles blijft bewaard.',
  hint: ({ kind, found }: NameHint) =>
    `‘${found}’ ${hintNl[kind]}. Schrijf liever ‘een collega’ of ‘een inwoner’: we noemen geen namen.`,
  endQuestion: 'Wat ga je deze week doen?',
  endHelp: 'Klein en haalbaar. Bijvoorbeeld: dinsdag bel ik de buurtvereniging over het pad.',
  said: 'Wat er is gezegd',
  nothing: 'Nog niets. Schrijf iets op bij een kaart, bij een stap of hierboven.',
  remove: (line: string) => `Haal weg: ${line}`,
  removeShort: 'Haal weg',
  removed: (lines: number) => (lines === 1 ? 'Er is een regel weggehaald.' : `Er zijn ${lines} regels weggehaald.`),
  putBack: 'Zet de laatste terug',
  print: 'Print kaarten',
  takeHome: 'Neem de oogst mee',
  takeHomeMore: 'De oogst staat alleen op deze computer. Bewaar een bestand om hem mee te nemen.',
  saves: { markdown: 'Tekst (Markdown)', csv: 'Tabel (CSV)', pdf: 'Om te printen (pdf)', picture: 'Plaatje' },
  noPicture: 'Het plaatje toont de uitkomst van de spiegel. Daarvoor zijn minstens vijf antwoorden nodig.',
  failed: 'Het bestand is niet gemaakt. Kijk of je internet hebt en probeer het nog een keer.',
  show: 'Laat de stappen van deze week zien op het grote scherm',
  showWhy: 'Anders staat daar alleen hoeveel regels er zijn opgeschreven.',
  page: (at: number, of: number) => `deel ${at} van ${of}`,
  pageBack: 'Vorig deel',
  pageOn: 'Volgend deel',
  written: (count: number) => (count === 1 ? '1 regel opgeschreven' : `${count} regels opgeschreven`),
  noneYet: 'Klein en haalbaar.',
  report: reportNl,
};

export type HarvestWords = Readonly<typeof nl>;

const en: HarvestWords = {
  name: 'Harvest',
  title: 'Today’s harvest',
  intro: 'Write down what you want to keep. Use your own words.',
  about: (what) => `Harvest for ${what}`,
  line: (line) => `Line ${line}`,
  left: (left) => (left < 0 ? `${-left} characters too long` : `${left} characters left`),
  tooLong: 'This is too long for the big screen. Make it two lines. Everything is kept.',
  hint: ({ kind, found }) =>
    `“${found}” ${hintEn[kind]}. Write “a colleague” or “a resident” instead: we don’t use names.`,
  endQuestion: 'What will you do this week?',
  endHelp: 'Small and doable. For example: on Tuesday I will call the residents’ group about the path.',
  said: 'What was said',
  nothing: 'Nothing yet. Write something under a card, under a step or above.',
  remove: (line) => `Remove: ${line}`,
  removeShort: 'Remove',
  removed: (lines) => (lines === 1 ? 'A line was removed.' : `${lines} lines were removed.`),
  putBack: 'Put the last one back',
  print: 'Print cards',
  takeHome: 'Take the harvest home',
  takeHomeMore: 'The harvest is on this computer only. Save a file to take it with you.',
  saves: { markdown: 'Text (Markdown)', csv: 'Table (CSV)', pdf: 'To print (PDF)', picture: 'Picture' },
  noPicture: 'The picture shows the outcome of the mirror. It takes at least five answers.',
  failed: 'The file could not be made. Check your connection and try again.',
  show: 'Show this week’s steps on the big screen',
  showWhy: 'Otherwise it only shows how many lines were written.',
  page: (at, of) => `part ${at} of ${of}`,
  pageBack: 'Previous part',
  pageOn: 'Next part',
  written: (count) => (count === 1 ? '1 line written' : `${count} lines written`),
  noneYet: 'Small and doable.',
  report: reportEn,
};

export const harvestWords: Readonly<Record<Language, HarvestWords>> = { nl, en };
