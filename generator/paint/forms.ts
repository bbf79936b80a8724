import type { GroupItem, Item, PathItem } from '../paper/frame.ts';
import { type Mm, mmToPt, type Pt } from '../paper/units.ts';
import type { ColourMode } from './colour.ts';
import { pathOperators } from './operators.ts';
import type { PdfDocument, PdfReference } from './pdfkit.ts';

/** Draws the paths of an ornament: their operators, or the name of what they are written as. */
export type DrawOrnament = (ornament: GroupItem) => string | undefined;

/** Operators of fewer letters are as short as what it takes to name them. */
const SHORTEST = 400;

/** A path as it is drawn. Those that are drawn alike have one number, so that an ornament is known by few letters. */
interface Path {
  readonly operators: string;
  readonly number: number;
}

/** An ornament as it is written once: under which name, and as which object. */
interface Form {
  readonly name: string;
  readonly ref: PdfReference;
}

/**
 * An ornament that returns, as a fence or crop marks, is written once, as a form (ISO 32000-1, 8.10), and named wherever
 * it stands: two thirds of the operators of a large deck are fences. What is drawn once stands on its page, where it is
 * packed with its like. Undefined for what is moved, and for what is more than plain paths: words, or a mark for every plate of a press.
 */
export const openForms = (document: PdfDocument, mode: ColourMode): DrawOrnament => {
  const paths = new WeakMap<PathItem, Path>();
  const alike = new Map<string, Path>();
  const open = (item: PathItem): Path => {
    const operators = pathOperators(item, mode);
    const path = alike.get(operators) ?? { operators, number: alike.size };
    alike.set(operators, path);
    paths.set(item, path);
    return path;
  };
  const forms = new Map<string, Form | undefined>();
  let count = 0;
  const write = (items: readonly PathItem[], drawn: string): Form => {
    const ref = document.ref({ Type: 'XObject', Subtype: 'Form', BBox: boundPaths(items), Resources: {} });
    ref.end(new TextEncoder().encode(drawn));
    return { name: `O${++count}`, ref };
  };
  /** What stands on its page itself is given as its operators. */
  const openForm = (key: string, items: readonly PathItem[], drawn: readonly Path[]): Form | string => {
    const operators = drawn.map((path) => path.operators).join('\n');
    if (operators.length < SHORTEST) return operators;
    const form = forms.has(key) ? write(items, operators) : undefined;
    forms.set(key, form);
    return form ?? operators;
  };
  const draw = (items: readonly PathItem[]): string => {
    const drawn = items.map((item) => paths.get(item) ?? open(item));
    const key = drawn.map(({ number }) => number).join(' ');
    const form = forms.get(key) ?? openForm(key, items, drawn);
    if (typeof form === 'string') return form;
    document.page.xobjects[form.name] = form.ref;
    return `/${form.name} Do`;
  };
  return ({ x, y, turn, matrix, items }) =>
    x || y || turn || matrix || !items.every(isPlain) ? undefined : `q\n${draw(items)}\nQ`;
};

const isPlain = (item: Item): item is PathItem => item.kind === 'path' && !item.everyInk;

/**
 * How far beyond its paths a form still shows. A viewer draws a hairline as wide as a dot of its screen, however little it
 * is: on a page in a thumbnail that is some points, and what lies beyond the box is cut off.
 */
const AROUND: Pt = 12;

/** A box in pt around all points of some paths, control points and the ends of their lines among them, and so much more. */
const boundPaths = (items: readonly PathItem[]): readonly number[] => {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { path, lineWidth = 0.25 } of items)
    for (const part of path)
      for (let i = 1; i < part.length; i += 2) {
        const x = part[i] as number;
        const y = part[i + 1] as number;
        left = Math.min(left, x - lineWidth);
        right = Math.max(right, x + lineWidth);
        top = Math.min(top, y - lineWidth);
        bottom = Math.max(bottom, y + lineWidth);
      }
  const outward = (mm: Mm, by: 1 | -1) => Math.round(mmToPt(mm)) + by * AROUND;
  return [outward(left, -1), outward(top, -1), outward(right, 1), outward(bottom, 1)];
};
