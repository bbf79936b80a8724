/** Keeps what is drawn for many cards alike: drawn once, and one in memory. `owner` is what it is drawn of. */
export type Kept<Drawn> = (owner: object, place: readonly (string | number)[], draw: () => Drawn) => Drawn;

/** So many places of one owner are worth keeping; what stands elsewhere is drawn anew. */
const MOST = 256;

export const openKept = <Drawn>(): Kept<Drawn> => {
  const known = new WeakMap<object, Map<string, Drawn>>();
  return (owner, place, draw) => {
    const places = known.get(owner) ?? new Map<string, Drawn>();
    known.set(owner, places);
    const key = place.join(' ');
    const drawn = places.get(key) ?? draw();
    if (places.size < MOST) places.set(key, drawn);
    return drawn;
  };
};
