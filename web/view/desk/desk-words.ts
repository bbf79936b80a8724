import type { Language } from '../../../cards/schema.ts';
import type { ProjectorState } from '../../sync/table-end.ts';
import type { CardAct } from '../../table/move.ts';
import type { Stage } from '../../table/stages.ts';

/** The words of the facilitator's own screen. */
export interface DeskWords {
  readonly acts: Readonly<Record<Exclude<CardAct, 'flip'>, string>>;
  readonly moreActs: string;
  readonly lock: string;
  readonly unlock: string;
  readonly look: (code: string) => string;
  readonly lookAll: string;
  readonly place: (at: number) => string;
  readonly nothingHere: string;
  readonly talk: string;
  readonly stages: Readonly<Record<Stage, string>>;
  readonly stageAsks: Readonly<Record<Stage, string>>;
  readonly nextStage: (stage: string) => string;
  readonly backStage: string;
  readonly lastStage: string;
  readonly playPaper: string;
  readonly hands: string;
  readonly choices: readonly [string, string, string];
  readonly oneMore: (choice: string) => string;
  readonly oneLess: (choice: string) => string;
  readonly counted: (hands: number) => string;
  readonly stillHidden: string;
  readonly firstCount: string;
  readonly secondCount: string;
  readonly followUps: string;
  readonly next: string;
  readonly nextNone: string;
  readonly room: string;
  readonly states: Readonly<Record<ProjectorState, string>>;
  readonly openProjector: string;
  readonly reopenProjector: string;
  readonly frontProjector: string;
  readonly projectorHint: string;
  readonly refused: string;
  readonly here: string;
  readonly black: string;
  readonly unblack: string;
  readonly look3: string;
  readonly looks: Readonly<Record<'light' | 'dark' | 'contrast', string>>;
  readonly textSize: string;
  readonly larger: string;
  readonly smaller: string;
  readonly steps: (size: number) => string;
  readonly timer: string;
  readonly minutes: (minutes: number) => string;
  readonly freeMinutes: string;
  readonly startTimer: string;
  readonly pause: string;
  readonly goOn: string;
  readonly addMinute: string;
  readonly stopTimer: string;
  readonly timeLeft: string;
  readonly isOver: string;
  readonly sound: string;
  readonly pile: string;
  readonly writeCard: string;
  readonly apart: Readonly<Record<'held' | 'leftOut' | 'removed', string>>;
  readonly layOut: (name: string) => string;
  readonly returnCard: (name: string) => string;
  readonly log: string;
  readonly logEmpty: string;
  readonly earlier: (cards: number) => string;
  readonly watchedLeft: string;
  readonly watchedLeftMore: string;
  readonly goOnHere: string;
  readonly announceFront: (code: string, family: string, title: string) => string;
  readonly announceBack: (code: string, family: string, title: string) => string;
  readonly announceSpread: (names: readonly string[]) => string;
}

