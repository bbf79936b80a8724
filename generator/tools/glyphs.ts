import { create, type Font } from 'fontkit';
import type { Covers } from '../paper/coverage.ts';
import type { Segment } from '../paper/frame.ts';

import type { Extent, Letter } from '../paper/outline.ts';
import type { Mm } from '../paper/units.ts';
import type { Edges } from '../type/extents.ts';
import type { MeasureLine } from '../type/lines.ts';
import { openTypeface, type Run } from '../type/typeface.ts';

/** A word as glyphs, in units of the font; marks are moved by x and y from where the pen is. */
export interface Shaped extends Run {
  readonly offsets?: readonly (readonly [x: number, y: number])[];
}

/** One file of a typeface. */
export interface Glyphs {
  readonly unitsPerEm: number;
  readonly covers: Covers;
  readonly shape: (text: string) => Shaped;
  /** The outline of a glyph whose baseline starts `x` and `y` units away, y downwards, made larger by `scale`. */
  readonly draw: (glyph: number, x: number, y: number, scale: number) => readonly Segment[];
  /** What a glyph covers; undefined for one that draws nothing. */
  readonly extentOf: (glyph: number) => Extent | undefined;
  readonly letterOf: (glyph: number) => Letter;
  /** Of plain letters, a whole line at once. */
  readonly measureLine: MeasureLine | undefined;
}

/**
 * Opens a font. Words of plain letters are shaped from the font's own tables; fontkit is asked for all else, and for
 * outlines, and opens the font when it is first asked.
 */
export const openGlyphs = (bytes: Uint8Array): Glyphs => {
  const typeface = openTypeface(bytes);
  let opened: Font | undefined;
  const library = (): Font => {
    opened ??= create(bytes as Buffer) as Font;
    return opened;
  };
  const unitsPerEm = typeface?.unitsPerEm ?? library().unitsPerEm;
  const shape = (text: string): Shaped => typeface?.shape(text) ?? shapeBy(library(), text);
  const draw: Glyphs['draw'] = (glyph, dx, dy, scale) => {
    let at: readonly [number, number] = [0, 0];
    return (library().getGlyph(glyph)?.path.commands ?? []).map(({ command, args }) => {
      const from = at;
      at = [args.at(-2) ?? 0, args.at(-1) ?? 0];
      return toSegment(
        command,
        args,
        from,
        (x) => (x + dx) * scale,
        (y) => -(y + dy) * scale,
      );
    });
  };
  const letters = new Map<number, Letter>();
  const letterOf = (glyph: number): Letter => {
    const letter = letters.get(glyph) ?? readLetter(draw(glyph, 0, 0, 1 / unitsPerEm));
    letters.set(glyph, letter);
    return letter;
  };
  return {
    unitsPerEm,
    covers: (code) => (typeface ? typeface.glyphOf(code) !== 0 : library().hasGlyphForCodePoint(code)),
    shape,
    draw,
    extentOf: (glyph) => {
      if (typeface?.extentOf) {
        const edges = typeface.extentOf(glyph);
        return edges && toEms(edges, unitsPerEm);
      }
      const letter = letterOf(glyph);
      return letter.points.length > 0 ? letter : undefined;
    },
    letterOf,
    measureLine: typeface?.measureLine,
  };
};

const toEms = ({ left, top, right, bottom }: Edges, unitsPerEm: number): Extent => ({
  left: left / unitsPerEm,
  top: top / unitsPerEm,
  right: right / unitsPerEm,
  bottom: bottom / unitsPerEm,
});

const shapeBy = (font: Font, text: string): Shaped => {
  const { glyphs, positions } = font.layout(text);
  const advances = glyphs.map((_, i) => positions[i]?.xAdvance ?? 0);
  return {
    glyphs: glyphs.map(({ id }) => id),
    advances,
    advance: advances.reduce((sum, advance) => sum + advance, 0),
    offsets: glyphs.map((_, i) => [positions[i]?.xOffset ?? 0, positions[i]?.yOffset ?? 0]),
  };
};

/** The smallest box around all points, control points among them, and the points where parts end. */
const readLetter = (outline: readonly Segment[]): Letter => {
  const points: number[] = [];
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const segment of outline) {
    if (segment[0] === 'Z') continue;
    const numbers = segment.slice(1) as number[];
    points.push(...numbers.slice(-2));
    numbers.forEach((value, i) => {
      if (i % 2 === 0) [left, right] = [Math.min(left, value), Math.max(right, value)];
      else [top, bottom] = [Math.min(top, value), Math.max(bottom, value)];
    });
  }
  return { left, top, right, bottom, points };
};

/** Quadratic curves of TrueType become cubic ones: control points two thirds of the way. */
const toSegment = (
  command: string,
  args: readonly number[],
  [x0, y0]: readonly [number, number],
  x: (value: number) => Mm,
  y: (value: number) => Mm,
): Segment => {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = args;
  switch (command) {
    case 'moveTo':
      return ['M', x(a), y(b)];
    case 'lineTo':
      return ['L', x(a), y(b)];
    case 'quadraticCurveTo': {
      const third = (from: number, control: number) => from + (2 / 3) * (control - from);
      return ['C', x(third(x0, a)), y(third(y0, b)), x(third(c, a)), y(third(d, b)), x(c), y(d)];
    }
    case 'bezierCurveTo':
      return ['C', x(a), y(b), x(c), y(d), x(e), y(f)];
    default:
      return ['Z'];
  }
};
