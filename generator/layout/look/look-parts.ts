import type { PlacesCard } from '../../../cards/schema.ts';
import type { Look } from '../face/face.ts';
import { layFront } from '../face/front.ts';
import { layPlaceBack } from './place-back.ts';
import { bodyPiece, otherPieces, sourcePiece } from './place-blocks.ts';
import { namePlaces, oneLine } from './place-name.ts';

/** A title and its text in front, with the fence; behind, lists, steps and labelled parts. */
export const partsLook: Look<PlacesCard> = {
  start: { front: 12, back: 13 },
  title: (card, { language }) => namePlaces(card, language),
  front: (card, size, setting) => {
    const { front } = card.text[setting.language];
    const { title, text, source } = front;
    const pieces = otherPieces(front, size, setting);
    return layFront(
      {
        code: card.code,
        icon: card.icon,
        title: (title ?? namePlaces(card, setting.language)).split('\n').map(oneLine),
        ...(title !== undefined && text && { more: [bodyPiece(text, size, setting), ...pieces] }),
        ...((title === undefined || !text) && { more: pieces }),
        ...(source && { foot: sourcePiece(source, setting) }),
      },
      size,
      setting,
    );
  },
  back: (card, size, setting) =>
    layPlaceBack(card, size, setting, { text: (text) => bodyPiece(text, size, setting), rest: size, top: 1 }),
};
