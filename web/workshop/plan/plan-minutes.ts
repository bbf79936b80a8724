/** How time and people are shared out: whole minutes, whole people. */

/** A table of five: everybody is heard, nobody waits long (cards/README.md). */
export const BEST_TABLE = 5;
/** Of a slot, three fifths go to cards; welcome, break, harvest and goodbye take the rest (the guide's two hours). */
const SHARE_FOR_CARDS = 0.6;
/** Two minutes a person, and two to five for reading, thinking and rounding off: 12–15 at a table of five. */
const [TALK, LEAST_AROUND, MOST_AROUND] = [2, 2, 5];

/** Shares out whole minutes by weight: at least one each, together exactly `minutes`, earlier parts first on a tie. */
export const shareMinutes = (minutes: number, weights: readonly number[]): readonly number[] => {
  const spare = minutes - weights.length;
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const exact = weights.map((weight) => Math.max(0, (minutes * weight) / sum - 1));
  const all = exact.reduce((total, part) => total + part, 0);
  const parts = exact.map((part) => (all > 0 ? (part * spare) / all : spare / weights.length));
  const whole = parts.map(Math.floor);
  const left = spare - whole.reduce((total, part) => total + part, 0);
  const owed = parts
    .map((part, i) => ({ i, rest: part - Math.floor(part) }))
    .sort((a, b) => b.rest - a.rest || a.i - b.i)
    .slice(0, left);
  return whole.map((part, i) => part + 1 + (owed.some((other) => other.i === i) ? 1 : 0));
};

/** People over groups as evenly as it goes, the largest first. */
const spreadPeople = (people: number, groups: number): readonly number[] =>
  Array.from({ length: groups }, (_, i) => Math.floor(people / groups) + (i < people % groups ? 1 : 0));

/**
 * Seats people in groups of at most `most`. Where that leaves a group too small, one group less is made if that one is
 * hardly too large: pairs with one group of three, never somebody alone.
 */
export const seatPeople = (people: number, [least, most]: readonly [number, number]): readonly number[] => {
  const groups = Math.ceil(people / most);
  const seats = spreadPeople(people, groups);
  if (groups === 1 || (seats.at(-1) ?? 0) >= least) return seats;
  const fewer = spreadPeople(people, groups - 1);
  return (fewer[0] ?? 0) <= most + 1 ? fewer : seats;
};

/** How many cards fit: in a slot of two hours four to six, at tables of five. Larger groups sit at several tables. */
export const countCards = (minutes: number, people: number): { readonly least: number; readonly most: number } => {
  const table = seatPeople(people, [1, BEST_TABLE])[0] ?? 1;
  const time = Math.round(minutes * SHARE_FOR_CARDS);
  const holds = (around: number) => Math.max(1, Math.floor(time / (table * TALK + around)));
  return { least: holds(MOST_AROUND), most: holds(LEAST_AROUND) };
};
