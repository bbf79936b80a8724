import { type Family, families } from '../../../cards/families.ts';
import type { Frame } from '../../paper/frame.ts';
import { ornament } from '../../paper/frame.ts';
import { inset, type Rect, type Size } from '../../paper/geometry.ts';
import { border, codeSize, leading } from '../../paper/theme.ts';
import type { Mm } from '../../paper/units.ts';
import type { Icon } from '../shape/icon.ts';
import { roundRectPath } from '../shape/shapes.ts';
import type { TextStyle, Typesetter } from '../text/setter.ts';
import { setText } from '../text/text.ts';
import { layFence } from './fence.ts';
import { paletteOf } from './palette.ts';

/** The family whose colours say nothing about a card: that of the rules. */
const family: Family = families.rules;
const FENCE_SHARE = 0.7;
const NAME_TOP: Mm = 4;

/** Shown in place of a card of which nothing may be seen: the deck's own fence and its name, without code or words. */
export const layHidden = (size: Size, name: string, icon: (name: string) => Icon, setter: Typesetter): Frame => {
  const panel = inset({ x: 0, y: 0, ...size }, border);
  const fence: Rect = { ...panel, height: panel.height * FENCE_SHARE };
  const room: Rect = { ...panel, y: fence.y + fence.height, height: panel.height - fence.height };
  const palette = paletteOf(family, 'full');
  const style: TextStyle = { font: 'title', size: codeSize.front, fill: palette.onSky, leading: leading.title };
  const line = { x: panel.x, y: panel.y + NAME_TOP, width: panel.width, align: 'middle' } as const;
  return {
    ...size,
    title: name,
    items: [
      ornament([
        { kind: 'path', path: roundRectPath(room, [0, 0, 2.5, 2.5]), fill: palette.light },
        ...layFence(fence, { family, palette }, icon(families.skill.icon)),
      ]),
      setText(name, style, line, 'heading2', setter).item,
    ],
  };
};
