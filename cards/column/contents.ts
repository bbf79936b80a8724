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

const picture = new RegExp(
  // Tables of a team write the name of a file and where they keep it: `brug.jpg (https://…)`.
  `^(?:<img\\b[^<>]*>|[^<>|;\\n]{1,200}\\.(?:${endings.picture.join('|')})(?: \\(https?:[^()\\s]*\\))?)$`,
  'i',
);

/** Days and times in words: `March 2, 2026 10:14 AM`, `2 maart 2026`. */
const day =
  /^(?:\p{L}{2,9}[,.]? )?(?:\d{1,2}\.? (?:jan|feb|m(?:aa)?r|apr|mei|may|mai|jun|jul|aug|sep|o[ck]t|nov|de[cz])\p{L}{0,7}\.?,? ?\d{4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}, \d{4})(?:,? (?:om |at |um )?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?)?(?: ?[ap]\.?m\.?)?$|^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4},? \d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,5})?$/iu;
/** What a machine calls things: letters and figures in one word, `recA1B2C3D4E5F6G7`. */
const machine = /^(?=\S*\d\S*\d)(?=\S*[a-z])[\w-]{12,}$/i;

/** Numbers, dates, times, addresses, colours, machine ids, yes and no: data that nobody prints. */
const data =
  /^(?:[-+€$£]?\s?[\d.,:/\s%-]+(?:€|min(?:uten|utes|s)?\.?|cm|mm|px|kb|uur)?|\d{4}-\d{2}-\d{2}(?:[T ][\d:.]+Z?)?|(?:https?|ftp|mailto|data|file):\S*|www\.\S+|\S+@\S+\.\S+|#[\da-f]{3,8}|(?:rgb|hsl)a?\([^()]*\)|[\da-f]{8}-[\da-f]{4}-[\da-f-]{18,}|[\da-f]{24,}|true|false|waar|onwaar|ja|nee|yes|no|x|✓|✔|null|none|n\/?a|[\w.-]*[\\/][\w.\\/-]+|[a-z]+(?:[_-][a-z\d]+)+)$/i;

const yesOrNo = /^(?:ja|nee|yes|no|true|false|waar|onwaar)$/i;

/** Looks at the cells of one column. */
export const weighColumn = ({ rows }: Table, index: number): Contents => {
  const cells = rows.map((row): Cell => row.cells[index] ?? '');
  const texts = cells.map((cell) => asText(cell).trim()).filter(Boolean);
  const lengths = texts.map(({ length }) => length).sort((a, b) => a - b);
  const share = (test: (text: string) => boolean) => texts.filter(test).length / Math.max(1, texts.length);
  const isPicture = texts.length > 0 && share((text) => picture.test(text.slice(0, 300))) > 0.8;
  // Beside as many sentences yes and no are answers, and no data; one sentence among them is a remark.
  const open = texts.filter((text) => !yesOrNo.test(text));
  const areSaid = open.length * 2 >= texts.length && open.some((text) => text.length > 20 && /\s/.test(text));
  const answers = areSaid ? open : texts;
  const worded = answers.filter((text) => isWorded(text.slice(0, 300))).length / Math.max(1, answers.length);
  return {
    filled: texts.length,
    different: new Set(texts.map((text) => text.slice(0, 300).toLowerCase())).size,
    length: lengths[Math.floor(lengths.length / 2)] ?? 0,
    longest: lengths.at(-1) ?? 0,
    isText: !isPicture && worded > 0.5,
    isPicture,
  };
};

/** Three words in a row, which neither a day nor any other data has. */
const saying = /[a-z]{2} [a-z]{2,} [a-z]{2}/i;

/** An engine makes a pattern when it is first asked, and takes long over one of all letters, or of days: most texts ask none. */
const isWorded = (text: string) => saying.test(text) || (hasLetters(text) && !isData(text));
const hasLetters = (text: string) => /[a-z]{2}/i.test(text) || (/[^\0-\x7f]/.test(text) && /\p{L}{2}/u.test(text));
const isData = (text: string) =>
  data.test(text) || (/\d/.test(text) && [day, machine].some((written) => written.test(text)));

/** Two to twelve values that repeat: a column of those parts the cards into families. */
export const partsCards = ({ filled, different, longest, isText }: Contents, most = 12): boolean =>
  isText && filled >= 4 && different >= 2 && different <= most && different <= filled / 2 && longest <= 40;

/** A column before it has a place. */
export interface Column {
  readonly index: number;
  readonly column: string;
  readonly contents: Contents;
}

/** Whether most cells of a column are sentences: under `Name` such a title is what the card is about. */
export const saysAll = ({ rows }: Table, column: { readonly index: number } | undefined): boolean => {
  const said = rows.map(({ cells }) => asText(cells[column?.index ?? -1]).trim()).filter(Boolean);
  return said.filter((text) => /[.?!…]["”’]?$/.test(text)).length > said.length / 2;
};

/** Whether most cells of a column are sentences, with a sign at their end or without: more than a name, a day or a state. */
export const holdsSentences = ({ rows }: Table, { index }: { readonly index: number }): boolean => {
  const said = rows.map(({ cells }) => asText(cells[index]).trim()).filter(Boolean);
  return said.filter(isSentence).length > said.length / 2;
};

/** Names have capitals, and how far a card is takes a few words and no sign at the end. */
const isSentence = (text: string): boolean => {
  const words = text.split(/\s+/);
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return (words.length > 2 && /[.?!…]["”’]?$/.test(text)) || (words.length > 6 && small >= words.length * 0.7);
};
