/** What a press file says of an ICC profile (ICC.1:2010, 7.2 and 9.2). */
export interface PressProfile {
  readonly bytes: Uint8Array;
  /** The profile's own name. */
  readonly description: string;
  readonly condition: PrintingCondition;
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

/** Reads a CMYK output profile; throws when it is something else, since no press could be meant by it. */
export const openProfile = (bytes: Uint8Array): PressProfile => {
  const [kind, space, signature] = [12, 16, 36].map((at) => latin(bytes, at, 4));
  if (bytes.length < 132 || signature !== 'acsp') throw new Error('This file is not an ICC profile.');
  if (kind !== 'prtr' || space !== 'CMYK')
    throw new Error(`The ICC profile is ${kind} ${space}; a press file needs an output profile (prtr) in CMYK.`);
  const description = readDescription(bytes);
  const found = conditions.find(([name]) => name.test(description));
  const condition = found
    ? { identifier: found[1], registry: REGISTRY, condition: found[2] }
    : { identifier: 'Custom', condition: description };
  return { bytes, description, condition };
};

/** The `desc` tag: plain text in version 2, the first of its languages in version 4. */
const readDescription = (bytes: Uint8Array): string => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tags = Array.from({ length: view.getUint32(128) }, (_, i) => 132 + 12 * i);
  const tag = tags.find((at) => latin(bytes, at, 4) === 'desc');
  if (tag === undefined) throw new Error('The ICC profile has no description, so its press condition is not known.');
  const start = view.getUint32(tag + 4);
  if (latin(bytes, start, 4) === 'desc') return latin(bytes, start + 12, view.getUint32(start + 8) - 1);
  const [length, offset] = [view.getUint32(start + 20), view.getUint32(start + 24)];
  return new TextDecoder('utf-16be').decode(bytes.subarray(start + offset, start + offset + length));
};

const latin = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length));
