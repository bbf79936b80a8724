import type { CardOf } from '../../../cards/schema.ts';
import { labelSize } from '../../paper/theme.ts';
import { gap, textBlock } from '../text/blocks.ts';
import { backStyles, layBack } from './back.ts';
import { type Look, legible } from './face.ts';
import { layFront } from './front.ts';
import { markedList, numberedList } from './lists.ts';

/** A tip: its heading in front, the tip itself behind, with its skill, and where it came from if it was adapted. */
export const tipLook: Look<CardOf<'tip'>> = {
  start: { front: 10, back: 11 },
  title: (card, { language }) => card.text[language].heading.join(' '),
  front: (card, size, setting) => {
    const { heading } = card.text[setting.language];
    const skill = setting.findSkill(card.skills[0]);
    const { words, language } = setting;
    const line = skill ? `${words.skill} ${skill.code}: ${skill.text[language].short}` : words.ownTip;
    return layFront({ code: card.code, icon: setting.family.icon, title: heading, line }, size, setting);
  },
  back: (card, size, setting) => {
    const { body, points, steps } = card.text[setting.language];
    const { setter, family, words } = setting;
    const skill = setting.findSkill(card.skills[0]);
    const styles = backStyles(size, setting);
    return layBack(
      {
        code: card.code,
        title: skill ? `${words.skill} ${skill.code}` : words.ownTip,
        icon: family.icon,
        blocks: (column) => [
          ...(body ? [textBlock(body, styles.body, column, setter)] : []),
          ...(body && (points || steps) ? [gap(1.5)] : []),
          ...(points ? [markedList(points, column, size, setting)] : []),
          ...(steps ? [numberedList(steps, column, size, setting)] : []),
        ],
        foot: (column) =>
          card.origin === 'adapted'
            ? [textBlock(words.tipSource, { ...styles.quiet, size: legible(labelSize, setting) }, column, setter)]
            : [],
      },
      setting,
    );
  },
};
