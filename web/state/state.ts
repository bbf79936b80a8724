import type { Language } from '../../cards/schema.ts';
import type { SpokenDeck } from '../deck/deck.ts';
import { layOut, type Session } from '../table/session.ts';
import type { Table } from '../table/table.ts';
import type { Scene } from '../workshop/scenes.ts';
import type { Workshop } from '../workshop/workshop.ts';
import type { Conversation, KeptConversation } from './conversation.ts';
import type { Screen } from './screen.ts';
import type { ProjectorState, Seat } from './seat.ts';
import type { Fault, Kept } from './storage.ts';

/** A session, and what people should know of how it was opened. */
export interface Game {
  readonly session: Session;
  /** Whether the address that opened it was made for another version of the deck. */
  readonly otherDeck: boolean;
  /** What was wrong with the session kept by an earlier visit, or with the address that was to open one. */
  readonly fault: Fault | undefined;
  /** The deck that was asked for and is not here. */
  readonly missing?: Missing;
}

/** A deck that is not here, by its edition, and what asked for it: that opens once somebody opened the deck. */
export interface Missing {
  readonly deck: string;
  /** An address. */
  readonly hash?: string;
  readonly kept?: KeptConversation;
}

/** The dialog that lies over the table. */
export type Over = 'keys' | 'set' | 'conversation' | 'own' | 'decks';

/** The field for the code of a printed card. */
export interface CodeField {
  readonly typed: string;
  /** It has, or is to have, the focus. */
  readonly active: boolean;
  /** What was typed is the code of no card. */
  readonly problem: boolean;
}

/** What is of this window alone: never kept with the game, never told to the room. */
export interface WindowState {
  readonly over: Over | undefined;
  /** The projector's picture is shown in this very window. */
  readonly here: boolean;
  readonly code: CodeField;
  /** The language that is asked for; its deck may be under way. */
  readonly wanted: Language;
  /** The language that was asked for last could not be fetched. */
  readonly unspoken?: boolean;
  /** The language that somebody chose here, for the next visit too. */
  readonly chosen: Language | undefined;
  /** Whether keys of one letter are obeyed. */
  readonly letterKeys: boolean;
  /** Whether arrow up and down are a clicker's back and next. */
  readonly upDown: boolean;
  /** Printing was asked for elsewhere, and its part comes in sight. */
  readonly toPrint?: boolean;
  /** The facilitator's notes were asked for by their key. */
  readonly notes: boolean;
  readonly seat: Seat;
  readonly projector: ProjectorState;
  /** Whether this browser keeps the conversation for a next visit, and if not, why. */
  readonly kept: Kept;
  /** What was put away for this conversation could not be kept: only this window has it. */
  readonly unfiled?: boolean;
  /** The editions of decks that this window alone has. */
  readonly unkept: readonly string[];
}

/** All that this window knows. */
export interface State {
  /** The deck of the box, the game's own or one that somebody opened, in the language that is spoken now. */
  readonly box: SpokenDeck;
  /** The same with the cards that people wrote behind it. */
  readonly deck: SpokenDeck;
  readonly conversation: Conversation;
  /** What was put away when this conversation began, and how long its log was then: from there undo brings it back. */
  readonly before:
    | {
        readonly kept: KeptConversation;
        readonly moves: number | undefined;
        /** Its deck, where that is another one than lies here. */
        readonly box?: SpokenDeck | undefined;
      }
    | undefined;
  /** The conversation is of an earlier day, and nobody has said yet that it goes on. */
  readonly isOld: boolean;
  readonly game: Game;
  /** What the facilitator set for the room. */
  readonly screen: Screen;
  /** What the room looks at; it may be asked for before its part of the workshop is here. */
  readonly scene: Scene;
  /** Nothing until its code has come. */
  readonly workshop: Workshop | undefined;
  readonly window: WindowState;
}

export const closedCode: CodeField = { typed: '', active: false, problem: false };

export const openWindow: Omit<WindowState, 'wanted'> = {
  over: undefined,
  here: false,
  code: closedCode,
  chosen: undefined,
  letterKeys: true,
  upDown: false,
  notes: false,
  seat: 'driving',
  projector: 'none',
  kept: 'saved',
  unkept: [],
};

/** Whether nothing was done yet at the table since it was laid. */
export const isUntouched = ({ game }: State): boolean => game.session.log.at(-1)?.kind === 'start';

/** Whether nothing happened at the table since another conversation was put away for this one. */
export const isJustBegun = ({ before, game }: State): boolean => before?.moves === game.session.log.length;

/** The table as the session leaves it. */
export const tableOf = ({ game, deck }: State): Table => layOut(game.session, deck.cards);

/** Whether the cards on the table go with this window. */
export const isUnkept = ({ box, window }: State): boolean => window.unkept.includes(box.version);

/** Whether somebody is at work here, so that what a first visit begins without is wanted. */
export const isBusy = ({ game, scene, window }: State): boolean =>
  game.session.log.length > 1 || scene !== 'cards' || window.over !== undefined;
