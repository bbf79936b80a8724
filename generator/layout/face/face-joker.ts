import type { CardOf } from '../../../cards/schema.ts';
import { gap, textBlock } from '../text/blocks.ts';
import { backStyles, layBack } from './back.ts';
import { type Look, legible } from './face.ts';
import { largeBlock } from './face-questions.ts';
import { layFront } from './front.ts';

/** A joker: what it is in front, how to play it behind. */
export const jokerLook: Look<CardOf<'joker'>> = {
  start: { front: 11, back: 16 },
  title: (card, { language }) => card.text[language].name,
  front: (card, size, setting) => {
    const { name, line } = card.text[setting.language];
    return layFront({ code: card.code, icon: card.icon, title: [name], line }, size, setting);
  },
  back: (card, size, setting) => {
    const { name, use } = card.text[setting.language];
    const { words, setter, family } = setting;
    return layBack(
      {
        code: card.code,
        title: name,
        icon: family.icon,
        blocks: (column) => [
          gap(1),
          textBlock(words.useIt, backStyles(legible(9, setting), setting).label, column, setter, 'heading3'),
          gap(1),
          largeBlock(use, size, column, setting),
        ],
      },
      setting,
    );
  },
};
