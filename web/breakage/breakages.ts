import { useSyncExternalStore } from 'react';
import type { Breakage } from './place.ts';

/** The breakage that people are told of; what follows it is most often of the same making. */
let told: Breakage | undefined;
/** Told once is told: a fault that comes back every second must not come back each time it is closed. */
const before = new Set<string>();
const listeners = new Set<() => void>();

const setTold = (next: Breakage | undefined): void => {
  told = next;
  for (const listen of listeners) listen();
};

/** Makes it known that something broke which does not show so in its own place. Nothing is sent anywhere. */
export const raiseBreakage = (breakage: Breakage): void => {
  const known = `${breakage.place} ${breakage.broken}`;
  if (told || before.has(known)) return;
  before.add(known);
  setTold(breakage);
};

/** It was read, and mended or not, people go on. */
export const closeBreakage = (): void => setTold(undefined);

export const subscribeBreakage = (listen: () => void): (() => void) => {
  listeners.add(listen);
  return () => {
    listeners.delete(listen);
  };
};

export const readBreakage = (): Breakage | undefined => told;

/** What broke and was not read yet. */
export const useBreakage = (): Breakage | undefined => useSyncExternalStore(subscribeBreakage, readBreakage);

/** Hears what breaks outside React: in an event, a timer, a promise. Extensions of the browser break by themselves. */
export const hearBreakages = (): void => {
  const hear = (broken: unknown) => {
    // Some notices of a browser come as an error without one, such as that of a size that was observed too late.
    if (broken instanceof Error && !/extension:\/\//.test(broken.stack ?? '')) raiseBreakage({ place: 'app', broken });
  };
  addEventListener('error', ({ error }) => hear(error));
  addEventListener('unhandledrejection', ({ reason }) => hear(reason));
};
