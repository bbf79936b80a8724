/** A part of the app that is fetched once, when it is first wanted or in a quiet moment before that. */
export interface Part<P> {
  /** The part, once it is here. */
  readonly get: () => P | undefined;
  /** Fetches it; where that fails, the next wish tries again. Never rejects: the game goes on without it. */
  readonly load: () => Promise<P | undefined>;
  /** Calls back when it has come; gives a way to stop that. */
  readonly subscribe: (listen: () => void) => () => void;
}

export const openPart = <P>(fetch: () => Promise<P>): Part<P> => {
  let here: P | undefined;
  let coming: Promise<P | undefined> | undefined;
  const listeners = new Set<() => void>();
  const come = (part: P): P => {
    here = part;
    for (const listen of listeners) listen();
    return part;
  };
  const miss = (): undefined => {
    coming = undefined;
  };
  return {
    get: () => here,
    load: () => (coming ??= fetch().then(come, miss)),
    subscribe: (listen) => {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
  };
};
