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
