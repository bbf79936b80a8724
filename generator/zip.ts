import { type Zippable, zipSync } from 'fflate';

/** A file by its name in the archive. */
export type ZipEntry = readonly [name: string, content: Uint8Array];

/** The first year an MS-DOS date in a zip can hold, and the last that fflate writes. */
const FIRST_YEAR = 1980;
const LAST_YEAR = 2099;

/** Files in one zip, in the order given. Pictures go in as they are: they are packed already. */
export const zipFiles = (entries: readonly ZipEntry[], date: Date): Uint8Array => {
  const mtime = noonOf(date);
  const files: Zippable = Object.fromEntries(
    entries.map(([name, content]) => [name, [content, { level: name.endsWith('.png') ? 0 : 6 }]]),
  );
  return zipSync(files, { mtime });
};

/** A zip keeps local time without its zone. Noon of the day reads the same in every zone, whatever the clocks do. */
const noonOf = (date: Date): Date => {
  const year = Math.min(LAST_YEAR, Math.max(FIRST_YEAR, date.getUTCFullYear()));
  return new Date(year, date.getUTCMonth(), date.getUTCDate(), 12);
};
