import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** A file by its name in the archive. */
export type ZipEntry = readonly [name: string, content: Uint8Array];

/** The first year an MS-DOS date in a zip can hold, and the last that fflate writes. */
const FIRST_YEAR = 1980;
const LAST_YEAR = 2099;

/**
 * Files in one zip, in the order given, part by part as they come: what was written is forgotten. Pictures go in as
 * they are: they are packed already.
 */
export async function* zipParts(entries: AsyncIterable<ZipEntry>, date: Date): AsyncGenerator<Uint8Array> {
  const mtime = noonOf(date);
  const parts: Uint8Array[] = [];
  const archive = new Zip((problem, part) => {
    if (problem) throw problem;
    parts.push(part);
  });
  for await (const [name, content] of entries) {
    const file = name.endsWith('.png') ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    file.mtime = mtime;
    archive.add(file);
    file.push(content, true);
    yield* parts.splice(0);
  }
  archive.end();
  yield* parts.splice(0);
}

/** A zip keeps local time without its zone. Noon of the day reads the same in every zone, whatever the clocks do. */
const noonOf = (date: Date): Date => {
  const year = Math.min(LAST_YEAR, Math.max(FIRST_YEAR, date.getUTCFullYear()));
  return new Date(year, date.getUTCMonth(), date.getUTCDate(), 12);
};
