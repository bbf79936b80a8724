import { raiseBreakage } from '../breakage/breakages.ts';
import { openSecondWindow } from '../browser/second-window.ts';
import { obeyFromRoom } from '../command/obey.ts';
import { inWindow } from '../state/act.ts';
import { drawName } from '../state/chance.ts';
import type { Keeper } from '../state/keep.ts';
import { isThere } from '../state/seat.ts';
import type { Showing } from '../state/showing.ts';
import type { State } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import { HEARTBEAT, joinAsTable, type TableEnd } from './table-end.ts';
import { watchVisits } from './visits.ts';
import { isFile, openWire } from './wire.ts';

/** The facilitator's hold on the projector's window. */
export interface ProjectorLink {
  /** Opens the projector's window, or brings the one that is open to the front; false where the browser refuses. */
  readonly open: () => boolean;
  /** This window drives from now on, in place of another one. */
  readonly takeOver: () => void;
  /** Another window is ahead of this one, and drives. */
  readonly giveWay: () => void;
}

/** ms in which a window that drives answers a new one. */
const HELLO = 400;

/**
 * Keeps the projector's window told of what the room may know, does what is asked there, and hears how it is and who
 * drives.
 */
export const linkProjector = (
  { get, act, subscribe }: Store,
  tell: (state: State) => Showing,
  { rev, describe, receive, look, begin }: Keeper,
): ProjectorLink => {
  let joined: TableEnd | undefined;
  const wire = openWire([], (message) => joined?.hear(message));
  const end = joinAsTable({
    id: drawName(),
    send: wire.send,
    now: Date.now,
    rev,
    describe,
    deck: (edition) => {
      const { box } = get();
      return box.own && box.version === edition ? box : undefined;
    },
    onHandOver: receive,
    onProjector: (projector) => act(inWindow({ projector })),
    // The card large in this window would stand still, and hear no key.
    onSeat: (seat) => act(inWindow({ seat, here: false })),
    onCommand: (command) => act(...obeyFromRoom(command, get())),
    onBreakage: (report) => raiseBreakage({ place: 'room', broken: report }),
  });
  joined = end;
  let told = '';
  const show = () => {
    const showing = tell(get());
    const text = JSON.stringify(showing);
    if (text === told) return;
    told = text;
    end.show(showing);
  };
  show();
  subscribe(show);
  setInterval(() => {
    look();
    // Also of a window that is behind: it hears of nobody who says goodbye unless it looks who is there.
    end.beat();
  }, HEARTBEAT);
  // Who drives has answered by then; from a file the storage is looked at once a second.
  setTimeout(begin, isFile ? 3 * HEARTBEAT : HELLO);
  watchVisits(end);
  return {
    open: () => {
      const { projector } = get().window;
      const opened = openSecondWindow(isThere(projector));
      if (opened) wire.add(opened);
      return opened !== null;
    },
    takeOver: end.takeOver,
    giveWay: end.giveWay,
  };
};
