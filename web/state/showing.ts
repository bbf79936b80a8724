import { isOwn } from '../../cards/families.ts';
import type { Language } from '../../cards/schema.ts';
import type { SpokenCard } from '../deck/deck.ts';
import { revealCounts, type Split, type Stage } from '../table/stages.ts';
import { countSet, isEmpty, type Side, shownCard, type Table } from '../table/table.ts';
import type { Timer } from '../table/timer.ts';
import type { SceneShowing } from '../workshop/scene.ts';
import type { Core } from './core.ts';
import type { Look, Screen, TextSize } from './screen.ts';
import { type State, tableOf } from './state.ts';

/** A card that the room sees lie open. */
export interface ShownCard {
  readonly code: string;
  readonly side: Side;
  /** It stays where it is when the next cards are dealt. */
  readonly locked: boolean;
}

/** Where the room is with a dilemma, and what it may know of the counts by then. */
export interface ShownTalk {
  readonly stage: Stage;
  readonly first: Split | undefined;
  readonly second: Split | undefined;
}

/** All that the room's screen may know. Notes and counts that are still hidden are not in it, so they cannot leak. */
export interface Showing {
  readonly language: Language;
  /** The edition of the deck, where it is not the game's own. */
  readonly deck?: string;
  /** What lies open, place by place. */
  readonly cards: readonly (ShownCard | undefined)[];
  /** The place everybody looks at; nothing while they look at the whole spread. */
  readonly at: number | undefined;
  readonly talk: ShownTalk | undefined;
  readonly left: number;
  readonly total: number;
  /** Whether every card was seen. */
  readonly empty: boolean;
  readonly black: boolean;
  readonly look: Look;
  readonly textSize: TextSize;
  readonly timer: Timer | undefined;
  /** What the room sees in place of the cards. */
  readonly scene: SceneShowing;
  /** Cards of people's own that lie open: no other window has their words. */
  readonly own: readonly SpokenCard[];
}

/** What the room sees of a table. */
export const showTable = (
  table: Table,
  { black, look, textSize, timer }: Screen,
  language: Language,
  cards: readonly SpokenCard[],
  scene: SceneShowing,
): Showing => {
  const talk = shownCard(table)?.talk;
  return {
    language,
    cards: table.lying.map((card) => card && { code: card.code, side: card.side, locked: card.locked }),
    at: table.at,
    talk: talk && { stage: talk.stage, ...revealCounts(talk) },
    ...countSet(table, cards),
    empty: isEmpty(table, cards),
    black,
    look,
    textSize,
    timer,
    scene,
    own: cards.filter((card) => isOwn(card) && table.lying.some((lying) => lying?.code === card.code)),
  };
};

/** All that the room may know of what a window knows. */
export const tellRoom = (state: State, core: Core | undefined): Showing => {
  const { scene, workshop, screen, deck } = state;
  const seen = core && workshop ? core.showScene(scene, workshop, deck.cards) : ({ kind: 'cards' } as const);
  const showing = showTable(tableOf(state), screen, deck.language, deck.cards, seen);
  return deck.own ? { ...showing, deck: deck.version } : showing;
};
