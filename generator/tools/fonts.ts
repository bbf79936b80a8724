import { create, type Font, type GlyphRun } from 'fontkit';
import type { Typesetter } from '../layout/text/text.ts';
import { splitByFont } from '../paper/coverage.ts';
import type { FontBytes, FontName, Segment } from '../paper/frame.ts';
import { type Mm, type Pt, ptToMm } from '../paper/units.ts';

export interface Fonts {
  readonly bytes: FontBytes;
  readonly measure: Typesetter['measure'];
  /** Whether every font of the deck has this character. */
  readonly hasGlyph: (character: string) => boolean;
  /** Outlines of one line of text from its baseline start at (0, 0), y downwards, in mm. */
  readonly outline: (text: string, font: FontName, size: Pt) => readonly Segment[];
}

/** Opens fonts from bytes; who reads the bytes, from disk or from the network, is not their business. */
export const openFonts = (bytes: FontBytes): Fonts => {
  const opened = Object.fromEntries(
    Object.entries(bytes).map(([name, data]) => [name, openFont(data.map((file) => create(file as Buffer) as Font))]),
  ) as Record<FontName, ReturnType<typeof openFont>>;
  return {
    bytes,
    measure: (text, font, size) => opened[font].advance(text) * ptToMm(size),
    hasGlyph: (character) =>
      Object.values(opened).every(({ covers }) => covers.some((has) => has(character.codePointAt(0) ?? 0))),
    outline: (text, font, size) => opened[font].outline(text, ptToMm(size)),
  };
};

/**
 * Shapes word by word with the space that follows, as pdfkit does, so that widths agree to the last digit. All files of a
 * typeface have the same units.
 */
const openFont = (fonts: readonly Font[]) => {
  const covers = fonts.map((font) => (code: number) => font.hasGlyphForCodePoint(code));
  const unitsPerEm = fonts[0]?.unitsPerEm ?? 1000;
  const known = new Map<string, readonly GlyphRun[]>();
  const shape = (word: string): readonly GlyphRun[] => {
    const runs =
      known.get(word) ??
      splitByFont(word, covers).flatMap(({ text, font }) => {
        const run = fonts[font]?.layout(text);
        return run ? [run] : [];
      });
    known.set(word, runs);
    return runs;
  };
  const runs = (text: string) => (text.match(/[^ ]* |[^ ]+$/g) ?? []).flatMap(shape);
  return {
    covers,
    advance: (text: string) => runs(text).reduce((sum, run) => sum + run.advanceWidth, 0) / unitsPerEm,
    outline: (text: string, size: Mm) => outlineRuns(runs(text), size / unitsPerEm),
  };
};

const outlineRuns = (runs: readonly GlyphRun[], scale: number): readonly Segment[] => {
  const segments: Segment[] = [];
  let pen = 0;
  for (const run of runs)
    run.glyphs.forEach((glyph, i) => {
      const position = run.positions[i] ?? { xAdvance: 0, yAdvance: 0, xOffset: 0, yOffset: 0 };
      const dx = pen + position.xOffset;
      let at: readonly [number, number] = [0, 0];
      for (const { command, args } of glyph.path.commands) {
        segments.push(
          toSegment(
            command,
            args,
            at,
            (x) => (x + dx) * scale,
            (y) => -(y + position.yOffset) * scale,
          ),
        );
        at = [args.at(-2) ?? 0, args.at(-1) ?? 0];
      }
      pen += position.xAdvance;
    });
  return segments;
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
