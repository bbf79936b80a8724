import type { Rect } from '../../paper/geometry.ts';
import type { Mm } from '../../paper/units.ts';
import { type Path, polygonPath, rectPath } from './shapes.ts';

/** The game's one picture, for paper and for the screen: a fence, and the light that comes through its opening. */

/** Between two planks. */
const GAP: Mm = 0.7;

/** So many planks of one width from edge to edge, every other one a little lower, cut to a point. */
export const plankPaths = (fence: Rect, count: number): readonly Path[] => {
  const width = (fence.width - GAP * (count - 1)) / count;
  return Array.from({ length: count }, (_, i) => {
    const x = fence.x + i * (width + GAP);
    const top = fence.y + (i % 2) * 0.9;
    return polygonPath([
      [x, top + width * 0.45],
      [x + width / 2, top],
      [x + width, top + width * 0.45],
      [x + width, fence.y + fence.height],
      [x, fence.y + fence.height],
    ]);
  });
};

/** The two rails behind the planks. */
export const railPaths = (fence: Rect): readonly Path[] =>
  [0.28, 0.72].map((share) => rectPath({ ...fence, y: fence.y + fence.height * share, height: 2.2 }));

/**
 * How far the light reaches over its neighbours, in mm: two fills that only touch show a seam on screens. Within the
 * opening it narrows as it rises, for a foot that slants would else show ears.
 */
const OVER: Mm = 0.4;

/** The light that falls through an opening onto the ground in front of it. */
export const lightPath = (hole: Rect, box: Rect): Path => {
  const bottom = box.y + box.height;
  const spread = hole.width * 0.34;
  return polygonPath([
    [hole.x + OVER, hole.y + hole.height - OVER],
    [hole.x + hole.width - OVER, hole.y + hole.height - OVER],
    [hole.x + hole.width, hole.y + hole.height],
    [hole.x + hole.width + spread, bottom],
    [hole.x + hole.width + spread, bottom + OVER],
    [hole.x - spread, bottom + OVER],
    [hole.x - spread, bottom],
    [hole.x, hole.y + hole.height],
  ]);
};

/** The same where it falls to the right, on a wide card; `drop` is how far its upper edge has sunk at the box's end. */
export const lightAsidePath = (hole: Rect, box: Rect, drop: Mm = 1.6): Path => {
  const foot = hole.y + hole.height;
  const bottom = box.y + box.height;
  const right = box.x + box.width;
  return polygonPath([
    [hole.x + OVER, foot - OVER],
    [hole.x + hole.width - OVER, foot - OVER],
    [hole.x + hole.width, foot],
    [right, foot + drop],
    [right + OVER, foot + drop],
    [right + OVER, bottom],
    [hole.x + hole.width * 0.3, bottom],
    [hole.x, foot],
  ]);
};
