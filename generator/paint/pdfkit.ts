import PDFDocument from 'pdfkit';

/**
 * The part of pdfkit we stand on: documents, fonts, structure and the lower level that writes objects and operators.
 * Its published types lag behind, so the members we use are named here.
 */
export interface PdfReference {
  readonly data: Record<string, unknown>;
  end(content?: Uint8Array): void;
}

export interface PdfFont {
  readonly id: string;
  readonly font: object;
  encode(text: string): readonly [readonly string[], readonly { xAdvance: number; advanceWidth: number }[]];
  ref(): PdfReference;
}

export interface PdfStructure {
  add(child: PdfStructure | PdfMarkedContent): PdfStructure;
  end(): void;
}
export interface PdfMarkedContent {
  readonly refs: readonly unknown[];
}

export interface PdfBookmark {
  addItem(title: string, options?: { fit?: boolean }): PdfBookmark;
}

export interface PdfDocument {
  readonly page: { readonly fonts: Record<string, PdfReference>; readonly dictionary: PdfReference };
  readonly outline: PdfBookmark;
  readonly _root: PdfReference;
  readonly _font: PdfFont;
  font(source: Uint8Array): void;
  addPage(options: { size: readonly [number, number]; margin: number }): void;
  addContent(operators: string): void;
  markContent(tag: 'Artifact', options: { type: 'Layout' }): void;
  markStructureContent(tag: string): PdfMarkedContent;
  endMarkedContent(): void;
  struct(type: string, options?: { alt?: string; actual?: string; bbox?: readonly number[] }): PdfStructure;
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
  /** The date inside the file; the same date gives the same bytes. */
  readonly date: Date;
  readonly compress: boolean;
}

/** Opens a tagged PDF 1.7 without a page and without pdfkit's own default font. */
export const openDocument = ({ title, language, author, date, compress }: PdfOptions): PdfDocument =>
  new PDFDocument({
    autoFirstPage: false,
    pdfVersion: '1.7',
    compress,
    tagged: true,
    displayTitle: true,
    lang: language,
    font: null as unknown as string,
    info: {
      Title: title,
      Author: author,
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