export const deskWords: Readonly<Record<Language, DeskWords>> = {
  nl: {
    acts: { putBack: 'Leg terug', hold: 'Houd vast', skip: 'Sla over', swap: 'Ruil', never: 'Nooit meer' },
    moreActs: 'Meer met deze kaart',
    lock: 'Zet vast',
    unlock: 'Maak los',
    look: (code) => `Bekijk ${code}`,
    lookAll: 'Terug naar alle kaarten',
    place: (at) => `Plek ${at}`,
    nothingHere: 'Hier ligt nog niets.',
    talk: 'Dilemma stap voor stap',
    stages: {
      situation: 'Situatie',
      silence: 'Stille minuut',
      choice: 'Blinde keuze',
      talk: 'Gesprek',
      twist: 'Wending',
      secondChoice: 'Tweede keuze',
      shift: 'Verschuiving',
      need: 'Wat is nodig',
    },
    stageAsks: {
      situation: 'Lees de situatie en de twee keuzes hardop voor.',
      silence: 'Een minuut stil. Ieder kiest voor zichzelf.',
      choice: 'Ogen dicht, handen omhoog. Tel per keuze.',
      talk: 'De kleinste groep praat eerst. De rest luistert.',
      twist: 'Lees de wending voor. Geef het even tijd.',
      secondChoice: 'Kies nog eens, weer met de ogen dicht. Tel opnieuw.',
      shift: 'Kijk samen wat er is veranderd. Vraag waardoor.',
      need: 'Vraag wat je van elkaar of van de organisatie nodig hebt.',
    },
    nextStage: (stage) => `Verder: ${stage.toLowerCase()}`,
    backStage: 'Vorige stap',
    lastStage: 'Dit was de laatste stap',
    playPaper: 'De kaart is omgedraaid. Speel hem zoals op papier, of draai hem terug.',
    hands: 'Handen tellen',
    choices: ['A', 'Twijfel', 'B'],
    oneMore: (choice) => `Eén hand erbij voor ${choice}`,
    oneLess: (choice) => `Eén hand minder voor ${choice}`,
    counted: (hands) => (hands === 1 ? '1 hand geteld' : `${hands} handen geteld`),
    stillHidden: 'De zaal ziet dit nog niet.',
    firstCount: 'Eerste keuze',
    secondCount: 'Tweede keuze',
    followUps: 'Vraag door',
    next: 'Hierna',
    nextNone: 'De stapel is leeg. Er komt geen kaart meer.',
    room: 'De zaal',
    states: {
      none: 'Er is nog geen projectorvenster.',
      connected: 'Projector verbonden',
      hidden: 'Projector niet in beeld',
      gone: 'Projector gesloten',
    },
    openProjector: 'Open de projector',
    reopenProjector: 'Open de projector opnieuw',
    frontProjector: 'Haal de projector naar voren',
    projectorHint: 'Sleep het venster naar de beamer en zet het daar op volledig scherm (F).',
    refused: 'Je browser hield het venster tegen. Sta pop-ups toe voor dit adres, of toon de kaart in dit venster.',
    here: 'Toon in dit venster',
    black: 'Maak het scherm zwart',
    unblack: 'Toon de kaart weer',
    look3: 'Kleur',
    looks: { light: 'Licht', dark: 'Donker', contrast: 'Hoog contrast' },
    textSize: 'Letters',
    larger: 'Letters groter',
    smaller: 'Letters kleiner',
    steps: (size) => (size === 0 ? 'gewoon' : size > 0 ? `+${size}` : `−${-size}`),
    timer: 'Tijd',
    minutes: (minutes) => `${minutes} min`,
    freeMinutes: 'Minuten',
    startTimer: 'Start',
    pause: 'Pauze',
    goOn: 'Ga verder',
    addMinute: 'Eén minuut erbij',
    stopTimer: 'Stop',
    timeLeft: 'Tijd over',
    isOver: 'De tijd is om.',
    sound: 'Zacht geluid als de tijd om is',
    pile: 'Stapel',
    writeCard: 'Schrijf een eigen kaart',
    apart: { held: 'Vastgehouden', leftOut: 'Ligt op jullie tafel', removed: 'Doet niet meer mee' },
    layOut: (name) => `Leg ${name} op tafel`,
    returnCard: (name) => `Leg ${name} terug in de stapel`,
    log: 'Geweest',
    logEmpty: 'Er is nog geen kaart besproken.',
    earlier: (cards) => (cards === 1 ? 'Nog 1 kaart van eerder' : `Nog ${cards} kaarten van eerder`),
    watchedLeft: 'Het andere venster is dicht',
    watchedLeftMore: 'Het spel staat klaar zoals jullie het lieten.',
    goOnHere: 'Ga hier verder',
    announceFront: (code, family, title) => `Kaart ${code}, ${family}: ${title}. Voorkant.`,
    announceBack: (code, family, title) => `Kaart ${code}, ${family}: ${title}. Achterkant.`,
    announceSpread: (names) => `Op tafel: ${names.join(', ')}.`,
  },
  en: {
    acts: { putBack: 'Put back', hold: 'Hold', skip: 'Skip', swap: 'Swap', never: 'Never again' },
    moreActs: 'More with this card',
    lock: 'Lock',
    unlock: 'Unlock',
    look: (code) => `Look at ${code}`,
    lookAll: 'Back to all cards',
    place: (at) => `Place ${at}`,
    nothingHere: 'Nothing lies here yet.',
    talk: 'Dilemma step by step',
    stages: {
      situation: 'Situation',
      silence: 'Silent minute',
      choice: 'Blind choice',
      talk: 'Talk',
      twist: 'Twist',
      secondChoice: 'Second choice',
      shift: 'Shift',
      need: 'What is needed',
    },
    stageAsks: {
      situation: 'Read the situation and both options out loud.',
      silence: 'A silent minute. All choose for themselves.',
      choice: 'Eyes shut, hands up. Count for each option.',
      talk: 'The smallest group talks first. The others listen.',
      twist: 'Read the twist out loud. Give it a moment.',
      secondChoice: 'Choose again, with eyes shut. Count once more.',
      shift: 'Look at what changed. Ask what made the difference.',
      need: 'Ask what you need from each other or from the organisation.',
    },
    nextStage: (stage) => `Next: ${stage.toLowerCase()}`,
    backStage: 'Step before',
    lastStage: 'That was the last step',
    playPaper: 'The card was turned over. Play it as on paper, or turn it back.',
    hands: 'Count hands',
    choices: ['A', 'Doubt', 'B'],
    oneMore: (choice) => `One more hand for ${choice}`,
    oneLess: (choice) => `One hand less for ${choice}`,
    counted: (hands) => (hands === 1 ? '1 hand counted' : `${hands} hands counted`),
    stillHidden: 'The room does not see this yet.',
    firstCount: 'First choice',
    secondCount: 'Second choice',
    followUps: 'Dig deeper',
    next: 'Up next',
    nextNone: 'The pile is empty. No card comes after this.',
    room: 'The room',
    states: {
      none: 'There is no projector window yet.',
      connected: 'Projector connected',
      hidden: 'Projector not in sight',
      gone: 'Projector closed',
    },
    openProjector: 'Open the projector',
    reopenProjector: 'Open the projector again',
    frontProjector: 'Bring the projector to the front',
    projectorHint: 'Drag the window to the projector and make it full screen there (F).',
    refused: 'Your browser held the window back. Allow pop-ups for this address, or show the card in this window.',
    here: 'Show in this window',
    black: 'Make the screen black',
    unblack: 'Show the card again',
    look3: 'Colour',
    looks: { light: 'Light', dark: 'Dark', contrast: 'High contrast' },
    textSize: 'Letters',
    larger: 'Larger letters',
    smaller: 'Smaller letters',
    steps: (size) => (size === 0 ? 'usual' : size > 0 ? `+${size}` : `−${-size}`),
    timer: 'Time',
    minutes: (minutes) => `${minutes} min`,
    freeMinutes: 'Minutes',
    startTimer: 'Start',
    pause: 'Pause',
    goOn: 'Go on',
    addMinute: 'One more minute',
    stopTimer: 'Stop',
    timeLeft: 'Time left',
    isOver: 'Time is up.',
    sound: 'Soft sound when time is up',
    pile: 'Pile',
    writeCard: 'Write a card of your own',
    apart: { held: 'Held', leftOut: 'On your own table', removed: 'No longer in play' },
    layOut: (name) => `Lay ${name} on the table`,
    returnCard: (name) => `Put ${name} back in the pile`,
    log: 'Dealt so far',
    logEmpty: 'No card has been talked about yet.',
    earlier: (cards) => (cards === 1 ? '1 card from before' : `${cards} cards from before`),
    watchedLeft: 'The other window is closed',
    watchedLeftMore: 'The game is as you left it.',
    goOnHere: 'Go on here',
    announceFront: (code, family, title) => `Card ${code}, ${family}: ${title}. Front.`,
    announceBack: (code, family, title) => `Card ${code}, ${family}: ${title}. Back.`,
    announceSpread: (names) => `On the table: ${names.join(', ')}.`,
  },
};
