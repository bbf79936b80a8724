import { WishProblem } from './selection.ts';

/** What Windows keeps for its devices, with any ending: `LPT1.json` was a printer. */
const DEVICES = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])\s*(?:\.|$)/i;
/** Signs with a meaning of their own; a colon would hide what is written behind another file. */
const SIGNS = /[<>:"|?*\p{Cc}]/u;

/** Whether each part of a path is a name that Windows takes, whole: it keeps no dot or space at the end. */
export const isNameForWindows = (path: string): boolean =>
  path
    .replace(/^(?:\\\\\?\\)?(?:[a-z]:(?=[\\/]|$))?/i, '')
    .split(/[\\/]/)
    .every((part) => /^\.{0,2}$/.test(part) || !(SIGNS.test(part) || DEVICES.test(part) || /[. ]$/.test(part)));

/**
 * The words of a command as they were meant. Windows takes the stroke in `"C:\map\"` for a part of the mark behind it: then
 * the mark stays, which no path there has, and swallows all that follows. Throws a WishProblem where more than the mark was.
 */
export const mendMarks = (words: readonly string[]): readonly string[] =>
  words.map((word) => {
    const path = word.slice(word.startsWith('--') ? word.indexOf('=') + 1 : 0);
    if (/^[^"]+"$/.test(path)) return word.slice(0, -1);
    const [meant] = /^[^"]+(?=" --?\w)/.exec(path) ?? [];
    if (meant === undefined) return word;
    throw new WishProblem({
      nl: `De \\ vóór het laatste aanhalingsteken haalt alles door elkaar; schrijf "${meant}" in plaats van "${meant}\\".`,
      en: `The \\ before the last quotation mark muddles what follows; write "${meant}" in place of "${meant}\\".`,
    });
  });
