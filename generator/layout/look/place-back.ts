import type { Places } from '../../../cards/own/placed.ts';
import type { PlacesCard } from '../../../cards/schema.ts';
import type { Mm, Pt } from '../../paper/units.ts';
import { ptToMm } from '../../paper/units.ts';
import { backStyles, layBack } from '../face/back.ts';
import { type LaidFace, type LookSetting, safeBox, stanceOf } from '../face/face.ts';
import { gap, splitColumn, stack, textBlock } from '../text/blocks.ts';
import { isEmpty } from './arrange.ts';
import { layCommonBack } from './common-back.ts';
import { joinPieces, otherPieces, type Piece, sourcePiece } from './place-blocks.ts';
import { oneLine } from './place-name.ts';

/** Between two pieces, as a share of the type. */
const SPACE = 0.55;
const BETWEEN: Mm = 4;

/** How a look says the text of its back, and in which type all that stands with it. */
export interface BackVoice {
  readonly text: (text: string) => Piece;
  readonly rest: Pt;
  /** From the line below the header to the first words. */
  readonly top: Mm;
}

/** The back of a card of a deck of one's own: what stands behind, or what all backs share where nothing does. */
export const layPlaceBack = (card: PlacesCard, size: Pt, setting: LookSetting, voice: BackVoice): LaidFace => {
  const { front, back } = card.text[setting.language];
  if (isEmpty(back)) return layCommonBack(setting);
  const space = ptToMm(voice.rest) * SPACE;
  const pieces = [...textPieces(back, size, setting, voice), ...otherPieces(back, voice.rest, setting)];
  const [first, second] = stanceOf(setting.size) === 'wide' ? splitPieces(pieces, space, setting) : [pieces, []];
  const { source } = back;
  return layBack(
    {
      code: card.code,
      title: oneLine(front.title ?? setting.family.name[setting.language].one),
      icon: card.icon,
      blocks: below(joinPieces(first, space), voice.top),
      ...(second.length > 0 && {
        aside: { after: 0, share: 0.5, blocks: below(joinPieces(second, space), voice.top) },
      }),
      ...(source && { foot: sourcePiece(source, setting) }),
    },
    setting,
  );
};

const below =
  (piece: Piece, top: Mm): Piece =>
  (column) => [gap(top), ...piece(column)];

/** What the side is called and what it says. */
const textPieces = ({ title, text }: Places, size: Pt, setting: LookSetting, voice: BackVoice): readonly Piece[] => {
  const { label } = backStyles(size, setting);
  const heading: Piece = (column) =>
    title ? [textBlock(oneLine(title), { ...label, keepWords: true }, column, setting.setter, 'heading3')] : [];
  const said: Piece = text ? voice.text(text) : () => [];
  return title || text ? [(column) => [...heading(column), ...said(column)]] : [];
};

/** A wide card has two columns: the pieces in their order, parted where both are as low as they can be. */
const splitPieces = (
  pieces: readonly Piece[],
  space: Mm,
  setting: LookSetting,
): readonly [readonly Piece[], readonly Piece[]] => {
  if (pieces.length < 2) return [pieces, []];
  const { x, width } = safeBox(setting.size);
  const [column] = splitColumn({ x, width }, 0.5, BETWEEN);
  const heights = pieces.map((piece) => stack(0, piece(column)).bottom);
  const sum = (part: readonly Mm[]) => part.reduce((so, height) => so + height + space, 0);
  const highest = (at: number) => Math.max(sum(heights.slice(0, at)), sum(heights.slice(at)));
  const places = pieces.slice(1).map((_, i) => i + 1);
  const best = places.reduce((so, at) => (highest(at) < highest(so) ? at : so), 1);
  return [pieces.slice(0, best), pieces.slice(best)];
};
