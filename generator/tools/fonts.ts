import { ASCENT, type Typesetter } from '../layout/text/setter.ts';
import type { FontBytes, FontName } from '../paper/frame.ts';
import type { Outline } from '../paper/outline.ts';
import { ptToMm } from '../paper/units.ts';
import { openFace } from './face.ts';

export interface Fonts {
  readonly bytes: FontBytes;
  readonly measure: Typesetter['measure'];
  /** Whether every font of the deck has this character. */
  readonly hasGlyph: (character: string) => boolean;
  readonly outline: Outline;
}

/**
 * Opens fonts from bytes; who reads the bytes, from disk or from the network, is not their business. `ascent` says of
 * typefaces that are not the deck's own where their baselines lie.
 */
export const openFonts = (bytes: FontBytes, ascent?: (font: FontName) => number | undefined): Fonts => {
  const { body, strong, title } = bytes;
  const faces = { body: openFace(body), strong: openFace(strong), title: openFace(title) } as const;
  const known = new Map<string, boolean>();
  const hasGlyph = (character: string) => {
    const found = known.get(character);
    if (found !== undefined) return found;
    const code = character.codePointAt(0) ?? 0;
    const has = Object.values(faces).every(({ covers }) => covers.some((has) => has(code)));
    known.set(character, has);
    return has;
  };
  return {
    bytes,
    measure: Object.assign(
      (text: string, font: FontName, size: number) =>
        (faces[font].advance(text) / faces[font].unitsPerEm) * ptToMm(size),
      {
        units: {
          perEm: (font: FontName) => faces[font].unitsPerEm,
          advance: (text: string, font: FontName) => faces[font].advance(text),
        },
      },
      ascent && { ascent: (font: FontName) => ascent(font) ?? ASCENT },
    ),
    hasGlyph,
    outline: Object.assign((text: string, font: FontName, size: number) => faces[font].outline(text, ptToMm(size)), {
      extent: (text: string, font: FontName) => faces[font].extent(text),
      perEm: (font: FontName) => faces[font].unitsPerEm,
      letters: (text: string, font: FontName) => faces[font].letters(text),
    }),
  };
};
