/** What Anki writes above the notes that it exports as text: a line for each, `#separator:tab`, `#columns:Front	Back`. */
const line = /^#(?:separator|html|columns|tags|deck|notetype|guid)(?: column)?:.*\n?/i;
const names: Readonly<Record<string, string>> = { tab: '\t', semicolon: ';', comma: ',', pipe: '|' };

/** The lines that Anki writes above its notes. */
export interface AnkiHead {
  /** How many lines they are. */
  readonly count: number;
  /** The sign that separates cells, nothing where it is not told. */
  readonly separator: string | undefined;
  /** The names of the columns, separated as cells are, with the number of their line from 1. */
  readonly columns: { readonly text: string; readonly number: number } | undefined;
  /** What stands under them. */
  readonly body: string;
}

/** Takes the lines off that Anki writes above its notes; none where the text begins otherwise. */
export const takeAnkiHead = (text: string): AnkiHead | undefined => {
  if (!line.test(text)) return undefined;
  const lines: string[] = [];
  let body = text;
  for (let found = line.exec(body); found !== null; found = line.exec(body)) {
    lines.push(found[0].trimEnd());
    body = body.slice(found[0].length);
  }
  const told = (key: string) => {
    const at = lines.findIndex((one) => one.toLowerCase().startsWith(`#${key}:`));
    return at === -1 ? undefined : { text: (lines[at] ?? '').slice(key.length + 2), number: at + 1 };
  };
  const sign = told('separator')?.text;
  const separator = sign && (names[sign.toLowerCase()] ?? sign);
  return { count: lines.length, separator, columns: told('columns'), body };
};
