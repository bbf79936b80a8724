import type { Over } from '../state/state.ts';
import type { Scene } from '../workshop/scenes.ts';

/** Where something of the app broke, as people know that place. */
export type Place = Scene | Over | 'app' | 'bar' | 'notes' | 'beside' | 'lines' | 'print' | 'room';

export interface Breakage {
  readonly place: Place;
  /** What was thrown; of another window, the report it made of that. */
  readonly broken: unknown;
}
