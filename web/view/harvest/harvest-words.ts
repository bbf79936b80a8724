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
  role: 'may point at one person',
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
  cards: 'With the cards',
  steps: 'With the steps',
  mirror: 'The mirror',
  used: 'Cards that lay on the table',
  nothing: 'Nothing was written down.',
  columns: ['kind', 'code', 'title', 'text'],
  kinds: { card: 'card', step: 'step', end: 'end', mirror: 'mirror' },
  separator: ',',
};

/** The words of the harvest: fields, everything that was said, the room and the files. */
const nl = {
  name: 'Oogst',
  title: 'De oogst van vandaag',
  intro: 'Schrijf op wat het waard is om te bewaren. Gebruik de woorden van de tafel.',
  about: (what: string) => `Oogst bij ${what}`,
  line: (line: number) => `Regel ${line}`,
  left: (left: number) => (left < 0 ? `${-left} tekens te lang` : `nog ${left} tekens`),
  tooLong: 'Dit is lang voor op de muur. Maak er twee regels van. Alles blijft bewaard.',
  hint: ({ kind, found }: NameHint) =>
    `“${found}” ${hintNl[kind]}. Schrijf liever ‘een collega’ of ‘een bewoner’: we noemen niemand.`,
  endQuestion: 'Wat ga je deze week doen?',
  endHelp: 'Klein, en te doen. Zoals: op dinsdag bel ik de buurtvereniging over het pad.',
  said: 'Wat er gezegd is',
  nothing: 'Nog niets. Schrijf iets op bij een kaart, bij een stap of hierboven.',
  remove: (line: string) => `Haal weg: ${line}`,
  removeShort: 'Haal weg',
  removed: 'De regel is weg.',
  putBack: 'Zet terug',
  takeHome: 'Neem de oogst mee',
  takeHomeMore: 'De oogst blijft op dit apparaat, tot je hem zelf bewaart.',
  saves: { markdown: 'Tekst (Markdown)', csv: 'Tabel (CSV)', pdf: 'Om te printen (PDF)', picture: 'Plaatje' },
  noPicture: 'Het plaatje is het bord van de spiegel. Het kan zodra vijf mensen iets zeiden.',
  failed: 'Het bestand kon niet gemaakt worden. Kijk of je verbinding hebt, en probeer het nog een keer.',
  show: 'Laat de stappen van deze week in de zaal zien',
  showWhy: 'Anders ziet de zaal alleen hoeveel er is opgeschreven.',
  page: (at: number, of: number) => `blad ${at} van ${of}`,
  pageBack: 'Vorig blad',
  pageOn: 'Volgend blad',
  written: (count: number) => (count === 1 ? '1 regel opgeschreven' : `${count} regels opgeschreven`),
  noneYet: 'Klein, en te doen.',
  report: reportNl,
};

export type HarvestWords = Readonly<typeof nl>;

const en: HarvestWords = {
  name: 'Harvest',
  title: 'Today’s harvest',
  intro: 'Write down what is worth keeping. Use the words of the table.',
  about: (what) => `Harvest of ${what}`,
  line: (line) => `Line ${line}`,
  left: (left) => (left < 0 ? `${-left} characters too long` : `${left} characters left`),
  tooLong: 'This is long for a wall. Make it two lines. Everything is kept.',
  hint: ({ kind, found }) => `“${found}” ${hintEn[kind]}. Better write “a colleague” or “a resident”: we name nobody.`,
  endQuestion: 'What will you do this week?',
  endHelp: 'Small, and doable. Such as: on Tuesday I call the residents’ group about the path.',
  said: 'What was said',
  nothing: 'Nothing yet. Write something with a card, with a step or above.',
  remove: (line) => `Take away: ${line}`,
  removeShort: 'Take away',
  removed: 'The line is gone.',
  putBack: 'Put it back',
  takeHome: 'Take the harvest home',
  takeHomeMore: 'The harvest stays on this device until you save it yourself.',
  saves: { markdown: 'Text (Markdown)', csv: 'Table (CSV)', pdf: 'To print (PDF)', picture: 'Picture' },
  noPicture: 'The picture is the board of the mirror. It can be made once five people have spoken.',
  failed: 'The file could not be made. Check your connection and try again.',
  show: 'Show this week’s steps to the room',
  showWhy: 'Otherwise the room only sees how many lines were written.',
  page: (at, of) => `page ${at} of ${of}`,
  pageBack: 'Page before',
  pageOn: 'Next page',
  written: (count) => (count === 1 ? '1 line written' : `${count} lines written`),
  noneYet: 'Small, and doable.',
  report: reportEn,
};

export const harvestWords: Readonly<Record<Language, HarvestWords>> = { nl, en };
