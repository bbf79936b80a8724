import type { Pt } from '../../paper/units.ts';
import { type Block, type Column, textBlock } from '../text/blocks.ts';
import type { TextStyle } from '../text/setter.ts';
import type { LookSetting } from './face.ts';

/** A text to read out, in the largest type its family holds. */
export const largeBlock = (text: string, size: Pt, column: Column, setting: LookSetting): Block =>
  textBlock(text, largeStyle(size, setting), column, setting.setter);

export const largeStyle = (size: Pt, { family }: LookSetting): TextStyle => ({
  font: 'title',
  size,
  fill: family.colour,
  leading: 1.18,
  keepWords: true,
});
