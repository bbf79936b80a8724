import { familyOf } from '../../cards/families.ts';
import { paperWordsOf, titleOf } from '../../cards/paper-words.ts';
import type { Side } from '../layout/face/face.ts';
import type { Ink } from '../layout/face/palette.ts';
import { placeFace } from '../layout/sheet/imposition.ts';
import { layTrimMarks } from '../layout/sheet/marks-press.ts';
import { openProfile } from '../paint/icc.ts';
import { paintX4 } from '../paint/x4.ts';
import { boxesOf, type PageBoxes, trimMark } from '../paper/boxes.ts';
import type { LazyFrame } from '../paper/frame.ts';
import type { Mm } from '../paper/units.ts';
import type { LaidCards } from './deck.ts';
import { describeFile, type OnPart, type Printshop } from './printshop.ts';

/** How a press wants its pages. */
export interface PressSetting {
  /** Paper beyond the cut: 3 mm at Dutch shops, 3.175 mm (1/8 inch) at American ones. */
  readonly bleed: Mm;
  readonly marks: boolean;
}

export interface PressOrder extends PressSetting {
  /** An ICC output profile in CMYK. */
  readonly profile: Uint8Array;
  /** How much ink pictures take; faces were laid in theirs. */
  readonly ink?: Ink;
}

export interface PressPage {
  readonly code: string;
  readonly side: Side;
  readonly frame: LazyFrame;
  readonly boxes: PageBoxes;
}

/** One card a page, front and back in turn; the bleed is paper, since nothing on a card runs to the cut. */
export const layPress = ({ deck, language, size, cards }: LaidCards, setting: PressSetting): readonly PressPage[] => {
  const boxes = boxesOf(size, setting);
  const marks = setting.marks ? [layTrimMarks(boxes.trim, boxes.bleed, trimMark)] : [];
  return cards.flatMap((card) =>
    (['front', 'back'] as const).map((side): PressPage => {
      const chapter = familyOf(deck, card.family).name[language].many;
      const extra = side === 'front' ? { bookmark: [chapter, `${card.code} ${card.title}`] as const } : {};
      const lay = () => [...marks, placeFace(card[side], boxes.trim, extra)];
      const { width, height } = boxes.media;
      return { code: card.code, side, boxes, frame: { width, height, title: card[side].title, lay } };
    }),
  );
};

/** Paints pages for a press, as the bytes of one file, which says that it is PDF/X-4: preflight comes before. */
export const paintPress = (
  shop: Printshop,
  { deck, language, size }: LaidCards,
  pages: readonly PressPage[],
  { bleed, profile: bytes }: PressOrder,
  onPage?: OnPart,
): Promise<Uint8Array> => {
  const profile = openProfile(bytes);
  const subject = `${size.width} x ${size.height} mm, ${bleed} mm bleed, ${pages.length} pages, ${profile.condition.identifier}`;
  return paintX4(pages, shop.fonts.bytes, {
    ...describeFile(shop, language, titleOf(paperWordsOf(deck, language))),
    subject,
    profile,
    claim: true,
    onPage,
  });
};

/** What a file of the press edition is called: everything that is not as usual is in its name. */
export const namePress = (deck: string, size: string, unusual: readonly string[]): string =>
  [deck, 'press', size, ...unusual].filter(Boolean).join('-');
