import type { CardOf } from '../../cards/schema.ts';
import { typeFloor } from '../theme.ts';
import { backStyles, layBack } from './back.ts';
import { gap, listBlock, textBlock } from './blocks.ts';
import type { Look } from './face.ts';
import { layFront } from './front.ts';
import { markPath } from './scene.ts';

/** A tip from Hellendoorn: its heading in front, the tip itself behind, with the skill it came with. */
export const tipLook: Look<CardOf<'tip'>> = {
  start: { front: 10, back: 11 },
  title: (card, { language }) => card.text[language].heading,
  front: (card, size, setting) => {
    const { heading } = card.text[setting.language];
    const skill = setting.skill(card.skills[0]);
    const line = `${setting.words.skill} ${skill.code}: ${skill.text[setting.language].short}`;
    return layFront({ code: card.code, icon: setting.family.icon, title: heading, line }, size, setting);
  },
  back: (card, size, setting) => {
    const { body, points, steps } = card.text[setting.language];
    const skill = setting.skill(card.skills[0]);
    const styles = backStyles(size, setting);
    const { setter, family, words } = setting;
    return layBack(
      {
        code: card.code,
        title: `${words.skill} ${skill.code}`,
        icon: family.icon,
        blocks: (column) => [
          ...(body ? [textBlock(body, styles.body, column, setter)] : []),
          ...(body && (points || steps) ? [gap(1.5)] : []),
          ...(points
            ? [
                listBlock(points, styles.body, column, setter, {
                  indent: 3.8,
                  between: 1,
                  marker: () => ({ path: markPath(family.shape), fill: family.colour }),
                }),
              ]
            : []),
          ...(steps
            ? [
                listBlock(steps, styles.body, column, setter, {
                  indent: 4.4,
                  between: 1,
                  marker: (i) => ({ text: () => ({ ...styles.label, text: `${i + 1}` }) }),
                }),
              ]
            : []),
        ],
        foot: (column) => [textBlock(words.tipSource, { ...styles.quiet, size: typeFloor }, column, setter)],
      },
      size,
      setting,
    );
  },
};
