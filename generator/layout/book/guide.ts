import type { Family } from '../../../cards/families.ts';
import type { Frame, Item } from '../../paper/frame.ts';
import { ornament, running } from '../../paper/frame.ts';
import type { Rect, Size } from '../../paper/geometry.ts';
import { leading, quiet } from '../../paper/theme.ts';
import type { Mm } from '../../paper/units.ts';
import { layFamilyFence } from '../face/fence.ts';
import type { Icon } from '../shape/icon.ts';
import { type FlowEntry, flowPages } from '../text/pages.ts';
import { bookmarked, type Passage, type PassageSetting, setPassage, type TextScale } from '../text/passages.ts';
import type { TextStyle, Typesetter } from '../text/setter.ts';
import { setText } from '../text/text.ts';

export interface GuideSetting {
  readonly paper: Size;
  readonly title: string;
  readonly family: Family;
  readonly icon: Icon;
  readonly setter: Typesetter;
}

const MARGIN: Mm = 22;
const FOOTER: Mm = 12;
const FENCE_HEIGHT: Mm = 62;

const scale: TextScale = {
  body: 10.5,
  leading: 1.4,
  headings: {
    heading1: { size: 30, before: 0, after: 4, font: 'title' },
    heading2: { size: 18, before: 7, after: 2.4, font: 'title' },
    heading3: { size: 12, before: 3, after: 0.8, font: 'strong' },
  },
  after: { paragraph: 1.8, label: 0.8, item: 0.8, list: 2.6 },
  indent: 6,
};

/**
 * Lays a text out as pages: headings stay with what follows, and what stands under a smallest heading stays on one page
 * where one page holds it, so that nobody turns the page in the middle of an entry. Other lists break between items.
 */
export const layGuidePages = (passages: readonly (Passage | 'newPage')[], setting: GuideSetting): readonly Frame[] => {
  const { paper, title, family, setter } = setting;
  const column = { x: MARGIN, width: paper.width - 2 * MARGIN };
  const hasCover = passages[0] !== 'newPage' && passages[0]?.kind === 'heading1';
  const entries = findEntries(passages);
  let chapter = title;
  const flow = passages.flatMap((passage, i): readonly FlowEntry[] => {
    if (passage === 'newPage') return [passage];
    if (passage.kind === 'heading2') chapter = passage.text;
    const blocks = setGuidePassage(passage, chapter, { column, scale, family, setter });
    const goesOn = (at: number) => entries[i] === 'goes on' || (entries[i] === 'ends' && at < blocks.length - 1);
    return blocks.map((block, at) => (goesOn(at) ? { ...block, keep: block.keep ?? 'please' } : block));
  });
  const start = hasCover ? MARGIN + FENCE_HEIGHT + 8 : MARGIN;
  const pages = flowPages(flow, { top: MARGIN, bottom: paper.height - MARGIN - FOOTER, start });
  return pages.map((items, i) => ({
    ...paper,
    title: `${title}, ${i + 1}`,
    items: [...(hasCover && i === 0 ? [layCover(setting)] : []), ...items, layFooter(i + 1, pages.length, setting)],
  }));
};

/** Of each passage whether it belongs to an entry, a smallest heading with all that stands under it, and ends it. */
const findEntries = (passages: readonly (Passage | 'newPage')[]): readonly ('goes on' | 'ends' | undefined)[] => {
  const isHeading = (passage: Passage | 'newPage') => passage === 'newPage' || passage.kind.startsWith('heading');
  let isEntry = false;
  return passages.map((passage, i) => {
    if (isHeading(passage)) isEntry = passage !== 'newPage' && passage.kind === 'heading3';
    const next = passages[i + 1];
    return isEntry ? (next === undefined || isHeading(next) ? 'ends' : 'goes on') : undefined;
  });
};

/** A chapter can be found among the bookmarks, and what is in it under it. */
const setGuidePassage = (passage: Passage, chapter: string, setting: PassageSetting) => {
  const flow = setPassage(passage, setting);
  if (passage.kind !== 'heading2' && passage.kind !== 'heading3') return flow;
  const name = passage.kind === 'heading2' ? ([chapter] as const) : ([chapter, passage.text] as const);
  return flow.map((entry) => ({ ...entry, block: bookmarked(entry.block, name) }));
};

const layCover = ({ paper, family, icon }: GuideSetting): Item => {
  const box: Rect = { x: MARGIN, y: MARGIN, width: paper.width - 2 * MARGIN, height: FENCE_HEIGHT };
  return ornament(layFamilyFence(box, family, icon));
};

const layFooter = (page: number, of: number, { paper, title, setter }: GuideSetting): Item => {
  const style: TextStyle = { font: 'body', size: 9, fill: quiet, leading: leading.body };
  const at = { x: MARGIN, y: paper.height - MARGIN, width: paper.width - 2 * MARGIN };
  const name = setText(title, style, at, 'ornament', setter);
  const number = setText(`${page} / ${of}`, style, { ...at, align: 'end' }, 'ornament', setter);
  return running('footer', [name.item, number.item]);
};
