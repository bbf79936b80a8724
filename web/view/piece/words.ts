import type { Part } from '../../../cards/families.ts';
import type { Language } from '../../../cards/schema.ts';
import type { ProjectorState } from '../../sync/table-end.ts';
import type { Scene } from '../../workshop/scenes.ts';

/** The words of the app itself. Labels that also stand on paper are in cards/words.ts. */
export interface AppWords {
  readonly languages: string;
  readonly isBlack: string;
  readonly choosePile: string;
  readonly session: string;
  readonly views: string;
  readonly scenes: Readonly<Record<Scene, string>>;
  readonly noPart: string;
  readonly headline: string;
  readonly intro: string;
  readonly pace: string;
  readonly noDeck: string;
  readonly dealFrom: string;
  readonly everything: string;
  readonly keptApart: string;
  readonly parts: Readonly<Record<Part, string>>;
  readonly oneSkill: string;
  readonly chooseSkill: string;
  readonly otherPile: string;
  readonly start: string;
  readonly count: (cards: number) => string;
  readonly dealFirst: string;
  readonly deal: string;
  readonly flip: string;
  readonly putBack: string;
  readonly undo: string;
  readonly redo: string;
  readonly actions: string;
  readonly shuffle: string;
  readonly left: (left: number, total: number) => string;
  readonly code: string;
  readonly codeHint: string;
  readonly show: string;
  readonly noCode: string;
  readonly unknownCode: (typed: string) => string;
  readonly plainWords: string;
  readonly projector: string;
  readonly leaveProjector: string;
  readonly fullScreen: string;
  readonly keys: string;
  readonly close: string;
  readonly letterKeys: string;
  readonly letterKeysWhy: string;
  readonly waiting: string;
  readonly waitingMore: string;
  readonly empty: string;
  readonly emptyMore: (total: number) => string;
  readonly emptyThen: string;
  readonly projectorStates: Readonly<Record<Exclude<ProjectorState, 'none'>, string>>;
  readonly watching: string;
  readonly watchingMore: string;
  readonly takeOver: string;
  readonly projectorWaits: string;
  readonly projectorWaitsMore: string;
  readonly notes: string;
  readonly notesValues: string;
  readonly notesListen: string;
  readonly notesChairs: string;
  readonly otherDeck: string;
}

