import { type Document, openDocument } from './document.ts';
import { oldLetter } from './old-letters.ts';

/** What is in these groups is no text of the page. */
const aside = new Set(
  'fonttbl colortbl stylesheet info pict object header headerl headerr footer footerl footerr footnote listtable listoverridetable themedata generator xmlnstbl rsidtbl datastore fldinst'.split(
    ' ',
  ),
);
const signs: Readonly<Record<string, string>> = {
  ...{ emdash: '—', endash: '–', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', bullet: '•', tab: ' ' },
  ...{ emspace: ' ', enspace: ' ', line: '\n' },
};

/** One step: a group, a sign by its number, a word of control with its number, any other sign, or text. */
const step = /[{}]|\\'[\da-f]{2}|\\([a-z]{1,32})(-?\d{1,10})? ?|\\[^a-z]|[^\\{}]+/gi;

/** What holds within a group, and is as it was where the group ends. */
interface Group {
  readonly isAside: boolean;
  readonly isBold: boolean;
  /** How many signs follow one of Unicode, for who knows none of those. */
  readonly instead: number;
}
const outside: Group = { isAside: false, isBold: false, instead: 1 };

/** Reads the paragraphs and tables of a text as WordPad, TextEdit and old word processors write it (RTF). Pictures, styles and what stands at head and foot stay unread. */
export const readRtf = (bytes: Uint8Array): Document => {
  const { table, row, cell, paragraph, text, document } = openDocument();
  // It is plain ASCII: whatever else it says, it says in steps.
  const source = new TextDecoder('latin1').decode(bytes);
  const groups: Group[] = [];
  let { isAside, isBold, instead } = outside;
  let [isTable, isPlain, skip] = [false, false, 0];
  /** Whether a sign stands there only for who knows no Unicode. */
  const isInstead = () => {
    skip -= 1;
    return skip >= 0;
  };
  const write = (words: string) => {
    if (isAside || words === '') return;
    if (isTable && isPlain && words.trim() !== '') {
      isTable = false;
      table(false);
    }
    text(words, isBold);
  };
  const obey = (word: string, number: number | undefined): void => {
    if (aside.has(word)) isAside = true;
    else if (isAside) return;
    else if (word === 'uc') instead = Math.max(0, number ?? 1);
    else if (word === 'b') isBold = number !== 0;
    else if (word === 'plain') isBold = false;
    else if (word === 'par' || word === 'sect' || word === 'page') paragraph('text');
    else if (word === 'pard') isPlain = true;
    else if (word === 'intbl') isPlain = false;
    else if (word === 'cell') cell();
    else if (word === 'trowd') {
      if (!isTable) table(true);
      [isTable, isPlain] = [true, false];
      row();
      cell();
    } else if (word === 'u') {
      write(String.fromCharCode(((number ?? 0) + 0x10000) % 0x10000));
      skip = instead;
    } else if (Object.hasOwn(signs, word) && !isInstead()) write(signs[word] ?? '');
  };
  for (const [piece, word, number = ''] of source.matchAll(step)) {
    const isText = !/^[\\{}]/.test(piece);
    const isSign = /^\\(?:'|[{}\\~_])/.test(piece);
    // What stands instead of a sign ends where a group does, or a step that is none.
    if (!isText && !isSign && !(word !== undefined && Object.hasOwn(signs, word.toLowerCase()))) skip = 0;
    if (piece === '{') groups.push({ isAside, isBold, instead });
    else if (piece === '}') ({ isAside, isBold, instead } = groups.pop() ?? outside);
    else if (word !== undefined) obey(word.toLowerCase(), number === '' ? undefined : Number(number));
    else if (piece === '\\*') isAside = true;
    else if (isSign) {
      if (!isInstead()) write(readSign(piece));
    } else if (piece === '\\\n' || piece === '\\\r') {
      if (!isAside) paragraph('text');
    } else if (isText) {
      const line = piece.replaceAll(/[\r\n]+/g, '');
      write(line.slice(Math.max(0, skip)));
      skip -= line.length;
    }
  }
  return document();
};

/** A sign by its number in the letters of old Windows, or one that would mean something else by itself. */
const readSign = (piece: string): string => {
  if (!piece.startsWith("\\'")) return { '~': ' ', _: '-' }[piece.slice(1)] ?? piece.slice(1);
  const byte = Number.parseInt(piece.slice(2), 16);
  return byte < 0x80 ? String.fromCharCode(byte) : oldLetter(byte, 'windows-1252');
};
