import { watchClock } from '../../browser/watch-clock.ts';
import { loadBox } from '../../shelf/boxes.ts';
import { followDeckFiles, followDrops } from '../../shelf/dropping.ts';
import type { Archive } from '../../state/archive.ts';
import type { Core } from '../../state/core.ts';
import { keepState } from '../../state/keep.ts';
import type { Found } from '../../state/open.ts';
import { tellRoom } from '../../state/showing.ts';
import { isUnkept, type State } from '../../state/state.ts';
import type { Store } from '../../state/store.ts';
import { followTime } from '../../state/time-up.ts';
import { linkProjector } from '../../sync/projector-link.ts';
import { followSpeech } from './speech.ts';

/** What goes out of a window and comes into it: to the storage, the archive, the room and other windows. */
export interface Roads {
  /** Opens the projector's window, or brings the one that is open to the front; false where the browser refuses. */
  readonly openProjector: () => boolean;
  /** Drives from now on in place of another window, from where that one left the game. */
  readonly takeOver: () => Promise<void>;
}

/** Opens the roads of a window; `first` is the state it began with, before anybody did anything. */
export const openRoads = (
  store: Store,
  first: State,
  archive: Archive,
  { kept }: Found,
  core: () => Core | undefined,
  hash: string,
): Roads => {
  const keeper = keepState(store, {
    first,
    archive,
    core,
    now: Date.now,
    kept,
    loadBox,
    onBehind: () => link.giveWay(),
  });
  const link = linkProjector(store, (state) => tellRoom(state, core()), keeper);
  followSpeech(store, loadBox);
  followDrops(store);
  followDeckFiles(store, hash);
  followTime(store);
  watchSleep(keeper.look);
  watchClock((by) => setTimerBack(store, by));
  askBeforeLeaving(store);
  document.addEventListener('keydown', holdBack);
  return {
    openProjector: link.open,
    // First all that the other one left: who drives writes, and who cannot open it must not.
    takeOver: async () => {
      if (await keeper.reopen()) link.takeOver();
    },
  };
};

/** A browser presses a button again and again while Enter is held: a heavy thumb would deal the whole pile. */
const holdBack = (event: KeyboardEvent): void => {
  if (event.repeat && event.key === 'Enter' && event.target instanceof HTMLButtonElement) event.preventDefault();
};

/** Whoever leaves what could not be kept is asked first. */
const askBeforeLeaving = ({ get }: Store): void =>
  addEventListener('beforeunload', (event) => {
    const { window, before } = get();
    if (window.kept !== 'saved' || isUnkept(get()) || (window.unfiled && before)) event.preventDefault();
  });

/** A timer ends at a moment of the clock: with a clock set back by so many ms, a minute would become an hour. */
const setTimerBack = ({ get, act }: Store, by: number): void => {
  const { timer } = get().screen;
  if (timer && 'endsAt' in timer)
    act({ to: 'screen', act: { kind: 'set', change: { timer: { ...timer, endsAt: timer.endsAt - by } } } });
};

/** A window that slept, or lay behind others, may be behind in the game as well. */
const watchSleep = (look: () => void): void => {
  for (const moment of ['focus', 'pageshow', 'storage']) addEventListener(moment, look);
  for (const moment of ['visibilitychange', 'resume']) document.addEventListener(moment, look);
};
