import { findCard } from '../../cards/find.ts';
import type { SpokenDeck } from '../deck/deck.ts';
import { joinOwn } from '../deck/own-deck.ts';
import { play, type Session, startSession } from '../table/session.ts';
import { everything } from '../table/set.ts';
import type { OpenWorkshop } from '../workshop/workshop.ts';
import { drawSeed } from './chance.ts';
import { beginConversation, type KeptConversation } from './conversation.ts';
import type { Core } from './core.ts';
import type { State } from './state.ts';
import { recallSession } from './storage.ts';

/** A conversation as it lies open, with all that is of it: as it was kept, or fresh. */
export type Opened = Pick<State, 'conversation' | 'deck' | 'game' | 'scene' | 'workshop'>;

export const freshSession = (): Session => startSession({ kind: 'start', set: everything, seed: drawSeed() });

/** What a conversation holds with this deck. One of another version keeps all that does not depend on its order. */
export const openConversation = (kept: KeptConversation, box: SpokenDeck, core: Core | undefined): Opened => {
  const opened = core && recallWorkshop(core, box, kept);
  const own = opened?.workshop.own.entries ?? [];
  const deck = core && opened ? joinOwn(box, core.cardsOf(own)) : box;
  const { session, fault } = recallSession(kept.table, deck.version, deck.cards);
  const isRebuilt = fault === 'older' && kept.seen.length > 0;
  return {
    conversation: { id: kept.id, begun: kept.begun, name: kept.name },
    deck,
    game: {
      session: isRebuilt ? rebuild(kept, deck, session) : (session ?? freshSession()),
      otherDeck: false,
      fault,
    },
    scene: opened?.scene ?? 'cards',
    workshop: opened?.workshop,
  };
};

/** A table of another version, from what means the same in this one: its set, own cards, and what the team has seen. */
const rebuild = ({ seen }: KeptConversation, deck: SpokenDeck, then: Session | undefined): Session => {
  const set = then?.log.findLast((move) => move.kind === 'start')?.set ?? everything;
  const own = then?.log.flatMap((move) => (move.kind === 'add' || move.kind === 'drop' ? [move] : [])) ?? [];
  const last = findCard(deck.cards, seen.at(-1) ?? '')?.code;
  return [
    ...own,
    { kind: 'leaveOut', codes: seen } as const,
    ...(last ? [{ kind: 'jump', code: last } as const] : []),
  ].reduce((session, move) => play(session, move, deck.cards), startSession({ kind: 'start', set, seed: drawSeed() }));
};

/** A conversation in which nobody did anything yet; of one that was kept its workshop, where its table was not. */
export const openFresh = (
  kept: KeptConversation | undefined,
  box: SpokenDeck,
  core: Core | undefined,
  now: number,
  fault = recallSession('', box.version, box.cards).fault,
): Opened => {
  const workshop = core && recallWorkshop(core, box, kept);
  return {
    conversation: kept ?? beginConversation(now),
    deck: workshop && core ? joinOwn(box, core.cardsOf(workshop.workshop.own.entries)) : box,
    game: { session: freshSession(), otherDeck: false, fault },
    scene: workshop?.scene ?? 'cards',
    workshop: workshop?.workshop,
  };
};

/** The workshop as it was kept; what is broken is as at the start. */
export const recallWorkshop = (
  { readWorkshop }: Core,
  { cards }: SpokenDeck,
  kept: KeptConversation | undefined,
): OpenWorkshop => {
  try {
    return readWorkshop(kept?.parts ?? {}, cards);
  } catch {
    return readWorkshop({}, cards);
  }
};
