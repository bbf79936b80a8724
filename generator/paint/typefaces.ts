import { type Covers, splitByFont } from '../paper/coverage.ts';
import type { FontBytes, FontName } from '../paper/frame.ts';
import { readPostScriptName } from '../type/names.ts';
import type { Typefaces } from './operators.ts';
import { openFont, type PdfDocument, type PdfFont } from './pdfkit.ts';

const fontNames: Readonly<Record<FontName, string>> = {
  body: 'AtkinsonHyperlegibleNext-Regular',
  strong: 'AtkinsonHyperlegibleNext-Bold',
  title: 'BricolageGrotesque-Bold',
};

/** What a typeface is called inside the file: as it says itself, or else as ours. */
const nameOf = (file: Uint8Array, name: FontName): string => readPostScriptName(file) ?? fontNames[name];

/**
 * The fonts of a document, each file opened once, when a text first wants it, and named on every page that does.
 */
export const openTypefaces = (document: PdfDocument, files: FontBytes): Typefaces => {
  const opened = new Map<Uint8Array, PdfFont>();
  const open = (name: FontName, at: number): PdfFont => {
    const file = files[name][at] as Uint8Array;
    const font = opened.get(file) ?? openFont(document, file, nameOf(file, name));
    opened.set(file, font);
    return font;
  };
  const covers = (name: FontName) => files[name].map((_, file) => (code: number) => open(name, file).covers(code));
  const lists: Readonly<Record<FontName, readonly Covers[]>> = {
    body: covers('body'),
    strong: covers('strong'),
    title: covers('title'),
  };
  return (name, text) =>
    splitByFont(text, lists[name]).map(({ text, font }) => {
      const used = open(name, font);
      document.page.fonts[used.id] ??= used.ref();
      return { text, font: used };
    });
};
