import { families } from '../../../cards/families.ts';
import { deck } from '../../../cards/game/deck.ts';
import type { Language } from '../../../cards/schema.ts';
import type { SpokenDeck } from '../../../web/deck/deck.ts';
import { speakCard } from '../../../web/deck/own-deck.ts';
import { plainScreen } from '../../../web/state/screen.ts';
import { openWindow, type State } from '../../../web/state/state.ts';
import { openStore, type Store } from '../../../web/state/store.ts';
import { startSession } from '../../../web/table/session.ts';
import { everything } from '../../../web/table/set.ts';
import * as core from '../../../web/workshop/core.ts';
import { beginWorkshop } from '../workshop/begun.ts';

export { core };

const speak = (language: Language): SpokenDeck => ({
  language,
  version: deck.version,
  date: deck.date,
  families,
  cards: deck.cards.map((card) => speakCard(card, language)),
  drawings: {},
});

export const dutch = speak('nl');
export const english = speak('en');

/** A window without a browser: a fresh table in Dutch, its workshop here, at a time that a test sets. */
export const openTestWindow = (change: Partial<State> = {}, clock = { now: 0 }): Store => {
  const first: State = {
    box: dutch,
    deck: dutch,
    conversation: { id: 'now', begun: 0, name: '' },
    before: undefined,
    isOld: false,
    game: {
      session: startSession({ kind: 'start', set: everything, seed: 7 }),
      otherDeck: false,
      fault: undefined,
    },
    screen: plainScreen,
    scene: 'cards',
    workshop: beginWorkshop(dutch.cards),
    window: { ...openWindow, wanted: 'nl' },
  };
  return openStore({ ...first, ...change }, () => ({ now: clock.now, core }));
};
