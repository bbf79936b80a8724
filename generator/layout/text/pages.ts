import type { Item } from '../../paper/frame.ts';
import type { Mm } from '../../paper/units.ts';
import type { Block } from './blocks.ts';

/** A block in a text that flows over pages. */
export interface FlowBlock {
  readonly block: Block;
  /** The room it wants above it when it is not the first of a page. */
  readonly before: Mm;
  /** Whether it stays with the block after it: `always`, or `please`, if one page can hold all that stays together. */
  readonly keep?: 'always' | 'please';
}

export type FlowEntry = FlowBlock | 'newPage';

const FEW_LINES: Mm = 14;

export interface FlowBox {
  readonly top: Mm;
  readonly bottom: Mm;
  /** Where the text of the first page starts, when that is not the top. */
  readonly start?: Mm;
}

/** Lays blocks one below the other and turns the page where they no longer fit; the items of each page. */
export const flowPages = (
  flow: readonly FlowEntry[],
  { top, bottom, start = top }: FlowBox,
): readonly (readonly Item[])[] => {
  const pages: Item[][] = [[]];
  let y = start;
  const turn = () => {
    pages.push([]);
    y = top;
  };
  let kept: FlowBlock['keep'];
  for (const [i, entry] of flow.entries()) {
    if (entry === 'newPage') {
      if (y > top) turn();
      kept = undefined;
      continue;
    }
    const together = kept ? 0 : measureTogether(flow, i);
    const needed = Math.max(measureKept(flow, i), together - entry.before <= bottom - top ? together : 0);
    if (y + needed > bottom && y > top) turn();
    const at = y > top ? y + entry.before : y;
    const laid = entry.block(at);
    pages.at(-1)?.push(...laid.items);
    y = at + laid.height;
    kept = entry.keep;
  }
  return pages.map(joinLists);
};

/** The height of a block and of what must stay with it: after two headings, room for a few lines. */
const measureKept = (flow: readonly FlowEntry[], from: number): Mm => {
  let height: Mm = 0;
  for (const [passed, entry] of flow.slice(from, from + 3).entries()) {
    if (entry === 'newPage') break;
    if (passed === 2) return height + FEW_LINES;
    height += measureBlock(entry);
    if (entry.keep !== 'always') break;
  }
  return height;
};

/** The height of a block and of all that would rather stay with it. */
const measureTogether = (flow: readonly FlowEntry[], from: number): Mm => {
  let height: Mm = 0;
  for (const entry of flow.slice(from)) {
    if (entry === 'newPage') break;
    height += measureBlock(entry);
    if (!entry.keep) break;
  }
  return height;
};

const measureBlock = ({ block, before }: FlowBlock): Mm => before + block(0).height;

/** Items of one list that follow each other are one list to a reader. */
export const joinLists = (items: readonly Item[]): readonly Item[] => {
  const joined: Item[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    const isList = item.kind === 'group' && (item.role === 'list' || item.role === 'contents');
    if (isList && last?.kind === 'group' && last.role === item.role && last.numbering === item.numbering)
      joined[joined.length - 1] = { ...last, items: [...last.items, ...item.items] };
    else joined.push(item);
  }
  return joined;
};
