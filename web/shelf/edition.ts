/** No sign in it means anything in a link, a log or a set. */
export const writeEdition = (id: string, version: string, content: string): string =>
  [
    id.replace(/[^a-z0-9-]+/g, '').slice(0, 60) || 'kaarten',
    version.replace(/[^\w.-]+/g, '').slice(0, 24) || '1',
    hashText(content),
  ].join('~');

/** FNV-1a, 32 bits: tells one content from another. No secret hangs on it. */
const hash = (length: number, at: (i: number) => number): number => {
  let sum = 0x811c9dc5;
  for (let i = 0; i < length; i++) sum = Math.imul(sum ^ at(i), 0x01000193);
  return sum >>> 0;
};

/** Six figures of it. */
const hashText = (text: string): string =>
  hash(text.length, (i) => text.charCodeAt(i))
    .toString(16)
    .padStart(8, '0')
    .slice(-6);

/** Photographs are hashed once, and not at each correction of their deck. */
const hashed = new WeakMap<Uint8Array, number>();
export const hashBytes = (bytes: Uint8Array): number => {
  const sum = hashed.get(bytes) ?? hash(bytes.length, (i) => bytes[i] ?? 0);
  hashed.set(bytes, sum);
  return sum;
};
