import type { Family } from '../../../cards/families.ts';
import type { Item } from '../../paper/frame.ts';
import type { Rect } from '../../paper/geometry.ts';
import type { Mm } from '../../paper/units.ts';
import { lightAsidePath, lightPath, plankPaths, railPaths } from '../shape/fence.ts';
import { type Icon, layIcon } from '../shape/icon.ts';
import { openKept } from '../shape/kept.ts';
import { openingPath } from '../shape/openings.ts';
import { type Path, rectPath, roundRectPath } from '../shape/shapes.ts';
import { type Palette, paletteOf } from './palette.ts';

/** A family and the colours it is printed in. */
export interface Painted {
  readonly family: Family;
  readonly palette: Palette;
}

const keep = openKept<readonly Item[]>();
/** Owns what is drawn without an icon. */
const noIcon = {};

/** The cards of a family stand before the same fence and on the same ground: drawn once for all. */
export const drawOnce = (
  key: string,
  { x, y, width, height }: Rect,
  { family, palette }: Painted,
  icon: Icon | undefined,
  draw: () => readonly Item[],
): readonly Item[] => {
  const { sky, wood, grain, light } = palette;
  const look = [family.id, family.shape, family.colour, sky, wood, grain, light];
  return keep(icon ?? noIcon, [key, ...look, x, y, width, height], draw);
};

/**
 * The picture all cards share: a fence with an opening, and light that comes through it onto the ground in front.
 * Each family opens the fence in its own shape; without an icon the opening is empty.
 */
export const layFence = (box: Rect, painted: Painted, icon?: Icon, corner: Mm = 2.5): readonly Item[] =>
  drawOnce(`high ${corner}`, box, painted, icon, () => {
    const fence: Rect = { x: box.x, y: box.y + box.height * 0.3, width: box.width, height: box.height * 0.7 - FLOOR };
    const hole = openingBox(box);
    return layParts({ box, fence, hole, light: lightPath(hole, box), corners: [corner, corner, 0, 0] }, painted, icon);
  });

/** The same in a family's own colours, as on what is not a card. */
export const layFamilyFence = (box: Rect, family: Family, icon: Icon): readonly Item[] =>
  layFence(box, { family, palette: paletteOf(family, 'full') }, icon);

/** The same picture on the left of a wide card: the light falls to the right, where the words stand. */
export const layTallFence = (box: Rect, painted: Painted, icon: Icon): Item[] => {
  const width = box.width * 0.7;
  const height = Math.min(box.height * 0.64, width * 1.3);
  const bottom = box.y + box.height - FLOOR;
  const hole: Rect = { x: box.x + (box.width - width) / 2, y: bottom - height, width, height };
  const top = hole.y + height * 0.16;
  const fence: Rect = { x: box.x, y: top, width: box.width, height: bottom - top };
  return layParts({ box, fence, hole, light: lightAsidePath(hole, box), corners: [2.5, 0, 0, 2.5] }, painted, icon);
};

interface Parts {
  readonly box: Rect;
  readonly fence: Rect;
  readonly hole: Rect;
  readonly light: Path;
  readonly corners: readonly [Mm, Mm, Mm, Mm];
}

const layParts = (
  { box, fence, hole, light: onFloor, corners }: Parts,
  { family, palette }: Painted,
  icon?: Icon,
): Item[] => {
  const { sky, wood, grain, light } = palette;
  const centre = hole.x + hole.width / 2;
  const iconSize = hole.width * 0.66;
  return [
    { kind: 'path', path: roundRectPath(box, corners), fill: sky },
    ...railPaths(fence).map((path): Item => ({ kind: 'path', path, fill: grain })),
    ...planks(fence).map((path): Item => ({ kind: 'path', path, fill: wood })),
    { kind: 'path', path: onFloor, fill: light },
    { kind: 'path', path: openingPath(family.shape, hole), fill: light },
    ...(icon
      ? layIcon(
          icon,
          { x: centre - iconSize / 2, y: hole.y + hole.height * 0.52 - iconSize / 2, size: iconSize },
          family.colour,
          light,
        )
      : []),
  ];
};

/** The fence and its opening made low, for a card whose words need the room. */
export const layLowFence = (box: Rect, painted: Painted): readonly Item[] =>
  drawOnce('low', box, painted, undefined, () => drawLowFence(box, painted));

const drawLowFence = (box: Rect, { family, palette }: Painted): readonly Item[] => {
  const fence = { ...box, y: box.y + box.height * 0.2, height: box.height * 0.8 };
  const width = box.height * 1.5;
  const hole = { x: box.x + (box.width - width) / 2, y: box.y + box.height * 0.3, width, height: box.height * 0.72 };
  return [
    { kind: 'path', path: roundRectPath(box, [2.5, 2.5, 0, 0]), fill: palette.sky },
    ...planks(fence).map((path): Item => ({ kind: 'path', path, fill: palette.wood })),
    { kind: 'path', path: openingPath(family.shape, hole), fill: palette.light },
  ];
};

/** The same as a band above words: code and family stand in the sky, and the opening holds the icon. */
export const layBandFence = (box: Rect, painted: Painted, icon: Icon): readonly Item[] =>
  drawOnce('band', box, painted, icon, () => drawBandFence(box, painted, icon));

const drawBandFence = (box: Rect, { family, palette }: Painted, icon: Icon): readonly Item[] => {
  const { sky, wood, grain, light } = palette;
  const fence = { ...box, y: box.y + box.height - BAND_FENCE, height: BAND_FENCE };
  const height = BAND_FENCE + 0.9;
  // A little over the edge: two fills that only touch show a seam on screens.
  const hole = {
    x: box.x + (box.width - height) / 2,
    y: box.y + box.height - height,
    width: height,
    height: height + 0.3,
  };
  const size = height * 0.66;
  const at = { x: hole.x + (hole.width - size) / 2, y: hole.y + hole.height * 0.54 - size / 2, size };
  return [
    { kind: 'path', path: roundRectPath(box, [2.5, 2.5, 0, 0]), fill: sky },
    { kind: 'path', path: rectPath({ ...fence, y: fence.y + fence.height * 0.42, height: 1.5 }), fill: grain },
    ...planks(fence).map((path): Item => ({ kind: 'path', path, fill: wood })),
    { kind: 'path', path: openingPath(family.shape, hole), fill: light },
    ...layIcon(icon, at, family.colour, light),
  ];
};

/** As high as leaves the words their room, and low enough for code and family to stand above it in a band of 15 mm. */
const BAND_FENCE: Mm = 7;

/** From the foot of the fence to the lower edge of the picture. */
const FLOOR: Mm = 5;

/** Where the opening of the fence lies. */
export const openingBox = (box: Rect): Rect => {
  const height = box.height * 0.66;
  const width = Math.min(box.width * 0.4, height * 0.9);
  return { x: box.x + (box.width - width) / 2, y: box.y + box.height - FLOOR - height, width, height };
};

const PLANK_PITCH: Mm = 5;

/** Planks from edge to edge. */
const planks = (fence: Rect): readonly Path[] => plankPaths(fence, Math.round(fence.width / PLANK_PITCH));
