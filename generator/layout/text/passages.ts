import type { Family } from '../../../cards/families.ts';
import {
  type Colour,
  type FontName,
  type GroupItem,
  group,
  type Heading,
  type Item,
  ornament,
} from '../../paper/frame.ts';
import { ink, leading, mix, paper, quiet } from '../../paper/theme.ts';
import { type Mm, type Pt, ptToMm } from '../../paper/units.ts';
import { openingPath } from '../shape/openings.ts';
import { circlePath, linePath } from '../shape/shapes.ts';
import { type Block, type Column, gap, listBlock, type Marker, textBlock } from './blocks.ts';
import type { FlowBlock } from './pages.ts';
import type { TextStyle, Typesetter } from './setter.ts';
import { setText } from './text.ts';

/**
 * What a text to read holds, in order. A `side` says which side of a card follows, a `label` names what follows it, a
 * `lead` is said with weight, a `note` is said beside. `options` are lettered, `choices` can be ticked, `writing` asks for an answer by hand.
 */
export type Passage =
  | { readonly kind: TextHeading | 'side' | 'paragraph' | 'label' | 'lead' | 'note'; readonly text: string }
  | { readonly kind: 'points' | 'steps' | 'options' | 'choices' | 'writing'; readonly items: readonly string[] };
type TextHeading = 'heading1' | 'heading2' | 'heading3';

/** What is said beside: quieter than the text, and 7:1 on every family's light ground (WCAG 2.2, 1.4.6). */
export const soft: Colour = mix(quiet, ink, 0.35);

/** Type sizes in pt and distances in mm of a text to read. */
export interface TextScale {
  readonly body: Pt;
  readonly leading: number;
  readonly headings: Readonly<
    Record<TextHeading, { readonly size: Pt; readonly before: Mm; readonly after: Mm; readonly font: FontName }>
  >;
  readonly after: Readonly<Record<'paragraph' | 'label' | 'item' | 'list', Mm>>;
  /** From the edge of the column to the text of a list item. */
  readonly indent: Mm;
}

export interface PassageSetting {
  readonly column: Column;
  readonly scale: TextScale;
  readonly family: Family;
  readonly setter: Typesetter;
  /** Which headings a side and a label are to somebody who reads by ear; paragraphs where they head nothing. */
  readonly levels?: { readonly side: Heading; readonly label: Heading };
}

/** A passage as blocks: one for a text, one an item for a list. */
export const setPassage = (passage: Passage, setting: PassageSetting): readonly FlowBlock[] => {
  const { column, scale, setter } = setting;
  switch (passage.kind) {
    case 'heading1':
    case 'heading2':
    case 'heading3': {
      const { size, before, after, font } = scale.headings[passage.kind];
      const style: TextStyle = { font, size, fill: setting.family.colour, leading: leading.title, keepWords: true };
      const block = textBlock(passage.text, style, column, setter, passage.kind);
      return [{ block: below(block, after), before, keep: 'always' }];
    }
    case 'side':
    case 'label': {
      const role = setting.levels?.[passage.kind] ?? 'paragraph';
      const block = textBlock(passage.text, styleOf(passage.kind, setting), column, setter, role);
      const before = passage.kind === 'label' ? scale.after.label * 2 : 0;
      return [{ block: below(block, scale.after.label), before, keep: 'always' }];
    }
    case 'paragraph':
    case 'lead':
    case 'note': {
      const block = textBlock(passage.text, styleOf(passage.kind, setting), column, setter);
      return [{ block: below(block, scale.after.paragraph), before: 0 }];
    }
    default:
      return passage.items.map((text, i): FlowBlock => {
        const isLast = i === passage.items.length - 1;
        const block =
          passage.kind === 'writing' ? writingBlock(text, setting) : itemBlock(passage.kind, text, i, setting);
        return { block: below(block, isLast ? scale.after.list : scale.after.item), before: 0 };
      });
  }
};

export const styleOf = (
  kind: 'side' | 'paragraph' | 'label' | 'lead' | 'note',
  { scale, family }: PassageSetting,
): TextStyle => {
  const body: TextStyle = { font: 'body', size: scale.body, fill: ink, leading: scale.leading };
  switch (kind) {
    case 'paragraph':
      return body;
    case 'label':
      return { ...body, font: 'strong', fill: family.colour };
    case 'lead':
      return { ...body, font: 'strong', keepWords: true };
    case 'note':
      return { ...body, fill: soft };
    case 'side':
      return { ...body, font: 'strong', fill: soft };
  }
};

const itemBlock = (
  kind: 'points' | 'steps' | 'options' | 'choices',
  text: string,
  index: number,
  setting: PassageSetting,
): Block => {
  const { column, scale, setter } = setting;
  const marker = markerOf(kind, index, setting);
  const list = { indent: scale.indent, between: 0, marker: () => marker };
  return listBlock([text], styleOf('paragraph', setting), column, setter, list);
};

const markerOf = (kind: 'points' | 'steps' | 'options' | 'choices', index: number, setting: PassageSetting): Marker => {
  const { family } = setting;
  switch (kind) {
    case 'points':
      return { path: openingPath(family.shape, { x: 0.12, y: 0, width: 0.76, height: 1 }), fill: family.colour };
    case 'choices':
      return { path: circlePath(0.5, 0.5, 0.48), stroke: family.colour };
    case 'steps':
      return { text: `${index + 1}`, style: styleOf('label', setting) };
    case 'options':
      return { text: letterOf(index), style: styleOf('label', setting) };
  }
};

/** `A`, `B` … */
export const letterOf = (index: number): string => String.fromCharCode('A'.charCodeAt(0) + index);

const WRITING_LINES = 3;

/** What is asked, and lines to write on. */
const writingBlock =
  (text: string, { column, scale, family, setter }: PassageSetting): Block =>
  (y) => {
    const style: TextStyle = { font: 'strong', size: scale.body, fill: family.colour, leading: scale.leading };
    const set = setText(text, style, { ...column, y }, 'item', setter);
    const distance: Mm = ptToMm(scale.body) * 1.6;
    const lines = Array.from({ length: WRITING_LINES }, (_, i): Item => {
      const at = y + set.height + (i + 1) * distance - 1;
      const path = linePath(column.x, at, column.x + column.width, at);
      return { kind: 'path', path, stroke: mix(family.colour, paper, 0.35), lineWidth: 0.25 };
    });
    const item = { ...set.item, items: [ornament(lines), ...set.item.items] };
    return { items: [group('list', [item])], height: set.height + WRITING_LINES * distance };
  };

const below =
  (block: Block, after: Mm): Block =>
  (y) => {
    const laid = block(y);
    return { items: laid.items, height: laid.height + gap(after)(y).height };
  };

/** The texts of a block under a bookmark of their own; `anchor` is the name by which a list of contents leads there. */
export const bookmarked =
  (block: Block, bookmark: NonNullable<GroupItem['bookmark']>, anchor?: string): Block =>
  (y) => {
    const laid = block(y);
    const items = laid.items.map((item) =>
      item.kind === 'group' && item.role !== 'ornament' ? { ...item, bookmark, ...(anchor && { anchor }) } : item,
    );
    return { items, height: laid.height };
  };
