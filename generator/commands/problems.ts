import { WishProblem } from '../wish/selection.ts';
import { DeckProblem } from '../write/refuse.ts';

/** Why a command ended: its exit code, and each problem as a line and in parts. */
export interface Ended {
  /** 1 is a problem of the deck, 2 a wish that cannot be. */
  readonly exit: 1 | 2;
  readonly problems: readonly { readonly problem: string; readonly [part: string]: unknown }[];
}

/** What a disk says when it will not take a file, by its code. */
const refusals: Readonly<Record<string, string>> = {
  EACCES: 'may not be written to',
  EPERM: 'may not be written to',
  EROFS: 'is on a disk that can only be read',
  ENOTDIR: 'does not lie in a folder',
  EISDIR: 'is a folder',
  EEXIST: 'is a file, not a folder',
  ENOSPC: 'does not fit: the disk is full',
};

/** Reads why a command ended; undefined for what nobody foresaw, which is a fault of ours. */
export const readEnd = (error: unknown): Ended | undefined => {
  if (error instanceof WishProblem) return { exit: 2, problems: [{ problem: error.message, ...optionOf(error) }] };
  if (error instanceof DeckProblem)
    return { exit: 1, problems: error.lines.map((problem, i) => ({ problem, ...error.facts[i] })) };
  const { code, path } = error as NodeJS.ErrnoException;
  const refusal = refusals[code ?? ''];
  return refusal && path
    ? { exit: 2, problems: [{ problem: `--out: ${path} ${refusal}; name another folder.`, option: 'out' }] }
    : undefined;
};

/** The option a sentence begins with. */
const optionOf = ({ message }: Error) => {
  const option = /^--([a-z-]+)/.exec(message)?.[1];
  return option ? { option } : {};
};
