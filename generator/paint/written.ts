/** The part of pdfkit that writes a file; only here it is taken over. */
export interface WritingDocument {
  /** Takes a line, which pdfkit ends, or bytes as they are: an object is a line that names it, its dictionary, and `endobj`. */
  _write: (data: unknown) => void;
  /** How many bytes were written. */
  _offset: number;
  /** Called when the last object is written. */
  _finalize: () => void;
  readonly _root: unknown;
  readonly _info: unknown;
  readonly _id: Uint8Array;
  /** `1.7`: what the file begins with is written before it can be taken over. */
  readonly version: number;
  ref(data: Record<string, unknown>): WritingReference;
  /** Called when an object is written. */
  _refEnd(ref: { readonly id: number; offset?: number }): void;
}

interface WritingReference {
  readonly id: number;
  readonly data: Record<string, unknown>;
  end(content: Uint8Array): void;
}

/**
 * Takes over what pdfkit writes, and gives the whole file once the document has ended. pdfkit would hand on every line
 * through a stream of Node's. With `packed` objects that are no streams are written together in streams, and the list of
 * objects is one as well (ISO 32000-1, 7.5.7 and 7.5.8): tags are thousands of small objects.
 */
export const takeOver = (document: WritingDocument, packed: boolean): (() => Uint8Array) => {
  const parts: (Uint8Array | string)[] = [`%PDF-${document.version}\n%\xFF\xFF\xFF\xFF\n`];
  const write = (data: unknown) => {
    const part = data instanceof Uint8Array ? holdAlone(data) : `${data}\n`;
    parts.push(part);
    document._offset += part.length;
  };
  document._write = write;
  if (packed) packObjects(document, write);
  return () => joinParts(parts, document._offset);
};

/** Bytes without the room they were made in: what packs a stream hands out a small part of 16 kB, and all parts are held to the end. */
const holdAlone = (bytes: Uint8Array): Uint8Array =>
  2 * bytes.byteLength < bytes.buffer.byteLength ? new Uint8Array(bytes) : bytes;

/** Writes an object whose dictionary is text already: pdfkit would put one together from its parts. */
export const writeDictionary = (document: WritingDocument, ref: { readonly id: number }, dictionary: string): void => {
  const { _offset: offset } = document;
  const pack = packs.get(document);
  if (pack) pack(ref.id, dictionary);
  else for (const line of [`${ref.id} 0 obj`, dictionary, 'endobj']) document._write(line);
  document._refEnd(Object.assign(ref, { offset }));
};

/** What takes an object that is to be written together with others. */
const packs = new WeakMap<WritingDocument, (id: number, dictionary: string) => void>();

/** Where an object stands: so many bytes into the file, or so many objects into a stream of them. */
type Place = readonly [kind: 1, offset: number, generation: 0] | readonly [kind: 2, stream: number, index: number];

/** Objects in one stream: a reader unpacks all of them to find one. */
const TOGETHER = 250;

const packObjects = (document: WritingDocument, write: (data: unknown) => void): void => {
  const places: Place[] = [];
  let ids: number[] = [];
  let texts: string[] = [];
  let id = 0;
  let lines: unknown[] = [];

  const flush = () => {
    if (ids.length === 0) return;
    const [packed, objects] = [ids, texts];
    [ids, texts] = [[], []];
    let list = '';
    let end = 0;
    for (let i = 0; i < packed.length; i++) {
      list += `${i > 0 ? ' ' : ''}${packed[i]} ${end}`;
      end += (objects[i] as string).length;
    }
    const stream = document.ref({ Type: 'ObjStm', N: packed.length, First: list.length + 1 });
    for (let i = 0; i < packed.length; i++) places[packed[i] as number] = [2, stream.id, i];
    stream.end(bytesOf(`${list}\n${objects.join('')}`));
  };

  const pack = (id: number, dictionary: unknown) => {
    ids.push(id);
    texts.push(`${dictionary}\n`);
    if (ids.length === TOGETHER) flush();
  };
  packs.set(document, pack);

  document._write = (data) => {
    const begun = typeof data === 'string' && /^(\d+) 0 obj$/.exec(data);
    if (begun) {
      id = Number(begun[1]);
      lines = [];
    } else if (data !== 'endobj') lines.push(data);
    else if (lines.length === 1) pack(id, lines[0]);
    else {
      places[id] = [1, document._offset, 0];
      for (const line of [`${id} 0 obj`, ...lines, data]) write(line);
    }
  };
  document._finalize = () => {
    flush();
    const start = document._offset;
    const { _root: Root, _info: Info, _id } = document;
    const parms = { Predictor: 12, Columns: COLUMNS };
    const list = document.ref({ Type: 'XRef', W: WIDTHS, Root, Info, ID: [_id, _id], DecodeParms: parms });
    places[list.id] = [1, start, 0];
    list.data.Size = places.length;
    list.end(listPlaces(places));
    write(`startxref\n${start}\n%%EOF`);
  };
};

/** Bytes for the kind of a place, and for its two numbers. */
const WIDTHS = [1, 4, 1] as const;
const COLUMNS = 6;
/** Each row but for what it has in common with the one above (PNG, 9.2): objects follow each other. */
const UP = 2;

const listPlaces = (places: readonly (Place | undefined)[]): Uint8Array => {
  const width = COLUMNS + 1;
  const rows = new Uint8Array(places.length * width);
  for (let id = 0; id < places.length; id++) {
    const place = places[id];
    const at = id * width;
    rows[at] = UP;
    if (!place) continue;
    rows[at + 1] = place[0];
    for (let i = 0; i < 4; i++) rows[at + 2 + i] = place[1] >>> (24 - 8 * i);
    rows[at + 6] = place[2];
  }
  // From the end, so that the row above is still whole.
  for (let id = places.length - 1; id > 0; id--)
    for (let i = 1; i < width; i++) {
      const at = id * width + i;
      rows[at] = (rows[at] as number) - (rows[at - width] as number);
    }
  return rows;
};

const encoder = new TextEncoder();

/** A text of characters that are one byte each; an engine has a fast way for those that are the same in UTF-8. */
export const bytesOf = (text: string): Uint8Array => {
  const bytes = encoder.encode(text);
  return bytes.length === text.length ? bytes : spellBytes(text);
};

const spellBytes = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
};

const joinParts = (parts: readonly (Uint8Array | string)[], length: number): Uint8Array => {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    if (typeof part === 'string') for (let i = 0; i < part.length; i++) bytes[at + i] = part.charCodeAt(i);
    else bytes.set(part, at);
    at += part.length;
  }
  return bytes;
};
