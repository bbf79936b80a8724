/** What cleaning takes out or turns round; each is counted in cells, and told. */
const cleanings = ['spaces', 'forms', 'hidden', 'tags', 'entities', 'stars', 'pictures', 'numbers'] as const;
export type Cleaning = (typeof cleanings)[number];

/** How many cells each cleaning changed. */
export type Cleaned = Readonly<Record<Cleaning, number>>;

export interface Cleaner {
  readonly clean: (raw: string) => string;
  readonly count: (name: Cleaning) => void;
  readonly cleaned: () => Cleaned;
}

/** Opens a cleaner that counts what it does. A text that is clean stays as it is: cleaning twice changes nothing. */
export const openCleaner = (): Cleaner => {
  const counts = Object.fromEntries(cleanings.map((name) => [name, 0])) as Record<Cleaning, number>;
  return {
    clean: (raw) => {
      if (isPlain(raw)) return raw;
      const seen = new Set<Cleaning>();
      const text = cleanText(raw, (name) => seen.add(name));
      for (const name of seen) counts[name] += 1;
      return text;
    },
    count: (name) => {
      counts[name] += 1;
    },
    cleaned: () => ({ ...counts }),
  };
};

/** Most cells are plain letters with single spaces: one look tells, and nothing else is tried. */
const isPlain = (raw: string) =>
  /^(?:[A-Za-z0-9.,?!:;()“”‘’éèëêïöüäàçß/+%-]+(?: [A-Za-z0-9.,?!:;()“”‘’éèëêïöüäàçß/+%-]+)*)?$/.test(raw);

/** Signs of control, of writing direction and of no width: they are not seen, and can turn a text round. */
const hidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;

/** How often tags and entities are read again for what stood inside them; more is no text but a trap. */
const mostRounds = 4;

