import type { CardOf } from '../../../cards/schema.ts';
import { gap, textBlock } from '../text/blocks.ts';
import { backStyles, layBack, panelled } from './back.ts';
import type { Look } from './face.ts';
import { layFront } from './front.ts';

/** A perspective: a chair to sit down in, then what that person worries about, hopes for and asks. */
export const perspectiveLook: Look<CardOf<'perspective'>> = {
  start: { front: 10, back: 11 },
  title: (card, { language }) => card.text[language].name,
  front: (card, size, setting) => {
    const { name } = card.text[setting.language];
    const line = setting.words.lead.perspective ?? '';
    return layFront({ code: card.code, icon: card.icon, title: [name], line }, size, setting);
  },
  back: (card, size, setting) => {
    const { name, worry, hope, question } = card.text[setting.language];
    const { words, setter } = setting;
    const { body, label } = backStyles(size, setting);
    return layBack(
      {
        code: card.code,
        title: name,
        icon: card.icon,
        blocks: (column) => [
          textBlock(words.worry, label, column, setter, 'heading3'),
          textBlock(worry, body, column, setter),
          gap(1.8),
          textBlock(words.hope, label, column, setter, 'heading3'),
          textBlock(hope, body, column, setter),
        ],
        aside: {
          after: 2.2,
          share: 0.56,
          blocks: (column) => [panelled(words.myQuestion, question, column, size, setting)],
        },
      },
      setting,
    );
  },
};
