import type { FontName, Frame, GroupItem, ImageItem, Item, PathItem, Segment } from '../paper/frame.ts';
import type { Rect } from '../paper/geometry.ts';
import { type Pictures, placeWhole, WHOLE } from '../paper/image.ts';
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
  /** Pictures that Frames name; they stand in the document itself. */
  readonly pictures?: Pictures;
}

/** What items are drawn with; each opening that a picture lies behind has a number of its own. */
interface Drawing {
  readonly outline: Outline;
  readonly pictures: Pictures | undefined;
  clips: number;
}

/** Paints a Frame as an SVG document. Glyphs become paths, so that no viewer has to find the fonts. */
export const paintSvg = (frame: Frame, { language, outline, shell, pictures }: SvgOptions): string => {
  const drawing: Drawing = { outline, pictures, clips: 0 };
  return shell({
    width: frame.width,
    height: frame.height,
    language,
    title: frame.title,
    ground: paper,
    shapes: frame.items.map((item) => shapeOf(item, drawing)),
  });
};

const shapeOf = (item: Item, drawing: Drawing): string => {
  switch (item.kind) {
    case 'text': {
      const d = pathData(drawing.outline(item.text, item.font, item.size), item.x, item.y);
      return `<path fill="${item.fill}" d="${d}"/>`;
    }
    case 'path':
      return `<path ${paintOf(item)} d="${pathData(item.path)}"/>`;
    case 'image':
      return imageOf(item, drawing);
    case 'figure':
      return `<g>${item.items.map((part) => shapeOf(part, drawing)).join('')}</g>`;
    case 'group':
      return `<g${placeOf(item)}>${item.items.map((part) => shapeOf(part, drawing)).join('')}</g>`;
  }
};

/** A picture as part of the document, in a window of its own that cuts off what is not shown. */
const imageOf = ({ name, alt, box, crop, clip }: ImageItem, drawing: Drawing): string => {
  const picture = drawing.pictures?.get(name);
  if (!picture) throw new Error(`${name}: a card shows this picture, and it was not handed in; read it first.`);
  const whole = placeWhole(box, crop ?? WHOLE);
  const place = (rect: Rect) =>
    `x="${number(rect.x)}" y="${number(rect.y)}" width="${number(rect.width)}" height="${number(rect.height)}"`;
  const view = [box.x, box.y, box.width, box.height].map(number).join(' ');
  const bytes = `data:image/${picture.format};base64,${toBase64(picture.bytes)}`;
  const image = `<image ${place(whole)} preserveAspectRatio="none" href="${bytes}"><title>${escapeText(alt)}</title></image>`;
  const window = `<svg ${place(box)} viewBox="${view}">${image}</svg>`;
  if (!clip) return window;
  const id = `opening-${++drawing.clips}`;
  return `<clipPath id="${id}"><path d="${pathData(clip)}"/></clipPath><g clip-path="url(#${id})">${window}</g>`;
};

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A part at a time: a call takes no more than some ten thousand numbers. */
const toBase64 = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x2000) text += String.fromCharCode(...bytes.subarray(at, at + 0x2000));
  return btoa(text);
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
