import { endsIn, isAnywhereLeftBehind, type NamedBytes } from '../../cards/file/file-kind.ts';
import { largestBytes, largestTogether, MEGABYTE, mostFiles } from '../../cards/file/limits.ts';
import { isSession } from '../workshop/file.ts';

/** In bytes; who reads a text or a style has a bound of its own. */
const mostOf = (name: string): number => (endsIn(name, 'zip') ? largestBytes.zip : largestBytes.spreadsheet);

/** Why files are not read: nothing of them is, because a part would be another deck. */
export type Refused =
  | { readonly kind: 'many'; readonly count: number; readonly most: number }
  | { readonly kind: 'large'; readonly name: string; readonly megabytes: number; readonly most: number }
  | { readonly kind: 'heavy'; readonly megabytes: number; readonly most: number }
  /** No cards, but a talk that was saved. */
  | { readonly kind: 'conversation'; readonly name: string }
  /** A folder, or a file that went away, is open elsewhere or lies online only. */
  | { readonly kind: 'unreadable'; readonly name: string };

const nameOf = (file: File) => file.webkitRelativePath || file.name;
const inMegabytes = (size: number) => Math.ceil(size / MEGABYTE);

const refuse = (files: readonly Pick<File, 'name' | 'size'>[]): Refused | undefined => {
  if (files.length > mostFiles.folder) return { kind: 'many', count: files.length, most: mostFiles.folder };
  const large = files.find(({ name, size }) => size > mostOf(name));
  if (large) {
    const { name, size } = large;
    return { kind: 'large', name, megabytes: inMegabytes(size), most: inMegabytes(mostOf(name)) };
  }
  const all = files.reduce((sum, { size }) => sum + size, 0);
  return all > largestTogether
    ? { kind: 'heavy', megabytes: inMegabytes(all), most: inMegabytes(largestTogether) }
    : undefined;
};

/** A session is an object of JSON; what does not begin as one, such as a picture, is not read to its end for this. */
const isConversation = ({ bytes }: NamedBytes): boolean => {
  const read = (some: Uint8Array) => new TextDecoder().decode(some).trimStart();
  return read(bytes.subarray(0, 100)).startsWith('{') && isSession(read(bytes));
};

/** A folder brings along what a system or a program keeps in it; what somebody gave by itself they meant. */
const leaveBehind = (files: readonly File[]): readonly File[] => {
  const meant = files.filter((file) => !isAnywhereLeftBehind(nameOf(file)));
  return meant.length > 0 ? meant : files;
};

/** The bytes of what somebody chose or dropped, or why they are not read. */
export const readHanded = async (given: readonly File[]): Promise<readonly NamedBytes[] | Refused> => {
  const files = leaveBehind(given);
  const refused = refuse(files);
  if (refused) return refused;
  const read: NamedBytes[] = [];
  for (const file of files) {
    const bytes = await file.arrayBuffer().catch(() => undefined);
    if (!bytes) return { kind: 'unreadable', name: file.name };
    const handed = { name: nameOf(file), bytes: new Uint8Array(bytes) };
    if (isConversation(handed)) return { kind: 'conversation', name: file.name };
    read.push(handed);
  }
  return read;
};
