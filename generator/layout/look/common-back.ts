import type { Shape } from '../../../cards/families.ts';
import { type Item, ornament } from '../../paper/frame.ts';
import { inset, type Rect } from '../../paper/geometry.ts';
import { fitInside } from '../../paper/image.ts';
import { leading, paper } from '../../paper/theme.ts';
import { type Mm, type Pt, ptToMm } from '../../paper/units.ts';
import { type LaidFace, type LookSetting, stanceOf } from '../face/face.ts';
import { layFence, openingBox } from '../face/fence.ts';
import { CORNER, divideDown, PADDING, panelOf } from '../face/room.ts';
import { roundRectPath } from '../shape/shapes.ts';
import { breakLines } from '../text/breaks.ts';
import type { TextStyle } from '../text/setter.ts';
import { setText } from '../text/text.ts';

/** What the fence has of the height; a long name lowers it. */
const SHARES = [0.74, 0.66, 0.58, 0.5] as const;
/** The largest and the smallest type of a deck's name, and the step between two sizes. */
const NAME = { most: 22, least: 11, step: 1 } as const satisfies Record<string, Pt>;
const sizes: readonly Pt[] = Array.from({ length: (NAME.most - NAME.least) / NAME.step + 1 }, (_, i) => NAME.most - i);
const AROUND: Mm = 2;
/** The opening that belongs to no family more than to another: the first the game had. */
const OPENING: Shape = 'arch';

const keepWhole = (word: string): readonly string[] => [word];

/**
 * The back of every card that has nothing behind: the fence with its opening, and the name of the deck. It tells no
 * card from another: no code, no family, and of the deck's first family the colour alone. A logo finds its place in the opening.
 */
export const layCommonBack = (setting: LookSetting): LaidFace => {
  const laid = known.get(setting) ?? layOnce(setting);
  known.set(setting, laid);
  return laid;
};

/** All cards of a family are laid in one setting, so they have one back between them. */
const known = new WeakMap<LookSetting, LaidFace>();

const layOnce = (setting: LookSetting): LaidFace => {
  const { setter, words } = setting;
  const common = { ...setting.common, family: { ...setting.common.family, shape: OPENING } };
  const panel = panelOf(setting);
  const tries = SHARES.flatMap((share) => {
    const { fence, room } = divideDown(panel, panel.height * share);
    const style = findStyle(words.deck, room, setting);
    return style ? [{ fence, room, style }] : [];
  });
  // A name that no size holds whole words of is broken inside them, in the smallest type.
  const last = { ...divideDown(panel, panel.height * 0.5), style: styleOf(NAME.least, setting) };
  const { fence, room, style } = tries[0] ?? last;
  const at = { x: room.x + PADDING, width: room.width - 2 * PADDING, align: 'middle' } as const;
  const { height } = setText(words.deck, style, { ...at, y: 0 }, 'paragraph', setter);
  const y = room.y + (room.height - height) * 0.48;
  const items = [
    ornament([
      { kind: 'path', path: roundRectPath(room, [0, 0, CORNER, CORNER]), fill: common.palette.light },
      ...layFence(fence, common),
    ]),
    ...layLogo(openingBox(fence), setting),
    setText(words.deck, style, { ...at, y }, 'paragraph', setter).item,
  ];
  const frame = { ...setting.size, title: `${words.deck}, ${words.back}`, items };
  return { frame, overflow: height + 2 * AROUND - room.height };
};

/** What the opening leaves for a logo below its bow, and the white around it. */
const LOGO = { width: 0.9, from: 0.3, around: 1.2 } as const;

/** The logo of a house on white, in the opening: in every ink it then lies on the ground it was drawn for. */
const layLogo = (hole: Rect, { logo }: LookSetting): readonly Item[] => {
  if (!logo) return [];
  const { name, alt, pixels } = logo;
  const width = hole.width * LOGO.width;
  const room: Rect = {
    x: hole.x + (hole.width - width) / 2,
    width,
    y: hole.y + hole.height * LOGO.from,
    height: hole.height * (0.94 - LOGO.from),
  };
  const box = fitInside(pixels, inset(room, LOGO.around));
  const plate = inset(box, -LOGO.around);
  return [
    ornament([{ kind: 'path', path: roundRectPath(plate, LOGO.around), fill: paper }]),
    { kind: 'image', name, alt, box, pixels },
  ];
};

const styleOf = (size: Pt, { common }: LookSetting): TextStyle => ({
  font: 'title',
  size,
  fill: common.family.colour,
  leading: leading.title,
  keepWords: true,
});

/** The largest type in which the name stands in the room, in at most two lines of whole words. */
const findStyle = (name: string, room: Rect, setting: LookSetting): TextStyle | undefined =>
  sizes
    .map((size) => styleOf(size, setting))
    .find((style) => {
      const whole = { ...setting.setter, hyphenate: keepWhole };
      const lines = breakLines(name, style, room.width - 2 * PADDING, whole)?.length ?? Number.POSITIVE_INFINITY;
      const most = stanceOf(setting.size) === 'upright' ? 3 : 2;
      return lines <= most && lines * ptToMm(style.size) * style.leading + 2 * AROUND <= room.height;
    });
