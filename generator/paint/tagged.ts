import type { GroupItem, ImageItem, Item, Role, TextItem } from '../paper/frame.ts';
import type { Rect } from '../paper/geometry.ts';
import { mmToPt, type Pt } from '../paper/units.ts';
import type { ColourMode } from './colour.ts';
import type { DrawOrnament } from './forms.ts';
import type { NameImage } from './images.ts';
import { addAnchor, addLink } from './links.ts';
import { imageOperators, openGroup, pathOperators, type Typefaces, textOperators } from './operators.ts';
import type { PdfBookmark, PdfDocument, PdfPlace } from './pdfkit.ts';
import { closeContent, closeTag, openArtifact, openContent, openTag, type Tag } from './tags.ts';

/** Paints what stands on a page, each part with what a reader is told of it (ISO 32000-1, 14.7 and 14.8). */

/** Structure types (ISO 32000-1, 14.8.4) of the roles a Frame's groups have. */
type Structure = Readonly<Record<Exclude<Role, 'ornament'>, string>>;
export const structureOf: Structure = {
  heading1: 'H1',
  heading2: 'H2',
  heading3: 'H3',
  heading4: 'H4',
  heading5: 'H5',
  paragraph: 'P',
  list: 'L',
  item: 'LI',
  label: 'Lbl',
  span: 'Span',
  contents: 'TOC',
  entry: 'TOCI',
};

/** Where no heading of the first level is: each of the others one level up. */
export const raisedOf: Structure = { ...structureOf, heading2: 'H1', heading3: 'H2', heading4: 'H3', heading5: 'H4' };

/** What is painted into, and with what. */
export interface Painting {
  readonly document: PdfDocument;
  readonly fonts: Typefaces;
  readonly images: NameImage;
  readonly chapters: Map<string, PdfBookmark>;
  readonly mode: ColourMode;
  readonly ornament: DrawOrnament;
  readonly structure: Structure;
}

/** Paints an item under the tag it belongs to; what says nothing becomes an artifact. */
export const paintItem = (item: Item, parent: Tag, painting: Painting): void => {
  const { document } = painting;
  switch (item.kind) {
    case 'group':
      paintGroup(item, parent, painting);
      return;
    case 'figure':
      paintFigure(item, item.items, parent, painting);
      return;
    case 'image':
      paintFigure(item, [item], parent, painting);
      return;
    default:
      openArtifact(document);
      drawItem(item, painting);
      closeContent(document);
  }
};

/** A picture that says something, with its words and the box it covers. */
const paintFigure = (
  { alt, box }: Pick<ImageItem, 'alt' | 'box'>,
  items: readonly Item[],
  parent: Tag,
  painting: Painting,
) => {
  const { document } = painting;
  const figure = openTag(document, 'Figure', parent, { alt, box: cornersOf(box, document.page.height) });
  openContent(document, figure, 'Figure');
  drawItems(items, painting);
  closeContent(document);
  closeTag(document, figure);
};

const paintGroup = (item: GroupItem, parent: Tag, painting: Painting): void => {
  const { document } = painting;
  if (item.bookmark) addBookmark(item.bookmark, placeOf(item, painting), painting);
  if (item.anchor) addAnchor(item.anchor, placeOf(item, painting), document);
  if (item.role === undefined) {
    document.addContent(openGroup(item));
    for (const part of item.items) paintItem(part, parent, painting);
    document.addContent('Q');
    return;
  }
  if (item.role === 'ornament') {
    openArtifact(document, item.running);
    drawGroup(item, painting);
    closeContent(document);
    return;
  }
  if (item.role === 'item') {
    paintListItem(item, parent, painting);
    return;
  }
  if (item.role === 'entry') {
    paintEntry(item, parent, painting);
    return;
  }
  const tag = openTag(document, painting.structure[item.role], parent, item);
  if (item.role === 'list' || item.role === 'contents') for (const part of item.items) paintItem(part, tag, painting);
  else paintText(item, tag, painting);
  closeTag(document, tag);
};

/** A list item has its mark or number in a label (Lbl) and its text in its body (LBody): ISO 32000-1, 14.8.4.3.3. */
const paintListItem = (item: GroupItem, list: Tag, painting: Painting) => {
  const { document } = painting;
  const tag = openTag(document, 'LI', list);
  const isLabel = (part: Item) => part.kind === 'group' && part.role === 'label';
  for (const label of item.items.filter(isLabel)) paintItem(label, tag, painting);
  const body = openTag(document, 'LBody', tag, item);
  paintText({ ...item, items: item.items.filter((part) => !isLabel(part)) }, body, painting);
  closeTag(document, body);
  closeTag(document, tag);
};

