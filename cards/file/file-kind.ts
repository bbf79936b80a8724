/** A file as somebody hands it in: its name, perhaps with folders before it, and what is in it. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a file is read as. */
export type FileKind =
  | 'rows'
  | 'workbook'
  | 'document'
  | 'slides'
  | 'anki'
  | 'html'
  | 'tree'
  | 'page'
  | 'zip'
  | 'picture'
  | 'old-excel'
  | 'not-text'
  | 'other';

/** The endings of names by what is read under them, in small letters. An .xls is read to be told: it is another thing. */
export const endings = {
  picture: ['jpg', 'jpeg', 'png', 'webp', 'avif', 'gif', 'svg', 'heic', 'bmp', 'tif', 'tiff'],
  sheet: ['xlsx', 'xlsm', 'ods', 'xls'],
  zip: ['zip'],
  tree: ['yaml', 'yml', 'json'],
  // Handed in by name only: in a folder they are mostly what a program wrote down, as ours does.
  lines: ['jsonl', 'ndjson'],
  page: ['md', 'markdown'],
  html: ['html', 'htm', 'xhtml'],
  document: ['docx', 'docm', 'odt', 'rtf'],
  rows: ['csv', 'tsv', 'tab', 'txt', 'text'],
} as const;

/** Whether a name ends in one of these. */
export const endsIn = (name: string, ...kinds: readonly (keyof typeof endings)[]): boolean => {
  const ending = endingOf(name);
  return kinds.some((kind) => endings[kind].some((known) => known === ending));
};

/**
 * What a system or a program leaves beside people's files, by its name within a folder or a zip: hidden files, `~$kaarten.xlsx`
 * while Excel or Word has that open, and what Windows and a Mac note of a folder.
 */
export const isLeftBehind = (name: string): boolean =>
  /^(?:\.|~\$|__MACOSX$|(?:eh)?thumbs(?:_vista)?\.db$|desktop\.ini$|\$RECYCLE\.BIN$)/i.test(name);

/** Whether any part of a path is left behind so. */
export const isAnywhereLeftBehind = (path: string): boolean => path.split('/').some(isLeftBehind);

/** A style of a house among the files of a deck, as tools that make design tokens call them. */
export const isStyleName = (name: string): boolean => /\.tokens\.json$/i.test(name);

/** How files of other programs begin: who opens one of these is told what it is. */
const marks: readonly (readonly [FileKind, readonly number[]])[] = [
  ['old-excel', [0xd0, 0xcf, 0x11, 0xe0]],
  ['not-text', [0x25, 0x50, 0x44, 0x46]],
  ['not-text', [0x89, 0x50, 0x4e, 0x47]],
  ['not-text', [0xff, 0xd8, 0xff]],
  ['not-text', [0x47, 0x49, 0x46, 0x38]],
  ['not-text', [0x1f, 0x8b]],
  ['not-text', [0x37, 0x7a, 0xbc, 0xaf]],
  ['not-text', [0x7f, 0x45, 0x4c, 0x46]],
];

/** A text of WordPad or TextEdit, whatever it is called: some programs save one as `.doc`. */
const rtf = [0x7b, 0x5c, 0x72, 0x74, 0x66];

const begins = (bytes: Uint8Array, mark: readonly number[]) => mark.every((byte, i) => bytes[i] === byte);
export const isZip = (bytes: Uint8Array): boolean =>
  begins(bytes, [0x50, 0x4b, 0x03, 0x04]) || begins(bytes, [0x50, 0x4b, 0x05, 0x06]);

/** The ending of a name in small letters, without its dot. */
export const endingOf = (name: string): string => /\.([a-z\d]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? '';

/** What a file is, by its first bytes, then by its name: a spreadsheet is often saved under the wrong ending. */
export const kindOf = ({ name, bytes }: NamedBytes): FileKind => {
  if (endsIn(name, 'picture')) return 'picture';
  if (isZip(bytes)) {
    if (/\.(?:pptx?|potx|odp|key|pages|numbers)$/i.test(name)) return 'slides';
    if (/\.(?:apkg|colpkg)$/i.test(name)) return 'anki';
    return endsIn(name, 'zip') ? 'zip' : endsIn(name, 'document') ? 'document' : 'workbook';
  }
  if (begins(bytes, rtf)) return 'document';
  const marked = marks.find(([, mark]) => begins(bytes, mark));
  if (marked !== undefined) return marked[0];
  // One of the old kind is often rows of text under its name.
  if (endsIn(name, 'rows') || endingOf(name) === 'xls' || endingOf(name) === '') return 'rows';
  if (endsIn(name, 'sheet', 'zip', 'document')) return 'zip';
  if (endsIn(name, 'tree', 'lines')) return 'tree';
  if (endsIn(name, 'page')) return 'page';
  if (endsIn(name, 'html')) return 'html';
  return 'other';
};

/** Whether bytes are no text in any letters: more signs of control than a text ever has. */
export const isNoText = (text: string): boolean => {
  const head = text.slice(0, 4000);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is counted.
  const strange = head.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001e\u007f\ufffd]/g)?.length ?? 0;
  return strange > 4 && strange > head.length * 0.03;
};

/**
 * What a deck is called that does not say so: its file, without folders and ending. Strokes stand for spaces where it
 * has none; else one between two letters is part of a word.
 */
export const nameOf = (file: string): string => {
  const bare = file
    .replace(/^.*[\\/]/, '')
    .replace(/\.[a-z\d]{1,10}$/i, '')
    .replaceAll('_', ' ')
    .trim();
  const words = (bare.includes(' ') ? bare.replaceAll(/(?<!\p{L})-+|-+(?!\p{L})/gu, ' ') : bare.replaceAll('-', ' '))
    .replaceAll(/\s+/g, ' ')
    .trim();
  return words === '' ? 'Eigen spel' : `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
};
