/** Files that somebody dropped on the window, until the dialog that opens them takes them. */
let given: readonly File[] = [];
let heard: (() => void) | undefined;

export const giveFiles = (files: readonly File[]): void => {
  given = files;
  heard?.();
};

export const takeFiles = (): readonly File[] => {
  const taken = given;
  given = [];
  return taken;
};

/** Calls back for every drop; gives a way to stop that. */
export const hearFiles = (listen: () => void): (() => void) => {
  heard = listen;
  return () => {
    heard = undefined;
  };
};
