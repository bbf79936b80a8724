/** What somebody dropped on the window, or a link of the host brought; `unfetched` where nothing lies at its address. */
export type Given = readonly File[] | 'unfetched';

/** It waits here until the dialog that opens it takes it. */
let given: Given = [];
let heard: (() => void) | undefined;

export const giveFiles = (files: Given): void => {
  given = files;
  heard?.();
};

export const takeFiles = (): Given => {
  const taken = given;
  given = [];
  return taken;
};

/** Calls back for everything that is given; gives a way to stop that. */
export const hearFiles = (listen: () => void): (() => void) => {
  heard = listen;
  return () => {
    heard = undefined;
  };
};
