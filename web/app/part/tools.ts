import type { State } from '../../state/state.ts';
import type { Store } from '../../state/store.ts';
import type { Names } from './names.ts';

/** What every view of the app is handed: all that the window knows, the way to change it, and what cards are called. */
export interface Tools {
  readonly state: State;
  readonly act: Store['act'];
  readonly names: Names;
}

export interface DialogTools extends Tools {
  readonly onClose: () => void;
}
