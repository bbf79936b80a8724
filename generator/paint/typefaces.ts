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
const nameOf = (file: Uint8Array | undefined, name: FontName): string =>
  (file && readPostScriptName(file)) ?? fontNames[name];

/**
 * The fonts of a document, each opened when a text first wants it, and named on every page that does.
 */
export const openTypefaces = (document: PdfDocument, files: FontBytes): Typefaces => {
  const opened = new Map<string, PdfFont>();
  const open = (name: FontName, file: number): PdfFont => {
    const key = `${name} ${file}`;
    const font =
      opened.get(key) ?? openFont(document, files[name][file] as Uint8Array, nameOf(files[name][file], name));
    opened.set(key, font);
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
