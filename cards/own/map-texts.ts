/** The same data with each of its texts changed in one way; what is no text stays as it is. */
export const mapTexts = <T>(value: T, change: (text: string) => string): T => {
  const each = (found: unknown): unknown => {
    if (typeof found === 'string') return change(found);
    if (Array.isArray(found)) return found.map(each);
    return typeof found === 'object' && found !== null
      ? Object.fromEntries(Object.entries(found).map(([key, item]) => [key, each(item)]))
      : found;
  };
  return each(value) as T;
};
