import type { Mm } from '../../paper/units.ts';
import type { Column } from '../text/blocks.ts';
import { breakLines } from '../text/breaks.ts';
import type { TextStyle, Typesetter } from '../text/setter.ts';

/** A last line of this share of the longest does not stand alone. */
const FULL = 0.5;
/** How much narrower a text may be set so that its last line is fuller. */
const SHARES = [1, 0.95, 0.9, 0.85, 0.8, 0.75] as const;

/**
 * The column a large text is set in so that it ends in no single short word: as wide as it can be with as many lines and
 * as many broken words as before.
 */
export const balanceColumn = (text: string, style: TextStyle, column: Column, setter: Typesetter): Column => {
  if (column.corner) return column;
  const breakAt = (width: Mm) => breakLines(text, style, width, setter);
  const before = breakAt(column.width);
  if (!before || before.length < 2) return column;
  const broken = (lines: readonly string[]) => lines.filter((line) => line.endsWith('-')).length;
  const widthOf = (line: string | undefined) => setter.measure(line ?? '', style.font, style.size);
  const fill = (lines: readonly string[]) => widthOf(lines.at(-1)) / Math.max(...lines.map(widthOf));
  let best = { width: column.width, fill: fill(before) };
  for (const share of SHARES) {
    if (best.fill >= FULL) break;
    const width = column.width * share;
    const lines = breakAt(width);
    if (lines?.length !== before.length || broken(lines) > broken(before)) break;
    if (fill(lines) > best.fill) best = { width, fill: fill(lines) };
  }
  return { ...column, width: best.width };
};
