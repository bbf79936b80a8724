/**
 * Node spends a third of a print on compiling functions that have run a little into the fastest ones, and the print is
 * over before that pays. Here they run forty times as long first; what runs long, as with a large deck, still becomes
 * fast. The engine of each version calls it otherwise, and tells of a name that it does not know; `own` is what it has by
 * itself.
 */
export const patience: Readonly<Record<string, readonly [flag: string, own: number, longer: number]>> = {
  20: ['--interrupt-budget', 67_584, 3_000_000],
  22: ['--invocation-count-for-turbofan', 3000, 60_000],
  24: ['--invocation-count-for-turbofan', 3000, 60_000],
  26: ['--invocation-count-for-turbofan', 3000, 60_000],
};
