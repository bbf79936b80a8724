import { create, type Font } from 'fontkit';
import type { Plugin } from 'vite';
import { readFonts } from '../../generator/tools/fonts.node.ts';
import type { GlyphRuns } from '../workshop/part/glyphs.ts';

const MODULE = 'virtual:glyphs';
/** Its last part names the built file, which must not begin with a `_`: some hosts serve no such file. */
const RESOLVED = '\0virtual:printed/glyphs';

/**
 * Gives `virtual:glyphs`: which characters can be printed, as runs of code points, so that a form can say so while
 * somebody types, without the fonts.
 */
export const glyphsPlugin = (): Plugin => ({
  name: 'ruimtemakers-glyphs',
  resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
  load: (id) => (id === RESOLVED ? `export const glyphs = ${JSON.stringify(readGlyphs())};` : undefined),
});

/** What has no ink of its own, but a space, is no character to print: marks of direction, soft hyphens, controls. */
const isInked = (code: number) => !/[\p{C}\p{Z}]/u.test(String.fromCodePoint(code)) || code === 0x20 || code === 0xa0;

/** The characters that every font of the deck has. */
export const readGlyphs = (): GlyphRuns => {
  const typefaces = Object.values(readFonts().bytes).map((files) =>
    files.map((file) => create(file as Buffer) as Font),
  );
  const [first = new Set<number>(), ...others] = typefaces.map(
    (files) => new Set(files.flatMap(({ characterSet }) => characterSet)),
  );
  const codes = [...first].filter((code) => isInked(code) && others.every((other) => other.has(code)));
  return codes
    .sort((a, b) => a - b)
    .reduce<[number, number][]>((runs, code) => {
      const last = runs.at(-1);
      if (last && last[1] === code - 1) last[1] = code;
      else runs.push([code, code]);
      return runs;
    }, []);
};
