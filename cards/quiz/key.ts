import type { QuizLine } from './line.ts';

const answersBelow = /(?:^|[\s,;(])(?:vraag\s*)?(\d{1,3})\s*[.):=–-]?\s*[(*_]*([a-h])(?![\p{L}\d])/giu;

/** Whether a line says answers by their numbers. */
export const isKeyLine = (line: QuizLine | undefined): boolean =>
  line !== undefined &&
  (line.kind === 'start' ? /^[(*_]*[a-h](?![\p{L}\d])/iu.test(line.text) : readKey(line, new Map()));

/** Answers by the number of their question, `1b, 2c` or a line each; what is said behind one goes with it. */
export const readKey = ({ number, text, kind, letter }: QuizLine, keys: Map<number, string>): boolean => {
  if (kind === 'start' && number !== undefined) {
    keys.set(number, text);
    return true;
  }
  if (kind === 'option' && letter !== undefined) return false;
  const found = [...text.matchAll(answersBelow)];
  for (const [, at, said = ''] of found) keys.set(Number(at), said);
  const [only] = found;
  // `1b: De raad` says more than the letter.
  if (only?.[2] !== undefined && found.length === 1)
    keys.set(Number(only[1]), `${only[2]}) ${text.slice(only.index + only[0].length)}`);
  return found.length > 0;
};
