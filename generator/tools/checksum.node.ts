import { crc32 } from 'node:zlib';

/**
 * Tells whether something changed: the CRC-32 of some parts, one after the other (ISO/IEC 8802-3), in hexadecimals. It keeps
 * nobody out who wants two things to seem alike; to open what would takes longer than to print a page.
 */
export const checksumOf = (parts: Iterable<string | Uint8Array>): string => {
  let sum = 0;
  for (const part of parts) sum = crc32(part, sum);
  return sum.toString(16).padStart(8, '0');
};
