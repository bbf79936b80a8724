import { unzlibSync } from 'fflate';
import type { NamedBytes } from '../../cards/file/file-kind.ts';
import { isFontName } from './letters.ts';
import type { Note } from './pictures.ts';

/** Why paper refuses a typeface that a browser sets its cards in; paper itself looks closer, at what else may be amiss. */
export type ScreenOnly = 'packed' | 'variable' | 'forbidden';

const reasons: Readonly<Record<ScreenOnly, Note['says']>> = {
  packed: { nl: 'Bewaar het als .woff of .ttf', en: 'Save it as .woff or .ttf' },
  variable: { nl: 'Kies een bestand per dikte', en: 'Choose one file for each weight' },
  forbidden: { nl: 'De maker wil niet dat het in een pdf komt', en: 'Its maker does not allow it in a PDF' },
};

/** Typefaces that the screen can show and paper cannot: what is printed has our letters, and that is told before. */
export const tellScreenOnly = (files: readonly NamedBytes[], unread: readonly string[]): readonly Note[] =>
  files.flatMap(({ name, bytes }) => {
    const why = isFontName(name) && !unread.includes(name) ? findScreenOnly(bytes) : undefined;
    return why === undefined ? [] : [{ says: sayScreenOnly(name, reasons[why]) }];
  });

const sayScreenOnly = (file: string, why: Note['says']): Note['says'] => ({
  nl: `Het lettertype ‘${file}’ zie je alleen op het scherm. Op papier staat ons eigen lettertype. ${why.nl}.`,
  en: `The font “${file}” is on the screen only. On paper we use our own. ${why.en}.`,
});

/** Looks at how a typeface is packed, whether it is one for all weights, and what its maker allows. Never throws. */
export const findScreenOnly = (bytes: Uint8Array): ScreenOnly | undefined => {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const kind = tagAt(view, 0);
    if (kind === 'wOF2' || kind === 'ttcf') return 'packed';
    const isPacked = kind === 'wOFF';
    const [first, wide] = isPacked ? [44, 20] : [12, 16];
    const count = view.getUint16(isPacked ? 12 : 4);
    let rights: number | undefined;
    for (let at = first; at < first + count * wide; at += wide) {
      const tag = tagAt(view, at);
      if (tag === 'fvar') return 'variable';
      if (tag !== 'OS/2') continue;
      const from = view.getUint32(at + (isPacked ? 4 : 8));
      const [length, whole] = isPacked ? [view.getUint32(at + 8), view.getUint32(at + 12)] : [10, 10];
      const table = bytes.slice(from, from + length);
      const plain = length < whole ? unzlibSync(table, { out: new Uint8Array(Math.min(whole, 1000)) }) : table;
      rights = new DataView(plain.buffer, plain.byteOffset).getUint16(8);
    }
    return rights !== undefined && isForbidden(rights) ? 'forbidden' : undefined;
  } catch {
    return undefined;
  }
};

const tagAt = (view: DataView, at: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(at + i)));

/** Bits of fsType (OpenType): 1 restricted, unless 2 or 3 is milder; 8 no part of it alone, as we put in; 9 bitmaps only. */
const isForbidden = (rights: number): boolean => {
  const has = (bit: number) => (rights & (1 << bit)) !== 0;
  return (has(1) && !has(2) && !has(3)) || has(8) || has(9);
};
