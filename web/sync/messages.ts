import type { Command } from '../command/commands.ts';
import type { SpokenDeck } from '../deck/deck.ts';
import type { KeptConversation } from '../state/conversation.ts';
import type { Showing } from '../state/showing.ts';
import { type Heard, shapes } from './shapes.ts';

/** What the two windows say to each other. Another number does not understand this one. */
const VERSION = 2;

export type Role = 'table' | 'projector';

type Said =
  /** I am here; who else? A table answers a projector with a snapshot. */
  | { readonly kind: 'hello'; readonly role: Role }
  /** All there is to see, for a window that came late. */
  | { readonly kind: 'snapshot'; readonly showing: Showing }
  /** Something changed; it carries all there is to see, so one that got lost does no harm. */
  | { readonly kind: 'event'; readonly showing: Showing }
  | { readonly kind: 'heartbeat'; readonly role: 'projector'; readonly visible: boolean }
  /**
   * A table that drives, since when, and of which moment its state is (ms since 1970): of two the newest goes on, and of
   * two that know the same, the first.
   */
  | { readonly kind: 'heartbeat'; readonly role: 'table'; readonly since: number; readonly rev: number }
  /** A key or a clicker was pressed in the projector's window. */
  | { readonly kind: 'command'; readonly command: Command }
  /** The projector's window has not the deck that it is to show, and no shelf to find it on. */
  | { readonly kind: 'wantDeck'; readonly edition: string }
  /** That deck, without a note. */
  | { readonly kind: 'deck'; readonly deck: SpokenDeck }
  /** Something broke in the projector's window; the report holds not a word of the conversation. */
  | { readonly kind: 'breakage'; readonly report: string }
  /** This table drives from now on. */
  | { readonly kind: 'takeOver' }
  /** What the table that drove until now knows; a storage may have kept less. */
  | { readonly kind: 'handOver'; readonly kept: KeptConversation }
  | { readonly kind: 'bye'; readonly role: Role };

export type Message = Said & {
  readonly app: 'ruimtemakers';
  readonly version: number;
  /** The window that speaks; drawn anew at every load. */
  readonly from: string;
  /** Counts what that window said. */
  readonly seq: number;
};

/** A road to the other windows of this game. */
export interface Wire {
  readonly send: (message: Message) => void;
  readonly close: () => void;
}

/** Puts name and number on what one window says. */
export const speaker = (from: string): ((said: Said) => Message) => {
  let seq = 0;
  return (said) => {
    seq += 1;
    return { app: 'ruimtemakers', version: VERSION, from, seq, ...said };
  };
};

/** All that can be said; a kind that is missing does not compile, for nobody would hear it. */
const whole: Readonly<Record<Said['kind'], (heard: Heard) => boolean>> = shapes;

/** Takes a whole message of ours out of whatever arrives in a window: extensions and other pages speak there too. */
export const readMessage = (heard: unknown): Message | undefined => {
  if (typeof heard !== 'object' || heard === null) return undefined;
  const { app, version, from, seq, kind } = heard as Partial<Message>;
  const isOurs =
    app === 'ruimtemakers' &&
    version === VERSION &&
    typeof from === 'string' &&
    typeof seq === 'number' &&
    typeof kind === 'string' &&
    Object.hasOwn(whole, kind) &&
    whole[kind](heard as Heard);
  return isOurs ? (heard as Message) : undefined;
};

/** Messages of which two roads may differ: one that only brings the last word is a second late, or a word ahead. */
const RECENT = 100;

/**
 * Lets each message through once: two roads may bring the same one. Which is the first says nothing of the others, for
 * the storage brings some of them only, and is at times ahead of what brings all.
 */
export const listenOnce = (onMessage: (message: Message) => void): ((heard: unknown) => void) => {
  const recent: string[] = [];
  return (heard) => {
    const message = readMessage(heard);
    const name = `${message?.from} ${message?.seq}`;
    if (!message || recent.includes(name)) return;
    recent.push(name);
    if (recent.length > RECENT) recent.shift();
    onMessage(message);
  };
};
