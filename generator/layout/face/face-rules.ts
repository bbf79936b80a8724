import type { CardOf } from '../../../cards/schema.ts';
import { gap, textBlock } from '../text/blocks.ts';
import { backStyles, layBack } from './back.ts';
import type { Look } from './face.ts';
import { layFront } from './front.ts';
import { markedList } from './lists.ts';

/** Rules: what they are about in front, with the deck's own name; the rules behind. */
export const rulesLook: Look<CardOf<'rules'>> = {
  start: { front: 10, back: 10.5 },
  title: (card, { language }) => card.text[language].title,
  front: (card, size, setting) => {
    const { title } = card.text[setting.language];
    const { deck, subtitle } = setting.words;
    return layFront(
      { code: card.code, icon: setting.family.icon, title: [title], name: deck, line: subtitle },
      size,
      setting,
    );
  },
  back: (card, size, setting) => {
    const { title, body, points } = card.text[setting.language];
    return layBack(
      {
        code: card.code,
        title,
        icon: setting.family.icon,
        blocks: (column) => [
          ...(body ? [textBlock(body, backStyles(size, setting).body, column, setting.setter)] : []),
          ...(body && points ? [gap(1.6)] : []),
          ...(points ? [markedList(points, column, size, setting)] : []),
        ],
      },
      setting,
    );
  },
};
