import type { PlacesCard } from '../../../cards/schema.ts';
import type { FigureItem } from '../../paper/frame.ts';
import type { Rect } from '../../paper/geometry.ts';
import type { LookSetting } from '../face/face.ts';
import { layFence } from '../face/fence.ts';
import { namePlaces } from './place-name.ts';

/** Whether a card shows its picture: a large text and a choice have no room for one. */
export const showsPicture = ({ look, picture }: PlacesCard): boolean =>
  look === 'picture' || (look === 'parts' && picture !== undefined);

/**
 * The place of a card's picture, said by what it shows. Until pictures can be painted the fence stands in it: who paints
 * them puts the picture here in place of these items, cut to fill the box.
 */
export const layPicture = (card: PlacesCard, box: Rect, setting: LookSetting): FigureItem => ({
  kind: 'figure',
  alt: card.picture?.alt || namePlaces(card, setting.language),
  box,
  items: layFence(box, setting, setting.icon(card.icon), 0),
});
