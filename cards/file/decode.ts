import { type OldLetters, oldLetter, scoreLetters } from './old-letters.ts';

/** A text, and what its bytes were taken for. */
export interface Decoded {
  readonly text: string;
  readonly letters: 'utf-8' | 'utf-16' | OldLetters;
  /** How many bytes were no UTF-8 and were read as old letters; the rest of the file may well be UTF-8. */
  readonly loose: number;
  /** Whether both old ways were as likely. */
  readonly unsure: boolean;
}

/** How many loose bytes are weighed: enough to know, and a file of nothing else takes no longer. */
const mostWeighed = 4000;

/** Reads the bytes of a text, whatever wrote them: UTF-8, UTF-16, old letters, or UTF-8 with old letters in between. */
export const decode = (bytes: Uint8Array, wish?: OldLetters): Decoded => {
  const sure = (text: string, letters: Decoded['letters']): Decoded => ({ text, letters, loose: 0, unsure: false });
  const wide = wideOrder(bytes);
  if (wide !== undefined) return sure(readWide(bytes, wide), 'utf-16');
  const body = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
  if (wish === undefined) {
    try {
      return sure(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body), 'utf-8');
    } catch {
      // Not UTF-8 throughout: read on, byte by byte.
    }
  }
  return readMixed(body, wish);
};

/** UTF-16 by its mark, or by every other byte being nought, as in any Western text. */
const wideOrder = (bytes: Uint8Array): 'little' | 'big' | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'little';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'big';
  const noughts = [0, 0];
  const seen = Math.min(bytes.length, 2000);
  for (let i = 0; i < seen; i++) if (bytes[i] === 0) noughts[i % 2] = (noughts[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = noughts;
  if (seen < 4 || Math.max(even, odd) < seen * 0.35) return undefined;
  return odd > even * 4 ? 'little' : even > odd * 4 ? 'big' : undefined;
};

const readWide = (bytes: Uint8Array, order: 'little' | 'big'): string => {
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
  // Turned round by hand: not every decoder knows the big-endian kind.
  const turned = order === 'little' ? even : even.map((_, i) => even[i ^ 1] ?? 0);
  return new TextDecoder('utf-16le').decode(turned);
};

const readMixed = (bytes: Uint8Array, wish: OldLetters | undefined): Decoded => {
  const loose = looseBytes(bytes);
  const weighed = loose.slice(0, mostWeighed);
  const windows = scoreLetters(bytes, weighed, 'windows-1252');
  const mac = scoreLetters(bytes, weighed, 'mac-roman');
  const letters = wish ?? (mac > windows ? 'mac-roman' : 'windows-1252');
  const parts: string[] = [];
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
  let from = 0;
  for (const index of loose) {
    if (index > from) parts.push(utf8.decode(bytes.subarray(from, index)));
    parts.push(oldLetter(bytes[index] ?? 0, letters));
    from = index + 1;
  }
  parts.push(utf8.decode(bytes.subarray(from)));
  return { text: parts.join(''), letters, loose: loose.length, unsure: loose.length > 0 && mac === windows };
};

/** Where bytes stand that belong to no sign of UTF-8. */
const looseBytes = (bytes: Uint8Array): readonly number[] => {
  const loose: number[] = [];
  let at = 0;
  while (at < bytes.length) {
    const long = signLength(bytes, at);
    if (long === 0) loose.push(at);
    at += long || 1;
  }
  return loose;
};

/** How many bytes the UTF-8 sign that begins here has, or 0 where none does. */
const signLength = (bytes: Uint8Array, at: number): number => {
  const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
  if (first < 0x80) return 1;
  const long =
    first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0;
  for (let i = 1; i < long; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  // Signs written longer than needed, halves of a pair, and what lies beyond Unicode are no UTF-8 either.
  if ((first === 0xe0 && second < 0xa0) || (first === 0xed && second > 0x9f)) return 0;
  return (first === 0xf0 && second < 0x90) || (first === 0xf4 && second > 0x8f) ? 0 : long;
};
