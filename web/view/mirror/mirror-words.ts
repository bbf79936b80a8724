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
  intro: `Hoe is het bij jullie? Leg de ${skills} vaardigheden op vier stapels, of tel handen.`,
  ways: { place: 'Leg bladen', count: 'Tel handen' },
  waysLabel: 'Wat wil je doen?',
  gathered: (papers: number, people: number, counted: number) =>
    [
      papers === 0 && counted > 0 ? '' : countPapers(papers, people, ['blad', 'bladen'], `van ${people} mensen`),
      counted > 0 ? `handen geteld bij ${count(counted, 'vaardigheid', 'vaardigheden')}` : '',
    ]
      .filter(Boolean)
      .join(', '),
  reveal: 'Laat het bord zien',
  revealWhy: 'De uitslag blijft dicht tot je hem laat zien. Dan is hij ook op de projector te zien.',
  hide: 'Verberg het bord',
  open: 'Het bord is te zien. Verberg het als jullie verder willen leggen of tellen.',
  undo: 'Ongedaan maken',
  clear: 'Begin opnieuw',
  compare: 'Leg een eerdere keer ernaast',
  compareWhy: 'Kies het bestand van een eerdere sessie. Het blijft op dit apparaat.',
  noEarlier: 'In dit bestand vonden we geen spiegel. Kies het bestand van een eerdere sessie.',
  dropEarlier: 'Haal de eerdere keer weg',
  paper: (number: number) => `Blad ${number}`,
  placeHow: 'Sleep een kaart naar een stapel, of druk op een knop.',
  placeKeys: 'Met toetsen: 1 tot 4 legt neer, ← en → schuift op, 0 pakt terug.',
  inHand: 'Deze leg je nu',
  choosePile: 'Waar ligt deze bij jullie?',
  progress: (placed: number) => `${placed} van ${skills} gelegd`,
  toLay: 'Nog te leggen',
  noneLaid: 'Hier ligt nog niets',
  noneLeft: 'Sleep een kaart hierheen om hem terug te pakken.',
  backInHand: 'Terug op de stapel',
  laid: 'Alles ligt',
  laidMore: 'Klopt het zo? Druk op een kaart als je hem wilt verleggen.',
  people: 'Van hoeveel mensen is dit blad?',
  peopleMore: 'Leggen jullie samen aan tafel? Tel dan iedereen mee.',
  addPaper: 'Leg je blad erbij',
  clearPaper: 'Maak dit blad leeg',
  takePaper: 'Pak het laatste blad terug',
  sayLaid: (skill: string, pile: string, placed: number) => `${skill}: ${pile}. ${placed} van ${skills} gelegd.`,
  sayTaken: (skill: string) => `${skill} ligt weer op de stapel.`,
  sayInHand: (skill: string) => `${skill} ligt in je hand.`,
  sayAdded: (papers: number) => `Je blad ligt erbij. Er ${papers === 1 ? 'is 1 blad' : `zijn ${papers} bladen`}.`,
  sayCleared: 'Het blad is leeg.',
  countHow: 'Vraag om handen en tel ze hier. De projector toont alleen hoeveel het er samen zijn.',
  countKeys: 'Met toetsen: 1 tot 4 telt er één bij. Met Shift en 1 tot 4 gaat er één af.',
  whichSkill: 'Vaardigheid',
  nextSkill: 'Volgende vaardigheid',
  previousSkill: 'Vorige vaardigheid',
  hands: (hands: number) => count(hands, 'hand', 'handen'),
  more: (answer: string) => `Eén erbij: ${answer}`,
  less: (answer: string) => `Eén eraf: ${answer}`,
  board: 'Onze spiegel',
  why: 'Bovenaan staat waar jullie het meest verschillen.',
  before: 'vorige keer',
  numbersBefore: 'Klein eronder staat de vorige keer.',
  few: 'te weinig stemmen om te tonen',
  tooFew: 'Nog even met meer mensen',
  tooFewMore: 'Met minder dan vijf stemmen zie je wie wat koos. Daarom laten we nog niets zien.',
  numbers: 'Dezelfde aantallen in een tabel.',
  skill: 'Vaardigheid',
  voices: 'samen',
  page: (page: number, pages: number) => `${page} van ${pages}`,
  onProjector: (page: number, pages: number) => `Op de projector: deel ${page} van ${pages}`,
  nextPage: 'Volgend deel',
  previousPage: 'Vorig deel',
  talk: 'Praat hierover',
  roomTitle: 'Hoe is het bij ons?',
  roomMore: `Leg de ${skills} vaardigheden op vier stapels. Er komt geen naam bij.`,
  roomIn: (papers: number, people: number) =>
    papers === 0
      ? 'Nog geen blad binnen'
      : `${countPapers(papers, people, ['blad', 'bladen'], `van ${people} mensen`)} binnen`,
  roomAsk: 'Hoe is dit bij ons? Steek één keer je hand op.',
};

