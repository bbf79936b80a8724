/** ms after the app began: by then a telephone has drawn the first screen, and its owner reads. */
const SOON = 2500;
/** ms between two things, in which what somebody does comes first. */
const BREATH = 100;

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

let line: Promise<unknown> | undefined;

/** Does what nobody waits for yet, once the first screen has been there for a moment, one thing after the other. */
export const whenQuiet = (act: () => unknown): void => {
  line = (line ?? wait(SOON)).then(act).then(
    () => wait(BREATH),
    () => undefined,
  );
};
