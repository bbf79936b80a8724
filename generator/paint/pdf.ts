import type { FontBytes, FontName, Frame, GroupItem, Item, Role } from '../frame.ts';
import { mmToPt } from '../units.ts';
import { openGroup, pathOperators, textOperators } from './operators.ts';
import {
  collectBytes,
  openDocument,
  openFont,
  type PdfBookmark,
  type PdfDocument,
  type PdfFont,
  type PdfOptions,
  type PdfStructure,
} from './pdfkit.ts';

export type { PdfOptions } from './pdfkit.ts';

export interface PrintOptions extends PdfOptions {
  /** How the file asks to be printed; viewers may ignore it (ISO 32000-1, 12.2). */
  readonly duplex: 'DuplexFlipLongEdge' | 'DuplexFlipShortEdge' | 'Simplex';
}

/** Structure types (ISO 32000-1, 14.8.4) of the roles a Frame's groups have. */
const structureOf: Readonly<Record<Exclude<Role, 'ornament'>, string>> = {
  heading1: 'H1',
  heading2: 'H2',
  heading3: 'H3',
  paragraph: 'P',
  list: 'L',
  item: 'LI',
};

const fontNames: Readonly<Record<FontName, string>> = {
  body: 'AtkinsonHyperlegibleNext-Regular',
  strong: 'AtkinsonHyperlegibleNext-Bold',
  title: 'BricolageGrotesque-Bold',
};

interface Painting {
  readonly document: PdfDocument;
  readonly fonts: Readonly<Record<FontName, PdfFont>>;
  readonly chapters: Map<string, PdfBookmark>;
}

/** Paints Frames as the pages of one tagged PDF, each page the size of its Frame. */
export const paintPdf = (pages: readonly Frame[], fonts: FontBytes, options: PrintOptions): Promise<Uint8Array> => {
  const document = openDocument(options);
  const open = (name: FontName) => openFont(document, fonts[name], fontNames[name]);
  const painting: Painting = {
    document,
    fonts: { body: open('body'), strong: open('strong'), title: open('title') },
    chapters: new Map(),
  };
  askViewer(document, options.duplex);
  const root = document.struct('Document');
  document.addStructure(root);
  for (const page of pages) paintPage(page, root, painting);
  root.end();
  return collectBytes(document);
};

const askViewer = (document: PdfDocument, duplex: PrintOptions['duplex']) => {
  const preferences = document._root.data.ViewerPreferences as { data: Record<string, unknown> };
  Object.assign(preferences.data, { PrintScaling: 'None', Duplex: duplex, PickTrayByPDFSize: true });
};

const paintPage = (page: Frame, root: PdfStructure, painting: Painting) => {
  const { document, fonts } = painting;
  document.addPage({ size: [mmToPt(page.width), mmToPt(page.height)], margin: 0 });
  for (const font of Object.values(fonts)) document.page.fonts[font.id] = font.ref();
  for (const item of page.items) paintItem(item, root, painting);
};

/** Paints an item under the structure element it belongs to; what says nothing becomes an artifact. */
const paintItem = (item: Item, parent: PdfStructure, painting: Painting): void => {
  const { document } = painting;
  switch (item.kind) {
    case 'group':
      paintGroup(item, parent, painting);
      return;
    case 'figure': {
      const figure = document.struct('Figure', { alt: item.alt });
      parent.add(figure);
      figure.add(document.markStructureContent('Figure'));
      for (const part of item.items) drawItem(part, painting);
      document.endMarkedContent();
      figure.end();
      return;
    }
    default:
      document.markContent('Artifact', { type: 'Layout' });
      drawItem(item, painting);
      document.endMarkedContent();
  }
};

const paintGroup = (item: GroupItem, parent: PdfStructure, painting: Painting): void => {
  const { document } = painting;
  if (item.bookmark) addBookmark(item.bookmark, painting);
  if (item.role === undefined) {
    document.addContent(openGroup(item));
    for (const part of item.items) paintItem(part, parent, painting);
    document.addContent('Q');
    return;
  }
  if (item.role === 'ornament') {
    document.markContent('Artifact', { type: 'Layout' });
    drawItem(item, painting);
    document.endMarkedContent();
    return;
  }
  const element = document.struct(structureOf[item.role], item.actualText ? { actual: item.actualText } : {});
  parent.add(element);
  if (item.role === 'list') for (const part of item.items) paintItem(part, element, painting);
  else paintText(item, item.role === 'item' ? bodyOf(element, painting) : element, painting);
  element.end();
};

/** A list item's text stands in its body element (LBody). */
const bodyOf = (item: PdfStructure, { document }: Painting): PdfStructure => {
  const body = document.struct('LBody');
  item.add(body);
  return body;
};

/** The lines of one text as one run of marked content; ornaments among them come first, as artifacts. */
const paintText = (item: GroupItem, element: PdfStructure, painting: Painting) => {
  const { document } = painting;
  const isOrnament = (part: Item) => part.kind === 'group' && part.role === 'ornament';
  for (const part of item.items.filter(isOrnament)) paintItem(part, element, painting);
  element.add(document.markStructureContent('Span'));
  const parts = item.items.filter((part) => !isOrnament(part));
  parts.forEach((part, i) => {
    drawItem(i < parts.length - 1 ? spaceAfter(part) : part, painting);
  });
  document.endMarkedContent();
};

/** A line is followed by a space, so that who listens or copies does not get two words as one; a broken word is not. */
const spaceAfter = (item: Item): Item =>
  item.kind === 'text' && !item.text.endsWith('-') ? { ...item, text: `${item.text} ` } : item;

const drawItem = (item: Item, painting: Painting): void => {
  const { document, fonts } = painting;
  switch (item.kind) {
    case 'text':
      document.addContent(textOperators(item, fonts));
      return;
    case 'path':
      document.addContent(pathOperators(item));
      return;
    case 'figure':
      for (const part of item.items) drawItem(part, painting);
      return;
    case 'group':
      document.addContent(openGroup(item));
      for (const part of item.items) drawItem(part, painting);
      document.addContent('Q');
  }
};

const addBookmark = ([chapter, title]: NonNullable<GroupItem['bookmark']>, { document, chapters }: Painting) => {
  const parent = chapters.get(chapter) ?? document.outline.addItem(chapter, { fit: true });
  chapters.set(chapter, parent);
  if (title) parent.addItem(title, { fit: true });
};
