import type { PlacesCard } from '../../../cards/schema.ts';
import type { Item } from '../../paper/frame.ts';
import type { Rect } from '../../paper/geometry.ts';
import type { Mm } from '../../paper/units.ts';
import { ptToMm } from '../../paper/units.ts';
import type { LaidFace, Look, LookSetting } from '../face/face.ts';
import { stanceOf } from '../face/face.ts';
import { titleBlock } from '../face/front.ts';
import { CORNER, type Division, divideAcross, divideDown, layRoom, panelOf } from '../face/room.ts';
import { roundRectPath } from '../shape/shapes.ts';
import { type Corners, layPicture } from './picture-place.ts';
import { layPlaceBack } from './place-back.ts';
import { bodyPiece, joinPieces, otherPieces, type Piece, sourcePiece } from './place-blocks.ts';
import { namePlaces, oneLine } from './place-name.ts';

/** What the picture has of the card, with the strip for its code above it; a long caption takes from it. */
const SHARES = [0.82, 0.76, 0.7, 0.62, 0.54, 0.46] as const;
const WIDE_SHARES = [0.62, 0.54, 0.46, 0.38] as const;
/** The strip that holds code and family. */
const STRIP: Mm = 9;

/** A picture to the border, or above its caption. */
export const pictureLook: Look<PlacesCard> = {
  start: { front: 12, back: 13 },
  title: (card, { language }) => card.text[language].front.title ?? card.picture?.alt ?? namePlaces(card, language),
  front: (card, size, setting) => {
    const { front } = card.text[setting.language];
    const { title, text, source } = front;
    const pieces: readonly Piece[] = [
      ...(title
        ? [(column: Parameters<Piece>[0]) => [titleBlock(title.split('\n').map(oneLine), size * 1.4, column, setting)]]
        : []),
      ...(text ? [bodyPiece(text, size, setting)] : []),
      ...otherPieces(front, size, setting),
    ];
    const lay = (division: Division): LaidFace => {
      const { fence, beside } = division;
      const box: Rect = { ...fence, y: fence.y + STRIP, height: fence.height - STRIP };
      return layRoom(
        {
          code: card.code,
          title: title ? title.split('\n').map(oneLine) : [],
          blocks: joinPieces(pieces, ptToMm(size) * 0.25),
          ...(source && { foot: sourcePiece(source, setting) }),
          figure: layPicture(card, box, cornersOf(division, setting), setting),
        },
        division,
        setting,
        (strip) => layStrip(strip, setting, beside),
      );
    };
    const isBare = pieces.length === 0 && !source;
    const [largest, ...smaller] = divisionsOf(isBare, setting);
    let laid = lay(largest);
    for (const division of smaller) {
      if (laid.overflow <= 0) break;
      laid = lay(division);
    }
    return laid;
  },
  back: (card, size, setting) =>
    layPlaceBack(card, size, setting, { text: (text) => bodyPiece(text, size, setting), rest: size, top: 1 }),
};

/** How picture and words may share the card, the largest picture first; without words the whole card is picture. */
const divisionsOf = (isBare: boolean, setting: LookSetting): readonly [Division, ...Division[]] => {
  const panel = panelOf(setting);
  const whole = divideDown(panel, panel.height);
  const [first, ...rest] =
    stanceOf(setting.size) === 'wide'
      ? WIDE_SHARES.map((share) => divideAcross(panel, panel.width * share))
      : SHARES.map((share) => divideDown(panel, panel.height * share));
  return isBare || !first ? [whole, ...(first ? [first] : []), ...rest] : [first, ...rest];
};

/** The corners of the panel in which the picture lies. */
const cornersOf = ({ fence, beside }: Division, setting: LookSetting): Corners => {
  const panel = panelOf(setting);
  const isWhole = fence.height >= panel.height && fence.width >= panel.width;
  return [0, 0, isWhole ? CORNER : 0, isWhole || beside ? CORNER : 0];
};

/** The family's colour behind the code. */
const layStrip = (box: Rect, { palette }: LookSetting, isWide: boolean): readonly Item[] => [
  {
    kind: 'path',
    path: roundRectPath({ ...box, height: STRIP + 1 }, [CORNER, isWide ? 0 : CORNER, 0, 0]),
    fill: palette.sky,
  },
];