const cleanText = (raw: string, note: (name: Cleaning) => void): string => {
  const step = (name: Cleaning, text: string, change: (text: string) => string): string => {
    const changed = change(text);
    if (changed !== text) note(name);
    return changed;
  };
  let text = raw;
  for (let round = 0; round <= mostRounds; round++) {
    const before = text;
    text = step('hidden', text.replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n'), (it) => it.replaceAll(hidden, ''));
    text = step('forms', text, (it) => it.normalize('NFC'));
    if (text.includes('<')) text = takeTags(text, step);
    // A sound of Anki, which no paper has.
    if (text.includes('[sound:')) text = step('tags', text, (it) => it.replaceAll(/\[sound:[^[\]\n]*\]/g, ' '));
    if (text.includes('&')) text = step('entities', text, readEntities);
    if (/[*_`]|\]\(|\[[ x]\]/i.test(text)) text = step('stars', text, takeStars);
    // What games of words to fill in write for a blank.
    if (/\{\s?blank/i.test(text)) text = step('tags', text, (it) => it.replaceAll(/\{?\{\s?blank\s?\}\}?/gi, '____'));
    text = step('spaces', text, tidySpaces);
    if (text === before) return text;
  }
  return tidySpaces(text.replaceAll(/[<>&*]|__+/g, ' '));
};

/** Breaks, paragraphs and points stay as lines, whatever else a tag says goes. */
const takeTags = (
  text: string,
  step: (name: Cleaning, text: string, change: (text: string) => string) => string,
): string => {
  const shown = /<img\b/i.test(text) ? step('pictures', text, (it) => it.replaceAll(/<img\b[^<>]*>/gi, ' ')) : text;
  return step('tags', shown, (it) => {
    const told = it.includes('<!')
      ? it.replaceAll(/<!--[^<>]*(?:-->|$)/g, ' ').replaceAll(/<!--|<![a-z][^<>]*>/gi, '')
      : it;
    // What a script or a style says is no text.
    const said = /<s[ct]/i.test(told) ? told.replaceAll(/<(script|style)\b[^<>]*>[^<]*(?:<\/\1\s*>|$)/gi, ' ') : told;
    const plain = said.replaceAll(/<(\/?)([a-z][a-z0-9:-]*)(?:[\s/][^<>]*)?>(\n?)/gi, (_, close, name, end) => {
      const lines = lineTags[name.toLowerCase()];
      return lines === undefined || (name.toLowerCase() === 'li' && close !== '') ? end : lines;
    });
    return plain.includes('•') ? plain.replaceAll(/\n\s*(?=• )/g, '\n') : plain;
  });
};

/** What a tag becomes that ends a line. */
const lineTags: Readonly<Record<string, string | undefined>> = Object.assign(Object.create(null), {
  br: '\n',
  li: '\n• ',
  ul: '\n',
  ol: '\n',
  p: '\n\n',
  div: '\n\n',
  tr: '\n\n',
  h1: '\n\n',
  h2: '\n\n',
  h3: '\n\n',
  h4: '\n\n',
});

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  euro: '€',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  sbquo: '‚',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  bull: '•',
  middot: '·',
  deg: '°',
  copy: '©',
  reg: '®',
  trade: '™',
  times: '×',
  szlig: 'ß',
  aelig: 'æ',
  oelig: 'œ',
  oslash: 'ø',
  shy: '',
  rarr: '→',
  iexcl: '¡',
  iquest: '¿',
  frac12: '½',
  para: '¶',
  sect: '§',
  thinsp: ' ',
  ensp: ' ',
  emsp: ' ',
  zwnj: '',
  zwj: '',
};
const marks: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030a',
};

/** Reads `&amp;`, `&eacute;`, `&#8217;` and `&#x2019;`; names that are none stay as they stand. */
const readEntities = (text: string): string =>
  text.replaceAll(/&(?:amp;)*(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}\d{0,2}));/gi, (whole, ten, sixteen, name) => {
    if (name !== undefined) return entityOf(name) ?? (/^(?:&amp;)+$/i.test(whole) ? '&' : whole);
    const point = ten === undefined ? Number.parseInt(sixteen, 16) : Number(ten);
    return point > 0x10ffff || (point >= 0xd800 && point < 0xe000) ? '' : String.fromCodePoint(point);
  });

const entityOf = (name: string): string | undefined => {
  const own = Object.hasOwn(named, name.toLowerCase()) ? named[name.toLowerCase()] : undefined;
  if (own !== undefined) return own;
  const [, letter = '', mark = ''] = /^([a-z])([a-z]+)$/i.exec(name) ?? [];
  const sign = Object.hasOwn(marks, mark) ? marks[mark] : undefined;
  return sign === undefined ? undefined : `${letter}${sign}`.normalize('NFC');
};

/** Stars and strokes of Markdown round words: the words stay. Blanks to fill in (`____`) are no strokes. */
const takeStars = (text: string): string =>
  text
    .replaceAll(/\*\*\*?(?=[^\s*])([^*\n]*[^\s*])\*?\*\*/g, '$1')
    .replaceAll(/(?<![\p{L}\d*])\*(?=[^\s*])([^*\n]{0,400}[^\s*])\*(?![\p{L}\d*])/gu, '$1')
    .replaceAll(/(?<![\p{L}\d*])\*([^\s*])\*(?![\p{L}\d*])/gu, '$1')
    .replaceAll(/(?<![\p{L}\d_])(__?)(?=[^\s_])([^_\n]{0,400}[^\s_])\1(?![\p{L}\d_])/gu, '$2')
    .replaceAll(/(?<![\p{L}\d`])`(?=[^\s`])([^`\n]{0,200}[^\s`])`(?![\p{L}\d`])/gu, '$1')
    // A box to tick, as pages write it before a point.
    .replaceAll(/^((?:[-*•] )?)\[[ xX]\] +(?=\S)/gm, '$1')
    // A link on paper says where it leads.
    .replaceAll(/(?<!!)\[([^[\]\n]{1,200})\]\((https?:\/\/[^\s()]{1,200})\)/g, (_, said, to) =>
      said === to ? to : `${said} (${to})`,
    );

/** One space between words, none round lines, one empty line at most. */
const tidySpaces = (text: string): string =>
  text
    .replaceAll(/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replaceAll(/ {2,}/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    // A bullet whose point was put on the next line.
    .replaceAll(/(?<=^|\n)•\n+(?=[^\n•])/g, '• ')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
