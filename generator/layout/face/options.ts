import type { Item } from '../../paper/frame.ts';
import { group, ornament } from '../../paper/frame.ts';
import { leading, paper, typeFloor } from '../../paper/theme.ts';
import { type Mm, type Pt, ptToMm } from '../../paper/units.ts';
import { roundRectPath } from '../shape/shapes.ts';
import { type Block, type Column, layBeside } from '../text/blocks.ts';
import { setText } from '../text/text.ts';
import { backStyles } from './back.ts';
import type { LookSetting } from './face.ts';

/**
 * A letter in a small door of the family's colour, and the text that belongs to it; a text of one line may stand level
 * with its letter.
 */
export const optionBlock = (
  letter: string,
  text: string,
  size: Pt,
  whole: Column,
  setting: LookSetting,
  isLevel = false,
): Block =>
  layBeside(whole, (column) => (y) => {
    const { family, setter } = setting;
    const { body } = backStyles(size, setting);
    const door: Mm = ptToMm(size) * 1.55;
    const doorHeight = door * 1.1;
    const indent = door + 1.8;
    const at = { x: column.x + indent, width: column.width - indent };
    const line = ptToMm(size) * leading.body;
    const isLine = setText(text, body, { ...at, y }, 'paragraph', setter).height < line * 1.5;
    const drop = isLevel && isLine ? 0.2 + (doorHeight - line) / 2 + 0.25 : 0;
    const set = setText(text, body, { ...at, y: y + drop }, 'paragraph', setter);
    const letterSize = Math.max(typeFloor, size);
    const sign = setText(
      letter,
      { font: 'title', size: letterSize, fill: paper, leading: leading.body },
      {
        x: column.x,
        y: y + 0.2 + (doorHeight - ptToMm(letterSize) * leading.body) / 2 + 0.25,
        width: door,
        align: 'middle',
      },
      'paragraph',
      setter,
    );
    const ground: Item = ornament([
      {
        kind: 'path',
        path: roundRectPath({ x: column.x, y: y + 0.2, width: door, height: doorHeight }, [door / 2, door / 2, 0, 0]),
        fill: family.colour,
      },
    ]);
    const items = [ground, ...sign.item.items, ...set.item.items];
    const actualText = `${letter}: ${text}`;
    return {
      items: [{ ...group('paragraph', items), actualText }],
      height: Math.max(drop + set.height, doorHeight + 0.2),
    };
  });
