import type { CardOf } from '../../../cards/schema.ts';
import { gap } from '../text/blocks.ts';
import { layBack } from './back.ts';
import type { Look } from './face.ts';
import { largeBlock } from './face-questions.ts';
import { layFront } from './front.ts';

/** A check-in or check-out: its name in front, the question behind. */
export const checkLook: Look<CardOf<'check'>> = {
  start: { front: 10, back: 16 },
  title: (card, { language }) => card.text[language].title,
  front: (card, size, setting) => {
    const { title } = card.text[setting.language];
    const line = setting.words.moment[card.moment];
    return layFront({ code: card.code, icon: setting.family.icon, title: [title], line }, size, setting);
  },
  back: (card, size, setting) => {
    const { title, prompt } = card.text[setting.language];
    return layBack(
      {
        code: card.code,
        title,
        icon: setting.family.icon,
        blocks: (column) => [gap(3), largeBlock(prompt, size, column, setting)],
      },
      setting,
    );
  },
};
