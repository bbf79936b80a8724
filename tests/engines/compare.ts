import { readPngSize } from '../e2e/files.ts';
import { compareBoxes } from './boxes.ts';
import type { EngineName } from './engine.ts';
import type { Found } from './walk.ts';

/** What one engine made and another did not, or made otherwise; the first is the one the others are held against. */
const compareKeys = (ours: ReadonlyMap<string, unknown>, theirs: ReadonlyMap<string, unknown>): readonly string[] => [
  ...[...ours.keys()].filter((key) => !theirs.has(key)).map((key) => `${key}: not made`),
  ...[...theirs.keys()].filter((key) => !ours.has(key)).map((key) => `${key}: made here only`),
];

/** Around the first byte that differs, so that somebody sees what it is about. */
const AROUND = 30;

const compareBytes = (ours: Buffer, theirs: Buffer): readonly string[] => {
  if (ours.equals(theirs)) return [];
  const at = ours.findIndex((byte, i) => byte !== theirs[i]);
  const from = at < 0 ? ours.length : at;
  const tell = (bytes: Buffer) => JSON.stringify(bytes.toString('latin1', Math.max(0, from - AROUND), from + AROUND));
  return [`byte ${from} of ${ours.length}: ${tell(theirs)}, not ${tell(ours)}`];
};

/** Each engine paints and packs a picture in its own way: what must agree is how large it is, in pixels. */
const comparePictures = (ours: Buffer, theirs: Buffer): readonly string[] => {
  const [own, other] = [readPngSize(ours).join(' × '), readPngSize(theirs).join(' × ')];
  return own === other ? [] : [`${other}, not ${own} pixels`];
};

/** What two engines saved otherwise, by the name of the file. */
export const compareFiles = (ours: Found['files'], theirs: Found['files']): readonly string[] => [
  ...compareKeys(ours, theirs),
  ...[...ours].flatMap(([key, bytes]) => {
    const other = theirs.get(key);
    const compare = key.endsWith('.png') ? comparePictures : compareBytes;
    return other ? compare(bytes, other).map((fault) => `${key}: ${fault}`) : [];
  }),
];

/** What two engines laid out otherwise, by view and size. */
export const compareViews = (ours: Found['boxes'], theirs: Found['boxes']): readonly string[] => [
  ...compareKeys(ours, theirs),
  ...[...ours].flatMap(([key, boxes]) => {
    const other = theirs.get(key);
    return other ? compareBoxes(boxes, other).map((fault) => `${key}: ${fault}`) : [];
  }),
];

/** Names the engine in each line of what it does otherwise. */
export const tell = (engine: EngineName, faults: readonly string[]): readonly string[] =>
  faults.map((fault) => `${engine}: ${fault}`);
