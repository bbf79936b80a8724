/** What a system says of a file that another program holds. Windows says any of the three where it would be replaced. */
export const HELD = { open: ['EBUSY'], replace: ['EBUSY', 'EPERM', 'EACCES'] } as const;

/** In ms, between one try and the next; together longer than a virus scanner, an index or OneDrive holds a new file. */
const WAITS = [10, 20, 40, 80, 160, 320, 640] as const;

const isHeld = (error: unknown, codes: readonly string[]): boolean =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code));

/**
 * Does what fails while another program holds a file, and again a moment later: on Windows whoever looks for viruses,
 * indexes or synchronises holds a file for that long. What still fails then is thrown.
 */
export const insist = async <T>(codes: readonly string[], work: () => T | Promise<T>): Promise<T> => {
  for (const wait of WAITS) {
    try {
      return await work();
    } catch (error) {
      if (!isHeld(error, codes)) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return work();
};

/** The same where nothing else has a turn meanwhile. */
export const insistAtOnce = <T>(codes: readonly string[], work: () => T): T => {
  for (const wait of WAITS) {
    try {
      return work();
    } catch (error) {
      if (!isHeld(error, codes)) throw error;
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, wait);
  }
  return work();
};
