import type { Family } from '../../../cards/families.ts';
import { group, type Item, ornament } from '../../paper/frame.ts';
import { mix, paper } from '../../paper/theme.ts';
import { type Mm, ptToMm } from '../../paper/units.ts';
import { openingPath } from '../shape/openings.ts';
import { linePath } from '../shape/shapes.ts';
import type { FlowBlock } from '../text/pages.ts';
import { type PassageSetting, styleOf } from '../text/passages.ts';
import { setText } from '../text/text.ts';

/** A family in a list of contents: what there is, where it leads, and on which page that is, where pages have numbers. */
export interface ContentsEntry {
  readonly text: string;
  readonly family: Family;
  readonly page?: number | undefined;
}

/** The name of the place in a file where a family begins. */
export const anchorOf = ({ id }: Family): string => id;

const NUMBER_WIDTH: Mm = 12;
/** Between a text, the dots behind it and the number they lead to. */
const AIR: Mm = 2;
/** Dots of a line that leads to a number: a stroke as long as it is wide, and the room to the next. */
const DOTS = [0.35, 1.4] as const;

/** A list of contents, of which each entry leads to its place: one block an entry. */
export const setContents = (entries: readonly ContentsEntry[], setting: PassageSetting): readonly FlowBlock[] =>
  entries.map((entry, i) => {
    const after = i === entries.length - 1 ? setting.scale.after.list : setting.scale.after.item;
    return {
      before: 0,
      block: (y) => {
        const { item, height } = layEntry(entry, y, setting);
        return { items: [group('contents', [item])], height: height + after };
      },
    };
  });

const layEntry = ({ text, family, page }: ContentsEntry, y: Mm, setting: PassageSetting) => {
  const { column, scale, setter } = setting;
  const style = styleOf('paragraph', setting);
  const { x, width } = { x: column.x + scale.indent, width: column.width - scale.indent };
  const name = setText(text, style, { x, y, width: width - NUMBER_WIDTH }, 'paragraph', setter);
  const number =
    page === undefined ? undefined : setText(`${page}`, style, { x, y, width, align: 'end' }, 'paragraph', setter);
  const size = ptToMm(scale.body) * 0.62;
  const top = y + (ptToMm(scale.body) * scale.leading - size) / 2;
  const sign = openingPath(family.shape, { x: column.x + size * 0.12, y: top, width: size * 0.76, height: size });
  const item = {
    ...group('entry', [
      ornament([{ kind: 'path', path: sign, fill: family.colour }]),
      ...(number ? [ornament(layDots(name.item.items, number.item.items, setting))] : []),
      ...name.item.items,
      ...(number?.item.items ?? []),
    ]),
    ...(name.item.actualText && { actualText: `${name.item.actualText}${number ? ` ${page}` : ''}` }),
    link: { to: anchorOf(family), says: text, box: { x: column.x, y, width: column.width, height: name.height } },
  };
  return { item, height: name.height };
};

/** Dots from the end of a text to its number, on the line of both. */
const layDots = (
  name: readonly Item[],
  number: readonly Item[],
  { setter, family }: PassageSetting,
): readonly Item[] => {
  const [last, first] = [name.at(-1), number[0]];
  if (last?.kind !== 'text' || first?.kind !== 'text' || last.y !== first.y) return [];
  const from = last.x + setter.measure(last.text, last.font, last.size) + AIR;
  const path = linePath(from, last.y, Math.max(from, first.x - AIR), last.y);
  return [{ kind: 'path', path, stroke: mix(family.colour, paper, 0.4), lineWidth: DOTS[0], dash: DOTS }];
};
