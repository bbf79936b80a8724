/** ms between two looks. */
const PAUSE = 40;
/** Looks before a browser is taken to hang: far more than any step needs, so that a busy machine fails nothing. */
const LOOKS = 1500;

/** Looks again until there is something; says what never came. */
export const until = async <T>(what: string, look: () => Promise<T>): Promise<NonNullable<T>> => {
  for (let looks = 0; looks < LOOKS; looks++) {
    const found = await look().catch((error) => {
      // A page that is loading anew answers nothing in this moment.
      if (!/Execution context was destroyed|no such (?:window|frame)/.test(String(error))) throw error;
      return undefined;
    });
    if (found) return found;
    await new Promise((done) => setTimeout(done, PAUSE));
  }
  throw new Error(`waited for ${what}, and it never came`);
};
