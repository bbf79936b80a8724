import type { CardOf } from '../../../cards/schema.ts';
import type { Item } from '../../paper/frame.ts';
import { group, ornament } from '../../paper/frame.ts';
import { labelSize } from '../../paper/theme.ts';
import { type Mm, ptToMm } from '../../paper/units.ts';
import { circlePath } from '../shape/shapes.ts';
import { type Block, type Column, gap, textBlock } from '../text/blocks.ts';
import type { TextStyle } from '../text/setter.ts';
import { setText } from '../text/text.ts';
import { backStyles, layBack, questionBlock } from './back.ts';
import { type Look, type LookSetting, legible } from './face.ts';
import { layFront } from './front.ts';
import { markedList } from './lists.ts';

type SkillCard = CardOf<'skill'>;

/** A skill: its name and one plain line in front; signs, a question and the mirror scale behind. */
export const skillLook: Look<SkillCard> = {
  start: { front: 10, back: 10 },
  title: (card, { language }) => card.text[language].short,
  front: (card, size, setting) => {
    const { short, name, line } = card.text[setting.language];
    return layFront({ code: card.code, icon: card.icon, title: [short], name, line }, size, setting);
  },
  back: (card, size, setting) => {
    const { short, signs, question } = card.text[setting.language];
    const { words, setter } = setting;
    const styles = backStyles(size, setting);
    return layBack(
      {
        code: card.code,
        title: short,
        icon: card.icon,
        blocks: (column) =>
          signs.length === 0
            ? []
            : [
                textBlock(words.looksLike, styles.label, column, setter, 'heading3'),
                gap(0.6),
                markedList(signs, column, size, setting),
              ],
        aside: { after: 1.6, share: 0.6, blocks: (column) => [questionBlock(question, column, size, setting)] },
        foot: (column) => [scaleBlock({ ...styles.body, size: legible(labelSize, setting) }, column, setting)],
      },
      setting,
    );
  },
};

/** The mirror scale: where does this skill stand with us? Rings to tick, a word beside each; below the label in a narrow column. */
const scaleBlock =
  (given: TextStyle, column: Column, { words, setter, family, floor, corner }: LookSetting): Block =>
  (y) => {
    // Beside a code every tenth of a mm counts.
    const style: TextStyle = corner ? { ...given, size: floor } : given;
    const lineHeight: Mm = ptToMm(style.size * style.leading);
    const label: TextStyle = { ...style, font: 'strong', fill: family.colour };
    const radius = ptToMm(style.size) * 0.34;
    const indent = Math.max(corner ? 3 : 3.4, radius * 3.1);
    const beside = setter.measure(words.mirror, label.font, label.size) + (corner ? 1.4 : 4);
    const widest = Math.max(...words.scale.map((word) => setter.measure(word, style.font, style.size)));
    const isNarrow = beside + indent + widest > column.width;
    const inset = isNarrow ? 0 : beside;
    const first = isNarrow ? y + lineHeight : y;
    const rows = words.scale.map((word, i): Item => {
      const top = first + i * lineHeight;
      const text = setText(
        word,
        style,
        { x: column.x + inset + indent, y: top, width: column.width - inset - indent },
        'item',
        setter,
      );
      const ring = circlePath(column.x + inset + radius, top + lineHeight / 2, radius);
      const mark = ornament([{ kind: 'path', path: ring, stroke: family.colour, lineWidth: 0.25 }]);
      return { ...text.item, items: [mark, ...text.item.items] };
    });
    const heading = setText(words.mirror, label, { x: column.x, y, width: beside }, 'paragraph', setter);
    return { items: [heading.item, group('list', rows)], height: first - y + lineHeight * words.scale.length };
  };
