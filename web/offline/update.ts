import { useSyncExternalStore } from 'react';

export interface Update {
  /** Whether a new version is here and waits for a yes. */
  readonly waiting: boolean;
  /** Says yes: the new version takes over and every window opens again, at the same card. */
  readonly accept: () => void;
}

const none: Update = { waiting: false, accept: () => undefined };
let offered: Update = none;
const listeners = new Set<() => void>();

/** Tells the windows' views what waits; called with nothing when it waits no more. */
export const offerUpdate = (accept: (() => void) | undefined): void => {
  offered = accept ? { waiting: true, accept } : none;
  for (const listen of listeners) listen();
};

const subscribe = (listen: () => void) => {
  listeners.add(listen);
  return () => listeners.delete(listen);
};

/** The new version that waits, if there is one. Ask for the yes where no game is in progress. */
export const useUpdate = (): Update => useSyncExternalStore(subscribe, () => offered);
