import type { Family } from '../../../cards/families.ts';
import type { Colour, FigureItem, Frame, Item } from '../../paper/frame.ts';
import { ornament, running } from '../../paper/frame.ts';
import { inset, type Rect } from '../../paper/geometry.ts';
import { leading, mix, paper as white } from '../../paper/theme.ts';
import { type Mm, type Pt, ptToMm } from '../../paper/units.ts';
import { layFamilyFence } from '../face/fence.ts';
import { linePath, roundRectPath } from '../shape/shapes.ts';
import { type Block, type Column, stack } from '../text/blocks.ts';
import { type FlowBlock, flowPages } from '../text/pages.ts';
import { bookmarked, type Passage, type PassageSetting, setPassage, type TextScale } from '../text/passages.ts';
import { setText } from '../text/text.ts';
import { anchorOf } from './contents.ts';
import {
  blockOf,
  cardLevels,
  joinFlow,
  listFamilies,
  type ReaderCard,
  type ReaderFamily,
  type ReaderSetting,
  type ReaderText,
} from './reader-text.ts';

/** The sizes body type may have, largest first: a family stands in the first at which all its sides fit a page. */
const BODIES: readonly Pt[] = [24, 22, 20, 19, 18, 17, 16];
const SMALLEST: Pt = 16;
const BORDER: Mm = 6;
const PADDING: Mm = 7;
const FENCE = { least: 34, most: 110 } as const satisfies Record<string, Mm>;
const HEADER: Mm = 13;

const scaleOf = (body: Pt): TextScale => ({
  body,
  leading: 1.35,
  headings: {
    heading1: { size: 30, before: 0, after: 4, font: 'title' },
    heading2: { size: 30, before: 0, after: 2, font: 'title' },
    heading3: { size: Math.max(22, body * 1.3), before: 0, after: 2.4, font: 'title' },
  },
  after: { paragraph: 2.2, label: 0.6, item: 0.8, list: 2.4 },
  indent: body * 0.5,
});

/** The pages of one card or chapter: an even number of them, so that each starts a sheet of its own. */
type Sheet = readonly Frame[];

/** The first sheet: what the deck is called, and its families with their codes. */
export const layLargeCover = (text: ReaderText, setting: ReaderSetting): Sheet => {
  const own = settingOf(text.cover, SMALLEST, setting);
  const words: readonly Passage[] = [
    { kind: 'heading1', text: text.title },
    ...(text.subtitle ? [{ kind: 'lead', text: text.subtitle } as const] : []),
  ];
  const front = layRoom(blockOf(words, own), { icon: 'chats-circle' }, own, setting);
  const back = joinFlow(listFamilies(text, own))(BORDER + PADDING);
  return [frameOf(text.title, front, setting), frameOf(text.title, back.items, setting)];
};

/** A family's own sheet, to find it by in the box, and its cards, all in one size. */
export const layLargeFamily = (text: ReaderFamily, setting: ReaderSetting): readonly Frame[] => {
  const { family, name, codes, picture } = text;
  const own = settingOf(family, SMALLEST, setting);
  const heading = bookmarked(blockOf([{ kind: 'heading2', text: name }], own), [name], anchorOf(family));
  const words = joinBlocks([heading, blockOf([{ kind: 'note', text: codes }], own)]);
  const front = layRoom(words, { icon: family.icon, alt: picture }, own, setting);
  const tries = BODIES.map((body) =>
    text.cards.map((card) => layCard(card, text, settingOf(family, body, setting), setting)),
  );
  const cards = tries.find((sheets) => sheets.every((pages) => pages.length === 2)) ?? tries.at(-1) ?? [];
  return [...fillSheet([frameOf(name, front, setting)], family, setting), ...cards.flat()];
};

/** A side that one page cannot hold goes on on the next, under the same code. */
const layCard = (
  card: ReaderCard,
  { family, name }: ReaderFamily,
  own: PassageSetting,
  setting: ReaderSetting,
): Sheet => {
  const heading = bookmarked(blockOf([{ kind: 'heading3', text: card.heading }], own), [name, card.heading]);
  const words = joinBlocks([heading, blockOf(card.front, own)]);
  const box = { top: BORDER + HEADER + 6, bottom: setting.paper.height - BORDER - 4 };
  const layPages = (flow: readonly FlowBlock[], code: string) =>
    flowPages(flow, box).map((items) => [...items, layHeader(code, own, setting)]);
  const setAll = (passages: readonly Passage[]) => passages.flatMap((passage) => keepWhole(setPassage(passage, own)));
  const fronts =
    fenceHeight(words, setting) >= FENCE.least
      ? [[...layRoom(words, { icon: card.icon }, own, setting), laySign(card.code, own, setting)]]
      : layPages([{ block: heading, before: 0, keep: 'always' }, ...setAll(card.front)], card.code);
  // All backs of the votes are the same, so that a blind vote stays blind.
  const backs = card.back.length === 0 ? [] : layPages(setAll(card.back), family.id === 'vote' ? '' : card.code);
  const pages = [...fronts, ...backs];
  return fillSheet(
    pages.map((items) => frameOf(card.heading, items, setting)),
    family,
    setting,
  );
};

