import { type SVGCommand, SVGPathData } from 'svg-pathdata';
import type { Segment } from './frame.ts';
import type { Icon } from './layout/icon.ts';

/** Reads a Phosphor duotone icon: its light path carries opacity 0.2, the rest is drawn in full. */
export const readIcon = (svg: string): Icon => {
  const paths = [...svg.matchAll(/<path\b([^>]*)\/>/g)].map(([, attributes]) => attributes ?? '');
  const read = (light: boolean) =>
    paths
      .filter((attributes) => attributes.includes('opacity') === light)
      .flatMap((attributes) => readPath(/\bd="([^"]+)"/.exec(attributes)?.[1] ?? ''));
  return { full: read(false), light: read(true) };
};

/** The same icon from its paths alone, as the web app has them: those in full joined, and the light ones. */
export const readDrawing = ({ full, light }: { readonly full: string; readonly light: string }): Icon => ({
  full: readPath(full),
  light: readPath(light),
});

const readPath = (d: string): readonly Segment[] =>
  new SVGPathData(d).toAbs().normalizeHVZ(false, true, true).normalizeST().qtToC().aToC().commands.map(toSegment);

const toSegment = (command: SVGCommand): Segment => {
  switch (command.type) {
    case SVGPathData.MOVE_TO:
      return ['M', command.x, command.y];
    case SVGPathData.LINE_TO:
      return ['L', command.x, command.y];
    case SVGPathData.CURVE_TO:
      return ['C', command.x1, command.y1, command.x2, command.y2, command.x, command.y];
    case SVGPathData.CLOSE_PATH:
      return ['Z'];
    default:
      throw new Error(`An icon's path holds a command of type ${command.type}, which is not a line, curve or close.`);
  }
};