export const appWords: Readonly<Record<Language, AppWords>> = {
  nl: {
    languages: 'Taal',
    isBlack: 'Het scherm in de zaal is zwart.',
    choosePile: 'Kies andere kaarten',
    session: 'Gesprek bewaren',
    views: 'Onderdelen',
    scenes: { cards: 'Kaarten', plan: 'Programma', mirror: 'Spiegel', poker: 'Rolpoker', harvest: 'Oogst' },
    noPart: 'Dit onderdeel laadt nog. Kijk of je verbinding hebt.',
    headline: 'Maak ruimte voor een goed gesprek',
    intro: 'Deel een kaart, lees hem samen en vertel. Elke kaart komt één keer voorbij.',
    pace: 'Reken op een kwartier per kaart. In twee uur bespreek je er vier tot zes.',
    noDeck: 'De kaarten konden niet laden. Kijk of je verbinding hebt, en vernieuw de pagina.',
    dealFrom: 'Waaruit wil je delen?',
    everything: 'Alle gesprekskaarten',
    keptApart: 'Eigen kaarten, spelregels, werkvormen, checks en stemkaarten zitten hier niet bij. Die kies je apart.',
    parts: {
      A: 'Vaardigheden en tips',
      B: 'Vragen',
      C: 'Dilemma’s',
      D: 'Werken aan tafel',
      E: 'Stemmen',
    },
    oneSkill: 'Bij één vaardigheid',
    chooseSkill: 'Kies een vaardigheid',
    otherPile: 'Deel uit een andere stapel',
    start: 'Begin',
    count: (cards) => (cards === 1 ? '1 kaart' : `${cards} kaarten`),
    dealFirst: 'Deel de eerste kaart',
    deal: 'Deel',
    flip: 'Draai om',
    putBack: 'Leg terug',
    undo: 'Ongedaan maken',
    redo: 'Toch wel doen',
    actions: 'Met deze kaart',
    shuffle: 'Schud opnieuw',
    left: (left, total) => `nog ${left} van ${total}`,
    code: 'Code van een kaart',
    codeHint: 'bijvoorbeeld t8',
    show: 'Toon',
    noCode: 'Typ de code die op de kaart staat: een letter en een nummer, zoals t8.',
    unknownCode: (typed) =>
      `We kennen geen kaart “${typed}”. Kijk nog eens op de kaart: een letter en een nummer, zoals t8.`,
    plainWords: 'In gewone woorden',
    projector: 'Projector',
    leaveProjector: 'Terug naar de tafel',
    fullScreen: 'Volledig scherm',
    keys: 'Toetsen',
    close: 'Sluit',
    letterKeys: 'Toetsen met één letter of teken gebruiken',
    letterKeysWhy: 'Zet dit uit als je met je stem typt, of als een letter per ongeluk iets doet.',
    waiting: 'De stapel ligt klaar',
    waitingMore: 'Deel een kaart als jullie zover zijn.',
    empty: 'De stapel is leeg',
    emptyMore: (total) =>
      total === 1 ? 'Jullie hebben de enige kaart gezien.' : `Jullie hebben alle ${total} kaarten gezien.`,
    emptyThen: 'Schud opnieuw, of kies een andere stapel.',
    projectorStates: {
      connected: 'Projector verbonden',
      hidden: 'Projector niet in beeld',
      gone: 'Projector gesloten',
    },
    watching: 'Het spel loopt al in een ander venster',
    watchingMore: 'Twee vensters tegelijk zouden elkaar in de weg zitten. Ga daar verder, of neem het spel hier over.',
    takeOver: 'Neem het hier over',
    projectorWaits: 'Zo beginnen we',
    projectorWaitsMore: 'Dit scherm wacht op het venster van de gespreksleider.',
    notes: 'Voor de gespreksleider',
    notesValues: 'Wat hier op het spel staat',
    notesListen: 'Waar je op let',
    notesChairs: 'Kijk ook eens vanaf deze stoel',
    otherDeck:
      'Deze link hoort bij een andere versie van de kaarten. We openen wat we kunnen. De volgorde kan anders zijn.',
  },
  en: {
    languages: 'Language',
    isBlack: 'The screen in the room is black.',
    choosePile: 'Choose other cards',
    session: 'Keep this session',
    views: 'Parts',
    scenes: { cards: 'Cards', plan: 'Programme', mirror: 'Mirror', poker: 'Role poker', harvest: 'Harvest' },
    noPart: 'This part is still loading. Check your connection.',
    headline: 'Make room for a good conversation',
    intro: 'Deal a card, read it together and talk. Every card comes round once.',
    pace: 'Allow a quarter of an hour for each card. Two hours hold four to six.',
    noDeck: 'The cards could not be loaded. Check your connection and reload the page.',
    dealFrom: 'What do you want to deal from?',
    everything: 'All conversation cards',
    keptApart: 'Cards of your own, rules, formats, checks and vote cards are not among these. You choose them apart.',
    parts: {
      A: 'Skills and tips',
      B: 'Questions',
      C: 'Dilemmas',
      D: 'Working at the table',
      E: 'Voting',
    },
    oneSkill: 'For one skill',
    chooseSkill: 'Choose a skill',
    otherPile: 'Deal from another pile',
    start: 'Start',
    count: (cards) => (cards === 1 ? '1 card' : `${cards} cards`),
    dealFirst: 'Deal the first card',
    deal: 'Deal',
    flip: 'Turn over',
    putBack: 'Put back',
    undo: 'Undo',
    redo: 'Redo',
    actions: 'With this card',
    shuffle: 'Shuffle again',
    left: (left, total) => `${left} of ${total} left`,
    code: 'Code of a card',
    codeHint: 'for example t8',
    show: 'Show',
    noCode: 'Type the code that is on the card: a letter and a number, like t8.',
    unknownCode: (typed) =>
      `We know no card “${typed}”. Have another look at the card: a letter and a number, like t8.`,
    plainWords: 'In plain words',
    projector: 'Projector',
    leaveProjector: 'Back to the table',
    fullScreen: 'Full screen',
    keys: 'Keys',
    close: 'Close',
    letterKeys: 'Use keys of one letter or sign',
    letterKeysWhy: 'Switch this off if you type by voice, or if a letter does something by accident.',
    waiting: 'The pile is ready',
    waitingMore: 'Deal a card when you are all set.',
    empty: 'The pile is empty',
    emptyMore: (total) => (total === 1 ? 'You have seen the only card.' : `You have seen all ${total} cards.`),
    emptyThen: 'Shuffle again, or choose another pile.',
    projectorStates: { connected: 'Projector connected', hidden: 'Projector not in sight', gone: 'Projector closed' },
    watching: 'The game is open in another window',
    watchingMore: 'Two windows at once would get in each other’s way. Go on there, or take the game over here.',
    takeOver: 'Take it over here',
    projectorWaits: 'We start in a moment',
    projectorWaitsMore: 'This screen waits for the facilitator’s window.',
    notes: 'For the facilitator',
    notesValues: 'What is at stake here',
    notesListen: 'What to listen for',
    notesChairs: 'Look at it from this chair too',
    otherDeck: 'This link was made for another version of the cards. We open what we can. The order may differ.',
  },
};
