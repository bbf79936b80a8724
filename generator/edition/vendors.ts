import type { Size } from '../paper/geometry.ts';
import { cardSizes } from '../paper/stock.ts';
import type { Mm } from '../paper/units.ts';

/** Whole pixels, as a vendor counts them. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
}

export interface Grid {
  readonly columns: number;
  readonly rows: number;
}

/** A print shop that takes a picture a side, each of exactly the pixels it names. */
interface FaceVendor {
  readonly name: string;
  readonly dpi: number;
  /** From the edge of the picture to the cut, in pixels. */
  readonly bleed: number;
  readonly canvases: Readonly<Record<string, Pixels>>;
}

/** A game table that cuts one picture into many faces. */
interface SheetVendor {
  readonly name: string;
  readonly least: Grid;
  readonly most: Grid;
  /** Widest and highest a picture may be, in pixels. */
  readonly edge: number;
  readonly cards: Readonly<Record<string, Size>>;
}

/** Canvases with bleed, from the vendors' specifications (generator/README.md). */
const vendors = {
  mpc: {
    name: 'MakePlayingCards',
    dpi: 300,
    bleed: 36,
    canvases: {
      poker: { width: 822, height: 1122 },
      tarot: { width: 897, height: 1497 },
      bridge: { width: 747, height: 1122 },
    },
  },
  tgc: {
    name: 'The Game Crafter',
    dpi: 300,
    /** An eighth of an inch, so that the cut falls on 2.5 × 3.5, 2.75 × 4.75 and 3.5 × 5.5 inches. */
    bleed: 37.5,
    canvases: {
      poker: { width: 825, height: 1125 },
      tarot: { width: 900, height: 1500 },
      jumbo: { width: 1125, height: 1725 },
    },
  },
  tts: {
    name: 'Tabletop Simulator',
    least: { columns: 2, rows: 2 },
    most: { columns: 10, rows: 7 },
    edge: 4096,
    cards: cardSizes,
  },
} as const satisfies Record<string, FaceVendor | SheetVendor>;

export type PackName = keyof typeof vendors;
export const packNames = Object.keys(vendors) as readonly PackName[];

/** One vendor's pack at one card size. */
export interface PackForm {
  readonly pack: PackName;
  readonly vendor: string;
  readonly size: string;
  readonly dpi: number;
  /** The card as it is cut. */
  readonly trim: Size;
  /** What one face takes of a picture, bleed included. */
  readonly slot: Pixels;
  /** Fewest and most slots a sheet may have; nothing where every face is a picture of its own. */
  readonly sheet?: { readonly least: Grid; readonly most: Grid };
}

const MM_PER_INCH = 25.4;

/** How long a number of pixels is at a density. */
export const pixelsToMm = (pixels: number, dpi: number): Mm => (pixels / dpi) * MM_PER_INCH;

const sizesOf = (pack: PackName): Readonly<Record<string, Size>> => {
  const vendor: FaceVendor | SheetVendor = vendors[pack];
  return 'cards' in vendor ? vendor.cards : vendor.canvases;
};

/** What a vendor is called, and the sizes it sells. */
export const tellVendor = (pack: PackName): { readonly name: string; readonly sizes: readonly string[] } => ({
  name: vendors[pack].name,
  sizes: Object.keys(sizesOf(pack)),
});

/** The form of a pack at a size; nothing where the vendor does not sell it. */
export const findPackForm = (pack: PackName, size: string): PackForm | undefined => {
  const vendor: FaceVendor | SheetVendor = vendors[pack];
  const found = Object.hasOwn(sizesOf(pack), size) ? sizesOf(pack)[size] : undefined;
  if (!found) return undefined;
  return {
    pack,
    vendor: vendor.name,
    size,
    ...('cards' in vendor ? fillSheet(vendor, found) : cutFace(vendor, found)),
  };
};

type Measures = Pick<PackForm, 'dpi' | 'trim' | 'slot' | 'sheet'>;

const cutFace = ({ dpi, bleed }: FaceVendor, slot: Pixels): Measures => ({
  dpi,
  slot,
  trim: { width: pixelsToMm(slot.width - 2 * bleed, dpi), height: pixelsToMm(slot.height - 2 * bleed, dpi) },
});

/** The sharpest faces of which a full sheet still fits the largest picture. */
const fillSheet = ({ least, most, edge }: SheetVendor, trim: Size): Measures => {
  const room = { width: Math.floor(edge / most.columns), height: Math.floor(edge / most.rows) };
  const dpi = Math.floor(MM_PER_INCH * Math.min(room.width / trim.width, room.height / trim.height));
  const slot = {
    width: Math.ceil((trim.width / MM_PER_INCH) * dpi),
    height: Math.ceil((trim.height / MM_PER_INCH) * dpi),
  };
  return { dpi, trim, slot, sheet: { least, most } };
};
