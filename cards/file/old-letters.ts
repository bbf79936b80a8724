/**
 * Letters as Windows and the Macintosh wrote them before Unicode. The tables are here because the decoders of browsers
 * know no Macintosh everywhere, and that of Node 20 makes control signs of the 32 signs in which Windows-1252 differs
 * from Latin-1.
 */

/** What Windows-1252 has at 0x80 to 0x9F; the five it leaves open stand for what the browser's own decoder gives. */
const windows80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** What Mac OS Roman has from 0x80 on; 0xF0 is the apple, which has no sign of its own in Unicode. */
const macintosh80 =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';

export type OldLetters = 'windows-1252' | 'mac-roman';

/** The sign of one byte above 0x7F. */
export const oldLetter = (byte: number, letters: OldLetters): string =>
  letters === 'mac-roman'
    ? (macintosh80[byte - 0x80] ?? '')
    : byte < 0xa0
      ? (windows80[byte - 0x80] ?? '')
      : String.fromCharCode(byte);

const isSmall = (sign: string) => /\p{Ll}/u.test(sign);
const isLetter = (sign: string) => /\p{L}/u.test(sign);

/**
 * How likely a sign is where it stands, with what comes before and after it. Quotation marks hug a word, dashes have
 * room, letters with a mark are small inside a word; what no Western language uses in a sentence speaks against.
 */
const likelihood = (sign: string, before: string, after: string): number => {
  if (/[éèëêïöüäàáçîôûñóíúâßœæøå]/.test(sign)) return isLetter(before) || isSmall(after) ? 3 : 1;
  if (/[ÉÈËÊÏÖÜÄÀÁÇÎÔÛÑÓÍÚÂŒÆØÅ]/.test(sign)) return isSmall(before) ? -3 : isLetter(after) ? 2 : 0;
  if (sign === '’') return isLetter(before) ? 4 : 1;
  if (/[‘“„«]/.test(sign)) return isLetter(after) && !isLetter(before) ? 3 : 0;
  if (/[”»]/.test(sign)) return !isLetter(after) && /[^\s]/.test(before) ? 3 : 0;
  if (/[–—…€•]/.test(sign)) return 2;
  if (/[\u00a0§°©®£½²]/.test(sign)) return 1;
  return isLetter(before) && isLetter(after) ? -3 : -2;
};

/** Which of the two a run of loose bytes most likely is; `around` gives the plain sign beside a byte, or ''. */
export const scoreLetters = (bytes: Uint8Array, at: readonly number[], letters: OldLetters): number => {
  const sign = (index: number): string => {
    const byte = bytes[index];
    if (byte === undefined) return '';
    return byte < 0x80 ? String.fromCharCode(byte) : oldLetter(byte, letters);
  };
  return at.reduce((sum, index) => sum + likelihood(sign(index), sign(index - 1), sign(index + 1)), 0);
};