/** A list goes to the next page as a whole, so that it stays one list to a reader. */
const keepWhole = (flow: readonly FlowBlock[]): readonly FlowBlock[] =>
  flow.map((entry, i) => (i < flow.length - 1 ? { ...entry, keep: 'please' } : entry));

const panelOf = ({ paper }: ReaderSetting): Rect => inset({ x: 0, y: 0, ...paper }, BORDER);

const settingOf = (family: Family, body: Pt, setting: ReaderSetting): PassageSetting => ({
  column: columnOf(setting),
  scale: scaleOf(body),
  family,
  setter: setting.setter,
  levels: cardLevels,
});

const columnOf = (setting: ReaderSetting): Column => {
  const { x, width } = inset(panelOf(setting), PADDING);
  return { x, width };
};

const frameOf = (title: string, items: readonly Item[], { paper }: ReaderSetting): Frame => ({
  ...paper,
  title,
  items,
});

const joinBlocks =
  (blocks: readonly Block[]): Block =>
  (y) => {
    const { items, bottom } = stack(y, blocks);
    return { items, height: bottom - y };
  };

/** The fence is as high as the words below it leave room for. */
const fenceHeight = (words: Block, setting: ReaderSetting): Mm =>
  Math.min(FENCE.most, panelOf(setting).height - words(0).height - 2 * PADDING);

/** The front of a card: the fence above, and the words in the light that falls through. Its picture can have a meaning. */
const layRoom = (
  words: Block,
  picture: { readonly icon: string; readonly alt?: string },
  { family }: PassageSetting,
  setting: ReaderSetting,
): readonly Item[] => {
  const panel = panelOf(setting);
  const box: Rect = { ...panel, height: fenceHeight(words, setting) };
  const room: Rect = { ...panel, y: box.y + box.height, height: panel.height - box.height };
  const ground: Item = { kind: 'path', path: roundRectPath(room, [0, 0, 4, 4]), fill: family.tint };
  const fence = layFamilyFence(box, family, setting.icon(picture.icon));
  const { items } = words(room.y + PADDING);
  if (!picture.alt) return [ornament([ground, ...fence]), ...items];
  const figure: FigureItem = { kind: 'figure', alt: picture.alt, box, items: fence };
  return [ornament([ground]), ...items.slice(0, 1), figure, ...items.slice(1)];
};

/** Code and family in the sky of a front, for the eye: the heading says them to a reader. */
const laySign = (code: string, own: PassageSetting, setting: ReaderSetting): Item =>
  layCode(code, own, setting, white, BORDER + 5);

/** Code, family and a line above the text of a back. */
const layHeader = (code: string, own: PassageSetting, setting: ReaderSetting): Item => {
  const { x, width } = own.column;
  const line = BORDER + HEADER;
  const path = linePath(x, line, x + width, line);
  const rule: Item = { kind: 'path', path, stroke: mix(own.family.colour, white, 0.4), lineWidth: 0.35 };
  return running('header', [layCode(code, own, setting, own.family.colour, BORDER + 2), rule]);
};

const layCode = (code: string, own: PassageSetting, { setter, language }: ReaderSetting, fill: Colour, y: Mm): Item => {
  const sign = { font: 'title', size: 24, fill, leading: leading.title } as const;
  const name = { font: 'strong', size: SMALLEST, fill, leading: leading.title } as const;
  const drop = ptToMm(sign.size - name.size) * 0.8;
  return ornament([
    setText(code, sign, { ...own.column, y }, 'ornament', setter).item,
    setText(own.family.name[language].one, name, { ...own.column, y: y + drop, align: 'end' }, 'ornament', setter).item,
  ]);
};

/** The back of a page that stands alone is the family's light ground. */
const fillSheet = (pages: readonly Frame[], { tint }: Family, setting: ReaderSetting): Sheet => {
  if (pages.length % 2 === 0) return pages;
  const ground: Item = { kind: 'path', path: roundRectPath(panelOf(setting), 4), fill: tint };
  return [...pages, frameOf(pages[0]?.title ?? '', [ornament([ground])], setting)];
};
