import { type FontBytes, layFrame, type Page } from '../paper/frame.ts';
import type { Pictures } from '../paper/image.ts';
import { mmToPt } from '../paper/units.ts';
import type { ColourMode } from './colour.ts';
import { openForms } from './forms.ts';
import { openImages } from './images.ts';
import { collectBytes, openDocument, type PdfDocument, type PdfOptions } from './pdfkit.ts';
import { type Painting, paintItem, raisedOf, structureOf } from './tagged.ts';
import { closeTag, openRoot, type Tag } from './tags.ts';
import { openTypefaces } from './typefaces.ts';

export type { PdfOptions } from './pdfkit.ts';

export interface PrintOptions extends PdfOptions {
  /** In colour, unless black ink is all there is to be. */
  readonly mode?: ColourMode;
  /** Whether headings stand one level up, where pages have none of the first. */
  readonly raised?: boolean;
  /** How the file asks to be printed; viewers may ignore it (ISO 32000-1, 12.2). */
  readonly duplex: 'DuplexFlipLongEdge' | 'DuplexFlipShortEdge' | 'Simplex';
  /** Told after each page; the next one waits for it. */
  readonly onPage?: OnPage | undefined;
}

type OnPage = (done: number, of: number) => Promise<void> | void;

/** Paints Frames as the pages of one tagged PDF, each page the size of its Frame. */
export const paintPdf = async (pages: readonly Page[], fonts: FontBytes, options: PrintOptions): Promise<Uint8Array> =>
  collectBytes(await paintDocument(pages, fonts, options));

/** The same where a claim is still to be added: the document stays open. */
export const paintDocument = async (
  pages: readonly Page[],
  fonts: FontBytes,
  options: PrintOptions,
): Promise<PdfDocument> => {
  const document = openDocument(options);
  askViewer(document, options.duplex);
  await paintPages(document, pages, fonts, options);
  return document;
};

/** What an edition of its own wants: the colours of a press, and something to be done with each page once it is there. */
export interface PageWishes {
  readonly mode?: ColourMode;
  readonly raised?: boolean;
  readonly pictures?: Pictures;
  readonly dressPage?: (page: PdfDocument['page'], index: number) => void;
  readonly onPage?: OnPage | undefined;
}

/** Paints Frames as pages into a document that is open, and closes its structure; the document itself stays open. */
export const paintPages = async (
  document: PdfDocument,
  pages: readonly Page[],
  fonts: FontBytes,
  { mode = 'rgb', raised = false, pictures, dressPage, onPage }: PageWishes = {},
): Promise<void> => {
  const painting: Painting = {
    document,
    fonts: openTypefaces(document, fonts),
    images: openImages(document, pictures, mode),
    chapters: new Map(),
    mode,
    ornament: openForms(document, mode),
    structure: raised ? raisedOf : structureOf,
  };
  const root = openRoot(document);
  for (const [index, page] of pages.entries()) {
    paintPage(page, root, painting);
    dressPage?.(document.page, index);
    await onPage?.(index + 1, pages.length);
  }
  closeTag(document, root);
};

const askViewer = (document: PdfDocument, duplex: PrintOptions['duplex']) => {
  const preferences = document._root.data.ViewerPreferences as { data: Record<string, unknown> };
  Object.assign(preferences.data, { PrintScaling: 'None', Duplex: duplex, PickTrayByPDFSize: true });
};

const paintPage = (page: Page, root: Tag, painting: Painting) => {
  painting.document.addPage({ size: [mmToPt(page.width), mmToPt(page.height)], margin: 0 });
  for (const item of layFrame(page).items) paintItem(item, root, painting);
};
