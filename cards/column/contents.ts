import { endings } from '../file/file-kind.ts';
import { asText, type Cell, type Table } from '../file/table.ts';

/** What the cells of a column are like, whatever stands over them. */
export interface Contents {
  readonly filled: number;
  /** Different values, without regard to case. */
  readonly different: number;
  /** Middle length in signs. */
  readonly length: number;
  readonly longest: number;
  /** Sentences or names a person reads, as against numbers, addresses and colours. */
  readonly isText: boolean;
  readonly isPicture: boolean;
}

const picture = new RegExp(`^(?:<img\\b[^<>]*>|[^<>|;\\n]{1,200}\\.(?:${endings.picture.join('|')}))$`, 'i');

/** Numbers, dates, times, addresses, colours, machine ids, yes and no: data that nobody prints. */
const data =
  /^(?:[-+€$£]?\s?[\d.,:/\s%-]+(?:€|min(?:uten|utes|s)?\.?|cm|mm|px|kb|uur)?|\d{4}-\d{2}-\d{2}(?:[T ][\d:.]+Z?)?|(?:https?|ftp|mailto|data|file):\S*|www\.\S+|\S+@\S+\.\S+|#[\da-f]{3,8}|(?:rgb|hsl)a?\([^()]*\)|[\da-f]{8}-[\da-f]{4}-[\da-f-]{18,}|[\da-f]{24,}|true|false|waar|onwaar|ja|nee|yes|no|x|✓|✔|null|none|n\/?a|[\w.-]*[\\/][\w.\\/-]+|[a-z]+(?:[_-][a-z\d]+)+)$/i;

/** Looks at the cells of one column. */
export const weighColumn = ({ rows }: Table, index: number): Contents => {
  const cells = rows.map((row): Cell => row.cells[index] ?? '');
  const texts = cells.map((cell) => asText(cell).trim()).filter(Boolean);
  const lengths = texts.map(({ length }) => length).sort((a, b) => a - b);
  const share = (test: (text: string) => boolean) => texts.filter(test).length / Math.max(1, texts.length);
  const isPicture = texts.length > 0 && share((text) => picture.test(text.slice(0, 300))) > 0.8;
  const worded = share((text) => !data.test(text.slice(0, 300)) && /\p{L}{2}/u.test(text.slice(0, 300)));
  return {
    filled: texts.length,
    different: new Set(texts.map((text) => text.slice(0, 300).toLowerCase())).size,
    length: lengths[Math.floor(lengths.length / 2)] ?? 0,
    longest: lengths.at(-1) ?? 0,
    isText: !isPicture && worded > 0.5,
    isPicture,
  };
};

/** Two to twelve values that repeat: a column of those parts the cards into families. */
export const partsCards = ({ filled, different, longest, isText }: Contents, most = 12): boolean =>
  isText && filled >= 4 && different >= 2 && different <= most && different <= filled / 2 && longest <= 40;

/** A column before it has a place. */
export interface Column {
  readonly index: number;
  readonly column: string;
  readonly contents: Contents;
}
