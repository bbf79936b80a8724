import type { PlacesCard } from '../../../cards/schema.ts';
import type { Pt } from '../../paper/units.ts';
import { ptToMm } from '../../paper/units.ts';
import { backStyles } from '../face/back.ts';
import { type Look, type LookSetting, printedSize, stanceOf } from '../face/face.ts';
import { titleBlock } from '../face/front.ts';
import { besideBlock, type Column, textBlock } from '../text/blocks.ts';
import { layBandFront } from './band.ts';
import { layPlaceBack } from './place-back.ts';
import { bodyPiece, joinPieces, optionsPiece, otherPieces, type Piece, sourcePiece } from './place-blocks.ts';
import { namePlaces, oneLine } from './place-name.ts';
import { spareWords } from './spare.ts';

/** Above this size on paper a question may break long words alone. */
const EASY: Pt = 10.5;

/** Something to choose, with its options in doors; behind, what each of them costs or means. */
export const choiceLook: Look<PlacesCard> = {
  start: { front: 14, back: 15 },
  title: (card, { language }) => namePlaces(card, language),
  front: (card, size, setting) => {
    const { front } = card.text[setting.language];
    const { title, options = [], source } = front;
    const { options: _, ...others } = front;
    const space = ptToMm(size) * 0.75;
    const asked = joinPieces(askPieces(front.title, front.text, size, setting), ptToMm(size) * 0.3);
    const answers = joinPieces(
      [optionsPiece(options, size, setting), ...otherPieces(others, size, setting)],
      ptToMm(size) * 0.6,
    );
    const blocks: Piece = (column: Column) =>
      stanceOf(setting.size) === 'wide'
        ? [besideBlock(column, { share: 0.46, between: 5 }, asked, answers)]
        : joinPieces([asked, answers], space)(column);
    return layBandFront(
      {
        code: card.code,
        icon: card.icon,
        title: [title ? oneLine(title) : namePlaces(card, setting.language)],
        blocks,
        ...(source && { foot: sourcePiece(source, setting) }),
        isCentred: true,
      },
      size,
      setting,
    );
  },
  back: (card, size, setting) =>
    layPlaceBack(card, size, setting, { text: (text) => bodyPiece(text, size, setting), rest: size, top: 1 }),
};

/** A title with its text below it; a text alone is asked with weight. */
const askPieces = (
  title: string | undefined,
  text: string | undefined,
  size: Pt,
  setting: LookSetting,
): readonly Piece[] => {
  if (title)
    return [
      (column) => [titleBlock(title.split('\n').map(oneLine), size * 1.4, column, setting)],
      ...(text ? [bodyPiece(text, size, setting)] : []),
    ];
  const strong = { ...backStyles(size * 1.12, setting).label, font: 'title', leading: 1.18, keepWords: true } as const;
  const { setter } = printedSize(size, setting) > EASY ? spareWords(setting) : setting;
  return text ? [(column) => [textBlock(oneLine(text), strong, column, setter)]] : [];
};
