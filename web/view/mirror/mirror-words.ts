import type { Language } from '../../../cards/schema.ts';
import { mirrorSkills } from '../../workshop/mirror/mirror.ts';

const skills = mirrorSkills.length;

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
/** Where every paper is one person's, it goes without saying. */
const countPapers = (papers: number, people: number, [one, many]: readonly [string, string], by: string) =>
  papers === people ? count(papers, one, many) : `${count(papers, one, many)} ${by}`;

/** The words around the mirror. The answers' own words stand on the vote cards, the skills' names on theirs. */
const nl = {
  title: 'Spiegel',
  intro: `Hoe is het bij jullie? Leg alle ${skills} vaardigheden op vier stapels. Wil je er minder? Tel dan handen.`,
  ways: { place: 'Leg kaarten', count: 'Tel handen' },
  waysLabel: 'Wat wil je doen?',
  gathered: (papers: number, people: number, counted: number) =>
    [
      papers === 0 && counted > 0 ? '' : countPapers(papers, people, ['beurt', 'beurten'], `van ${people} mensen`),
      counted > 0 ? `handen geteld bij ${count(counted, 'vaardigheid', 'vaardigheden')}` : '',
    ]
      .filter(Boolean)
      .join(', '),
  reveal: 'Toon de uitkomst',
  revealWhy: 'Niemand ziet de uitkomst tot jij die laat zien. Dan staat die ook op het grote scherm.',
  hide: 'Verberg de uitkomst',
  open: 'De uitkomst is te zien. Verberg die om verder te leggen of te tellen.',
  undo: 'Ongedaan maken',
  clear: 'Begin opnieuw',
  compare: 'Vergelijk met de vorige keer',
  compareWhy: 'Kies het bestand van het vorige gesprek. Het blijft op deze computer.',
  noEarlier: 'In dit bestand staat geen spiegel. Kies het bestand van een eerder gesprek.',
  dropEarlier: 'Vergelijk niet meer',
  paper: (number: number) => `Beurt ${number}`,
  placeHow: 'Sleep een kaart naar een stapel, of druk op een knop.',
  placeKeys: 'Met toetsen: 1 t/m 4 om neer te leggen, ← en → om op te schuiven, 0 om terug te pakken.',
  inHand: 'Deze leg je nu',
  choosePile: 'Hoe ver zijn jullie hiermee?',
  progress: (placed: number) => `${placed} van ${skills} gelegd`,
  toLay: 'Nog te leggen',
  noneLaid: 'Hier ligt nog niets',
  noneLeft: 'Sleep een kaart hierheen om hem terug te pakken.',
  backInHand: 'Terug naar ‘nog te leggen’',
  laid: 'Alle kaarten liggen',
  laidMore: 'Klopt het zo? Druk op een kaart om hem te verleggen.',
  people: 'Voor hoeveel mensen telt deze beurt?',
  peopleMore: 'Leggen jullie samen aan tafel? Tel dan iedereen mee.',
  addPaper: 'Klaar: lever in',
  clearPaper: 'Begin deze beurt opnieuw',
  takePaper: 'Haal de laatste beurt terug',
  sayLaid: (skill: string, pile: string, placed: number) => `${skill}: ${pile}. ${placed} van ${skills} gelegd.`,
  sayNext: (skill: string) => `Nu ${skill}.`,
  sayTaken: (skill: string) => `${skill} ligt weer op de stapel.`,
  sayInHand: (skill: string) => `${skill} ligt in je hand.`,
  sayAdded: (papers: number) => `Ingeleverd. Er ${papers === 1 ? 'is 1 beurt' : `zijn ${papers} beurten`} geweest.`,
  sayCleared: 'Alle kaarten liggen weer op de stapel.',
  undone: 'Ongedaan gemaakt.',
  sayHidden: 'De uitkomst is verborgen.',
  sayCompared: (compared: boolean): string =>
    compared ? 'Je vergelijkt weer met de vorige keer.' : 'Je vergelijkt niet meer.',
  sayPeople: (people: number) => `Deze beurt telt voor ${people === 1 ? 'één persoon' : `${people} mensen`}.`,
  countHow: 'Laat handen opsteken en tel ze hier. Op het grote scherm staat alleen hoeveel het er samen zijn.',
  countKeys: 'Met toetsen: 1 t/m 4 telt één hand bij, Shift met 1 t/m 4 haalt er één af.',
  whichSkill: 'Vaardigheid',
  nextSkill: 'Volgende vaardigheid',
  previousSkill: 'Vorige vaardigheid',
  hands: (hands: number) => count(hands, 'hand', 'handen'),
  more: (answer: string) => `Eén erbij: ${answer}`,
  less: (answer: string) => `Eén eraf: ${answer}`,
  board: 'Onze spiegel',
  why: 'Bovenaan staat waarover jullie het meest verschillen.',
  before: 'vorige keer',
  numbersBefore: 'Klein eronder staat de vorige keer.',
  few: 'te weinig antwoorden om te tonen',
  tooFew: 'Er zijn nog te weinig antwoorden',
  tooFewMore: 'Met minder dan vijf antwoorden zie je wie wat koos. Daarom laten we nog niets zien.',
  numbers: 'Dezelfde aantallen in een tabel.',
  skill: 'Vaardigheid',
  voices: 'samen',
  page: (page: number, pages: number) => `${page} van ${pages}`,
  onProjector: (page: number, pages: number) => `Op het grote scherm: deel ${page} van ${pages}`,
  nextPage: 'Volgend deel',
  previousPage: 'Vorig deel',
  talk: 'Praat hierover',
  roomTitle: 'Hoe is het bij ons?',
  roomMore: `Leg de ${skills} vaardigheden op vier stapels. Er komt geen naam bij.`,
  roomIn: (papers: number, people: number) =>
    papers === 0
      ? 'Nog niets ingeleverd'
      : `${countPapers(papers, people, ['beurt', 'beurten'], `van ${people} mensen`)} ingeleverd`,
  roomAsk: 'Hoe is dit bij ons? Steek één keer je hand op.',
};

