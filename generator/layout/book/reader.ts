import type { Family } from '../../../cards/families.ts';
import type { FigureItem, Frame, Item } from '../../paper/frame.ts';
import { ornament, running } from '../../paper/frame.ts';
import type { Rect, Size } from '../../paper/geometry.ts';
import { leading, quiet } from '../../paper/theme.ts';
import type { Mm } from '../../paper/units.ts';
import { layFamilyFence } from '../face/fence.ts';
import { roundRectPath } from '../shape/shapes.ts';
import { type Block, panelBlock, stack } from '../text/blocks.ts';
import { type FlowBlock, flowPages } from '../text/pages.ts';
import { bookmarked, type Passage, type PassageSetting, setPassage, type TextScale } from '../text/passages.ts';
import type { TextStyle } from '../text/setter.ts';
import { setText } from '../text/text.ts';
import { anchorOf } from './contents.ts';
import {
  blockOf,
  cardLevels,
  listFamilies,
  type ReaderCard,
  type ReaderFamily,
  type ReaderSetting,
  type ReaderText,
} from './reader-text.ts';

const MARGIN: Mm = 24;
const TOP: Mm = 20;
/** From the last line of text to the foot of the paper. */
const FOOT: Mm = 30;
const COVER_FENCE: Mm = 74;
const PICTURE: Size = { width: 46, height: 32 };
const PADDING: Mm = 5;

/** Nothing on these pages is smaller than 14 pt; lines stand almost half as far apart again. */
const scale: TextScale = {
  body: 14,
  leading: 1.45,
  headings: {
    heading1: { size: 32, before: 0, after: 4, font: 'title' },
    heading2: { size: 28, before: 0, after: 7, font: 'title' },
    heading3: { size: 20, before: 0, after: 3.5, font: 'title' },
  },
  after: { paragraph: 2.6, label: 0.6, item: 1, list: 3 },
  indent: 8,
};

/** The pages of the cover, or of one family, before they are counted. */
export interface ReaderPart {
  readonly name: string;
  readonly pages: readonly (readonly Item[])[];
}

/** The deck as pages to read: a cover, then each family from a new page on, card after card, whole where one fits. */
export function* flowReader(text: ReaderText, setting: ReaderSetting): Generator<ReaderPart> {
  const box = boxOf(setting);
  yield { name: text.title, pages: layCover(text, setting) };
  for (const family of text.families) yield { name: family.name, pages: flowPages(setFamily(family, setting), box) };
}

const boxOf = ({ paper }: ReaderSetting) => ({ top: TOP, bottom: paper.height - FOOT });

/** The parts as one file, each page with its number, and the cover with those on which families begin. */
export const numberReader = (
  parts: readonly ReaderPart[],
  text: ReaderText,
  setting: ReaderSetting,
): readonly Frame[] => {
  const { paper } = setting;
  const [cover, ...others] = parts;
  const starts = others.map((_, i) => 1 + parts.slice(0, i + 1).reduce((sum, { pages }) => sum + pages.length, 0));
  const numbered = cover ? [{ ...cover, pages: layCover(text, setting, starts) }, ...others] : [];
  const pages = numbered.flatMap(({ name, pages }) => pages.map((items) => ({ name, items })));
  return pages.map(({ name, items }, i) => ({
    ...paper,
    title: `${text.title}, ${i + 1}`,
    items: [...items, layFooter(name, `${i + 1} / ${pages.length}`, setting)],
  }));
};

const columnOf = ({ paper }: ReaderSetting) => ({ x: MARGIN, width: paper.width - 2 * MARGIN });

const settingOf = (family: Family, setting: ReaderSetting): PassageSetting => ({
  column: columnOf(setting),
  scale,
  family,
  setter: setting.setter,
  levels: cardLevels,
});

