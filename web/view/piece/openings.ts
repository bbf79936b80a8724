import type { Shape } from '../../../cards/families.ts';

/** Where a shape is drawn: its top left corner, width and height. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const show = (value: number) => Number(value.toFixed(2));

/** A path through corners, given as shares of the box. */
export const drawCorners = ({ x, y, width, height }: Box, corners: readonly (readonly [number, number])[]): string =>
  `M${corners.map(([across, down]) => `${show(x + across * width)} ${show(y + down * height)}`).join('L')}Z`;

/** An ellipse around a middle, given with its radii as shares of the box. */
export const drawEllipse = (
  { x, y, width, height }: Box,
  [across, down]: readonly [number, number],
  [wide, high]: readonly [number, number],
): string => {
  const [rx, ry] = [show(wide * width), show(high * height)];
  const [left, middle] = [show(x + across * width - rx), show(y + down * height)];
  return `M${left} ${middle}a${rx} ${ry} 0 1 1 ${2 * rx} 0a${rx} ${ry} 0 1 1 ${-2 * rx} 0Z`;
};

/** A wall with a round top, from one share of the width to another. */
const drawArch = ({ x, y, width, height }: Box, from: number, to: number): string => {
  const radius = show((width * (to - from)) / 2);
  const [left, top, bottom] = [show(x + from * width), show(y + radius), show(y + height)];
  return `M${left} ${bottom}V${top}a${radius} ${radius} 0 0 1 ${2 * radius} 0V${bottom}Z`;
};

/** An opening that does not reach the ground stands on a foot of light as wide as the path below it. */
const drawFoot = (box: Box): string =>
  drawCorners(box, [
    [0.3, 0.7],
    [0.7, 0.7],
    [1, 1],
    [0, 1],
  ]);

const drawEye = ({ x, y, width, height }: Box): string => {
  const [middle, bend] = [y + height * 0.5, height * 0.62];
  const curve = (from: number, to: number, at: number) =>
    `C${show(x + from * width)} ${show(at)} ${show(x + to * width)} ${show(at)}`;
  return `M${show(x - width * 0.1)} ${show(middle)}${curve(0.2, 0.8, middle - bend)} ${show(x + width * 1.1)} ${show(middle)}${curve(0.8, 0.2, middle + bend)} ${show(x - width * 0.1)} ${show(middle)}Z`;
};

const drawPill = ({ x, y, width, height }: Box): string => {
  const radius = show(Math.min(width, height) / 2);
  const [flat, tall] = [show(width - 2 * radius), show(height - 2 * radius)];
  const corner = (dx: number, dy: number) => `a${radius} ${radius} 0 0 1 ${dx} ${dy}`;
  return `M${show(x + radius)} ${show(y)}h${flat}${corner(radius, radius)}v${tall}${corner(-radius, radius)}h${-flat}${corner(-radius, -radius)}v${-tall}${corner(radius, -radius)}Z`;
};

/** Every path runs clockwise, so that an opening and its foot are one light. */
const draw: Readonly<Record<Shape, (box: Box) => string>> = {
  arch: (box) => drawArch(box, 0, 1),
  keyhole: (box) =>
    drawEllipse({ ...box, height: box.width }, [0.5, 0.5], [0.5, 0.5]) +
    drawCorners(box, [
      [0.27, 0.5],
      [0.73, 0.5],
      [1, 1],
      [0, 1],
    ]),
  doorway: (box) =>
    drawCorners(box, [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
    ]),
  gable: (box) =>
    drawCorners(box, [
      [0, 0.32],
      [0.5, 0],
      [1, 0.32],
      [1, 1],
      [0, 1],
    ]),
  moon: (box) => drawEllipse(box, [0.5, 0.45], [0.5, 0.45]) + drawFoot(box),
  oval: (box) => drawEllipse(box, [0.5, 0.47], [0.4, 0.47]) + drawFoot(box),
  stairs: (box) =>
    drawCorners(box, [
      [0, 1],
      [0, 0.5],
      [0.14, 0.5],
      [0.14, 0.25],
      [0.28, 0.25],
      [0.28, 0],
      [1, 0],
      [1, 1],
    ]),
  diamond: (box) =>
    drawCorners(box, [
      [0.5, 0],
      [1, 0.48],
      [0.5, 0.96],
      [0, 0.48],
    ]) + drawFoot(box),
  pair: (box) => drawArch(box, 0, 0.46) + drawArch(box, 0.54, 1),
  eye: (box) => drawEye(box) + drawFoot(box),
  hexagon: (box) =>
    drawCorners(box, [
      [0.22, 0],
      [0.78, 0],
      [1.04, 0.46],
      [0.78, 0.92],
      [0.22, 0.92],
      [-0.04, 0.46],
    ]) + drawFoot(box),
  sunrise: ({ x, y, width, height }) =>
    drawArch({ x: x - width * 0.15, y: y + height * 0.2, width: width * 1.3, height: height * 0.8 }, 0, 1),
  pill: (box) => drawPill({ ...box, height: box.height * 0.92 }) + drawFoot(box),
};

/** The opening of a family as a path that stands on the ground at the bottom of the box; as on paper. */
export const drawOpening = (shape: Shape, box: Box): string => draw[shape](box);

/** A family's opening as a small mark on a square of ten: the bullet of its lists. */
export const drawMark = (shape: Shape): string => drawOpening(shape, { x: 1.2, y: 0, width: 7.6, height: 10 });