export type MirrorWords = Readonly<typeof nl>;

const en: MirrorWords = {
  title: 'Mirror',
  intro: `How are things here? Put all ${skills} skills on four piles. Want fewer? Then count hands.`,
  ways: { place: 'Sort cards', count: 'Count hands' },
  waysLabel: 'What do you want to do?',
  gathered: (papers, people, counted) =>
    [
      papers === 0 && counted > 0 ? '' : countPapers(papers, people, ['turn', 'turns'], `by ${people} people`),
      counted > 0 ? `hands counted for ${count(counted, 'skill', 'skills')}` : '',
    ]
      .filter(Boolean)
      .join(', '),
  reveal: 'Show the outcome',
  revealWhy: 'Nobody sees the outcome until you show it. Then it is on the big screen too.',
  hide: 'Hide the outcome',
  open: 'The outcome is on show. Hide it to sort or count more.',
  undo: 'Undo',
  clear: 'Start again',
  compare: 'Compare with last time',
  compareWhy: 'Choose the file of your last conversation. It stays on this computer.',
  noEarlier: 'There is no mirror in this file. Choose the file of an earlier conversation.',
  dropEarlier: 'Stop comparing',
  paper: (number) => `Turn ${number}`,
  placeHow: 'Drag a card to a pile, or press a button.',
  placeKeys: 'With keys: 1 to 4 to put it down, ← and → to move it, 0 to take it back.',
  inHand: 'Where does this one go?',
  choosePile: 'How far are you with this?',
  progress: (placed) => `${placed} of ${skills} sorted`,
  toLay: 'Still to sort',
  noneLaid: 'Nothing here yet',
  noneLeft: 'Drag a card here to take it back.',
  backInHand: 'Back to “still to sort”',
  laid: 'All cards are sorted',
  laidMore: 'Does this look right? Press a card to move it.',
  people: 'How many people does this turn count for?',
  peopleMore: 'Are you sorting together at a table? Then count everybody.',
  addPaper: 'Done: hand in',
  clearPaper: 'Start this turn again',
  takePaper: 'Take the last turn back',
  sayLaid: (skill, pile, placed) => `${skill}: ${pile}. ${placed} of ${skills} sorted.`,
  sayNext: (skill) => `Now ${skill}.`,
  sayTaken: (skill) => `${skill} is back on the pile.`,
  sayInHand: (skill) => `${skill} is in your hand.`,
  sayAdded: (papers) => `Handed in. There ${papers === 1 ? 'has been 1 turn' : `have been ${papers} turns`}.`,
  sayCleared: 'All cards are back on the pile.',
  undone: 'Undone.',
  sayHidden: 'The outcome is hidden.',
  sayCompared: (compared) => (compared ? 'You compare with last time again.' : 'You no longer compare.'),
  sayPeople: (people) => `This turn counts for ${people === 1 ? 'one person' : `${people} people`}.`,
  countHow: 'Ask for hands and count them here. The big screen only shows how many there are in all.',
  countKeys: 'With keys: 1 to 4 add one. Shift with 1 to 4 takes one away.',
  whichSkill: 'Skill',
  nextSkill: 'Next skill',
  previousSkill: 'Previous skill',
  hands: (hands) => count(hands, 'hand', 'hands'),
  more: (answer) => `One more: ${answer}`,
  less: (answer) => `One fewer: ${answer}`,
  board: 'Our mirror',
  why: 'Those at the top are where you differ most.',
  before: 'last time',
  numbersBefore: 'The small numbers below are from last time.',
  few: 'too few answers to show',
  tooFew: 'There are too few answers so far',
  tooFewMore: 'With fewer than five answers you would see who chose what. So we show nothing yet.',
  numbers: 'The same numbers in a table.',
  skill: 'Skill',
  voices: 'in all',
  page: (page, pages) => `${page} of ${pages}`,
  onProjector: (page, pages) => `On the big screen: part ${page} of ${pages}`,
  nextPage: 'Next part',
  previousPage: 'Previous part',
  talk: 'Talk about this',
  roomTitle: 'How are things here?',
  roomMore: `Put the ${skills} skills on four piles. No names go with them.`,
  roomIn: (papers, people) =>
    papers === 0
      ? 'Nothing handed in yet'
      : `${countPapers(papers, people, ['turn', 'turns'], `by ${people} people`)} handed in`,
  roomAsk: 'How are we doing at this? Raise your hand once.',
};

export const mirrorWords: Readonly<Record<Language, MirrorWords>> = { nl, en };
