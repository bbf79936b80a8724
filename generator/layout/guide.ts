import type { Family } from '../../cards/families.ts';
import type { Frame, Item } from '../frame.ts';
import { group, ornament } from '../frame.ts';
import type { Rect, Size } from '../geometry.ts';
import { ink, leading, quiet } from '../theme.ts';
import type { Mm, Pt } from '../units.ts';
import { type Block, gap, listBlock, textBlock } from './blocks.ts';
import type { Icon } from './icon.ts';
import { openingPath } from './openings.ts';
import { layScene } from './scene.ts';
import { setText, type TextStyle, type Typesetter } from './text.ts';

/** What a text to read holds, in order: the few kinds of block a guide needs. */
export type Passage =
  | { readonly kind: 'heading1' | 'heading2' | 'heading3' | 'paragraph'; readonly text: string }
  | { readonly kind: 'points' | 'steps'; readonly items: readonly string[] }
  | { readonly kind: 'newPage' };

export interface GuideSetting {
  readonly paper: Size;
  readonly title: string;
  readonly family: Family;
  readonly icon: Icon;
  readonly setter: Typesetter;
}

const MARGIN: Mm = 22;
const FOOTER: Mm = 12;
const SCENE_HEIGHT: Mm = 62;
const BODY: Pt = 10.5;

/** A block, whether it must stay with what follows, and the room it wants above it when it is not first. */
interface Set {
  readonly block: Block;
  readonly before: Mm;
  readonly keepWithNext: boolean;
}

/** Lays a text out as pages: headings stay with what follows, and lists break between their items. */
export const layGuide = (passages: readonly Passage[], setting: GuideSetting): readonly Frame[] => {
  const { paper } = setting;
  const bottom = paper.height - MARGIN - FOOTER;
  const pages: Item[][] = [];
  let y: Mm = MARGIN;
  const turn = () => {
    pages.push([]);
    y = MARGIN;
  };
  turn();
  if (passages[0]?.kind === 'heading1') {
    pages[0]?.push(layCover(setting));
    y = MARGIN + SCENE_HEIGHT + 8;
  }
  for (const [i, passage] of passages.entries()) {
    if (passage.kind === 'newPage') {
      if (y > MARGIN) turn();
      continue;
    }
    for (const set of setPassage(passage, setting)) {
      const follow = set.keepWithNext ? followHeight(passages[i + 1], setting) : 0;
      const { height } = set.block(0);
      if (y + set.before + height + follow > bottom && y > MARGIN) turn();
      const top = y > MARGIN ? y + set.before : y;
      const laid = set.block(top);
      pages.at(-1)?.push(...laid.items);
      y = top + laid.height;
    }
  }
  return pages.map((items, i) => ({
    ...paper,
    title: `${setting.title}, ${i + 1}`,
    items: [...joinLists(items), layFooter(i + 1, pages.length, setting)],
  }));
};

const layCover = ({ paper, family, icon }: GuideSetting): Item => {
  const box: Rect = { x: MARGIN, y: MARGIN, width: paper.width - 2 * MARGIN, height: SCENE_HEIGHT };
  return ornament(layScene(box, family, icon, 25));
};

const followHeight = (next: Passage | undefined, setting: GuideSetting): Mm => {
  if (!next || next.kind === 'newPage') return 0;
  const [first] = setPassage(next, setting);
  return first ? first.before + first.block(0).height + (first.keepWithNext ? 14 : 0) : 0;
};

const setPassage = (passage: Exclude<Passage, { kind: 'newPage' }>, setting: GuideSetting): readonly Set[] => {
  const { paper, setter, family } = setting;
  const column = { x: MARGIN, width: paper.width - 2 * MARGIN };
  const body: TextStyle = { font: 'body', size: BODY, fill: ink, leading: 1.4 };
  switch (passage.kind) {
    case 'heading1':
    case 'heading2':
    case 'heading3': {
      const { size, before, after, font } = headings[passage.kind];
      const style: TextStyle = { font, size, fill: family.colour, leading: leading.title, keepWords: true };
      const text = textBlock(passage.text, style, column, setter, passage.kind);
      const block = passage.kind === 'heading2' ? bookmarked(text, passage.text) : text;
      return [{ block: below(block, after), before, keepWithNext: true }];
    }
    case 'paragraph': {
      const block = textBlock(passage.text, body, column, setter);
      return [{ block: below(block, 1.8), before: 0, keepWithNext: false }];
    }
    default: {
      const path = openingPath(family.shape, { x: 0.12, y: 0, width: 0.76, height: 1 });
      return passage.items.map((text, i) => {
        const marker =
          passage.kind === 'points'
            ? { path, fill: family.colour }
            : { text: `${i + 1}`, style: { ...body, font: 'strong' as const, fill: family.colour } };
        const block = listBlock([text], body, column, setter, { indent: 6, between: 0, marker: () => marker });
        const after = i === passage.items.length - 1 ? 2.6 : 0.8;
        return { block: below(block, after), before: 0, keepWithNext: false };
      });
    }
  }
};

const headings = {
  heading1: { size: 30, before: 0, after: 4, font: 'title' },
  heading2: { size: 18, before: 7, after: 2.4, font: 'title' },
  heading3: { size: 12, before: 3, after: 0.8, font: 'strong' },
} as const;

const bookmarked =
  (block: Block, chapter: string): Block =>
  (y) => {
    const laid = block(y);
    const items = laid.items.map((item) => (item.kind === 'group' ? { ...item, bookmark: [chapter] as const } : item));
    return { items, height: laid.height };
  };

const below =
  (block: Block, after: Mm): Block =>
  (y) => {
    const laid = block(y);
    return { items: laid.items, height: laid.height + gap(after)(y).height };
  };

/** Items of one list that follow each other on a page are one list to a reader. */
const joinLists = (items: readonly Item[]): readonly Item[] => {
  const joined: Item[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    const follows = item.kind === 'group' && item.role === 'list' && last?.kind === 'group' && last.role === 'list';
    if (follows) joined[joined.length - 1] = group('list', [...last.items, ...item.items]);
    else joined.push(item);
  }
  return joined;
};

const layFooter = (page: number, of: number, { paper, title, setter }: GuideSetting): Item => {
  const style: TextStyle = { font: 'body', size: 9, fill: quiet, leading: leading.body };
  const at = { x: MARGIN, y: paper.height - MARGIN, width: paper.width - 2 * MARGIN };
  const name = setText(title, style, at, 'ornament', setter);
  const number = setText(`${page} / ${of}`, style, { ...at, align: 'end' }, 'ornament', setter);
  return ornament([name.item, number.item]);
};
