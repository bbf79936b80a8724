/** The only places where chance enters: a game follows from its seed, a window has a name. */

/** Short enough to read out loud. */
const SEEDS = 1_000_000;

const drawNumber = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

export const drawSeed = (): number => drawNumber() % SEEDS;

/** Name of a window; `randomUUID` would ask for https, which a town hall's own server may lack. */
export const drawName = (): string => `${drawNumber().toString(36)}-${drawNumber().toString(36)}`;
