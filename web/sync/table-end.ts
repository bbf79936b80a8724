import type { Command } from '../command/commands.ts';
import type { SpokenDeck } from '../deck/deck.ts';
import type { KeptConversation } from '../state/conversation.ts';
import type { ProjectorState, Seat } from '../state/seat.ts';
import type { Showing } from '../state/showing.ts';
import { type Message, type Role, speaker } from './messages.ts';

/** ms between two signs of life (web/README.md). */
export const HEARTBEAT = 1000;
/** ms of silence after which a window that is seen is gone: three heartbeats. */
const GONE = 3000;
/** A browser lets a hidden page speak once a minute only. */
const GONE_HIDDEN = 90_000;

export interface TableEnd {
  readonly hear: (message: Message) => void;
  readonly show: (showing: Showing) => void;
  readonly takeOver: () => void;
  /** Another window is ahead: this one watches, until that one is heard no more. */
  readonly giveWay: () => void;
  /** Says "still here" and looks who is not; called every `HEARTBEAT`. */
  readonly beat: () => void;
  readonly leave: () => void;
  /** Begins again after `leave`: the browser brought the page back as it was. */
  readonly comeBack: () => void;
}

interface Ways {
  readonly id: string;
  readonly send: (message: Message) => void;
  readonly now: () => number;
  /** Of which moment the state of this window is, in ms since 1970. */
  readonly rev: () => number;
  /** The conversation as this window knows it. */
  readonly describe: () => KeptConversation;
  /** The deck on this table, if it is one that somebody opened. */
  readonly deck?: (edition: string) => SpokenDeck | undefined;
  readonly onHandOver: (kept: KeptConversation) => void;
  readonly onProjector: (state: ProjectorState) => void;
  readonly onSeat: (seat: Seat) => void;
  readonly onCommand: (command: Command) => void;
  /** Something broke in the projector's window. */
  readonly onBreakage: (report: string) => void;
}

/** The facilitator's end: it shows, and hears how the projector is. Knows no window and no clock of its own. */
export const joinAsTable = (ways: Ways): TableEnd => {
  const { id, send, now, rev, describe, onHandOver, onProjector, onSeat, onCommand, onBreakage } = ways;
  const say = speaker(id);
  let since = now();
  /** The window that drives while this one watches, and when it said goodbye: to close, or to be reloaded. */
  let driver: { readonly from: string; readonly since: number; readonly leftAt?: number } | undefined;
  let seat: Seat = 'driving';
  let showing: Showing | undefined;
  let state: ProjectorState = 'none';
  let heardAt = 0;

  const setState = (next: ProjectorState) => {
    if (next !== state) onProjector(next);
    state = next;
  };
  const setSeat = (next: Seat) => {
    if (next !== seat) onSeat(next);
    seat = next;
  };
  const beat = () => send(say({ kind: 'heartbeat', role: 'table', since, rev: rev() }));
  const hearProjector = (visible: boolean) => {
    heardAt = now();
    // From a file, a table that was reloaded learns of the projector by its next heartbeat only.
    if ((state === 'none' || state === 'gone') && seat === 'driving' && showing)
      send(say({ kind: 'snapshot', showing }));
    setState(visible ? 'connected' : 'hidden');
  };
  const hearTable = (from: string, theirs: number, news: number) => {
    const ours = rev();
    const isFirst = theirs < since || (theirs === since && from < id);
    if (seat !== 'driving' || news > ours || (news === ours && isFirst)) watch(from, theirs);
    // A window that slept thinks that it drives: it hears at once that it does not.
    else if (news < ours) beat();
  };
  const watch = (from: string, theirs: number) => {
    driver = { from, since: theirs };
    setSeat('watching');
  };
  const answer = (role: Role) => {
    if (seat !== 'driving') return;
    if (role === 'table') beat();
    else if (showing) send(say({ kind: 'snapshot', showing }));
  };
  send(say({ kind: 'hello', role: 'table' }));
  return {
    hear: (message) => {
      switch (message.kind) {
        case 'hello':
          return answer(message.role);
        case 'heartbeat':
          return message.role === 'projector'
            ? hearProjector(message.visible)
            : hearTable(message.from, message.since, message.rev ?? 0);
        case 'takeOver':
          if (seat === 'driving') send(say({ kind: 'handOver', kept: describe() }));
          return watch(message.from, since);
        case 'handOver':
          return seat === 'driving' ? onHandOver(message.kept) : undefined;
        case 'command':
          return seat === 'driving' ? onCommand(message.command) : undefined;
        case 'wantDeck': {
          const deck = seat === 'driving' ? ways.deck?.(message.edition) : undefined;
          return deck && send(say({ kind: 'deck', deck }));
        }
        case 'breakage':
          return onBreakage(message.report);
        case 'bye':
          if (message.role === 'projector') return setState('gone');
          if (message.from === driver?.from) driver = { ...driver, leftAt: now() };
          return;
      }
    },
    show: (next) => {
      showing = next;
      if (seat === 'driving') send(say({ kind: 'event', showing }));
    },
    giveWay: () => {
      if (seat !== 'driving') return;
      // Who it is will be heard, also from behind another window; who stays silent has left.
      driver = { from: '', since, leftAt: now() };
      setSeat('watching');
      send(say({ kind: 'hello', role: 'table' }));
    },
    takeOver: () => {
      // Earlier than the other from now on: a heartbeat of its that is still under way must not win.
      since = Math.min(since, driver?.since ?? since) - 1;
      driver = undefined;
      setSeat('driving');
      send(say({ kind: 'takeOver' }));
      if (showing) send(say({ kind: 'snapshot', showing }));
    },
    beat: () => {
      if (seat === 'driving') beat();
      if (driver?.leftAt !== undefined && now() - driver.leftAt > GONE) setSeat('left');
      const silence = now() - heardAt;
      if ((state === 'connected' && silence > GONE) || (state === 'hidden' && silence > GONE_HIDDEN)) setState('gone');
    },
    leave: () => send(say({ kind: 'bye', role: 'table' })),
    // Another window may have taken over meanwhile: it answers before this one shows anything.
    comeBack: () => send(say({ kind: 'hello', role: 'table' })),
  };
};