/** An entry of a list of contents holds a reference, and that the link itself (ISO 32000-1, 14.8.4.3.2 and 14.8.4.4.2). */
const paintEntry = (item: GroupItem, contents: Tag, painting: Painting) => {
  const { document } = painting;
  const entry = openTag(document, painting.structure.entry, contents);
  const reference = openTag(document, 'Reference', entry);
  const link = openTag(document, 'Link', reference, item);
  paintText(item, link, painting);
  if (item.link) addLink(item.link, link, document);
  closeTag(document, link);
  closeTag(document, reference);
  closeTag(document, entry);
};

/** Left, bottom, right and top in pt from the foot of the page. */
const cornersOf = ({ x, y, width, height }: Rect, pageHeight: Pt) => [
  mmToPt(x),
  pageHeight - mmToPt(y + height),
  mmToPt(x + width),
  pageHeight - mmToPt(y),
];

/** The lines of one text as one run of marked content; ornaments among them come first, as artifacts. */
const paintText = (item: GroupItem, tag: Tag, painting: Painting) => {
  const ornaments = item.items.filter(isOrnament);
  for (const part of ornaments) paintItem(part, tag, painting);
  const spans = item.items.filter(isSpan);
  if (spans.length > 0) {
    paintSpans(spans, tag, painting);
    return;
  }
  const parts = ornaments.length > 0 ? item.items.filter((part) => !isOrnament(part)) : item.items;
  openContent(painting.document, tag, 'Span');
  drawItems(parts, painting, parts.length - 1);
  closeContent(painting.document);
};

const isOrnament = (part: Item): part is GroupItem => part.kind === 'group' && part.role === 'ornament';
const isSpan = (part: Item): part is GroupItem => part.kind === 'group' && part.role === 'span';

/** A text in more than one language: each part is an element that says its own, and one run of marked content. */
const paintSpans = (spans: readonly GroupItem[], tag: Tag, painting: Painting) => {
  const { document } = painting;
  const lines = spans.flatMap(({ items }) => items);
  const endsLine = (line: Item) => {
    const next = lines[lines.indexOf(line) + 1];
    return line.kind === 'text' && next?.kind === 'text' && next.y !== line.y;
  };
  for (const span of spans) {
    const part = openTag(document, 'Span', tag, span);
    openContent(document, part, 'Span');
    // All lines of a part end where it goes on, and the last one where the next part begins on another line.
    drawItems(span.items, painting, span.items.filter(endsLine).length);
    closeContent(document);
    closeTag(document, part);
  }
};

/** Draws a group as what it is written as once, or else its items where it puts them. */
const drawGroup = (item: GroupItem, painting: Painting): void => {
  const { document } = painting;
  const drawn = painting.ornament(item);
  if (drawn !== undefined) {
    document.addContent(drawn);
    return;
  }
  document.addContent(openGroup(item));
  drawItems(item.items, painting);
  document.addContent('Q');
};

/**
 * Draws items in their order; texts of one colour that follow each other are drawn as one. Those among the first so many
 * are each followed by a space.
 */
const drawItems = (items: readonly Item[], painting: Painting, spaced = 0): void => {
  const { document, fonts, mode } = painting;
  for (let i = 0; i < items.length; ) {
    const first = i;
    const lines: TextItem[] = [];
    for (let next = items[i]; next?.kind === 'text' && next.fill === (lines[0] ?? next).fill; next = items[i]) {
      lines.push(next);
      i++;
    }
    if (lines.length > 0) document.addContent(textOperators(lines, fonts, mode, spaced - first));
    else drawItem(items[i++] as Item, painting);
  }
};

const drawItem = (item: Item, painting: Painting): void => {
  const { document, fonts, images, mode } = painting;
  switch (item.kind) {
    case 'text':
      document.addContent(textOperators([item], fonts, mode));
      return;
    case 'path':
      document.addContent(pathOperators(item, mode));
      return;
    case 'image':
      document.addContent(imageOperators(item, images(item.name)));
      return;
    case 'figure':
      drawItems(item.items, painting);
      return;
    case 'group':
      drawGroup(item, painting);
  }
};

const addBookmark = (
  [chapter, title]: NonNullable<GroupItem['bookmark']>,
  place: PdfPlace,
  { document, chapters }: Painting,
) => {
  const parent = chapters.get(chapter) ?? document.outline.addItem(chapter, place);
  chapters.set(chapter, parent);
  if (title) parent.addItem(title, place);
};

/**
 * Where a bookmark leads: to its heading, at the size who reads has chosen, or to the whole page where cards lie side
 * by side. pdfkit counts `left` from the right.
 */
const placeOf = ({ x, items: [first] }: GroupItem, { document }: Painting): PdfPlace =>
  x === undefined && first?.kind === 'text'
    ? { left: document.page.width, top: Math.max(0, mmToPt(first.y) - 2 * first.size) }
    : { fit: true };
