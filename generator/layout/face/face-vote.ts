import type { CardOf } from '../../../cards/schema.ts';
import { voteColours } from '../../../cards/vote-colours.ts';
import type { Item } from '../../paper/frame.ts';
import { group, ornament } from '../../paper/frame.ts';
import { inset, type Rect } from '../../paper/geometry.ts';
import { border, codeSize, ink, leading, mix, paper } from '../../paper/theme.ts';
import { type Mm, type Pt, ptToMm } from '../../paper/units.ts';
import { layIcon } from '../shape/icon.ts';
import { markPath, ringHolePath } from '../shape/marks-vote.ts';
import { roundRectPath } from '../shape/shapes.ts';
import { type Column, gap, stack, textBlock } from '../text/blocks.ts';
import type { TextStyle } from '../text/setter.ts';
import { setText } from '../text/text.ts';
import { type LaidFace, type Look, type LookSetting, stanceOf } from './face.ts';
import { layFence } from './fence.ts';
import { inkFamily } from './palette.ts';

/** A vote card: shape, colour and word together, read across a room; the back tells nothing of the vote. */
export const voteLook: Look<CardOf<'vote'>> = {
  start: { front: 10, back: 10 },
  title: (card, { language }) => card.text[language].word,
  front: (card, size, setting) => layVoteFront(card, size, setting),
  back: (card, _size, setting) => layVoteBack(card, setting),
};

const ICON: Mm = 18;
const LETTER: Pt = 64;
/** By how much the widest shape sticks out of its box on each side, as a share of the box. */
const OVER = 0.16;

const layVoteFront = (card: CardOf<'vote'>, size: Pt, setting: LookSetting): LaidFace => {
  const { word, meaning } = card.text[setting.language];
  const { setter } = setting;
  const panel = inset({ x: 0, y: 0, ...setting.size }, border);
  const across: Column = { x: panel.x + 3, width: panel.width - 6 };
  const { colour, tint, shape } = coloursOf(card, setting);
  const wide = stanceOf(setting.size) === 'wide';
  const mark = wide ? 38 : 40;
  const box: Rect = {
    x: wide ? across.x + OVER * mark : panel.x + (panel.width - mark) / 2,
    y: panel.y + (wide ? (panel.height - mark) / 2 + 2 : 9),
    width: mark,
    height: mark,
  };
  const reach = (1 + 2 * OVER) * mark + 2;
  const column: Column = wide ? { x: across.x + reach, width: across.width - reach } : across;
  const title: TextStyle = {
    font: 'title',
    size: size * (wide ? 1.6 : 2.1),
    fill: colour,
    leading: leading.title,
    keepWords: true,
  };
  const body: TextStyle = { font: 'body', size, fill: ink, leading: leading.body };
  const code = setText(card.code, { ...title, size: codeSize.back }, { ...across, y: panel.y + 2 }, 'heading2', setter);
  const blocks = [textBlock(word, title, column, setter, 'heading2'), gap(1), textBlock(meaning, body, column, setter)];
  const words = stack(wide ? box.y + (mark - stack(0, blocks).bottom) / 2 : box.y + mark + 2, blocks);
  const [name, ...rest] = words.items;
  const lines = name?.kind === 'group' ? name.items : [];
  const items: Item[] = [
    ornament([
      { kind: 'path', path: roundRectPath(panel, 2.5), fill: tint },
      {
        kind: 'path',
        path: markPath(card.mark, box),
        fill: shape,
        ...(shape === colour ? {} : { stroke: colour, lineWidth: 0.5 }),
      },
      ...(card.mark === 'ring' ? [{ kind: 'path' as const, path: ringHolePath(box), fill: tint }] : []),
      ...laySign(card, box, word, setting),
    ]),
    { ...group('heading2', [...code.item.items, ...lines]), actualText: `${card.code} ${word}` },
    ...rest,
  ];
  const frame = { ...setting.size, title: `${card.code} ${word}, ${setting.words.front}`, items };
  return { frame, overflow: words.bottom - (panel.y + panel.height - 2.5) };
};

/** In low ink the shape is a line around a hint of its colour, on white. */
const coloursOf = ({ mark }: CardOf<'vote'>, { ink }: Pick<LookSetting, 'ink'>) => {
  const { colour, tint } = inkFamily(voteColours[mark], ink);
  return ink === 'low'
    ? { colour, tint: paper, shape: mix(colour, paper, 0.82), onShape: colour }
    : { colour, tint, shape: colour, onShape: paper };
};

/** What stands inside the shape: the letter itself where the vote is one, or else an icon. */
const laySign = (card: CardOf<'vote'>, box: Rect, word: string, setting: LookSetting): readonly Item[] => {
  const { colour, tint, shape, onShape } = coloursOf(card, setting);
  const [sign, ground] = card.mark === 'ring' ? [colour, tint] : [onShape, shape];
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  if (word.length > 1)
    return layIcon(
      setting.icon(card.icon),
      { x: middle.x - ICON / 2, y: middle.y - ICON / 2, size: ICON },
      sign,
      ground,
    );
  const style: TextStyle = { font: 'title', size: LETTER, fill: sign, leading: leading.title };
  const top = middle.y - (ptToMm(LETTER) * leading.title) / 2;
  return [
    setText(word, style, { x: box.x, y: top, width: box.width, align: 'middle' }, 'ornament', setting.setter).item,
  ];
};

/** All nine backs are the same, so that a blind vote stays blind. */
const layVoteBack = (card: CardOf<'vote'>, setting: LookSetting): LaidFace => {
  const panel = inset({ x: 0, y: 0, ...setting.size }, border);
  const fence = { ...panel, height: panel.height * 0.72 };
  const room = { ...panel, y: fence.y + fence.height, height: panel.height - fence.height };
  const style: TextStyle = { font: 'title', size: 18, fill: setting.family.colour, leading: leading.title };
  const name = setText(
    setting.words.deck,
    style,
    { x: room.x, width: room.width, y: room.y + room.height / 2 - ptToMm(style.size) * 0.6, align: 'middle' },
    'paragraph',
    setting.setter,
  );
  const items = [
    ornament([
      { kind: 'path', path: roundRectPath(room, [0, 0, 2.5, 2.5]), fill: setting.palette.light },
      ...layFence(fence, setting, setting.icon(setting.family.icon)),
    ]),
    name.item,
  ];
  const frame = { ...setting.size, title: `${card.code}, ${setting.words.back}`, items };
  return { frame, overflow: 0 };
};
