import { expect, test } from 'vitest';
import { checkTurns } from '../../../cards/check/plain.ts';
import { paperWords } from '../../../cards/paper-words.ts';
import { languages } from '../../../cards/schema.ts';
import { words as cardWords } from '../../../cards/words.ts';
import { offlineWords } from '../../../web/offline/words.ts';
import { printWords } from '../../../web/print/print-words.ts';
import { startWords } from '../../../web/start/words.ts';
import { breakageWords } from '../../../web/view/breakage/words.ts';
import { deckWords } from '../../../web/view/decks/deck-words.ts';
import { deskWords } from '../../../web/view/desk/desk-words.ts';
import { conversationWords } from '../../../web/view/dialog/conversation-words.ts';
import { dialogWords } from '../../../web/view/dialog/dialog-words.ts';
import { ownDialogWords } from '../../../web/view/dialog/own-dialog-words.ts';
import { keyWords } from '../../../web/view/frame/key-words.ts';
import { watchingWords } from '../../../web/view/frame/watching-words.ts';
import { harvestWords } from '../../../web/view/harvest/harvest-words.ts';
import { homeWords } from '../../../web/view/harvest/home-words.ts';
import { mirrorWords } from '../../../web/view/mirror/mirror-words.ts';
import { appWords } from '../../../web/view/piece/words.ts';
import { planWords } from '../../../web/view/plan/plan-words.ts';
import { pokerWords } from '../../../web/view/poker/poker-words.ts';
import { roomWords } from '../../../web/view/room/room-words.ts';
import { ownWords } from '../../../web/workshop/own/own-words.ts';
import { oneWord, textsIn } from '../../one-word.ts';

const rooms = {
  card: cardWords,
  paper: paperWords,
  offline: offlineWords,
  print: printWords,
  start: startWords,
  breakage: breakageWords,
  desk: deskWords,
  keys: keyWords,
  decks: deckWords,
  conversation: conversationWords,
  watching: watchingWords,
  home: homeWords,
  dialog: dialogWords,
  ownDialog: ownDialogWords,
  harvest: harvestWords,
  mirror: mirrorWords,
  app: appWords,
  plan: planWords,
  poker: pokerWords,
  room: roomWords,
  own: ownWords,
};

/** What a thing is not called on any screen, as it has a word already; the rest holds for all that people read. */
const instead = {
  nl: [
    [/\b(?:beamer|projector|zaal)/iu, 'grote scherm'],
    [/\bbewoner/iu, 'inwoner'],
    [/\b(?:chef|baas)\b/iu, 'leidinggevende'],
    [/\bsessie/iu, 'gesprek'],
    [/\blege kaart/iu, 'eigen kaart'],
    [/\bminderheid/iu, 'kleinste groep'],
    [/\bverversen?\b/iu, 'vernieuwen'],
    [/\b(?:Deel|Deal) (?:een|de|uit|hieruit)\b/u, 'Trek, for on a screen “Deel” means to share'],
    ...oneWord.nl,
    [/\bapparaa?t/iu, 'computer'],
    [/\bhet spel (?:loopt|hier|staat nog)\b/iu, 'gesprek'],
  ],
  en: [
    [/\b(?:beamer|projector|the room)\b/iu, 'big screen'],
    [/\binitiator/iu, 'someone with a plan'],
    [/\bblank card/iu, 'card of your own'],
    [/\bminority/iu, 'smallest group'],
    ...oneWord.en,
    [/\bdevice/iu, 'computer'],
    [/\bwipe/iu, 'delete'],
    [/\b(?:take|taken) away\b/iu, 'remove'],
    [/\bgo on (?!paper)/iu, 'carry on'],
  ],
} as const;

const said = Object.entries(rooms).flatMap(([room, words]) =>
  languages.flatMap((language) => textsIn(words[language]).map((text) => ({ room, language, text }))),
);

test('the words of every screen are read, also where something is filled in', () => {
  expect(said.length).toBeGreaterThan(900);
  expect(said.filter(({ text }) => text.startsWith('Er passen'))).toHaveLength(2);
});

test('one thing has one word on every screen', () => {
  const found = said.flatMap(({ room, language, text }) =>
    instead[language].flatMap(([other, word]) => (other.test(text) ? [`${room}: “${text}” says not “${word}”`] : [])),
  );
  expect(found).toEqual([]);
});

test('the tab and all inside it say programme', () => {
  for (const language of languages)
    for (const text of textsIn(planWords[language])) expect(text).not.toMatch(/\bplan(?:nen|s)?\b/iu);
});

test('screens speak Dutch that was thought in Dutch', () => {
  const found = said.flatMap(({ room, language, text }) =>
    checkTurns(text, language).map((turn) => [room, text, turn]),
  );
  expect(found).toEqual([]);
});
