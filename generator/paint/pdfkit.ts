import PDFDocument from 'pdfkit';

/**
 * The part of pdfkit we stand on: documents, fonts, structure and the lower level that writes objects and operators.
 * Its published types lag behind, so the members we use are named here.
 */
export interface PdfReference {
  readonly data: Record<string, unknown>;
  /** Whether the stream is deflated; set it before the stream is written. */
  compress: boolean;
  end(content?: Uint8Array): void;
}

export interface PdfFont {
  readonly id: string;
  readonly font: { hasGlyphForCodePoint(code: number): boolean };
  encode(text: string): readonly [readonly string[], readonly PdfPosition[]];
  ref(): PdfReference;
}

/** Where a glyph stands and how far the next one is, in thousandths of the type size. */
export interface PdfPosition {
  readonly xAdvance: number;
  readonly advanceWidth: number;
  /** A mark is moved from where the pen is. */
  readonly xOffset: number;
  readonly yOffset: number;
}

export interface PdfStructure {
  readonly dictionary: PdfReference;
  add(child: PdfStructure | PdfMarkedContent): PdfStructure;
  end(): void;
}
export interface PdfMarkedContent {
  readonly refs: readonly unknown[];
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
    readonly dictionary: PdfReference;
    readonly width: number;
    readonly height: number;
  };
  readonly outline: PdfBookmark;
  /** What becomes the Info dictionary when the document ends. */
  readonly info: Record<string, unknown>;
  readonly _root: PdfReference;
  /** The file's identifier in the trailer: 16 bytes made from what Info holds when the document opens. */
  readonly _id: Uint8Array;
  readonly _font: PdfFont;
  font(source: Uint8Array): void;
  addPage(options: { size: readonly [number, number]; margin: number }): void;
  addContent(operators: string): void;
  addNamedDestination(name: string, ...place: readonly (string | number | null)[]): void;
  annotate(x: number, y: number, width: number, height: number, options: Record<string, unknown>): void;
  ref(data: Record<string, unknown> | readonly unknown[]): PdfReference;
  /** Called when the document ends; writes pdfkit's own XMP unless another function takes its place. */
  endMetadata(): void;
  markContent(tag: 'Artifact', options: { type: string; attached?: readonly string[] }): void;
  markStructureContent(tag: string): PdfMarkedContent;
  endMarkedContent(): void;
  struct(
    type: string,
    options?: { alt?: string; actual?: string; lang?: string; bbox?: readonly number[] },
  ): PdfStructure;
  addStructure(element: PdfStructure): void;
  on(event: 'data', listener: (chunk: Uint8Array) => void): void;
  on(event: 'end', listener: () => void): void;
  on(event: 'error', listener: (error: Error) => void): void;
  end(): void;
}

export interface PdfOptions {
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
}: PdfOptions): PdfDocument =>
  new PDFDocument({
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
  }) as unknown as PdfDocument;

/** Embeds a font under the name printers should see: static files can carry another style's name inside. */
export const openFont = (document: PdfDocument, bytes: Uint8Array, name: string): PdfFont => {
  document.font(bytes);
  const font = document._font;
  Object.defineProperty(font.font, 'postscriptName', { value: name });
  return font;
};

/** Everything the document writes, in one array, once it has ended. */
export const collectBytes = (document: PdfDocument): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    document.on('data', (chunk) => chunks.push(chunk));
    document.on('error', reject);
    document.on('end', () => {
      const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
      chunks.reduce((at, chunk) => {
        bytes.set(chunk, at);
        return at + chunk.length;
      }, 0);
      resolve(bytes);
    });
    document.end();
  });
