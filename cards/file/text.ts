import { decode } from './decode.ts';
import { isNoText, type NamedBytes } from './file-kind.ts';
import { largestBytes, MEGABYTE } from './limits.ts';
import type { OldLetters } from './old-letters.ts';
import { type Notebook, short } from './problem.ts';
import { turnBack } from './twice.ts';
import { wordAt } from './word-at.ts';

/** The text of a file, in the letters that are wished or that it seems to have; what is none is told. */
export const readText = (
  { name: file, bytes }: NamedBytes,
  wish: OldLetters | undefined,
  { note }: Notebook,
): string | undefined => {
  if (bytes.length > largestBytes.text) {
    const [count, most] = [Math.ceil(bytes.length / MEGABYTE), largestBytes.text / MEGABYTE];
    note('too-large', { file }, { count, most });
    return undefined;
  }
  const { text, letters, loose } = decode(bytes, wish);
  if (text.trim() === '') {
    note('nothing-in-it', { file });
    return undefined;
  }
  if (isNoText(text)) {
    note('not-text', { file });
    return undefined;
  }
  if (loose > 0 && wish === undefined) {
    const at = Math.max(0, text.search(/[\u0080-\uffff]/));
    const row = text.slice(0, at).split(/\r\n|\r|\n/).length;
    note('letters', { file, row }, { letters, value: short(wordAt(text, at, /[\s;,"]/)) });
  }
  const turned = turnBack(text);
  if (turned.from !== undefined)
    note('letters-twice', { file }, { value: short(turned.from), other: short(turned.to ?? '') });
  return turned.text;
};
