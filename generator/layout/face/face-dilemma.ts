import type { CardOf } from '../../../cards/schema.ts';
import { gap, textBlock } from '../text/blocks.ts';
import { backStyles, layBack, panelled } from './back.ts';
import type { Look } from './face.ts';
import { layWordyFront, titleBlock } from './front.ts';
import { markedList } from './lists.ts';
import { optionBlock } from './options.ts';

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
