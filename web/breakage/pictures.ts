import type { Showing } from '../state/showing.ts';

/** What the room is to see now, and what it saw well before. */
export interface Pictures {
  readonly now: Showing;
  /** What is to be seen as text: the same told twice is no other picture. */
  readonly told: string;
  readonly good: Showing | undefined;
  readonly broken: boolean;
}

/** Something else is to be seen: what stood until now without breaking is good. */
export const seePicture = (before: Pictures | undefined, now: Showing): Pictures => {
  const told = JSON.stringify(now);
  if (before?.told === told) return before;
  return { now, told, good: before?.broken ? before.good : before?.now, broken: false };
};

/** What is shown breaks: now the last good one is, and where that breaks as well, nothing. */
export const breakPicture = (before: Pictures): Pictures =>
  before.broken ? { ...before, good: undefined } : { ...before, broken: true };

export const shownPicture = ({ now, good, broken }: Pictures): Showing | undefined => (broken ? good : now);
