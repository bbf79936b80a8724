import type { Language } from '../../../cards/schema.ts';
import type { Place } from '../../breakage/place.ts';
import { type Scene, scenes } from '../../workshop/scenes.ts';
import { appWords } from '../piece/words.ts';

const placesNl: Readonly<Record<Exclude<Place, Scene>, string>> = {
  app: '',
  bar: ' in de balk bovenaan',
  notes: ' naast de kaart',
  beside: ' bij het grote scherm en de tijd',
  lines: ' bij de regels voor de oogst',
  set: ' bij het kiezen van kaarten',
  conversation: ' bij het bewaren van je gesprek',
  own: ' bij je eigen kaart',
  decks: ' bij het openen van kaarten',
  keys: ' in de lijst met toetsen',
  print: ' bij het printen',
  room: ' op het grote scherm',
};

const placesEn: Readonly<Record<Exclude<Place, Scene>, string>> = {
  app: '',
  bar: ' in the bar at the top',
  notes: ' beside the card',
  beside: ' with the big screen and the time',
  lines: ' with the lines for the harvest',
  set: ' while choosing cards',
  conversation: ' while saving your conversation',
  own: ' with your own card',
  decks: ' while opening cards',
  keys: ' in the list of keys',
  print: ' while printing',
  room: ' on the big screen',
};

const places = { nl: placesNl, en: placesEn };

const tellPlace = (place: Place, language: Language): string =>
  isScene(place) ? ` in ${appWords[language].scenes[place]}` : places[language][place];

const isScene = (place: Place): place is Scene => scenes.some((scene) => scene === place);

/** The words for what broke. */
const nl = {
  broke: (place: Place) => `Er ging iets mis${tellPlace(place, 'nl')}.`,
  kept: 'Je gesprek is bewaard.',
  notKept: 'Deze browser bewaart niets. Bewaar je gesprek nu als bestand.',
  roomKeeps:
    'Op het grote scherm staat nog het laatste dat goed ging. Bij de volgende kaart of stap proberen we het opnieuw.',
  again: 'Probeer opnieuw',
  toCards: 'Terug naar de kaarten',
  save: 'Bewaar als bestand',
  nothingToSave: 'Er is nog niets om te bewaren.',
  close: 'Sluit',
  report: 'De melding, voor iemand die dit kan oplossen',
  reportWhy: 'Hier staat niets in van jullie gesprek. Er wordt niets verstuurd.',
  copy: 'Kopieer de melding',
  copied: 'De melding staat op je klembord.',
  copyByHand: 'De melding is geselecteerd. Kopieer hem met Ctrl C, of op een Mac met Cmd C.',
};

export type BreakageWords = Readonly<typeof nl>;

const en: BreakageWords = {
  broke: (place) => `Something went wrong${tellPlace(place, 'en')}.`,
  kept: 'Your conversation is safe.',
  notKept: 'This browser keeps nothing. Save your conversation as a file now.',
  roomKeeps: 'The big screen still shows the last thing that went well. We try again with the next card or step.',
  again: 'Try again',
  toCards: 'Back to the cards',
  save: 'Save as a file',
  nothingToSave: 'There is nothing to save yet.',
  close: 'Close',
  report: 'The report, for whoever can fix this',
  reportWhy: 'Nothing of your conversation is in it. Nothing is sent.',
  copy: 'Copy the report',
  copied: 'The report is on your clipboard.',
  copyByHand: 'The report is selected. Copy it with Ctrl C, or with Cmd C on a Mac.',
};

export const breakageWords: Readonly<Record<Language, BreakageWords>> = { nl, en };
