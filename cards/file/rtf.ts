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

/** Reads the paragraphs and tables of a text as WordPad, TextEdit and old word processors write it (RTF). Pictures, styles and what stands at head and foot stay unread. */
export const readRtf = (bytes: Uint8Array): Document => {
  const { table, row, cell, paragraph, text, document } = openDocument();
  // It is plain ASCII: whatever else it says, it says in steps.
  const source = new TextDecoder('latin1').decode(bytes);
  const groups: { readonly isAside: boolean; readonly isBold: boolean }[] = [];
  let [isAside, isBold, isTable, isPlain, skip] = [false, false, false, false, 0];
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
      // Who knows no Unicode reads the sign that follows.
      skip = 1;
    } else write(signs[word] ?? '');
  };
  for (const [piece, word, number = ''] of source.matchAll(step)) {
    if (piece === '{') groups.push({ isAside, isBold });
    else if (piece === '}') ({ isAside, isBold } = groups.pop() ?? { isAside: false, isBold: false });
    else if (word !== undefined) obey(word.toLowerCase(), number === '' ? undefined : Number(number));
    else if (piece === '\\*') isAside = true;
    else if (piece.startsWith("\\'")) {
      const byte = Number.parseInt(piece.slice(2), 16);
      if (skip === 0) write(byte < 0x80 ? String.fromCharCode(byte) : oldLetter(byte, 'windows-1252'));
      skip = 0;
    } else if (piece === '\\\n' || piece === '\\\r') {
      if (!isAside) paragraph('text');
    } else if (piece === '\\~') write(' ');
    else if (/^\\[{}\\]/.test(piece)) write(piece.slice(1));
    else if (!piece.startsWith('\\')) {
      write(piece.replaceAll(/[\r\n]+/g, '').slice(skip));
      skip = 0;
    }
  }
  return document();
};
