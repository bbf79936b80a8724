import type { Colour, GroupItem, Item, Numbering, Role } from '../../paper/frame.ts';
import { group, ornament } from '../../paper/frame.ts';
import type { Rect } from '../../paper/geometry.ts';
import { type Mm, ptToMm } from '../../paper/units.ts';
import { type Path, placePath } from '../shape/shapes.ts';
import type { TextStyle, Typesetter } from './setter.ts';
import { setText } from './text.ts';

/** Something of a known height that is laid below what came before it. */
export type Block = (y: Mm) => { readonly items: readonly Item[]; readonly height: Mm };

export interface Column {
  readonly x: Mm;
  readonly width: Mm;
  /** From `top` down the column is only so wide: something else stands at its bottom right. */
  readonly corner?: { readonly top: Mm; readonly width: Mm };
}

/** Lays blocks one below the other from `y`; `bottom` is where the last one ends. */
export const stack = (y: Mm, blocks: readonly Block[]): { readonly items: readonly Item[]; readonly bottom: Mm } => {
  const items: Item[] = [];
  let bottom = y;
  for (const block of blocks) {
    const laid = block(bottom);
    items.push(...laid.items);
    // Below what no line holds everything lies infinitely low: there a height is no number.
    if (Number.isFinite(bottom)) bottom += laid.height;
  }
  return { items, bottom };
};

/** Lays a block in the whole column; where it would run into the corner, beside it. */
export const layBeside =
  ({ corner, ...column }: Column, lay: (column: Column) => Block): Block =>
  (y) => {
    const whole = lay(column)(y);
    return !corner || y + whole.height <= corner.top ? whole : lay({ ...column, width: corner.width })(y);
  };

export const gap =
  (height: Mm): Block =>
  () => ({ items: [], height });

export const textBlock = (
  text: string,
  style: TextStyle,
  column: Column,
  setter: Typesetter,
  role: Role = 'paragraph',
): Block =>
  layBeside(column, ({ x, width }) => (y) => {
    const { item, height } = setText(text, style, { x, y, width }, role, setter);
    return { items: [item], height };
  });

/** What stands before an item of a list: a drawn mark of one unit, filled or as a ring, or a number or letter. */
export type Marker =
  | { readonly path: Path; readonly fill: Colour }
  | { readonly path: Path; readonly stroke: Colour }
  | { readonly text: string; readonly style: TextStyle };

/** A real list: one item a text, its mark as a label before it, `between` mm from one to the next. */
export const listBlock =
  (
    texts: readonly string[],
    style: TextStyle,
    column: Column,
    setter: Typesetter,
    mark: { readonly indent: Mm; readonly between: Mm; readonly marker: (index: number) => Marker },
  ): Block =>
  (y) => {
    const { items, bottom } = stack(
      y,
      texts.map((text, index) =>
        layBeside(column, ({ x, width }) => (top) => {
          const set = setText(
            text,
            style,
            { x: x + mark.indent, y: top, width: width - mark.indent },
            'paragraph',
            setter,
          );
          const marker = layMarker(mark.marker(index), style, x, top, setter);
          const space = index < texts.length - 1 ? mark.between : 0;
          return {
            items: [{ ...set.item, role: 'item', items: [marker, ...set.item.items] }],
            height: set.height + space,
          };
        }),
      ),
    );
    return { items: [{ ...group('list', items), numbering: numberingOf(mark.marker(0)) }], height: bottom - y };
  };

const numberingOf = (marker: Marker): Numbering => {
  if ('text' in marker) return /\d/.test(marker.text) ? 'Decimal' : 'UpperAlpha';
  return 'fill' in marker ? 'Disc' : 'Circle';
};

/** A drawn mark is said as the bullet it stands for. */
const layMarker = (marker: Marker, style: TextStyle, x: Mm, top: Mm, setter: Typesetter): GroupItem => {
  if ('text' in marker) return setText(marker.text, marker.style, { x, y: top, width: 20 }, 'label', setter).item;
  const size = ptToMm(style.size) * 0.62;
  const middle = top + (ptToMm(style.size) * style.leading) / 2;
  const path = placePath(marker.path, size, x, middle - size / 2);
  return 'fill' in marker
    ? { ...group('label', [{ kind: 'path', path, fill: marker.fill }]), actualText: '•' }
    : { ...group('label', [{ kind: 'path', path, stroke: marker.stroke, lineWidth: 0.35 }]), actualText: '○' };
};

/** Two columns of blocks that start level, with `between` mm from one to the other; the first has `share` of the rest. */
export const besideBlock =
  (
    column: Column,
    { share, between }: { readonly share: number; readonly between: Mm },
    first: (column: Column) => readonly Block[],
    second: (column: Column) => readonly Block[],
  ): Block =>
  (y) => {
    const [left, right] = splitColumn(column, share, between);
    const [a, b] = [stack(y, first(left)), stack(y, second(right))];
    return { items: [...a.items, ...b.items], height: Math.max(a.bottom, b.bottom) - y };
  };

export const splitColumn = ({ x, width }: Column, share: number, between: Mm): readonly [Column, Column] => {
  const first = (width - between) * share;
  return [
    { x, width: first },
    { x: x + first + between, width: width - between - first },
  ];
};

/** Blocks on a ground of their own, with `padding` around them. */
export const panelBlock = (
  column: Column,
  padding: Mm,
  paint: (box: Rect) => Item,
  inside: (column: Column) => readonly Block[],
): Block =>
  layBeside(column, ({ x, width }) => (y) => {
    const { items, bottom } = stack(y + padding, inside({ x: x + padding, width: width - 2 * padding }));
    const height = bottom + padding - y;
    return { items: [ornament([paint({ x, width, y, height })]), ...items], height };
  });
