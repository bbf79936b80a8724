import type { Item } from '../frame.ts';
import { group, ornament } from '../frame.ts';
import { inset, type Rect } from '../geometry.ts';
import { border, codeSize, ink, leading, paper } from '../theme.ts';
import type { Pt } from '../units.ts';
import type { Column } from './blocks.ts';
import { type Block, gap, stack, textBlock } from './blocks.ts';
import type { LaidFace, Setting } from './face.ts';
import { layScene } from './scene.ts';
import { roundRectPath } from './shapes.ts';
import { setText, type TextStyle } from './text.ts';

/** What a front says: large from two metres, the rest in the hand. */
export interface FrontText {
  readonly code: string;
  readonly icon: string;
  readonly title: string;
  /** The name in full, where the title is a short one. */
  readonly name?: string;
  readonly line?: string;
}

/** The scene is as high as the words leave room for: a long name lowers the fence. */
const SCENE_SHARES = [0.48, 0.42, 0.36, 0.32] as const;
const TITLE_RATIO = 1.85;

/** The front of a card: the scene with code and family above, and the words in the light that falls through. */
export const layFront = (front: FrontText, size: Pt, setting: Setting): LaidFace => {
  const tries = SCENE_SHARES.map((share) => layFrontWith(share, front, size, setting));
  return tries.find(({ overflow }) => overflow <= 0) ?? (tries.at(-1) as LaidFace);
};

const layFrontWith = (share: number, front: FrontText, size: Pt, setting: Setting): LaidFace => {
  const { family, setter, language } = setting;
  const panel = inset({ x: 0, y: 0, ...setting.size }, border);
  const scene: Rect = { ...panel, height: panel.height * share };
  const room: Rect = { ...panel, y: scene.y + scene.height, height: panel.height - scene.height };
  const column: Column = { x: room.x + 3, width: room.width - 6 };
  const bottom = room.y + room.height - 2.5;

  const words = stack(room.y + 1.5, frontBlocks(front, size, column, setting));
  const familyName = family.name[language].one;
  const heading = setText(front.code, codeStyle, { x: column.x, y: scene.y + 1.6, width: 20 }, 'heading2', setter);
  const label = setText(
    familyName,
    { font: 'strong', size: 9, fill: paper, leading: leading.body },
    { x: column.x, y: scene.y + 2.6, width: column.width, align: 'end' },
    'paragraph',
    setter,
  );
  const items: Item[] = [
    ornament([
      { kind: 'path', path: roundRectPath(room, [0, 0, 2.5, 2.5]), fill: family.tint },
      ...layScene(scene, family, setting.icon(front.icon)),
    ]),
    joinHeading(heading.item.items, words.items, front.title),
    label.item,
    ...words.items.slice(1),
  ];
  const frame = { ...setting.size, title: `${front.code} ${front.title}, ${setting.words.front}`, items };
  return { frame, overflow: words.bottom - bottom };
};

/** Code and title are one heading to a reader: "V01 Co-creatie". */
const joinHeading = (code: readonly Item[], words: readonly Item[], title: string): Item => {
  const [first] = words;
  const lines = first?.kind === 'group' ? first.items : [];
  const text = code[0]?.kind === 'text' ? code[0].text : '';
  return { ...group('heading2', [...code, ...lines]), actualText: `${text} ${title}` };
};

const codeStyle: TextStyle = { font: 'title', size: codeSize.front, fill: paper, leading: leading.title };

const frontBlocks = (front: FrontText, size: Pt, column: Column, { family, setter }: Setting): readonly Block[] => {
  const title: TextStyle = {
    font: 'title',
    size: size * TITLE_RATIO,
    fill: family.colour,
    leading: leading.title,
    keepWords: true,
  };
  const body: TextStyle = { font: 'body', size, fill: ink, leading: leading.body };
  return [
    textBlock(front.title, title, column, setter),
    ...(front.name
      ? [gap(0.8), textBlock(front.name, { ...body, font: 'strong', fill: family.colour }, column, setter)]
      : []),
    ...(front.line ? [gap(1), textBlock(front.line, body, column, setter)] : []),
  ];
};
