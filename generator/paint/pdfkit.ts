import PDFDocument from 'pdfkit';
import type { Pictures } from '../paper/image.ts';
import type { Letters } from '../type/letters.ts';
import { openTypeface, type Run } from '../type/typeface.ts';
import { openPlainFont, type PlainFont } from './plain-font.ts';
import { spellCode } from './strings.ts';
import { bytesOf, takeOver, type WritingDocument, writeDictionary } from './written.ts';

/**
 * The part of pdfkit we stand on: documents, fonts, structure and the lower level that writes objects and operators.
 * Its published types lag behind, so the members we use are named here.
 */
export interface PdfReference {
  readonly id: number;
  readonly data: Record<string, unknown>;
  /** Whether the stream is deflated; set it before the stream is written. */
  compress: boolean;
  end(content?: Uint8Array): void;
}

interface PdfkitFont {
  readonly id: string;
  readonly font: { hasGlyphForCodePoint(code: number): boolean; readonly postscriptName?: string };
  readonly subset: { includeGlyph(glyph: number): number };
  /** By the number a glyph has in the file: how wide it is in thousandths of the size, and what it stands for. */
  readonly widths: (number | undefined)[];
  readonly unicode: (readonly number[] | undefined)[];
  /** Thousandths of the size in a unit of the font. */
  readonly scale: number;
  /** The number of each glyph in hexadecimals, and where it stands. */
  encode(text: string): readonly [numbers: readonly string[], positions: readonly PdfPosition[]];
  ref(): PdfReference;
}

/** Each glyph as a string of the file spells it, and where it stands. */
export type PdfGlyphs = readonly [codes: readonly string[], positions: readonly PdfPosition[]];

/** A font of the document. */
export interface PdfFont {
  readonly id: string;
  readonly covers: (code: number) => boolean;
  /** Letters that take no more than a width and kerning; undefined where the font has none such. */
  readonly letters: Letters | undefined;
  /** A glyph that stands for a character, as a string of the file spells it; from then on the file has it. */
  readonly include: (glyph: number, character: number | undefined) => string;
  /** Thousandths of the size in a unit of the font. */
  readonly scale: number;
  /** The glyphs of a word, with the space that follows it. */
  readonly encode: (word: string) => PdfGlyphs;
  readonly ref: () => PdfReference;
}

/** Where a glyph stands and how far the next one is, in thousandths of the type size. */
export interface PdfPosition {
  readonly xAdvance: number;
  readonly advanceWidth: number;
  /** A mark is moved from where the pen is. */
  readonly xOffset: number;
  readonly yOffset: number;
}

/** A picture of the document: written once, named on every page that shows it. */
export interface PdfImage {
  readonly label: string;
  readonly obj: PdfReference | null;
  embed(document: PdfDocument): void;
}

/** A whole page, or a place on it that leaves the zoom as it is. */
export type PdfPlace = { readonly fit: true } | { readonly left: number; readonly top: number };

export interface PdfBookmark {
  addItem(title: string, place: PdfPlace): PdfBookmark;
}

export interface PdfDocument {
  readonly page: {
    readonly fonts: Record<string, PdfReference>;
    readonly ext_gstates: Record<string, PdfReference>;
    readonly colorSpaces: Record<string, PdfReference>;
    readonly xobjects: Record<string, PdfReference>;
    readonly dictionary: PdfReference;
    /** The page among those that hold marked content. */
    readonly structParentTreeKey: number;
    readonly width: number;
    readonly height: number;
  };
  readonly outline: PdfBookmark;
  /** What becomes the Info dictionary when the document ends. */
  readonly info: Record<string, unknown>;
  readonly _root: PdfReference;
  /** The file's identifier in the trailer: 16 bytes made from what Info holds when the document opens. */
  readonly _id: Uint8Array;
  readonly _font: PdfkitFont;
  /** Opens a font from its bytes, or takes one that is opened. */
  font(source: Uint8Array | PlainFont): void;
  /** Reads JPEG and PNG; of a PNG that shines through it unpacks later than a page can wait for. */
  openImage(source: Uint8Array): PdfImage;
  addPage(options: { size: readonly [number, number]; margin: number }): void;
  addContent(operators: string): void;
  addNamedDestination(name: string, ...place: readonly (string | number | null)[]): void;
  annotate(x: number, y: number, width: number, height: number, options: Record<string, unknown>): void;
  ref(data: Record<string, unknown> | readonly unknown[]): PdfReference;
  /** Called when the document ends; writes pdfkit's own XMP unless another function takes its place. */
  endMetadata(): void;
  /** Of each page, and each link, the tags that its content belongs to. */
  getStructParentTree(): { get(key: number): PdfReference[]; add(key: number, tag: PdfReference): void };
  createStructParentTreeNextKey(): number;
  end(): void;
}

