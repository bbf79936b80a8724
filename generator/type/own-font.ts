import { listTables, viewOf } from './directory.ts';
import { openNames, postScriptOf, weighNames } from './names.ts';
import { tagAt } from './tables.ts';
import { type Inflate, unpackFont } from './woff.ts';

/** Why the file of a typeface cannot be printed with. */
export type FontFault =
  /** It is no font, or a damaged one. */
  | 'broken'
  | 'large'
  /** Packed as WOFF2, or several fonts in one file. */
  | 'packed'
  /** One file for all weights: a PDF would show its first one only. */
  | 'variable'
  /** Its maker forbids it to be in a PDF, or a part of it to be (OpenType, `OS/2`, fsType). */
  | 'forbidden'
  /** It has no outlines: bitmaps or colours only. */
  | 'bitmap';

/** A typeface of somebody's own, looked at: a plain file, and what printing has to know of it. */
export interface OwnFont {
  readonly bytes: Uint8Array;
  /** What people call it: `IBM Plex Sans`. */
  readonly family: string;
  /** What it is called inside a PDF: ASCII without spaces. */
  readonly postScript: string;
  /** How high capitals are, as a share of the size. */
  readonly capital: number;
}

/** In bytes, unpacked: large ones with Chinese have this much, Latin ones a hundredth. */
const LARGEST = 20_000_000;
/** Of all names together, in bytes: licences in many languages are a tenth of it. A library reads them all. */
const LONGEST_NAMES = 2_000_000;
/** Kinds of file by their first four bytes. */
const PACKED = ['wOF2', 'ttcf'];
/** What no font for a PDF can do without. */
const NEEDED = ['head', 'hhea', 'hmtx', 'maxp', 'cmap', 'name', 'OS/2'];

/**
 * Looks at the bytes of a typeface: a static TrueType or OpenType font, or one of them as WOFF, that may be put in a PDF.
 * Never throws. Whether it has the letters of a deck is asked elsewhere: this reads its tables alone.
 */
export const openOwnFont = (bytes: Uint8Array, inflate: Inflate): OwnFont | FontFault => {
  if (bytes.length > LARGEST) return 'large';
  try {
    const kind = bytes.length < 12 ? '' : tagAt(viewOf(bytes), 0);
    if (PACKED.includes(kind)) return 'packed';
    if (kind === 'wOFF' && viewOf(bytes).getUint32(16) > LARGEST) return 'large';
    return look(kind === 'wOFF' ? unpackFont(bytes, inflate) : bytes);
  } catch {
    return 'broken';
  }
};

const look = (bytes: Uint8Array): OwnFont | FontFault => {
  const tables = listTables(bytes);
  if (!tables || !NEEDED.every((tag) => tables.has(tag))) return 'broken';
  if (tables.has('fvar')) return 'variable';
  if (!tables.has('glyf') && !tables.has('CFF ')) return 'bitmap';
  const os2 = tables.get('OS/2') as DataView;
  if (isForbidden(os2.getUint16(8))) return 'forbidden';
  const units = (tables.get('head') as DataView).getUint16(18);
  if (units < 16 || units > 16384) return 'broken';
  if (weighNames(tables.get('name') as DataView) > LONGEST_NAMES) return 'broken';
  const name = openNames(tables.get('name') as DataView);
  const family = name(16) ?? name(1) ?? '';
  return {
    bytes,
    family,
    postScript: postScriptOf(name),
    capital: readCapital(os2, tables.get('hhea') as DataView, units),
  };
};

/**
 * Bits of fsType (OpenType 1.9): 1 restricted, 2 to look and print, 3 to change; of these the mildest counts. 8 that no
 * part of it may be put in alone, as we do; 9 that only its bitmaps may.
 */
const isForbidden = (type: number): boolean => {
  const has = (bit: number) => (type & (1 << bit)) !== 0;
  return (has(1) && !has(2) && !has(3)) || has(8) || has(9);
};

/** Of the second version on a font says it itself; before that, as much of its ascent as capitals usually are. */
const readCapital = (os2: DataView, hhea: DataView, units: number): number => {
  const said = os2.getUint16(0) >= 2 && os2.byteLength >= 90 ? os2.getInt16(88) / units : 0;
  return said > 0.3 && said < 1.2 ? said : Math.min(0.8, Math.max(0.5, (hhea.getInt16(4) / units) * 0.72));
};
