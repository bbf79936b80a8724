import type { Deck } from '../../cards/deck.ts';
import type { Tongue } from '../../cards/own/placed.ts';
import type { AnyFamilyId, Language } from '../../cards/schema.ts';
import { tongueOf } from '../../cards/spoken.ts';
import type { PackPicture } from './pack.ts';
import type { Grid, PackForm, Pixels } from './vendors.ts';

/** A picture of a pack that has been painted, without the picture itself. */
export interface PaintedPicture extends PackPicture {
  /** In hexadecimal. */
  readonly sha256: string;
}

interface FaceEntry {
  readonly file: string;
  readonly sha256: string;
  /** Which slot of the sheet, counted from 0 as a game table does. */
  readonly slot?: number;
}

interface SheetEntry extends Grid {
  readonly file: string;
  readonly pixels: Pixels;
  readonly cards: number;
}

/** What a pack holds, for the person or program that loads it up. */
export interface Manifest {
  readonly deck: string;
  readonly version: string;
  readonly language: Tongue;
  readonly vendor: string;
  readonly size: string;
  /** One face, bleed included. */
  readonly pixels: Pixels;
  readonly dpi: number;
  readonly sheets?: readonly SheetEntry[];
  readonly cards: readonly {
    readonly code: string;
    readonly family: AnyFamilyId;
    readonly front: FaceEntry;
    readonly back: FaceEntry;
  }[];
}

export const listPack = (
  deck: Deck,
  language: Language,
  { vendor, size, slot, dpi, sheet }: PackForm,
  cards: readonly { readonly code: string; readonly family: AnyFamilyId }[],
  pictures: readonly PaintedPicture[],
): Manifest => {
  const findFace = (code: string, side: PackPicture['side']): FaceEntry => {
    const picture = pictures.find((each) => each.side === side && each.codes.includes(code));
    if (!picture) throw new Error(`The pack has no ${side} of ${code}; its plan holds both sides of every card.`);
    const { file, sha256, codes } = picture;
    return { file, sha256, ...(sheet && { slot: codes.indexOf(code) }) };
  };
  return {
    deck: deck.id,
    version: deck.version,
    language: tongueOf(deck, language),
    vendor,
    size,
    pixels: slot,
    dpi,
    ...(sheet && { sheets: pictures.map((picture) => listSheet(picture, slot)) }),
    cards: cards.map(({ code, family }) => ({
      code,
      family,
      front: findFace(code, 'front'),
      back: findFace(code, 'back'),
    })),
  };
};

const listSheet = ({ file, grid, codes }: PaintedPicture, slot: Pixels): SheetEntry => ({
  file,
  ...grid,
  pixels: { width: grid.columns * slot.width, height: grid.rows * slot.height },
  cards: codes.length,
});
