import { type PdfDocument, type PdfReference, writeObject } from './pdfkit.ts';

/**
 * Tags (structure elements, ISO 32000-1, 14.7.2) and the content that is marked for them. A large deck has ten thousand, so
 * they are put together as the text they are in the file: pdfkit makes an object of each, and takes it apart to write it.
 */
export interface Tag {
  readonly ref: PdfReference;
  /** Its dictionary up to what it holds. */
  readonly opening: string;
  /** What it holds, in order: numbers of marked content, other tags, links. */
  readonly kids: string[];
  /** Where its content stands. */
  page?: PdfReference;
  /** Takes a link as a part of what it says: pdfkit hands it over when it is written. */
  add(link: { readonly annotationRef: PdfReference }): void;
}

/** What a tag says besides its type (ISO 32000-1, 14.8.5 and 14.9). */
export interface Said {
  readonly language?: string | undefined;
  readonly alt?: string | undefined;
  readonly actualText?: string | undefined;
  /** Left, bottom, right and top of a picture in pt, y upwards. */
  readonly box?: readonly number[] | undefined;
  /** The marks of a list. */
  readonly numbering?: string | undefined;
}

/** Opens the tag that holds all others. */
export const openRoot = (document: PdfDocument): Tag => {
  const root = makeTag(document, 'Document', document._root.data.StructTreeRoot as PdfReference, {});
  (document._root.data.StructTreeRoot as PdfReference).data.K = [root.ref];
  return root;
};

/** Opens a tag as the next part of another; close it before that. */
export const openTag = (document: PdfDocument, type: string, parent: Tag, said: Said = {}): Tag => {
  const tag = makeTag(document, type, parent.ref, said);
  parent.kids.push(nameOf(tag.ref));
  return tag;
};

const makeTag = (document: PdfDocument, type: string, parent: PdfReference, said: Said): Tag => {
  const { language, alt, actualText, box, numbering } = said;
  const ref = document.ref({});
  let opening = `<<\n/S /${type}`;
  if (language) opening += `\n/Lang ${spellText(language)}`;
  if (alt) opening += `\n/Alt ${spellText(alt)}`;
  if (actualText) opening += `\n/ActualText ${spellText(actualText)}`;
  if (box) opening += `\n/A <<\n/O /Layout\n/Placement /Block\n/BBox [${box.map(spellNumber).join(' ')}]\n>>`;
  opening += `\n/P ${nameOf(parent)}`;
  if (numbering) opening += `\n/A <<\n/O /List\n/ListNumbering /${numbering}\n>>`;
  const add: Tag['add'] = ({ annotationRef }) => {
    const key = document.createStructParentTreeNextKey();
    annotationRef.data.StructParent = key;
    document.getStructParentTree().add(key, ref);
    tag.kids.push(`<<\n/Type /OBJR\n/Obj ${nameOf(annotationRef)}\n/Pg ${nameOf(document.page.dictionary)}\n>>`);
  };
  const tag: Tag = { ref, opening, kids: [], add };
  return tag;
};

/** Writes a tag that holds all it will hold. */
export const closeTag = (document: PdfDocument, { ref, opening, kids, page }: Tag): void => {
  const place = page ? `\n/Pg ${nameOf(page)}` : '';
  writeObject(document, ref, `${opening}\n/K [${kids.join(' ')}]${place}\n>>`);
};

/** Marks what is painted next, up to `closeContent`, as the next part of a tag; a tag's parts stand on one page. */
export const openContent = (document: PdfDocument, tag: Tag, name: string): void => {
  const owners = document.getStructParentTree().get(document.page.structParentTreeKey);
  tag.page ??= document.page.dictionary;
  tag.kids.push(String(owners.length));
  document.addContent(`/${name} <<\n/MCID ${owners.length}\n>> BDC`);
  owners.push(tag.ref);
};

/** Marks what is painted next as nothing that is read (ISO 32000-1, 14.8.2.2.2); what stands at the head or foot of every page is told from the rest. */
export const openArtifact = (document: PdfDocument, running?: 'header' | 'footer'): void => {
  document.addContent(`/Artifact <<\n/Type /${running ? pagination[running] : 'Layout'}\n>> BDC`);
};

const pagination = {
  header: 'Pagination /Subtype /Header\n/Attached [/Top]',
  footer: 'Pagination /Subtype /Footer\n/Attached [/Bottom]',
} as const;

/** The end of what was marked last. */
export const closeContent = (document: PdfDocument): void => document.addContent('EMC');

const nameOf = ({ id }: PdfReference): string => `${id} 0 R`;

const spellNumber = (value: number): string => String(Math.round(value * 1e6) / 1e6);

/** A text as a string of a PDF, one byte a letter: as it is where it is ASCII, and else in UTF-16 (ISO 32000-1, 7.9.2). */
const spellText = (text: string): string => {
  let bytes = text;
  if (/[^\0-\x7f]/.test(text)) {
    bytes = '\xfe\xff';
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      bytes += String.fromCharCode(code >> 8, code & 0xff);
    }
  }
  return `(${bytes.replace(/[\n\r\t\b\f()\\]/g, (sign) => escaped[sign] ?? sign)})`;
};

/** ISO 32000-1, table 3. */
const escaped: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
  '\\': '\\\\',
  '(': '\\(',
  ')': '\\)',
};
