import type { PlacesCard } from '../../../cards/schema.ts';
import type { Pt } from '../../paper/units.ts';
import { ptToMm } from '../../paper/units.ts';
import { backStyles } from '../face/back.ts';
import type { Look, LookSetting } from '../face/face.ts';
import { legible } from '../face/face.ts';
import { type Column, textBlock } from '../text/blocks.ts';
import { layBandFront } from './band.ts';
import { layPlaceBack } from './place-back.ts';
import { joinPieces, largePiece, otherPieces, type Piece, sourcePiece } from './place-blocks.ts';
import { namePlaces, oneLine } from './place-name.ts';

/** What stands beside a large text: smaller, and as large as it where that is small itself. */
const besideLarge = (size: Pt, setting: LookSetting): Pt => legible(Math.max(Math.min(size, 10), size * 0.62), setting);

/** One text as large as the whole family holds; behind, an answer or what to ask on, as large as that side holds. */
export const textLook: Look<PlacesCard> = {
  start: { front: 22, back: 22 },
  title: (card, { language }) => namePlaces(card, language),
  front: (card, size, setting) => {
    const { front } = card.text[setting.language];
    const { title, text = title ?? '', source } = front;
    const rest = besideLarge(size, setting);
    const pieces: readonly Piece[] = [
      ...(front.text && title ? [kickerPiece(title, rest, setting)] : []),
      largePiece(text, size, setting),
      ...otherPieces(front, rest, setting),
    ];
    return layBandFront(
      {
        code: card.code,
        icon: card.icon,
        title: [namePlaces(card, setting.language)],
        blocks: joinPieces(pieces, ptToMm(rest) * 0.6),
        ...(source && { foot: sourcePiece(source, setting) }),
        isCentred: true,
      },
      size,
      setting,
    );
  },
  back: (card, size, setting) =>
    layPlaceBack(card, size, setting, {
      text: (text) => largePiece(text, size, setting),
      rest: besideLarge(size, setting),
      top: 2,
    }),
};

/** A title above a text that says more: small, so that the text stays the large one. */
const kickerPiece =
  (title: string, size: Pt, setting: LookSetting): Piece =>
  (column: Column) => [
    textBlock(oneLine(title), { ...backStyles(size, setting).label, keepWords: true }, column, setting.setter),
  ];
