import type { Language } from '../../../cards/schema.ts';

/** The list of keys: what each line does, and what keys are called that have no letter of their own. */
const nl = {
  lines: {
    next: 'Verder: draai om, volgende stap of volgende kaart',
    back: 'Een stap terug',
    flip: 'Draai de kaart om',
    deal: 'Volgende kaart',
    put: 'Bewaar voor straks, sla over of leg terug',
    hand: 'Tel een hand voor A, twijfel of B',
    timer: 'Start de tijd (1 minuut), of pauzeer',
    black: 'Maak het scherm zwart, of toon de kaart weer',
    textSize: 'Letters op het grote scherm groter of kleiner',
    notes: 'Naar de notities, en terug naar de kaart',
    projector: 'Toon in dit venster, of terug naar de tafel',
    start: 'De startknop van een klikker: toon de kaart groot, ook als het scherm zwart is',
    fullScreen: 'Volledig scherm aan of uit',
    undo: 'Ongedaan maken',
    redo: 'Opnieuw doen',
    code: 'Toon die kaart (sluit af met Enter)',
    codeField: 'Naar het veld voor de code (nodig als een code begint met een toets uit deze lijst)',
    help: 'Deze lijst',
    leave: 'Terug naar de tafel, of sluit deze lijst',
  },
  /** Where any letter begins a card's code, with one as an example. */
  anyCode: 'Een code, zoals P5',
  space: 'Spatie',
  /** What a voice says for a key whose sign it may leave out. */
  said: {
    '→': 'pijl rechts',
    '←': 'pijl links',
    '↓': 'pijl omlaag',
    '↑': 'pijl omhoog',
    '.': 'punt',
    '+': 'plus',
    '-': 'min',
    '/': 'schuine streep',
    '?': 'vraagteken',
  } as Readonly<Record<string, string>>,
  or: 'of',
};

export type KeyWords = Readonly<typeof nl>;
export type CommandLine = keyof KeyWords['lines'];

const en: KeyWords = {
  lines: {
    next: 'Next: turn over, next step or next card',
    back: 'One step back',
    flip: 'Turn the card over',
    deal: 'Next card',
    put: 'Keep for later, skip or put back',
    hand: 'Count a hand for A, in two minds or B',
    timer: 'Start the time (1 minute), or pause it',
    black: 'Make the screen black, or show the card again',
    textSize: 'Larger or smaller text on the big screen',
    notes: 'To the notes, and back to the card',
    projector: 'Show in this window, or back to the table',
    start: 'A clicker’s start button: show the card large, even when the screen is black',
    fullScreen: 'Full screen on or off',
    undo: 'Undo',
    redo: 'Redo',
    code: 'Show that card (finish with Enter)',
    codeField: 'To the field for the code (needed when a code begins with a key from this list)',
    help: 'This list',
    leave: 'Back to the table, or close this list',
  },
  anyCode: 'A code, like P5',
  space: 'Space',
  said: {
    '→': 'right arrow',
    '←': 'left arrow',
    '↓': 'down arrow',
    '↑': 'up arrow',
    '.': 'full stop',
    '+': 'plus',
    '-': 'minus',
    '/': 'slash',
    '?': 'question mark',
  },
  or: 'or',
};

export const keyWords: Readonly<Record<Language, KeyWords>> = { nl, en };
