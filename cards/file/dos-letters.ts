/** What the letters of DOS have from 0x80 on in Western Europe (code page 850): Windows still writes names in a zip with them. */
const dos80 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

/**
 * Reads a name in a zip. One that says it is Unicode is, and so is one that can be: a Mac writes it and does not say so.
 * Any other is in the letters of DOS.
 */
export const readZipName = (bytes: Uint8Array, isUnicode: boolean): string => {
  try {
    return new TextDecoder('utf-8', { fatal: !isUnicode }).decode(bytes);
  } catch {
    return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : dos80.charAt(byte - 0x80))).join('');
  }
};
