/** ms between two looks, as often as a timer looks: a wrong time is on the screen for a blink. */
const PACE = 250;
/** ms; a clock that a network puts right bit by bit moves less from one look to the next. */
const LEAST = 2000;

/**
 * Tells when the clock of this machine was set back, and by how many ms: as of a laptop that had the wrong time until it
 * found a network. A second clock that nobody sets runs beside it. In a sleep that one may stand still, so a clock set
 * forward looks the same as a sleep, and is none of this.
 */
export const watchClock = (onBack: (by: number) => void): void => {
  const readLead = () => Date.now() - performance.now();
  let before = readLead();
  setInterval(() => {
    const lead = readLead();
    if (before - lead > LEAST) onBack(before - lead);
    before = lead;
  }, PACE);
};
