import { zipSync } from 'fflate';
import type { KeptFile } from './record.ts';

/** The files of a deck as one to take home: as it came, or several in a zip that is called after the deck. */
export const packFiles = async (id: string, files: readonly KeptFile[]): Promise<KeptFile> => {
  const [first, ...others] = files;
  if (first && others.length === 0) return first;
  const entries = await Promise.all(
    files.map(async ({ name, content }) => [name, new Uint8Array(await content.arrayBuffer())] as const),
  );
  const bytes = zipSync(Object.fromEntries(entries));
  return { name: `${id}.zip`, content: new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/zip' }) };
};
