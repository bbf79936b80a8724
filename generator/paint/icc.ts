import { type Inks, type InksOf, openInks } from './inks.ts';
import type { Lab } from './lab.ts';
import { openPrediction } from './print-table.ts';

/** What a press file says of an ICC profile (ICC.1:2010, 7.2 and 9.2). */
export interface PressProfile {
  readonly bytes: Uint8Array;
  /** The profile's own name. */
  readonly description: string;
  readonly condition: PrintingCondition;
  /** Which inks print a colour there. */
  readonly inksOf: InksOf;
  /** What a mix of inks looks like there; nothing where the profile tells it in a way that is not read. */
  readonly predict: ((inks: Inks) => Lab) | undefined;
}

/** A printing condition as the ICC registry knows it, or `Custom`. */
export interface PrintingCondition {
  readonly identifier: string;
  readonly registry?: string;
  /** The condition in words. */
  readonly condition?: string;
}

const REGISTRY = 'http://www.color.org';

/** Conditions in use at European shops, found by what their profiles are called. */
const conditions: readonly (readonly [RegExp, identifier: string, condition: string])[] = [
  [/FOGRA39|ISO Coated v2/i, 'FOGRA39', 'Offset on coated paper, ISO 12647-2:2004, paper types 1 and 2'],
  [/FOGRA47|PSO Uncoated ISO12647/i, 'FOGRA47', 'Offset on uncoated paper, ISO 12647-2:2004, paper type 4'],
  [/FOGRA51|PSO Coated v3/i, 'FOGRA51', 'Offset on premium coated paper, ISO 12647-2:2013, PS1'],
  [/FOGRA52|PSO Uncoated v3/i, 'FOGRA52', 'Offset on wood-free uncoated paper, ISO 12647-2:2013, PS5'],
];

const opened = new WeakMap<Uint8Array, PressProfile>();

/** Reads a CMYK output profile once; throws when it is something else, since no press could be meant by it. */
export const openProfile = (bytes: Uint8Array): PressProfile => {
  const profile = opened.get(bytes) ?? readProfile(bytes);
  opened.set(bytes, profile);
  return profile;
};

const readProfile = (bytes: Uint8Array): PressProfile => {
  const [kind, space, signature] = [12, 16, 36].map((at) => latin(bytes, at, 4));
  if (bytes.length < 132 || signature !== 'acsp') throw new Error('This file is not an ICC profile.');
  if (kind !== 'prtr' || space !== 'CMYK')
    throw new Error(`The ICC profile is ${kind} ${space}; a press file needs an output profile (prtr) in CMYK.`);
  const tags = readTags(bytes);
  const description = readDescription(bytes, tags);
  const found = conditions.find(([name]) => name.test(description));
  const condition = found
    ? { identifier: found[1], registry: REGISTRY, condition: found[2] }
    : { identifier: 'Custom', condition: description };
  const predict = openPrediction(bytes, tags.get('A2B1') as Tag);
  // What stands behind its end is no part of it.
  return {
    bytes: bytes.subarray(0, new DataView(bytes.buffer, bytes.byteOffset).getUint32(0)),
    description,
    condition,
    predict,
    inksOf: openInks(predict),
  };
};

/** A tag of a profile: where its data begins, and how many bytes it has. */
interface Tag {
  readonly start: number;
  readonly size: number;
}

/** What an output profile cannot be without (ICC.1:2010, 8.5.2): what it is, its paper, and its ways to and from inks. */
const NEEDED = ['desc', 'wtpt', 'A2B0', 'A2B1', 'B2A0', 'B2A1'] as const;

/** The tags of a profile, by their signatures; throws where the file ends before what it says it holds. */
const readTags = (bytes: Uint8Array): ReadonlyMap<string, Tag> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [size, count] = [view.getUint32(0), view.getUint32(128)];
  if (size > bytes.length)
    throw new Error(`The ICC profile is cut off: it should have ${size} bytes and has ${bytes.length}.`);
  if (132 + 12 * count > size) throw new Error(`The ICC profile is damaged: it has no room for its ${count} tags.`);
  const tags = new Map(
    Array.from({ length: count }, (_, i) => {
      const at = 132 + 12 * i;
      return [latin(bytes, at, 4), { start: view.getUint32(at + 4), size: view.getUint32(at + 8) }] as const;
    }),
  );
  for (const [name, tag] of tags)
    if (tag.start < 132 + 12 * count || tag.start + tag.size > size || tag.size < 8)
      throw new Error(`The ICC profile is damaged: its tag ${name.trim()} lies outside of it.`);
  const missing = NEEDED.filter((name) => !tags.has(name));
  if (missing.length > 0)
    throw new Error(`The ICC profile lacks ${missing.join(', ')}, which every output profile has.`);
  for (const [name, tag] of tags) {
    const needs = measureTable(bytes, view, tag);
    if (needs > tag.size)
      throw new Error(`The ICC profile is damaged: its table ${name} needs ${needs} bytes and has ${tag.size}.`);
  }
  return tags;
};

/** How many bytes a table of one or two bytes a value takes (ICC.1:2010, 10.8 and 10.9); 0 for what is none. */
const measureTable = (bytes: Uint8Array, view: DataView, { start, size }: Tag): number => {
  const kind = latin(bytes, start, 4);
  if (kind !== 'mft1' && kind !== 'mft2') return 0;
  const head = kind === 'mft1' ? 48 : 52;
  if (size < head) return head;
  const [inputs = 0, outputs = 0, grid = 0] = [8, 9, 10].map((at) => bytes[start + at]);
  const [before, after] = kind === 'mft1' ? [256, 256] : [view.getUint16(start + 48), view.getUint16(start + 50)];
  const values = inputs * before + grid ** inputs * outputs + outputs * after;
  return head + values * (kind === 'mft1' ? 1 : 2);
};

/** The `desc` tag: plain text in version 2, the first of its languages in version 4. */
const readDescription = (bytes: Uint8Array, tags: ReadonlyMap<string, Tag>): string => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { start, size } = tags.get('desc') as Tag;
  const within = (at: number, length: number) => Math.max(0, Math.min(length, size - at));
  if (latin(bytes, start, 4) === 'desc') return latin(bytes, start + 12, within(12, view.getUint32(start + 8) - 1));
  if (latin(bytes, start, 4) !== 'mluc' || size < 28) return '';
  const [length, offset] = [view.getUint32(start + 20), view.getUint32(start + 24)];
  const from = start + offset;
  return new TextDecoder('utf-16be').decode(bytes.subarray(from, from + within(offset, length)));
};

const latin = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length));
