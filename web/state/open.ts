import { findCard } from '../../cards/find.ts';
import type { SpokenDeck } from '../deck/deck.ts';
import { isSameDeck } from '../deck/edition.ts';
import { joinOwn } from '../deck/own-deck.ts';
import { readLink, readLinkDeck, writeLink } from '../table/link.ts';
import { play, type Session, startSession, undo } from '../table/session.ts';
import { everything } from '../table/set.ts';
import type { OpenWorkshop } from '../workshop/workshop.ts';
import { drawSeed } from './chance.ts';
import { beginConversation, type KeptConversation } from './conversation.ts';
import type { Core } from './core.ts';
import { describeConversation, isBlank } from './describe.ts';
import { readScreen, type Screen } from './screen.ts';
import { openWindow, type State } from './state.ts';
import { recall, recallKeyWishes, recallSession } from './storage.ts';

/** ms after which what stands on the room's screen is of another day: a morning with a break is shorter. */
export const ANOTHER_DAY = 4 * 3_600_000;

/** What earlier visits left: the conversation under way, and the one that was put away when it began. */
export interface Found {
  readonly kept: KeptConversation | undefined;
  readonly before: KeptConversation | undefined;
  /** Decks of conversations that were found, where they are others than the one on the table. */
  readonly boxes?: readonly SpokenDeck[];
  /** The deck that was asked for and is not here. */
  readonly missing?: string | undefined;
  /** The conversation that wrote the address as it stands, where this tab did. */
  readonly writer?: string | undefined;
}

export type Opened = Pick<State, 'conversation' | 'deck' | 'game' | 'scene' | 'workshop'>;

export const freshSession = (): Session => startSession({ kind: 'start', set: everything, seed: drawSeed() });

/** A session with the card of a code on show; nothing where no card has it. */
export const showCard = (session: Session, cards: SpokenDeck['cards'], typed = ''): Session | undefined => {
  const code = findCard(cards, typed)?.code;
  return code === undefined ? undefined : play(session, { kind: 'jump', code }, cards);
};

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

/** What a window begins with: what its address asks, what was kept here, else what is fresh. `now` in ms since 1970. */
export const openState = (
  hash: string,
  box: SpokenDeck,
  core: Core | undefined,
  { kept: found, before: foundBefore, boxes = [], missing, writer }: Found,
  now: number,
): State => {
  const boxOf = (other: KeptConversation | undefined) =>
    other && boxes.find(({ version }) => isSameDeck(version, other.deck));
  // A link to another deck, or a deck that is gone: what was under way is put away, and stays as it is.
  const isOther = found !== undefined && found.table !== '' && !isSameDeck(found.deck, box.version);
  const kept = isOther ? undefined : found;
  const before = isOther ? found : foundBefore;
  const begun = kept && kept.table !== '' ? openConversation(kept, box, core) : openFresh(kept, box, core, now);
  const opened = isOther ? { ...begun, game: { ...begun.game, fault: undefined } } : begun;
  const screen = readScreen(recall('screen') ?? '');
  const isOld = kept !== undefined && kept.rev > 0 && now - kept.rev > ANOTHER_DAY;
  const state: State = {
    ...opened,
    box,
    // Undo reaches back over a reload, as long as nothing was done since.
    before: before && { ...(isOther ? putAway(before) : { kept: before, moves: 1 }), box: boxOf(before) },
    isOld,
    screen: isOld ? clearScreen(screen) : screen,
    window: { ...openWindow, wanted: box.language, ...recallKeyWishes() },
    ...(missing !== undefined && {
      game: {
        ...opened.game,
        fault: 'deck' as const,
        missing: { deck: missing, ...(readLinkDeck(hash) === missing ? { hash } : found && { kept: found }) },
      },
    }),
  };
  if (missing !== undefined) return state;
  // Nobody can read it: then it stays as it is, and what begins here is another one.
  if (kept && opened.game.fault === 'broken')
    return { ...state, ...openFresh(undefined, box, core, now, 'broken'), before: putAway(kept) };
  const linked = openLink(state, hash, core, now, writer);
  // The card that it asks for is shown, and nobody has done anything since.
  return isOther && linked.before && linked.before === state.before
    ? { ...linked, before: { ...linked.before, moves: linked.game.session.log.length } }
    : linked;
};

const openFresh = (
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

const putAway = (kept: KeptConversation, moves = 1): NonNullable<State['before']> => ({
  kept: { ...kept, putAway: true },
  moves,
});

/** A black screen and a timer are of the hour in which they were asked for. */
export const clearScreen = (screen: Screen): Screen => ({ ...screen, black: false, timer: undefined });

/**
 * What an address asks of a window: a card to show, or another table, for which the conversation that was under way is
 * put away. The same table is what it was, with its whole log. An address that is not whole changes nothing.
 *
 * What this very conversation wrote (`writer`) asks for no other one. Of a page that went too soon it is a step ahead of
 * the note, and that step is made again; where another window went on, the note counts.
 */
export const openLink = (
  state: State,
  hash: string,
  core: Core | undefined,
  now: number,
  writer?: string | undefined,
): State => {
  const { game, deck, box } = state;
  const { session, card, otherDeck, isBroken } = readLink(hash, deck);
  if (isBroken) return { ...state, game: { ...game, fault: 'link' } };
  if (!session) {
    const shown = showCard(game.session, deck.cards, card);
    return shown ? { ...state, game: { ...game, session: shown } } : state;
  }
  const wordsOf = (one: Session) => writeLink(one, 'nl', deck);
  const here = wordsOf(game.session);
  if (here === wordsOf(session))
    return otherDeck === game.otherDeck ? state : { ...state, game: { ...game, otherDeck } };
  if (writer === state.conversation.id) {
    const step = session.log.at(-1);
    return step && here === wordsOf(undo(session))
      ? { ...state, game: { ...game, session: play(game.session, step, deck.cards) } }
      : state;
  }
  return beginOther(state, box, { session, otherDeck, fault: undefined }, core, now);
};

/** Another table, also of another deck, for which the conversation that was under way is put away. */
export const beginOther = (
  state: State,
  box: SpokenDeck,
  game: State['game'],
  core: Core | undefined,
  now: number,
): State => {
  const kept = describeConversation(state, core, now);
  const fresh = openFresh(undefined, box, core, now);
  return {
    ...state,
    ...fresh,
    box,
    game,
    isOld: false,
    before: isBlank(kept, state.box, core)
      ? state.before
      : { ...putAway(kept, game.session.log.length), ...(box !== state.box && { box: state.box }) },
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
