import type { FontName, Frame, GroupItem, Item, PathItem, Segment } from '../paper/frame.ts';
import { paper } from '../paper/theme.ts';
import type { Pt } from '../paper/units.ts';

/** Outlines of one line of text from its baseline start at (0, 0), in mm. */
export type Outline = (text: string, font: FontName, size: Pt) => readonly Segment[];

/** What the SVG document's shell asks for; lengths in mm. */
export interface SvgView {
  readonly width: number;
  readonly height: number;
  readonly language: string;
  readonly title: string;
  readonly ground: string;
  readonly shapes: readonly string[];
}

export interface SvgOptions {
  readonly language: string;
  readonly outline: Outline;
  readonly shell: (view: SvgView) => string;
}

/** Paints a Frame as an SVG document. Glyphs become paths, so that no viewer has to find the fonts. */
export const paintSvg = (frame: Frame, { language, outline, shell }: SvgOptions): string =>
  shell({
    width: frame.width,
    height: frame.height,
    language,
    title: frame.title,
    ground: paper,
    shapes: frame.items.map((item) => shapeOf(item, outline)),
  });

const shapeOf = (item: Item, outline: Outline): string => {
  switch (item.kind) {
    case 'text': {
      const d = pathData(outline(item.text, item.font, item.size), item.x, item.y);
      return `<path fill="${item.fill}" d="${d}"/>`;
    }
    case 'path':
      return `<path ${paintOf(item)} d="${pathData(item.path)}"/>`;
    case 'figure':
      return `<g>${item.items.map((part) => shapeOf(part, outline)).join('')}</g>`;
    case 'group':
      return `<g${placeOf(item)}>${item.items.map((part) => shapeOf(part, outline)).join('')}</g>`;
  }
};

const placeOf = ({ x = 0, y = 0, turn = 0, matrix }: GroupItem): string => {
  if (matrix) return ` transform="matrix(${matrix.join(' ')})"`;
  return x || y || turn ? ` transform="translate(${number(x)} ${number(y)})${turn ? ` rotate(${turn})` : ''}"` : '';
};

const paintOf = ({ fill, stroke, lineWidth, dash }: PathItem): string =>
  [
    `fill="${fill ?? 'none'}"`,
    ...(stroke ? [`stroke="${stroke}" stroke-width="${number(lineWidth ?? 0.25)}"`] : []),
    ...(dash ? [`stroke-dasharray="${dash.map(number).join(' ')}"`] : []),
  ].join(' ');

const pathData = (path: readonly Segment[], dx = 0, dy = 0): string =>
  path
    .map(([command, ...numbers]) => command + numbers.map((n, i) => number(n + (i % 2 === 0 ? dx : dy))).join(' '))
    .join('');

const number = (value: number): string => String(Math.round(value * 100) / 100 + 0);
