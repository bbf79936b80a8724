import type { Inks } from './inks.ts';
import type { Lab } from './lab.ts';

/** Where a table stands among the bytes of a profile. */
interface Place {
  readonly start: number;
  readonly size: number;
}

/** A table of a profile: from some numbers to others, all from 0 to 1. */
export interface Table {
  readonly look: (values: readonly number[]) => readonly number[];
  /** Of two bytes a number, or of one. */
  readonly wide: boolean;
}

/**
 * Opens a table (ICC.1:2010, 10.8 and 10.9): a curve for each number that goes in, a grid of what was measured, between
 * which is interpolated along every axis, and a curve for each number that comes out. The kinds of version 4 (`mAB `,
 * `mBA `) are not read and give nothing.
 */
export const openTable = (bytes: Uint8Array, { start, size }: Place): Table | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset + start, size);
  const kind = new TextDecoder('latin1').decode(bytes.subarray(start, start + 4));
  if (kind !== 'mft2' && kind !== 'mft1') return undefined;
  const wide = kind === 'mft2';
  const [inputs, outputs, grid] = [view.getUint8(8), view.getUint8(9), view.getUint8(10)];
  const [before, after] = wide ? [view.getUint16(48), view.getUint16(50)] : [256, 256];
  const corners = inputs * before;
  const ends = corners + grid ** inputs * outputs;
  const values = Float64Array.from({ length: ends + outputs * after }, (_, i) =>
    wide ? view.getUint16(52 + 2 * i) / 65535 : view.getUint8(48 + i) / 255,
  );
  const read = (index: number): number => values[index] ?? 0;

  /** A value between two of a curve. */
  const follow = (from: number, count: number, at: number): number => {
    const place = Math.min(1, Math.max(0, at)) * (count - 1);
    const low = Math.min(count - 2, Math.floor(place));
    return read(from + low) + (place - low) * (read(from + low + 1) - read(from + low));
  };

  const look = (given: readonly number[]): readonly number[] => {
    const places = given.map((value, i) => follow(i * before, before, value) * (grid - 1));
    const lows = places.map((place) => Math.min(grid - 2, Math.floor(place)));
    const sum = Array.from({ length: outputs }, () => 0);
    for (let corner = 0; corner < 2 ** inputs; corner++) {
      let [share, index] = [1, 0];
      for (let i = 0; i < inputs; i++) {
        const low = lows[i] ?? 0;
        const part = (places[i] ?? 0) - low;
        const high = (corner >> i) & 1;
        share *= high ? part : 1 - part;
        index = index * grid + low + high;
      }
      if (share > 0)
        for (let i = 0; i < outputs; i++) sum[i] = (sum[i] ?? 0) + share * read(corners + outputs * index + i);
    }
    return sum.map((value, i) => follow(ends + i * after, after, value));
  };
  return { look, wide };
};

/** What a mix of inks looks like, relative to the paper, by a table from inks to colours (A2B1). */
export const openPrediction = (bytes: Uint8Array, place: Place): ((inks: Inks) => Lab) | undefined => {
  const table = openTable(bytes, place);
  return table && ((inks) => labOfTable(table.look(inks), table.wide));
};

/** L* from 0 to 100, a* and b* from -128; two bytes leave some room above them (ICC.1:2010, 10.8 and 6.3.4.2). */
const labOfTable = ([l = 0, a = 0, b = 0]: readonly number[], wide: boolean): Lab =>
  wide
    ? [(l * 65535 * 100) / 65280, (a * 65535) / 256 - 128, (b * 65535) / 256 - 128]
    : [l * 100, a * 255 - 128, b * 255 - 128];
