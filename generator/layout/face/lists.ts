import { type Pt, ptToMm } from '../../paper/units.ts';
import { openingPath } from '../shape/openings.ts';
import { type Block, type Column, listBlock } from '../text/blocks.ts';
import { backStyles } from './back.ts';
import type { LookSetting } from './face.ts';

/** A list whose bullets are the family's own opening in the fence. */
export const markedList = (texts: readonly string[], column: Column, size: Pt, setting: LookSetting): Block => {
  const { shape, colour } = setting.family;
  const path = openingPath(shape, { x: 0.12, y: 0, width: 0.76, height: 1 });
  return listBlock(texts, backStyles(size, setting).body, column, setting.setter, {
    indent: Math.max(3.6, ptToMm(size) * 0.92),
    between: 0.7,
    marker: () => ({ path, fill: colour }),
  });
};

/** A list whose order counts. */
export const numberedList = (texts: readonly string[], column: Column, size: Pt, setting: LookSetting): Block => {
  const { body, label } = backStyles(size, setting);
  return listBlock(texts, body, column, setting.setter, {
    indent: Math.max(4.4, ptToMm(size) * 1.1),
    between: 0.8,
    marker: (index) => ({ text: `${index + 1}`, style: label }),
  });
};
