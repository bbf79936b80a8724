import { type Covers, splitByFont } from '../paper/coverage.ts';
import type { FontBytes, FontName } from '../paper/frame.ts';
import { readPostScriptName } from '../type/names.ts';
import type { Typefaces } from './operators.ts';
import { openFont, type PdfDocument, type PdfFont } from './pdfkit.ts';
import { spellPlain } from './spelling.ts';

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
  const use = (name: FontName, at: number): PdfFont => {
    const font = open(name, at);
    document.page.fonts[font.id] ??= font.ref();
    return font;
  };
  return (name, text) => {
    if (text === '') return [];
    // A text that the first font spells is whole there; of the others each letter is asked after.
    const plain = spellPlain(text, open(name, 0));
    if (plain !== undefined) return [{ text, font: use(name, 0), plain }];
    return splitByFont(text, lists[name]).map(({ text, font }) => ({ text, font: use(name, font), plain: undefined }));
  };
};
