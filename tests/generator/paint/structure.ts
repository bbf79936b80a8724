import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * What a screen reader is told of a tagged PDF, read from the file itself: its objects in plain text (a PDF that is
 * not compressed), its structure tree, and the text of each piece of marked content by pdfjs.
 */
export interface Element {
  readonly type: string;
  readonly actual: string | undefined;
  readonly alt: string | undefined;
  readonly box: readonly number[] | undefined;
  readonly numbering: string | undefined;
  readonly language: string | undefined;
  /** What can be clicked and belongs to it. */
  readonly links: readonly number[];
  readonly kids: readonly (Element | Marked)[];
}
export interface Marked {
  readonly page: number;
  readonly mcid: number;
}
export const isElement = (kid: Element | Marked): kid is Element => 'type' in kid;

export interface TaggedPdf {
  readonly document: PDFDocumentProxy;
  readonly text: string;
  readonly root: Element;
  /** All elements in the order they are read. */
  readonly elements: readonly Element[];
  /** What an element says, with the text that stands in for broken words. */
  readonly say: (element: Element) => string;
  /** For each page, which object owns each MCID, and which the tree says should. */
  readonly owners: readonly { readonly named: readonly number[]; readonly owned: readonly number[] }[];
}

export const readTagged = async (bytes: Uint8Array): Promise<TaggedPdf> => {
  const text = new TextDecoder('latin1').decode(bytes);
  const objects = new Map(
    [...text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id, body]) => [Number(id), body ?? '']),
  );
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const pages = [...(objects.get(1) ?? '').matchAll(/(\d+) 0 R/g)].map(([, id]) => Number(id));
  const pageOf = new Map(pages.map((id, index) => [id, index]));
  const owned = pages.map((): number[] => []);

  const readElement = (id: number): Element => {
    const body = objects.get(id) ?? '';
    const page = pageOf.get(Number(/\/Pg (\d+) 0 R/.exec(body)?.[1])) ?? -1;
    const links: number[] = [];
    const kids = (/\/K \[([^\]]*)\]/.exec(body)?.[1] ?? '').replaceAll(
      /<<\s*\/Type \/OBJR\s*\/Obj (\d+) 0 R[^>]*>>/g,
      (_, link) => {
        links.push(Number(link));
        return '';
      },
    );
    return {
      type: /\/S \/(\w+)/.exec(body)?.[1] ?? '',
      actual: readString(body, 'ActualText'),
      alt: readString(body, 'Alt'),
      box: /\/BBox \[([^\]]*)\]/.exec(body)?.[1]?.trim().split(/\s+/).map(Number),
      numbering: /\/ListNumbering \/(\w+)/.exec(body)?.[1],
      language: readString(body, 'Lang'),
      links,
      kids: [...kids.matchAll(/(\d+) 0 R|<<[^>]*>>|\d+/g)].map(([kid, reference]) => {
        if (reference) return readElement(Number(reference));
        if (!/^\d+$/.test(kid)) throw new Error(`Element ${id} goes on on another page: ${kid}`);
        (owned[page] ?? [])[Number(kid)] = id;
        return { page, mcid: Number(kid) };
      }),
    };
  };
  const tree = [...objects.values()].find((body) => body.includes('/Type /StructTreeRoot')) ?? '';
  const root = readElement(Number(/\/K \[(\d+) 0 R\]/.exec(tree)?.[1]));
  const nums = new Map(
    [...tree.matchAll(/(\d+) \[([^\]]*)\]/g)].map(([, key, list]) => [
      Number(key),
      (list ?? '')
        .trim()
        .split(/\s*0 R\s*/)
        .filter(Boolean)
        .map(Number),
    ]),
  );
  const owners = pages.map((id, index) => {
    const key = /\/StructParents (\d+)/.exec(objects.get(id) ?? '')?.[1];
    return { named: key === undefined ? [] : (nums.get(Number(key)) ?? []), owned: owned[index] ?? [] };
  });
  const marked = await Promise.all(pages.map((_, index) => readMarked(document, index)));
  const hear = (element: Element): string =>
    element.actual ??
    element.kids.map((kid) => (isElement(kid) ? hear(kid) : (marked[kid.page]?.get(kid.mcid) ?? ''))).join('');
  const say = (element: Element): string => hear(element).replaceAll(/\s+/g, ' ').trim();
  return { document, text, root, elements: walk(root), say, owners };
};

const walk = (element: Element): readonly Element[] => [
  element,
  ...element.kids.filter(isElement).flatMap((kid) => walk(kid)),
];

/** A string of a dictionary: in UTF-16 where it has more than ASCII. */
const readString = (body: string, key: string): string | undefined => {
  const raw = new RegExp(`/${key} \\(((?:\\\\[\\s\\S]|[^\\\\)])*)\\)`).exec(body)?.[1];
  if (raw === undefined) return undefined;
  const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  const plain = raw.replaceAll(/\\([\s\S])/g, (_, letter: string) => escapes[letter] ?? letter);
  if (!plain.startsWith('\u00FE\u00FF')) return plain;
  const bytes = Uint8Array.from(plain.slice(2), (letter) => letter.charCodeAt(0));
  return new TextDecoder('utf-16be').decode(bytes);
};

/** The text of each piece of marked content on a page; pdfjs tells the end of a line in place of its last space. */
const readMarked = async (document: PDFDocumentProxy, index: number): Promise<ReadonlyMap<number, string>> => {
  const page = await document.getPage(index + 1);
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map<number, string>();
  const open: (number | undefined)[] = [];
  for (const item of items) {
    if ('str' in item) {
      const mcid = open.findLast((id) => id !== undefined);
      if (mcid !== undefined) texts.set(mcid, `${texts.get(mcid) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(readMcid(item.id));
  }
  return texts;
};

/** pdfjs says `p12R_mc3`. */
const readMcid = (id: string | undefined) => {
  const mcid = /_mc(\d+)$/.exec(id ?? '')?.[1];
  return mcid === undefined ? undefined : Number(mcid);
};
