import { joinOwn } from '../deck/own-deck.ts';
import { play, redo, type Session, undo } from '../table/session.ts';
import type * as core from '../workshop/core.ts';
import type { SceneAct } from '../workshop/scene-kinds.ts';
import type { Act, TableAct, WorkshopAct } from './act.ts';
import { reduceScreen } from './screen.ts';
import type { Game, State } from './state.ts';

/** What a workshop can do; a first visit begins without it. */
export type Core = typeof core;

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
  if (state.window.seat !== 'driving' && act.to !== 'window') return state;
  return joinCards(state, change(state, act, facts), facts);
};

const change = (state: State, act: Act, { now, core }: Facts): State => {
  switch (act.to) {
    case 'table': {
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

const reduceGame = ({ game, deck }: State, act: TableAct): Game => {
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
    case 'open':
      return act.game;
  }
};

const withSession = (game: Game, session: Session): Game => (session === game.session ? game : { ...game, session });

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
