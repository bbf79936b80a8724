import { findCard } from '../../cards/find.ts';
import type { SpokenDeck } from '../deck/deck.ts';
import { joinOwn } from '../deck/own-deck.ts';
import { readLink, writeLink } from '../table/link.ts';
import { play, startSession } from '../table/session.ts';
import { everything, type TableDeck } from '../table/set.ts';
import type { OpenWorkshop } from '../workshop/workshop.ts';
import { drawSeed } from './chance.ts';
import type { Core } from './reduce.ts';
import { readScreen } from './screen.ts';
import { type Game, openWindow, type State } from './state.ts';
import { readSession, recall, recallKeyWishes, recallSession } from './storage.ts';

/** What a window begins with: what its address asks, what was kept here, else what is fresh. */
export const openState = (hash: string, box: SpokenDeck, core: Core | undefined): State => {
  const opened = core && recallWorkshop(core, box);
  const deck = core && opened ? joinOwn(box, core.cardsOf(opened.workshop.own.entries)) : box;
  return {
    box,
    deck,
    game: openGame(hash, deck),
    screen: readScreen(recall('screen') ?? ''),
    scene: opened?.scene ?? 'cards',
    workshop: opened?.workshop,
    window: { ...openWindow, wanted: box.language, ...recallKeyWishes() },
  };
};

/** The session in the address; else the one kept here; else a fresh one. With its log, where both are the same table. */
export const openGame = (hash: string, deck: TableDeck): Game => {
  const { session: linked, card, otherDeck } = readLink(hash, deck);
  if (!linked) {
    const { session: kept, fault } = recallSession(deck.version, deck.cards);
    const session = kept ?? startSession({ kind: 'start', set: everything, seed: drawSeed() });
    const code = findCard(deck.cards, card ?? '')?.code;
    return { session: code ? play(session, { kind: 'jump', code }, deck.cards) : session, otherDeck: false, fault };
  }
  const kept = readSession(recall('session') ?? '', deck.version, deck.cards);
  const same = kept && writeLink(kept, 'nl', deck) === writeLink(linked, 'nl', deck);
  return { session: same ? kept : linked, otherDeck, fault: undefined };
};

/** The workshop as this browser kept it; what is broken is as at the start. */
export const recallWorkshop = ({ readWorkshop }: Core, { cards }: SpokenDeck): OpenWorkshop => {
  try {
    return readWorkshop(JSON.parse(recall('workshop') ?? '{}') ?? {}, cards);
  } catch {
    return readWorkshop({}, cards);
  }
};
