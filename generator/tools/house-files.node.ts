import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { largestBytes } from '../../cards/file/limits.ts';
import { readStyle } from '../../cards/style/read-style.ts';
import { readWithin } from './within.node.ts';

/** The paths of the fonts and of the logo that the style of a house names; none where it cannot be read now. */
export const listHouse = (path: string): readonly string[] => {
  try {
    // The style itself may be a link: what it names lies beside what that leads to.
    const real = realpathSync(path);
    const found = readWithin(dirname(real), basename(real), largestBytes.style);
    if (found.kind !== 'read') return [];
    const { fontFiles, logo } = readStyle(new TextDecoder().decode(found.bytes)).style;
    return [...Object.values(fontFiles), ...(logo ? [logo.file] : [])].map((name) => join(dirname(real), name));
  } catch {
    return [];
  }
};
