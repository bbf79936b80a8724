/** What is read from a file or from storage is a text that anybody can have changed: it is looked at before it is used. */

export type Found = Readonly<Record<string, unknown>>;

export const isObject = (found: unknown): found is Found =>
  typeof found === 'object' && found !== null && !Array.isArray(found);

/** The object that a text holds as JSON; undefined for any other text. */
export const readObject = (text: string): Found | undefined => {
  try {
    const found: unknown = JSON.parse(text);
    return isObject(found) ? found : undefined;
  } catch {
    return undefined;
  }
};

/** A whole number from nought to `most`. */
export const isWhole = (found: unknown, most: number): found is number =>
  Number.isInteger(found) && Number(found) >= 0 && Number(found) <= most;