type PdfkitDocument = PdfDocument &
  WritingDocument & {
    addContent: (operators: string) => void;
    flushPages: () => void;
    readonly page: { write(operators: Uint8Array): void };
  };

export interface PdfOptions {
  /** Pictures that Frames name. */
  readonly pictures?: Pictures;
  readonly title: string;
  readonly language: string;
  readonly author: string;
  /** What sort of copy this is; it also tells files of one title and date apart. */
  readonly subject?: string;
  /** 1.7 unless a norm asks for less. */
  readonly pdfVersion?: '1.6' | '1.7';
  /** The date inside the file; the same date gives the same bytes. */
  readonly date: Date;
  readonly compress: boolean;
}

/** Opens a tagged PDF without a page and without pdfkit's own default font. */
export const openDocument = ({
  title,
  language,
  author,
  subject,
  pdfVersion = '1.7',
  date,
  compress,
}: PdfOptions): PdfDocument => {
  const document = new PDFDocument({
    autoFirstPage: false,
    pdfVersion,
    compress,
    tagged: true,
    displayTitle: true,
    lang: language,
    font: null as unknown as string,
    info: {
      Title: title,
      Author: author,
      ...(subject ? { Subject: subject } : {}),
      Producer: 'Ruimtemakers',
      Creator: 'Ruimtemakers',
      CreationDate: date,
      ModDate: date,
    },
  }) as unknown as PdfkitDocument;
  gatherContent(document);
  writers.set(document, takeOver(document, compress));
  return document;
};

/** What each document has written. */
const writers = new WeakMap<PdfDocument, () => Uint8Array>();

/** Operators of a page are handed over together, as bytes: pdfkit would turn each into bytes by itself, one by one. */
const gatherContent = (document: PdfkitDocument): void => {
  let lines: string[] = [];
  const flushPages = document.flushPages.bind(document);
  document.addContent = (operators) => {
    lines.push(operators);
  };
  document.flushPages = () => {
    if (lines.length > 0) document.page.write(bytesOf(`${lines.join('\n')}\n`));
    lines = [];
    flushPages();
  };
};

/**
 * Embeds a font under the name printers should see: static files can carry another style's name inside. Words of plain
 * letters are shaped from the font's own tables, as they were measured; the others by pdfkit.
 */
export const openFont = (document: PdfDocument, bytes: Uint8Array, name: string): PdfFont => {
  const typeface = openTypeface(bytes);
  document.font((typeface && openPlainFont(bytes, typeface)) ?? bytes);
  const font = document._font;
  Object.defineProperty(font.font, 'postscriptName', { value: name });
  const codes: string[] = [];
  const widthOf = (glyph: number): number => (typeface?.advanceOf(glyph) ?? 0) * font.scale;
  const include = (glyph: number, character: number | undefined): string => {
    const known = codes[glyph];
    if (known !== undefined) return known;
    const number = font.subset.includeGlyph(glyph);
    font.widths[number] ??= widthOf(glyph);
    font.unicode[number] ??= [character ?? 0];
    const code = spellCode(number);
    codes[glyph] = code;
    return code;
  };
  const encodeRun = ({ glyphs, advances }: Run, word: string): PdfGlyphs => {
    const characters = Array.from(word, (character) => character.codePointAt(0) ?? 0);
    const positions = advances.map((advance, i) => ({
      xAdvance: advance * font.scale,
      advanceWidth: widthOf(glyphs[i] ?? 0),
      xOffset: 0,
      yOffset: 0,
    }));
    return [glyphs.map((glyph, i) => include(glyph, characters[i])), positions];
  };
  return {
    id: font.id,
    covers: (code) => (typeface ? typeface.glyphOf(code) !== 0 : font.font.hasGlyphForCodePoint(code)),
    letters: typeface?.letters,
    include,
    scale: font.scale,
    encode: (word) => {
      const run = typeface?.shape(word);
      if (run) return encodeRun(run, word);
      const [numbers, positions] = font.encode(word);
      return [numbers.map((number) => spellCode(Number.parseInt(number, 16))), positions];
    },
    ref: () => font.ref(),
  };
};

/** Writes an object whose dictionary is text already. */
export const writeObject = (document: PdfDocument, ref: PdfReference, dictionary: string): void => {
  writeDictionary(document as PdfkitDocument, ref, dictionary);
};

/** Everything the document writes, in one array; the document ends. */
export const collectBytes = (document: PdfDocument): Uint8Array => {
  const written = writers.get(document);
  if (!written) throw new Error('This document was not opened here.');
  document.end();
  return written();
};
