import type { CardOf } from '../../../cards/schema.ts';
import type { Item } from '../../paper/frame.ts';
import { ornament } from '../../paper/frame.ts';
import { mix, paper } from '../../paper/theme.ts';
import type { Mm } from '../../paper/units.ts';
import { linePath } from '../shape/shapes.ts';
import { type Block, type Column, textBlock } from '../text/blocks.ts';
import { backStyles, layBack } from './back.ts';
import { type Look, type LookSetting, safeBox } from './face.ts';
import { layFront } from './front.ts';

/** Room for a pen: the distance of ruled paper for adults. */
const LINE_DISTANCE: Mm = 7;
/** What the header above and the line at the foot take. */
const AROUND: Mm = 14;

/** A blank card: what it asks for in front, lines to write on behind. */
export const blankLook: Look<CardOf<'blank'>> = {
  start: { front: 10, back: 9 },
  title: (card, { language }) => card.text[language].title,
  front: (card, size, setting) => {
    const { title, prompt } = card.text[setting.language];
    return layFront({ code: card.code, icon: setting.family.icon, title: [title], line: prompt }, size, setting);
  },
  back: (card, size, setting) => {
    const { title, labels } = card.text[setting.language];
    const { label } = backStyles(size, setting);
    const share = (safeBox(setting.size).height - AROUND) / labels.length;
    return layBack(
      {
        code: card.code,
        title,
        icon: setting.family.icon,
        blocks: (column) =>
          labels.map((text) => writingBlock(textBlock(text, label, column, setting.setter), share, column, setting)),
      },
      setting,
    );
  },
};

/** A label and as many writing lines as its share of the card holds. */
const writingBlock =
  (label: Block, height: Mm, column: Column, { family }: LookSetting): Block =>
  (y) => {
    const top = label(y);
    const count = Math.max(1, Math.floor((height - top.height - 1) / LINE_DISTANCE));
    const lines = Array.from({ length: count }, (_, i): Item => {
      const at = y + top.height + (i + 1) * LINE_DISTANCE - 0.8;
      const width = column.corner && at > column.corner.top ? column.corner.width : column.width;
      const path = linePath(column.x, at, column.x + width, at);
      return { kind: 'path', path, stroke: mix(family.colour, paper, 0.35), lineWidth: 0.2 };
    });
    return { items: [...top.items, ornament(lines)], height };
  };
