import { oldLetter } from './old-letters.ts';
import { wordAt } from './word-at.ts';

/** The byte that Windows-1252 gave for a sign, for those that stand for bytes above 0x7F. */
const bytes = new Map<string, number>();
for (let byte = 0x80; byte < 0x100; byte++) bytes.set(oldLetter(byte, 'windows-1252'), byte);

/** Signs that begin a letter of UTF-8 which was read as Windows-1252, and those that follow. */
const twice = /[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,3}/g;

/** A text whose letters some program turned twice, `Ã©` for é, turned back; and the first word that changed. */
export const turnBack = (text: string): { readonly text: string; readonly from?: string; readonly to?: string } => {
  const at = text.search(/[\u00c2-\u00f4][\u0080-\u00bf€‚„…†‡ˆ‰‘’“”•–—˜™š›œžŸ]/);
  if (at === -1) return { text };
  const back = text.replaceAll(twice, turn);
  if (back === text) return { text };
  const from = wordAt(text, at, /\s/);
  return { text: back, from, to: from.replaceAll(twice, turn) };
};

const turn = (signs: string): string => {
  const found = Uint8Array.from([...signs], (sign) => bytes.get(sign) ?? 0);
  // As many as make one letter; what stands behind it is what it seems to be.
  for (let long = found.length; long > 1; long--) {
    try {
      const letter = new TextDecoder('utf-8', { fatal: true }).decode(found.subarray(0, long));
      // Nobody wrote a sign that steers a terminal of 1976: then these two were two letters.
      if (/^[\u0080-\u009f]/.test(letter)) return signs;
      return `${letter}${[...signs].slice(long).join('')}`;
    } catch {
      // Not a letter of this many bytes.
    }
  }
  return signs;
};
