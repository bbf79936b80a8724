import type { CardOf } from '../../../cards/schema.ts';
import { gap, textBlock } from '../text/blocks.ts';
import { backStyles, layBack } from './back.ts';
import type { Look, LookSetting } from './face.ts';
import { layFront } from './front.ts';
import { numberedList } from './lists.ts';

/** A format: name, aim, minutes and people in front; its steps behind. */
export const formatLook: Look<CardOf<'format'>> = {
  start: { front: 10, back: 10.5 },
  title: (card, { language }) => card.text[language].name,
  front: (card, size, setting) => {
    const { name, aim } = card.text[setting.language];
    return layFront(
      { code: card.code, icon: card.icon, title: [name], name: factsOf(card, setting), line: aim },
      size,
      setting,
    );
  },
  back: (card, size, setting) => {
    const { name, steps } = card.text[setting.language];
    const { words, setter } = setting;
    const { label } = backStyles(size, setting);
    return layBack(
      {
        code: card.code,
        title: name,
        icon: card.icon,
        blocks: (column) => [
          textBlock(words.howItGoes, label, column, setter, 'heading3'),
          gap(0.6),
          numberedList(steps, column, size, setting),
        ],
      },
      setting,
    );
  },
};

/** `45–60 minuten, tafels van 4–6` */
const factsOf = (card: CardOf<'format'>, { words, language }: LookSetting) =>
  `${words.minutes(...card.minutes)}, ${card.text[language].people}`;