const layCover = (text: ReaderText, setting: ReaderSetting, starts: readonly number[] = []): ReaderPart['pages'] => {
  const family = text.cover;
  const own = settingOf(family, setting);
  const fence: Block = (y) => {
    const box: Rect = { ...columnOf(setting), y, height: COVER_FENCE };
    const items = layFamilyFence(box, family, setting.icon('chats-circle'));
    return { items: [ornament(items)], height: COVER_FENCE + 9 };
  };
  const passages: readonly Passage[] = [
    { kind: 'heading1', text: text.title },
    ...(text.subtitle ? [{ kind: 'lead', text: text.subtitle } as const] : []),
  ];
  const flow: readonly FlowBlock[] = [
    { block: fence, before: 0, keep: 'always' },
    ...passages.flatMap((passage) => setPassage(passage, own)),
    ...listFamilies(text, own, starts),
  ];
  return flowPages(flow, boxOf(setting));
};

const setFamily = (text: ReaderFamily, setting: ReaderSetting): readonly FlowBlock[] => [
  { block: familyBlock(text, setting), before: 0 },
  ...text.cards.flatMap((card) => setCard(card, text, setting)),
];

/** A family's picture with its name beside it; read aloud, the name comes first. */
const familyBlock =
  ({ family, name, codes, picture }: ReaderFamily, setting: ReaderSetting): Block =>
  (y) => {
    const own = settingOf(family, setting);
    const box: Rect = { ...PICTURE, x: own.column.x, y };
    const fence = layFamilyFence(box, family, setting.icon(family.icon));
    const figure: FigureItem = { kind: 'figure', alt: picture, box, items: fence };
    const beside = { x: box.x + box.width + 8, width: own.column.width - box.width - 8 };
    const heading = bookmarked(blockOf([{ kind: 'heading2', text: name }], own, beside), [name], anchorOf(family));
    const note = blockOf([{ kind: 'note', text: codes }], own, beside);
    const height = stack(0, [heading, note]).bottom;
    const { items } = stack(y + (box.height - height) / 2, [heading, note]);
    return { items: [...items.slice(0, 1), figure, ...items.slice(1)], height: box.height };
  };

/** A card stays on one page: its heading, the front on the family's light ground, and the back. */
const setCard = (card: ReaderCard, { family, name }: ReaderFamily, setting: ReaderSetting): readonly FlowBlock[] => {
  const own = settingOf(family, setting);
  const { x, width } = own.column;
  const heading = bookmarked(blockOf([{ kind: 'heading3', text: card.heading }], own), [name, card.heading]);
  // The ground reaches into the margins, so that all text stands on one line.
  const panel = panelBlock(
    { x: x - PADDING, width: width + 2 * PADDING },
    PADDING,
    (box) => ({ kind: 'path', path: roundRectPath(box, 2.5), fill: family.tint }),
    () => [trim(blockOf(card.front, own), scale.after.paragraph)],
  );
  const [side, ...rest] = [...card.back, ...card.gloss].flatMap((passage) => setPassage(passage, own));
  const flow: readonly FlowBlock[] = [
    { block: heading, before: 11, keep: 'always' },
    { block: panel, before: 0, keep: 'please' },
    ...(side ? [{ ...side, before: 5 }] : []),
    ...rest,
  ];
  return flow.map((entry, i) => (i < flow.length - 1 ? { ...entry, keep: entry.keep ?? 'please' } : entry));
};

/** A block without the room below its last text. */
const trim =
  (block: Block, by: Mm): Block =>
  (y) => {
    const { items, height } = block(y);
    return { items, height: height - by };
  };

const layFooter = (name: string, number: string, setting: ReaderSetting): Item => {
  const { paper, setter } = setting;
  const style: TextStyle = { font: 'body', size: scale.body, fill: quiet, leading: leading.body };
  const at = { ...columnOf(setting), y: paper.height - MARGIN + 2 };
  return running('footer', [
    setText(name, style, at, 'ornament', setter).item,
    setText(number, style, { ...at, align: 'end' }, 'ornament', setter).item,
  ]);
};
