import type { Act } from './act.ts';
import { type Facts, reduce } from './reduce.ts';
import type { State } from './state.ts';

/** All that a window knows, the one way to change it, and a way to hear of changes. Knows no view. */
export interface Store {
  readonly get: () => State;
  /** Does acts one after the other, as one change. */
  readonly act: (...acts: readonly Act[]) => void;
  /** Calls back after each change; gives a way to stop that. */
  readonly subscribe: (listen: Listen) => () => void;
}

type Listen = (now: State, before: State) => void;

export const openStore = (first: State, facts: () => Facts): Store => {
  let state = first;
  const listeners = new Set<Listen>();
  return {
    get: () => state,
    act: (...acts) => {
      const before = state;
      const known = facts();
      state = acts.reduce((now, act) => reduce(now, act, known), before);
      if (state !== before) for (const listen of listeners) listen(state, before);
    },
    subscribe: (listen) => {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
  };
};
