import { WishProblem } from '../wish/selection.ts';
import { DeckProblem } from '../write/deck-problem.ts';

/** Why a command ended: its exit code, and each problem as a line and in parts. */
export interface Ended {
  /** 1 is a problem of the deck, 2 a wish that cannot be. */
  readonly exit: 1 | 2;
  readonly problems: readonly { readonly problem: string; readonly [part: string]: unknown }[];
}

const ELSEWHERE = 'name another folder';
const CLOSE = 'close the program that has it open, or name another folder';

/** What a disk says when it will not take a file, by its code, and what to do. */
const refusals: Readonly<Record<string, readonly [says: string, toDo: string]>> = {
  EACCES: ['may not be written to', ELSEWHERE],
  EPERM: ['may not be written to', ELSEWHERE],
  EROFS: ['is on a disk that can only be read', ELSEWHERE],
  ENOTDIR: ['does not lie in a folder', ELSEWHERE],
  EISDIR: ['is a folder', ELSEWHERE],
  EEXIST: ['is a file, not a folder', ELSEWHERE],
  ENOTEMPTY: ['is a folder', ELSEWHERE],
  ENOENT: ['cannot be made there', ELSEWHERE],
  ENOSPC: ['does not fit: the disk is full', ELSEWHERE],
  EDQUOT: ['does not fit: your share of the disk is full', ELSEWHERE],
  EFBIG: ['is larger than this disk takes', ELSEWHERE],
  EBUSY: ['is in use', CLOSE],
  ETXTBSY: ['is in use', CLOSE],
  EMFILE: ['cannot be opened: too many files are open', 'close some programs'],
  ENFILE: ['cannot be opened: too many files are open', 'close some programs'],
  ENAMETOOLONG: ['is too long a name for this disk', 'name a shorter folder'],
  EINVAL: ['is no name that this disk takes', ELSEWHERE],
  ELOOP: ['leads back to itself', ELSEWHERE],
  EXDEV: ['lies on another disk than its folder', ELSEWHERE],
  EIO: ['cannot be written: the disk fails', ELSEWHERE],
  ENXIO: ['cannot be written: the disk is not there', ELSEWHERE],
  ENODEV: ['cannot be written: the disk is not there', ELSEWHERE],
};

/** Reads why a command ended; undefined for what nobody foresaw, which is a fault of ours. */
export const readEnd = (error: unknown): Ended | undefined => {
  if (error instanceof WishProblem) return { exit: 2, problems: [{ problem: error.message, ...optionOf(error) }] };
  if (error instanceof DeckProblem)
    return { exit: 1, problems: error.lines.map((problem, i) => ({ problem, ...error.facts[i] })) };
  const { code, path } = (error ?? {}) as NodeJS.ErrnoException;
  const refusal = Object.hasOwn(refusals, code ?? '') ? refusals[code ?? ''] : undefined;
  if (!refusal || !path) return undefined;
  const [says, toDo] = refusal;
  return { exit: 2, problems: [{ problem: `--out: ${path} ${says}; ${toDo}.`, option: 'out' }] };
};

/** The option a sentence begins with. */
const optionOf = ({ message }: Error) => {
  const option = /^--([a-z-]+)/.exec(message)?.[1];
  return option ? { option } : {};
};
