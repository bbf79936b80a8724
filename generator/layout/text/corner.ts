import type { FigureItem } from '../../paper/frame.ts';
import type { Mm } from '../../paper/units.ts';
import type { Column } from './blocks.ts';

/** Which modules of a QR code are dark, row by row. */
export type Modules = readonly (readonly boolean[])[];

/** A code in the corner of a back: how large it is laid, and what it says. */
export interface Corner {
  readonly size: Mm;
  readonly modules: (code: string) => Modules;
}

/** Modules that stay free of ink on every side (ISO/IEC 18004, 6.3.8). */
const QUIET = 4;

/** The free zone around a code, in mm. */
export const quietOf = (modules: Modules, size: Mm): Mm => (size / modules.length) * QUIET;

/** A column that leaves the corner at its bottom right alone. */
export const columnBeside = (column: Column, bottom: Mm, modules: Modules, size: Mm): Column => {
  const taken = size + quietOf(modules, size);
  return { ...column, corner: { top: bottom - taken, width: column.width - taken } };
};

/** The code as one path of runs of dark modules, black on the paper itself. */
export const layCode = (modules: Modules, at: { x: Mm; y: Mm; size: Mm }, alt: string): FigureItem => {
  const unit = at.size / modules.length;
  const path = modules.flatMap((row, top) =>
    findRuns(row).flatMap(([from, to]) => {
      const [left, right] = [at.x + from * unit, at.x + to * unit];
      const [upper, lower] = [at.y + top * unit, at.y + (top + 1) * unit];
      return [['M', left, upper], ['L', right, upper], ['L', right, lower], ['L', left, lower], ['Z']] as const;
    }),
  );
  return {
    kind: 'figure',
    alt,
    box: { x: at.x, y: at.y, width: at.size, height: at.size },
    items: [{ kind: 'path', path, fill: '#000000' }],
  };
};

/** Where dark modules begin and end in a row. */
const findRuns = (row: readonly boolean[]): readonly (readonly [from: number, to: number])[] =>
  row.flatMap((dark, i) => (dark && !row[i - 1] ? [[i, endOfRun(row, i)] as const] : []));

const endOfRun = (row: readonly boolean[], from: number): number => {
  const end = row.indexOf(false, from);
  return end < 0 ? row.length : end;
};
