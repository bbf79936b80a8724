import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { type CommandA, type SVGCommand, SVGPathData } from 'svg-pathdata';
import { afterEach, expect, test, vi } from 'vitest';
import type { Path } from '../../../generator/layout/shape/shapes.ts';
import type { Segment } from '../../../generator/paper/frame.ts';
import type { Point } from '../../../generator/tools/arcs.ts';
import { readDrawing, readIcon } from '../../../generator/tools/icons.ts';
import { shiftDigit, shiftMath } from './last-digits.ts';

type CurveTo = Extract<Segment, readonly ['C', ...unknown[]]>;

const DEGREES = 180 / Math.PI;
const folder = dirname(createRequire(import.meta.url).resolve('@phosphor-icons/core/duotone/x-duotone.svg'));
const icons = readdirSync(folder)
  .sort()
  .map((file) => [file, readDrawing(readFileSync(`${folder}/${file}`, 'utf8'))] as const);

afterEach(() => {
  vi.restoreAllMocks();
});

test('a quarter of a circle is one curve, more is a curve for every quarter begun', () => {
  const read = (d: string) => readIcon({ full: d, light: '' }).full;
  expect(read('M24 128A104 104 0 0 1 128 24')).toEqual([
    ['M', 24, 128],
    ['C', 24, 70.56, 70.56, 24, 128, 24],
  ]);
  expect(read('M24 128a104 104 0 1 0 104 -104')).toEqual([
    ['M', 24, 128],
    ['C', 24, 185.44, 70.56, 232, 128, 232],
    ['C', 185.44, 232, 232, 185.44, 232, 128],
    ['C', 232, 70.56, 185.44, 24, 128, 24],
  ]);
  expect(read('M0 0A5 5 0 0 1 20 0')).toEqual([
    ['M', 0, 0],
    ['C', 0, -5.52, 4.48, -10, 10, -10],
    ['C', 15.52, -10, 20, -5.52, 20, 0],
  ]);
});

test('an arc of an ellipse is told, because icons have circles only', () => {
  expect(() => readIcon({ full: 'M0 0A4 8 0 0 1 8 8', light: '' })).toThrow('4 by 8');
});

test('the icon set is here as we know it, and its paths can be joined', () => {
  expect(icons).toHaveLength(1512);
  const starts = icons.flatMap(([file]) => readFileSync(`${folder}/${file}`, 'utf8').match(/\bd="./g) ?? []);
  expect(new Set(starts)).toEqual(new Set(['d="M']));
});

/** A path with all its numbers but the flags of arcs so many last digits off: those of `y` down, the others up. */
const shiftNumbers = (d: string, steps: number): string => {
  const commands = SVGPathData.parse(d).map((command) =>
    Object.fromEntries(
      Object.entries(command).map(([key, value]) => [
        key,
        /^(x|y|r[XY]|[xy][12])$/.test(key) ? shiftDigit(Number(value), key.startsWith('y') ? -steps : steps) : value,
      ]),
    ),
  );
  return SVGPathData.encode(commands as never);
};

/** All icons in the whole run; else those of one of the ways that digits are off each. */
const iconsOff = (turn: number) => (import.meta.env.MODE === 'all' ? icons : icons.filter((_, i) => i % 4 === turn));

test.each([-4, -1, 1, 4])('every icon is the same where last digits are off by %d', (steps) => {
  const seen = iconsOff([-4, -1, 1, 4].indexOf(steps));
  expect(seen.length).toBeGreaterThan(300);
  const said = seen.map(([, drawing]) => JSON.stringify(readIcon(drawing)));
  shiftMath(steps);
  for (const [i, [file, { full, light }]] of seen.entries()) {
    expect(JSON.stringify(readIcon({ full, light })), file).toBe(said[i]);
    const shifted = { full: shiftNumbers(full, steps), light: shiftNumbers(light, steps) };
    expect(JSON.stringify(readIcon(shifted)), file).toBe(said[i]);
  }
});

/** How far a point lies from an arc, whose angles are in degrees. */
const measureOff = ([x, y]: Point, { cX = 0, cY = 0, rX, phi1 = 0, phi2 = 0 }: CommandA): number => {
  const at = (angle: number): Point => [cX + rX * Math.cos(angle / DEGREES), cY + rX * Math.sin(angle / DEGREES)];
  const angle = Math.atan2(y - cY, x - cX) * DEGREES;
  const [least, most] = [Math.min(phi1, phi2), Math.max(phi1, phi2)];
  const isBeside = [-720, -360, 0, 360, 720].some((turn) => angle + turn >= least && angle + turn <= most);
  if (isBeside) return Math.abs(Math.hypot(x - cX, y - cY) - rX);
  return Math.min(...[phi1, phi2].map(at).map(([endX, endY]) => Math.hypot(x - endX, y - endY)));
};

/** Points of a cubic curve, its ends among them. */
const sampleCurve = ([x0, y0]: Point, [, x1, y1, x2, y2, x3, y3]: CurveTo): readonly Point[] =>
  Array.from({ length: 17 }, (_, i) => {
    const t = i / 16;
    const [a, b, c, d] = [(1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t ** 2, t ** 3];
    return [a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3];
  });

/** How far the curves of a path leave the arcs they stand for at most; all that is no arc is one segment. */
const measurePath = (d: string, path: Path): number => {
  const segments = [...path];
  let [most, from]: [number, Point] = [0, [0, 0]];
  for (const command of new SVGPathData(d).toAbs().normalizeHVZ(false, true, true).annotateArcs().commands) {
    const arc = command.type === SVGPathData.ARC ? command : undefined;
    do {
      const segment = segments.shift();
      if (!segment || (segment[0] === 'C') !== isCurved(command))
        throw new Error(`A command of type ${command.type} became a segment ${segment?.[0]}.`);
      if (arc && segment[0] === 'C')
        most = Math.max(most, ...sampleCurve(from, segment).map((point) => measureOff(point, arc)));
      if (segment[0] !== 'Z') from = segment.slice(-2) as unknown as Point;
    } while (arc && Math.hypot(from[0] - arc.x, from[1] - arc.y) > 0.01);
  }
  expect(segments).toEqual([]);
  return most;
};

const isCurved = ({ type }: SVGCommand): boolean =>
  (type & (SVGPathData.DRAWING_COMMANDS & ~SVGPathData.LINE_COMMANDS)) !== 0;

test('no icon leaves its arcs by more than 0.05 of its 256 units', () => {
  let arcs = 0;
  for (const [file, drawing] of icons) {
    const icon = readIcon(drawing);
    expect(Math.max(measurePath(drawing.full, icon.full), measurePath(drawing.light, icon.light)), file).toBeLessThan(
      0.05,
    );
    arcs += (drawing.full + drawing.light).match(/a/gi)?.length ?? 0;
  }
  expect(arcs).toBeGreaterThan(20_000);
});
