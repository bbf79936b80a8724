import type { NamedBytes } from '../../cards/file/file-kind.ts';

/** Bounds, as the command has them: a film or a whole disk by mistake must not fill the memory. */
export const MOST_FILES = 1000;
const MEGABYTE = 1024 * 1024;
const MOST_OF_ONE = 30 * MEGABYTE;
const MOST_OF_ALL = 200 * MEGABYTE;
export const MOST_MEGABYTES = { one: MOST_OF_ONE / MEGABYTE, all: MOST_OF_ALL / MEGABYTE };

/** Why files are not read: nothing of them is, because a part would be another deck. */
export type Refused =
  | { readonly kind: 'many'; readonly count: number }
  | { readonly kind: 'large'; readonly name: string; readonly megabytes: number }
  | { readonly kind: 'heavy'; readonly megabytes: number }
  /** A folder, or a file that went away. */
  | { readonly kind: 'unreadable'; readonly name: string };

const nameOf = (file: File) => file.webkitRelativePath || file.name;
const inMegabytes = (size: number) => Math.ceil(size / MEGABYTE);

const refuse = (files: readonly Pick<File, 'name' | 'size'>[]): Refused | undefined => {
  if (files.length > MOST_FILES) return { kind: 'many', count: files.length };
  const large = files.find(({ size }) => size > MOST_OF_ONE);
  if (large) return { kind: 'large', name: large.name, megabytes: inMegabytes(large.size) };
  const all = files.reduce((sum, { size }) => sum + size, 0);
  return all > MOST_OF_ALL ? { kind: 'heavy', megabytes: inMegabytes(all) } : undefined;
};

/** The bytes of what somebody chose or dropped, or why they are not read. */
export const readHanded = async (files: readonly File[]): Promise<readonly NamedBytes[] | Refused> => {
  const refused = refuse(files);
  if (refused) return refused;
  const read: NamedBytes[] = [];
  for (const file of files) {
    const bytes = await file.arrayBuffer().catch(() => undefined);
    if (!bytes) return { kind: 'unreadable', name: file.name };
    read.push({ name: nameOf(file), bytes: new Uint8Array(bytes) });
  }
  return read;
};
