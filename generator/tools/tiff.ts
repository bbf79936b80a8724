/** Kinds of number in a directory (TIFF 6.0, section 2). */
const [SHORT, LONG] = [3, 4];
/** Four inks, as a TIFF says what its channels are (TIFF 6.0, section 16). */
const SEPARATED = 5;

/**
 * Pixels of four inks, a byte each, as a file that says so (TIFF 6.0): four bytes a pixel by themselves would be taken
 * for red, green, blue and what shines through.
 */
export const packTiff = (pixels: Uint8Array, width: number, height: number): Uint8Array => {
  const entries: readonly (readonly [tag: number, kind: number, count: number, value: number])[] = [
    [256, LONG, 1, width],
    [257, LONG, 1, height],
    [258, SHORT, 4, 8],
    [259, SHORT, 1, 1],
    [262, SHORT, 1, SEPARATED],
    [273, LONG, 1, 0],
    [277, SHORT, 1, 4],
    [278, LONG, 1, height],
    [279, LONG, 1, pixels.length],
    [284, SHORT, 1, 1],
  ];
  const bits = 8 + 2 + 12 * entries.length + 4;
  const start = bits + 8;
  const file = new Uint8Array(start + pixels.length);
  const view = new DataView(file.buffer);
  file.set([0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, entries.length]);
  for (const [i, [tag, kind, count, value]] of entries.entries()) {
    const at = 10 + 12 * i;
    view.setUint16(at, tag);
    view.setUint16(at + 2, kind);
    view.setUint32(at + 4, count);
    if (tag === 258) view.setUint32(at + 8, bits);
    else if (tag === 273) view.setUint32(at + 8, start);
    else if (kind === SHORT) view.setUint16(at + 8, value);
    else view.setUint32(at + 8, value);
  }
  // How many bits each of the four channels has.
  for (let i = 0; i < 4; i++) view.setUint16(bits + 2 * i, 8);
  file.set(pixels, start);
  return file;
};
