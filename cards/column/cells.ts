import { readName } from './names.ts';

/** What can stand between two cells. */
const separators = ['\t', ';', ',', '|'] as const;
/** Longer is a text, and no row that is weighed; in signs. */
const LONGEST = 20_000;

/**
 * Whether a text is rows of cells: tabs between them, a cell of several lines that a quotation mark opens, columns that
 * have names, or in most lines the same sign as often.
 */
export const isCells = (text: string): boolean => {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  const tabbed = lines.filter((line) => /\S\t+[^\s]/.test(line)).length;
  if (tabbed * 2 > lines.length || lines.some((line) => /(?:^|[;,\t])"[^"]*$/.test(line))) return true;
  const [first = '', ...others] = lines.map(bare);
  const isNamed = separators.some(
    (sign) => first.split(sign).filter((name) => readName(name.trim()) !== undefined).length > 1,
  );
  return isNamed || (others.length > 0 && separators.some((sign) => isEven([first, ...others], sign)));
};

/** A line without its quoted cells, and without what stands between options: `a) de raad; b) het college` is one cell. */
const bare = (line: string): string =>
  line.length > LONGEST
    ? ''
    : line.replaceAll(/"[^"]*"/g, '').replaceAll(/[\s/|;,]{1,4}(?=[*_]{0,2}\(?[b-h][).]\s)/gi, ' ');

/** Whether most lines hold a sign, and as often. */
const isEven = (lines: readonly string[], sign: string): boolean => {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const count = line.split(sign).length - 1;
    if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values()) * 2 > lines.length;
};
