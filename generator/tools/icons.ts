import { type SVGCommand, SVGPathData, SVGPathDataTransformer } from 'svg-pathdata';
import type { Icon } from '../layout/shape/icon.ts';
import type { Segment } from '../paper/frame.ts';
import { curveArc, type Point } from './arcs.ts';

/** An icon as SVG writes its paths, each of them one text; they start with `M`, so that they can be joined. */
export interface Drawing {
  readonly full: string;
  readonly light: string;
}

/** Reads a Phosphor duotone icon: its light path carries opacity 0.2, the rest is drawn in full. */
export const readDrawing = (svg: string): Drawing => {
  const paths = [...svg.matchAll(/<path\b([^>]*)\/>/g)].map(([, attributes]) => attributes ?? '');
  const read = (light: boolean) =>
    paths
      .filter((attributes) => attributes.includes('opacity') === light)
      .map((attributes) => /\bd="([^"]+)"/.exec(attributes)?.[1] ?? '')
      .join('');
  return { full: read(false), light: read(true) };
};

/** The icon as paper has it: lines and curves in hundredths of its 256 units, the same in every engine. */
export const readIcon = ({ full, light }: Drawing): Icon => ({ full: readPath(full), light: readPath(light) });

const readPath = (d: string): readonly Segment[] =>
  new SVGPathData(d)
    .toAbs()
    .normalizeHVZ(false, true, true)
    .normalizeST()
    .qtToC()
    .transform(SVGPathDataTransformer.INFO(curveArcs))
    .commands.map(toSegment);

/** The library's own `aToC` goes by angles, so that engines make other digits of an arc, and even other curves. */
const curveArcs = (command: SVGCommand, x: number, y: number): SVGCommand | SVGCommand[] => {
  if (command.type !== SVGPathData.ARC) return command;
  if (command.rX !== command.rY)
    throw new Error(`An icon's path holds an arc of ${command.rX} by ${command.rY}, which is not of a circle.`);
  const arc = {
    from: [x, y],
    to: [command.x, command.y],
    radius: command.rX,
    large: command.lArcFlag === 1,
    clockwise: command.sweepFlag === 1,
  } as const;
  return curveArc(arc).map(([x1, y1, x2, y2, x, y]) => ({
    type: SVGPathData.CURVE_TO,
    relative: false,
    ...{ x1, y1, x2, y2, x, y },
  }));
};

const toSegment = (command: SVGCommand): Segment => {
  switch (command.type) {
    case SVGPathData.MOVE_TO:
      return ['M', ...round(command.x, command.y)];
    case SVGPathData.LINE_TO:
      return ['L', ...round(command.x, command.y)];
    case SVGPathData.CURVE_TO:
      return ['C', ...round(command.x1, command.y1), ...round(command.x2, command.y2), ...round(command.x, command.y)];
    case SVGPathData.CLOSE_PATH:
      return ['Z'];
    default:
      throw new Error(`An icon's path holds a command of type ${command.type}, which is not a line, curve or close.`);
  }
};

const round = (x: number, y: number): Point => [toHundredths(x), toHundredths(y)];

/** What lies half way goes up, whichever side its last digit puts it. */
const toHundredths = (value: number): number => Math.floor(value * 100 + 0.5 + 1e-6) / 100;
