import { isSameDeck } from '../deck/edition.ts';
import { joinOwn } from '../deck/own-deck.ts';
import { play, redo, type Session, undo } from '../table/session.ts';
import type { SceneAct } from '../workshop/scene-kinds.ts';
import type { Act, ConversationAct, TableAct, WorkshopAct } from './act.ts';
import { LONGEST_NAME } from './conversation.ts';
import type { Core } from './core.ts';
import { describeConversation } from './describe.ts';
import { followLink } from './follow-link.ts';
import { openConversation } from './opened.ts';
import { clearScreen, reduceScreen } from './screen.ts';
import { type Game, isJustBegun, type Missing, type State } from './state.ts';
import { wayBack } from './way-back.ts';

/** What an act needs to know that is not in the state. */
export interface Facts {
  /** ms since 1970. */
  readonly now: number;
  /** Nothing until it has come. */
  readonly core: Core | undefined;
}

/**
 * The state after an act; the same where it changes nothing. A window that watches another one drive changes nothing
 * but itself: what it did would be lost.
 */
export const reduce = (state: State, act: Act, facts: Facts): State => {
  if (state.window.seat !== 'driving' && act.to !== 'window' && !isOfOther(act)) return state;
  return joinCards(state, change(state, act, facts), facts);
};

/** What another window left, or why it cannot be opened here. */
const isOfOther = ({ to, act }: Act) =>
  (to === 'conversation' && act.kind === 'catchUp') || (to === 'table' && act.kind === 'missing');

const sayMissing = (state: State, missing: Missing): State => ({
  ...state,
  game: { ...state.game, fault: 'deck', missing },
});

const change = (state: State, act: Act, facts: Facts): State => {
  const { now, core } = facts;
  switch (act.to) {
    case 'conversation':
      return reduceConversation(state, act.act, facts);
    case 'table': {
      if (act.act.kind === 'link') return followLink(state, act.act.hash, act.act.box ?? state.box, core, now);
      if (act.act.kind === 'missing') return sayMissing(state, act.act.missing);
      if (act.act.kind === 'undo' && isJustBegun(state)) return reduceConversation(state, { kind: 'return' }, facts);
      const game = reduceGame(state, act.act);
      return game === state.game ? state : { ...state, game };
    }
    case 'screen':
      return { ...state, screen: reduceScreen(state.screen, act.act, now) };
    case 'window':
      return act.act.kind === 'speak'
        ? { ...state, box: act.act.box }
        : { ...state, window: { ...state.window, ...act.act.change } };
    case 'workshop':
      return reduceWorkshop(state, act.act, core);
    case 'own': {
      const { workshop } = state;
      return core && workshop
        ? { ...state, workshop: { ...workshop, own: core.reduceOwn(workshop.own, act.act) } }
        : state;
    }
    default:
      return inScene(state, act, core);
  }
};

const reduceConversation = (state: State, act: ConversationAct, { now, core }: Facts): State => {
  const { box, conversation, before } = state;
  switch (act.kind) {
    case 'open': {
      const other = act.box ?? box;
      const opened = openConversation({ ...act.kept, putAway: false }, other, core);
      const moves = opened.game.session.log.length;
      const usual = act.back && { kept: act.back, moves };
      return {
        ...state,
        ...opened,
        box: other,
        isOld: false,
        screen: clearScreen(state.screen),
        before: wayBack(state, other, moves, usual, core, now),
      };
    }
    case 'edition': {
      const kept = describeConversation(state, core, now);
      return { ...state, ...openConversation(kept, act.box, core), box: act.box };
    }
    case 'return':
      if (!before) return state;
      return before.box || isSameDeck(before.kept.deck, box.version)
        ? reduceConversation(
            state,
            { kind: 'open', kept: before.kept, ...(before.box && { box: before.box }) },
            { now, core },
          )
        : // Its deck may not be here: then it stays where it is.
          sayMissing(state, { deck: before.kept.deck, kept: before.kept });
    case 'goOn':
      return state.isOld ? { ...state, isOld: false } : state;
    case 'name': {
      const name = act.name.slice(0, LONGEST_NAME);
      return name === conversation.name ? state : { ...state, conversation: { ...conversation, name } };
    }
    case 'catchUp':
      return { ...state, ...act.opened, before: undefined, isOld: false };
  }
};

const reduceGame = ({ game, deck }: State, act: Exclude<TableAct, { kind: 'link' | 'missing' }>): Game => {
  switch (act.kind) {
    case 'move': {
      const session = play(game.session, act.move, deck.cards);
      // What was said of the last table is not true of a new one.
      return act.move.kind === 'start' ? { session, otherDeck: false, fault: undefined } : withSession(game, session);
    }
    case 'undo':
      return withSession(game, undo(game.session));
    case 'redo':
      return withSession(game, redo(game.session));
  }
};

/** That a link was cut is told until somebody goes on: then it was read, or does not matter. */
const withSession = (game: Game, session: Session): Game =>
  session === game.session ? game : { ...game, session, fault: game.fault === 'link' ? undefined : game.fault };

const reduceWorkshop = (state: State, act: WorkshopAct, core: Core | undefined): State => {
  const { scene, workshop, deck } = state;
  switch (act.kind) {
    case 'go':
      return { ...state, scene: act.scene };
    case 'walk':
      return core && workshop && scene !== 'cards'
        ? { ...state, workshop: core.walkScene(workshop, scene, act.by, deck.cards) }
        : state;
    case 'open':
      return { ...state, scene: act.scene, workshop: act.workshop };
  }
};

const inScene = (state: State, { to, act }: SceneAct, core: Core | undefined): State => {
  const { workshop, deck } = state;
  return core && workshop ? { ...state, workshop: core.reduceScene(workshop, to, act, deck.cards) } : state;
};

/** The deck follows the language and the cards that people wrote. */
const joinCards = (before: State, after: State, { core }: Facts): State => {
  const own = after.workshop?.own.entries;
  if (after.box === before.box && own === before.workshop?.own.entries) return after;
  return { ...after, deck: core && own ? joinOwn(after.box, core.cardsOf(own)) : after.box };
};
