import type { Scene } from '../workshop/scenes.ts';

/** Where something of the app broke, as people know that place. */
export type Place =
  | Scene
  | 'app'
  | 'bar'
  | 'notes'
  | 'beside'
  | 'lines'
  | 'set'
  | 'session'
  | 'own'
  | 'decks'
  | 'keys'
  | 'print'
  | 'room';

export interface Breakage {
  readonly place: Place;
  /** What was thrown; of another window, the report it made of that. */
  readonly broken: unknown;
}
