import { runInNewContext } from 'node:vm';

/**
 * Runs work that may never end, and ends it after so many seconds: then the answer is undefined. For libraries that read a
 * file of somebody else's and let nothing else happen meanwhile; what the work throws is thrown on.
 */
export const runInTime = <T>(seconds: number, work: () => T): T | undefined => {
  try {
    return runInNewContext('work()', { work }, { timeout: 1000 * seconds }) as T;
  } catch (problem) {
    if ((problem as { readonly code?: unknown } | undefined)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return undefined;
    throw problem;
  }
};
