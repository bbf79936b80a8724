/**
 * The same data with every text composed (Unicode NFC): `e` and an accent that follows it become `é`, which typefaces
 * draw and people find. A Mac writes files in the other form.
 */
export const composeTexts = <T>(value: T): T => {
  if (typeof value === 'string') return value.normalize('NFC') as T;
  if (Array.isArray(value)) return value.map(composeTexts) as T;
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, composeTexts(item)])) as T;
};
