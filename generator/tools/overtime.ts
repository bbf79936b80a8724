/** What drawings of one deck take longer than usual, all together. */
export interface Overtime {
  /** Does work, and counts what it takes longer than usual. */
  readonly count: <T>(work: () => Promise<T>) => Promise<T>;
  /** Whether it is time to tell instead of trying the others. */
  readonly isSpent: () => boolean;
}

/** Seconds: a drawing on an old laptop, and how much longer those of a deck may take. */
const USUAL = 2;
export const MOST_OVERTIME = 60;

/** Begins to count, by a clock in milliseconds. Each drawing may take its time, and a deck of them would take an hour. */
export const openOvertime = (now: () => number = () => performance.now()): Overtime => {
  let seconds = 0;
  return {
    count: async (work) => {
      const start = now();
      try {
        return await work();
      } finally {
        seconds += Math.max(0, (now() - start) / 1000 - USUAL);
      }
    },
    isSpent: () => seconds >= MOST_OVERTIME,
  };
};
