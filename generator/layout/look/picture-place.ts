import type { PlacesCard } from '../../../cards/schema.ts';
import type { FigureItem, ImageItem } from '../../paper/frame.ts';
import type { Rect } from '../../paper/geometry.ts';
import { cropToFill } from '../../paper/image.ts';
import type { Mm } from '../../paper/units.ts';
import type { LookSetting } from '../face/face.ts';
import { layFence } from '../face/fence.ts';
import { roundRectPath } from '../shape/shapes.ts';
import { namePlaces } from './place-name.ts';

/** How round each corner of a picture is, from the top left on, where it lies in a corner of the panel. */
export type Corners = readonly [Mm, Mm, Mm, Mm];

/** A card's picture, cut to fill its place; where there is none the fence stands in it. */
export const layPicture = (
  card: PlacesCard,
  box: Rect,
  corners: Corners,
  setting: LookSetting,
): FigureItem | ImageItem => {
  const alt = card.picture?.alt || namePlaces(card, setting.language);
  const name = card.picture?.name;
  const pixels = name === undefined ? undefined : setting.picture?.(name);
  if (name === undefined || !pixels)
    return { kind: 'figure', alt, box, items: layFence(box, setting, setting.icon(card.icon), 0) };
  const clip = corners.some((round) => round > 0) ? { clip: roundRectPath(box, corners) } : {};
  return { kind: 'image', name, alt, box, crop: cropToFill(pixels, box), pixels, ...clip };
};
