import { unzlibSync } from 'fflate';

/** An object of a PDF as it stands in the file: its dictionary as text; its stream is unpacked when it is asked for. */
export interface PdfObject {
  readonly id: number;
  readonly dictionary: string;
  readonly readStream: () => Uint8Array;
}

/** What reads a file back; an engine may have faster ways of its own. */
export interface Means {
  /** Unpacks a stream (zlib). */
  readonly inflate: (packed: Uint8Array) => Uint8Array;
  /** One character a byte (Latin 1), so that places in the text are places in the file. */
  readonly spell: (bytes: Uint8Array) => string;
}

const spellPlainly = (bytes: Uint8Array): string => {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += AT_ONCE)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + AT_ONCE)));
  return parts.join('');
};

/** Characters that are made of numbers in one go; engines take so many arguments. */
const AT_ONCE = 8192;

const plain: Means = { inflate: unzlibSync, spell: spellPlainly };

/**
 * The objects of a PDF (ISO 32000-1, 7.3.10), also those that stand together in streams (7.5.7). Reads back what we
 * wrote, one after the other; no reader for files of others. What lies in a stream is passed over by its length.
 */
export function* scanObjects(bytes: Uint8Array, { inflate, spell }: Means = plain): Generator<PdfObject> {
  for (let at = 0; ; ) {
    const head = findText(bytes, at, /^(\d+) 0 obj\b/m, spell);
    const end = head && findText(bytes, head.at, /\bstream\r?\n|\bendobj\b/, spell);
    if (!head || !end) return;
    const dictionary = spell(bytes.subarray(head.at, end.at));
    const from = end.at + end.found.length;
    const length = end.found === 'endobj' ? 0 : Number(/\/Length (\d+)/.exec(dictionary)?.[1] ?? 0);
    const readStream = () => {
      const raw = bytes.subarray(from, from + length);
      return /\/Filter \/FlateDecode/.test(dictionary) ? inflate(raw) : raw;
    };
    if (/\/Type \/ObjStm\b/.test(dictionary)) yield* unpackObjects(dictionary, spell(readStream()));
    else yield { id: Number.parseInt(head.found, 10), dictionary, readStream };
    at = from + length;
  }
}

/** Bytes in which most dictionaries end. */
const WINDOW = 512;

/** The first place from `from` on where a pattern is found, and what it found; of the file no more is read than it takes. */
const findText = (
  bytes: Uint8Array,
  from: number,
  pattern: RegExp,
  spell: Means['spell'],
): { readonly at: number; readonly found: string } | undefined => {
  for (let size = WINDOW; ; size *= 2) {
    const match = pattern.exec(spell(bytes.subarray(from, from + size)));
    // What touches the edge of what was read may go on behind it.
    if (match && match.index + match[0].length < size) return { at: from + match.index, found: match[0] };
    if (from + size >= bytes.length) return match ? { at: from + match.index, found: match[0] } : undefined;
  }
};

/** What one stream of objects holds: first the number and the place of each, then they themselves. */
function* unpackObjects(dictionary: string, content: string): Generator<PdfObject> {
  const first = Number(/\/First (\d+)/.exec(dictionary)?.[1]);
  const listed = content.slice(0, first).trim().split(/\s+/);
  for (let i = 0; i + 1 < listed.length; i += 2) {
    const end = i + 3 < listed.length ? first + Number(listed[i + 3]) : content.length;
    yield { id: Number(listed[i]), dictionary: content.slice(first + Number(listed[i + 1]), end), readStream: nothing };
  }
}

const nothing = () => new Uint8Array();

/** All of them at once. */
export const readObjects = (bytes: Uint8Array): readonly PdfObject[] => [...scanObjects(bytes)];

/** The stream of an object as text. */
export const textOf = ({ readStream }: PdfObject): string => spellPlainly(readStream());

/** The number of the object that a key of a dictionary refers to. */
export const referenceOf = (dictionary: string, key: string): number | undefined => {
  const [, id] = new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary) ?? [];
  return id === undefined ? undefined : Number(id);
};

/** Four numbers of a box, in pt. */
export const boxOf = (dictionary: string, key: string): readonly number[] | undefined =>
  new RegExp(`/${key} \\[([^\\]]+)\\]`).exec(dictionary)?.[1]?.trim().split(/\s+/).map(Number);
