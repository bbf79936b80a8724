import type { Colour, Item } from '../../paper/frame.ts';
import { mix, paper } from '../../paper/theme.ts';
import type { Mm } from '../../paper/units.ts';
import { type Path, placePath } from './shapes.ts';

/** A duotone icon on a square of 256 units: what is drawn in full, and what is drawn in a fifth of the colour. */
export interface Icon {
  readonly full: Path;
  readonly light: Path;
}

const UNITS = 256;

/** An icon in one colour, `size` mm square, from its top left. */
export const layIcon = (
  icon: Icon,
  at: { x: Mm; y: Mm; size: Mm },
  colour: Colour,
  ground: Colour = paper,
): readonly Item[] => {
  const known = drawn.get(icon) ?? new Map<string, readonly Item[]>();
  drawn.set(icon, known);
  const place = [at.x, at.y, at.size, colour, ground].join(' ');
  const items = known.get(place) ?? drawIcon(icon, at, colour, ground);
  if (known.size < KEPT) known.set(place, items);
  return items;
};

/** An icon stands in the same places on many cards: so many are kept, and are one in memory. */
const KEPT = 16;
const drawn = new WeakMap<Icon, Map<string, readonly Item[]>>();

const drawIcon = (icon: Icon, at: { x: Mm; y: Mm; size: Mm }, colour: Colour, ground: Colour): readonly Item[] => {
  const scale = at.size / UNITS;
  const place = (path: Path) => placePath(path, scale, at.x, at.y);
  return [
    { kind: 'path', path: place(icon.light), fill: mix(colour, ground, 0.72) },
    { kind: 'path', path: place(icon.full), fill: colour },
  ];
};
