import type { CardOf } from '../../../cards/schema.ts';
import type { Item } from '../../paper/frame.ts';
import { group, ornament } from '../../paper/frame.ts';
import { leading, paper, typeFloor } from '../../paper/theme.ts';
import { type Mm, type Pt, ptToMm } from '../../paper/units.ts';
import { roundRectPath } from '../shape/shapes.ts';
import { type Block, type Column, gap, layBeside, textBlock } from '../text/blocks.ts';
import { setText } from '../text/text.ts';
import { backStyles, layBack, panelled } from './back.ts';
import type { Look, LookSetting } from './face.ts';
import { layWordyFront, titleBlock } from './front.ts';
import { markedList } from './lists.ts';

/** A dilemma: the moment and two ways out in front; turned over after the first choice, what each costs. */
export const dilemmaLook: Look<CardOf<'dilemma'>> = {
  start: { front: 10, back: 10 },
  title: (card, { language }) => card.text[language].title,
  front: (card, size, setting) => {
    const { title, situation, a, b } = card.text[setting.language];
    const { setter } = setting;
    const { body } = backStyles(size, setting);
    return layWordyFront(
      {
        code: card.code,
        title: [title],
        heading: (column) => [titleBlock([title], size * 1.4, column, setting), gap(0.8)],
        first: (column) => [textBlock(situation, body, column, setter)],
        second: (column) => [
          optionBlock('A', a.option, size, column, setting),
          gap(1),
          optionBlock('B', b.option, size, column, setting),
        ],
      },
      setting,
    );
  },
  back: (card, size, setting) => {
    const { title, a, b, twist, followUps } = card.text[setting.language];
    const { words, setter, family } = setting;
    const { label } = backStyles(size, setting);
    return layBack(
      {
        code: card.code,
        title,
        icon: family.icon,
        blocks: (column) => [
          textBlock(words.prices, label, column, setter, 'heading3'),
          gap(0.5),
          optionBlock('A', a.price, size, column, setting),
          gap(1),
          optionBlock('B', b.price, size, column, setting),
        ],
        aside: {
          after: 1.4,
          share: 0.44,
          blocks: (column) => [
            ...(twist ? [panelled(words.twist, twist, column, size, setting), gap(1.6)] : []),
            ...(followUps.length > 0 ? [markedList(followUps, column, size, setting)] : []),
          ],
        },
      },
      setting,
    );
  },
};

/** A letter in a small door of the family's colour, and the text that belongs to it. */
const optionBlock = (letter: 'A' | 'B', text: string, size: Pt, whole: Column, setting: LookSetting): Block =>
  layBeside(whole, (column) => (y) => {
    const { family, setter } = setting;
    const { body } = backStyles(size, setting);
    const door: Mm = ptToMm(size) * 1.55;
    const doorHeight = door * 1.1;
    const indent = door + 1.8;
    const set = setText(text, body, { x: column.x + indent, y, width: column.width - indent }, 'paragraph', setter);
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
    return { items: [{ ...group('paragraph', items), actualText }], height: Math.max(set.height, doorHeight + 0.2) };
  });