export type MirrorWords = Readonly<typeof nl>;

const en: MirrorWords = {
  title: 'Mirror',
  intro: `How are things here? Lay the ${skills} skills on four piles, or count hands.`,
  ways: { place: 'Lay papers', count: 'Count hands' },
  waysLabel: 'What do you want to do?',
  gathered: (papers, people, counted) =>
    [
      papers === 0 && counted > 0 ? '' : countPapers(papers, people, ['paper', 'papers'], `by ${people} people`),
      counted > 0 ? `hands counted for ${count(counted, 'skill', 'skills')}` : '',
    ]
      .filter(Boolean)
      .join(', '),
  reveal: 'Show the board',
  revealWhy: 'The outcome stays closed until you show it. Then the projector shows it too.',
  hide: 'Hide the board',
  open: 'The board is in sight. Hide it if you want to lay or count more.',
  undo: 'Undo',
  clear: 'Start again',
  compare: 'Lay an earlier time beside it',
  compareWhy: 'Choose the file of an earlier session. It stays on this device.',
  noEarlier: 'We found no mirror in this file. Choose the file of an earlier session.',
  dropEarlier: 'Take the earlier time away',
  paper: (number) => `Paper ${number}`,
  placeHow: 'Drag a card to a pile, or press a button.',
  placeKeys: 'With keys: 1 to 4 lays it down, ← and → moves it on, 0 takes it back.',
  inHand: 'You lay this one now',
  choosePile: 'Where does it lie for you?',
  progress: (placed) => `${placed} of ${skills} laid`,
  toLay: 'Still to lay',
  noneLaid: 'Nothing lies here yet',
  noneLeft: 'Drag a card here to take it back.',
  backInHand: 'Back on the stack',
  laid: 'All are laid',
  laidMore: 'Does this look right? Press a card to lay it elsewhere.',
  people: 'How many people made this paper?',
  peopleMore: 'Are you laying it together at a table? Then count everybody.',
  addPaper: 'Add your paper',
  clearPaper: 'Empty this paper',
  takePaper: 'Take the last paper back',
  sayLaid: (skill, pile, placed) => `${skill}: ${pile}. ${placed} of ${skills} laid.`,
  sayTaken: (skill) => `${skill} is back on the stack.`,
  sayInHand: (skill) => `${skill} is in your hand.`,
  sayAdded: (papers) => `Your paper is in. There ${papers === 1 ? 'is 1 paper' : `are ${papers} papers`}.`,
  sayCleared: 'The paper is empty.',
  countHow: 'Ask for hands and count them here. The projector only shows how many there are in all.',
  countKeys: 'With keys: 1 to 4 add one. Shift with 1 to 4 takes one away.',
  whichSkill: 'Skill',
  nextSkill: 'Next skill',
  previousSkill: 'Previous skill',
  hands: (hands) => count(hands, 'hand', 'hands'),
  more: (answer) => `One more: ${answer}`,
  less: (answer) => `One less: ${answer}`,
  board: 'Our mirror',
  why: 'At the top is where you differ most.',
  before: 'last time',
  numbersBefore: 'Small below it is last time.',
  few: 'too few voices to show',
  tooFew: 'A few more people first',
  tooFewMore: 'With fewer than five voices you would see who chose what. So we show nothing yet.',
  numbers: 'The same numbers in a table.',
  skill: 'Skill',
  voices: 'in all',
  page: (page, pages) => `${page} of ${pages}`,
  onProjector: (page, pages) => `On the projector: part ${page} of ${pages}`,
  nextPage: 'Next part',
  previousPage: 'Previous part',
  talk: 'Talk about this',
  roomTitle: 'How are things here?',
  roomMore: `Lay the ${skills} skills on four piles. No name goes with it.`,
  roomIn: (papers, people) =>
    papers === 0 ? 'No paper in yet' : `${countPapers(papers, people, ['paper', 'papers'], `by ${people} people`)} in`,
  roomAsk: 'How is this here? Raise your hand once.',
};

export const mirrorWords: Readonly<Record<Language, MirrorWords>> = { nl, en };
