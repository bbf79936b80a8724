import { unzlibSync } from 'fflate';

/** An object of a PDF as it stands in the file: its dictionary as text; its stream is unpacked when it is asked for. */
export interface PdfObject {
  readonly id: number;
  readonly dictionary: string;
  readonly readStream: () => Uint8Array;
}

/** One character a byte, so that places in the text are places in the file; a decoder would take a while to open. */
const latin = {
  decode: (bytes: Uint8Array): string => {
    const parts: string[] = [];
    for (let at = 0; at < bytes.length; at += AT_ONCE)
      parts.push(String.fromCharCode(...bytes.subarray(at, at + AT_ONCE)));
    return parts.join('');
  },
};

/** Characters that are made of numbers in one go; engines take so many arguments. */
const AT_ONCE = 8192;

/**
 * The objects of a PDF (ISO 32000-1, 7.3.10), also those that stand together in streams (7.5.7). Reads back what we
 * wrote, one after the other; no reader for files of others.
 */
export function* scanObjects(bytes: Uint8Array): Generator<PdfObject> {
  const text = latin.decode(bytes);
  for (const { 1: id, index } of text.matchAll(/^(\d+) 0 obj\b/gm)) {
    const end = text.indexOf('endobj', index);
    const body = text.slice(index, end);
    const start = body.search(/\bstream\r?\n/);
    const dictionary = start < 0 ? body : body.slice(0, start);
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1] ?? 0);
    const from = index + start + (body.slice(start).indexOf('\n') + 1);
    const readStream = () => {
      const raw = bytes.subarray(from, from + (start < 0 ? 0 : length));
      return /\/Filter \/FlateDecode/.test(dictionary) ? unzlibSync(raw) : raw;
    };
    if (/\/Type \/ObjStm\b/.test(dictionary)) yield* unpackObjects(dictionary, latin.decode(readStream()));
    else yield { id: Number(id), dictionary, readStream };
  }
}

/** What one stream of objects holds: first the number and the place of each, then they themselves. */
function* unpackObjects(dictionary: string, content: string): Generator<PdfObject> {
  const first = Number(/\/First (\d+)/.exec(dictionary)?.[1]);
  const listed = content.slice(0, first).trim().split(/\s+/).map(Number);
  for (let i = 0; i < listed.length; i += 2) {
    const [id = 0, start = 0, end = content.length - first] = [listed[i], listed[i + 1], listed[i + 3]];
    yield { id, dictionary: content.slice(first + start, first + end), readStream: nothing };
  }
}

const nothing = () => new Uint8Array();

/** All of them at once. */
export const readObjects = (bytes: Uint8Array): readonly PdfObject[] => [...scanObjects(bytes)];

/** The stream of an object as text. */
export const textOf = ({ readStream }: PdfObject): string => latin.decode(readStream());

/** The number of the object that a key of a dictionary refers to. */
export const referenceOf = (dictionary: string, key: string): number | undefined => {
  const [, id] = new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary) ?? [];
  return id === undefined ? undefined : Number(id);
};

/** Four numbers of a box, in pt. */
export const boxOf = (dictionary: string, key: string): readonly number[] | undefined =>
  new RegExp(`/${key} \\[([^\\]]+)\\]`).exec(dictionary)?.[1]?.trim().split(/\s+/).map(Number);
