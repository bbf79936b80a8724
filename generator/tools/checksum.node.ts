import { crc32 } from 'node:zlib';

/**
 * Tells whether something changed: the CRC-32 of some parts, one after the other (ISO/IEC 8802-3), in hexadecimals. It keeps
 * nobody out who wants two things to seem alike: what would takes Node longer to open than all of a deck to tell apart.
 */
export const checksumOf = (parts: Iterable<string | Uint8Array>): string => {
  let sum = 0;
  for (const part of parts) sum = crc32(part, sum);
  return sum.toString(16).padStart(8, '0');
};
