import type { Colour, Item } from '../../paper/frame.ts';
import { mix, paper } from '../../paper/theme.ts';
import type { Mm } from '../../paper/units.ts';
import { openKept } from './kept.ts';
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
): readonly Item[] => keep(icon, [at.x, at.y, at.size, colour, ground], () => drawIcon(icon, at, colour, ground));

/** An icon stands in the same places on many cards. */
const keep = openKept<readonly Item[]>();

const drawIcon = (icon: Icon, at: { x: Mm; y: Mm; size: Mm }, colour: Colour, ground: Colour): readonly Item[] => {
  const scale = at.size / UNITS;
  const place = (path: Path) => placePath(path, scale, at.x, at.y);
  return [
    { kind: 'path', path: place(icon.light), fill: mix(colour, ground, 0.72) },
    { kind: 'path', path: place(icon.full), fill: colour },
  ];
};
