import { whenQuiet } from '../browser/quiet.ts';
import type { SpokenDeck } from '../deck/deck.ts';
import { followAddress } from '../state/address.ts';
import { keepState, reopenState } from '../state/keep.ts';
import { openState, recallWorkshop } from '../state/open.ts';
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
  readonly takeOver: () => void;
}

/** Opens the facilitator's window. Each road out is there for itself, and hears of every change. */
export const openTableWindow = (box: SpokenDeck): TableWindow => {
  const core = corePart.get;
  const store = openStore(openState(location.hash, box, core()), () => ({ now: Date.now(), core: core() }));
  keepState(store, core);
  followAddress(store);
  followSpeech(store);
  tellTitle(store);
  openWorkshop(store);
  tendFocus();
  const { open, takeOver } = linkProjector(store, (state) => tellRoom(state, core()));
  return {
    store,
    openProjector: open,
    takeOver: () => {
      takeOver();
      reopenState(store, core());
    },
  };
};

/** Keeps the focus near where it was, from the first button of the desk on that leaves. */
const tendFocus = (): void => {
  const tend = () => deskPart.get()?.tendFocus();
  if (deskPart.get()) tend();
  else deskPart.subscribe(tend);
};

/** Opens the workshop as it was kept, once its code is here; a part that was asked for meanwhile stays asked for. */
const openWorkshop = ({ get, act, subscribe }: Store): void => {
  const open = () => {
    const core = corePart.get();
    const { workshop, box, scene, window } = get();
    if (!core || workshop || window.seat !== 'driving') return;
    const kept = recallWorkshop(core, box);
    act({ to: 'workshop', act: { ...kept, kind: 'open', scene: scene === 'cards' ? kept.scene : scene } });
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
