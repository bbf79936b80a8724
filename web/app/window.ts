import { whenQuiet } from '../browser/quiet.ts';
import type { SpokenDeck } from '../deck/deck.ts';
import { followAddress } from '../state/address.ts';
import type { Archive } from '../state/archive.ts';
import { keepState } from '../state/keep.ts';
import { type Found, openState, recallWorkshop } from '../state/open.ts';
import { tellRoom } from '../state/showing.ts';
import { isBusy } from '../state/state.ts';
import { openStore, type Store } from '../state/store.ts';
import { linkProjector } from '../sync/projector-link.ts';
import { corePart, deskPart, workshopPart } from './parts.ts';
import { followSpeech } from './speech.ts';
import { tellTitle } from './title.ts';

/** The facilitator's window: what it knows, and the roads that lead out of it. */
export interface TableWindow {
  readonly store: Store;
  /** Opens the projector's window, or brings the one that is open to the front; false where the browser refuses. */
  readonly openProjector: () => boolean;
  /** Drives from now on in place of another window, from where that one left the game. */
  readonly takeOver: () => Promise<void>;
}

/** Opens the facilitator's window. Each road out is there for itself, and hears of every change. */
export const openTableWindow = (box: SpokenDeck, archive: Archive, found: Found): TableWindow => {
  const core = corePart.get;
  const now = Date.now;
  const store = openStore(openState(location.hash, box, core(), found, now()), () => ({ now: now(), core: core() }));
  const keeper = keepState(store, { archive, core, now, kept: found.kept, onBehind: () => link.giveWay() });
  followAddress(store);
  followSpeech(store);
  tellTitle(store);
  openWorkshop(store, found);
  keepFocus();
  const link = linkProjector(store, (state) => tellRoom(state, core()), keeper);
  watchSleep(keeper.look);
  return {
    store,
    openProjector: link.open,
    // First all that the other one left: who drives writes.
    takeOver: () => keeper.reopen().then(link.takeOver),
  };
};

/** A window that slept, or lay behind others, may be behind in the game as well. */
const watchSleep = (look: () => void): void => {
  for (const moment of ['focus', 'pageshow', 'storage']) addEventListener(moment, look);
  document.addEventListener('visibilitychange', look);
  document.addEventListener('resume', look);
};

/** Keeps the focus near where it was, from the first button of the desk on that leaves. */
const keepFocus = (): void => {
  const keep = () => deskPart.get()?.keepFocus();
  if (deskPart.get()) keep();
  else deskPart.subscribe(keep);
};

/** Opens the workshop as it was kept, once its code is here; a part that was asked for meanwhile stays asked for. */
const openWorkshop = ({ get, act, subscribe }: Store, { kept }: Found): void => {
  const open = () => {
    const core = corePart.get();
    const { workshop, box, scene, window, conversation } = get();
    if (!core || workshop || window.seat !== 'driving') return;
    const opened = recallWorkshop(core, box, kept?.id === conversation.id ? kept : undefined);
    act({ to: 'workshop', act: { ...opened, kind: 'open', scene: scene === 'cards' ? opened.scene : scene } });
  };
  const hear = () => {
    if (isBusy(get())) corePart.load();
    open();
  };
  hear();
  subscribe(hear);
  corePart.subscribe(open);
  whenQuiet(corePart.load);
  whenQuiet(workshopPart.load);
};
