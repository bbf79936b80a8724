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
  /** Columns that are no field of a note, by their number from 1. */
  readonly kept: ReadonlyMap<number, string>;
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
  const kept = new Map(
    ['tags', 'deck', 'notetype', 'guid'].map((name) => [Number(told(`${name} column`)?.text), name] as const),
  );
  return { count: lines.length, separator, columns: told('columns'), kept, body };
};

/** Names that somebody typed above the notes, of which the first is asked. */
const typed = /^(?:front|voorkant|vraag|question|frage|term|begrip|woord|word|wort)$/i;

/**
 * The first field of a note that has words is asked and the next answers, where Anki did not write what they are called: a
 * number or a picture may come before. Undefined where somebody typed their names.
 */
export const nameFields = (
  { kept }: AnkiHead,
  notes: readonly (readonly string[])[],
): readonly string[] | undefined => {
  const width = notes.reduce((most, cells) => Math.max(most, cells.length), 0);
  const indices = Array.from({ length: width }, (_, i) => i).filter((i) => !kept.has(i + 1));
  if (indices.some((i) => typed.test(notes[0]?.[i]?.trim() ?? ''))) return undefined;
  const isWorded = (i: number) => notes.some((cells) => /\p{L}{2}/u.test((cells[i] ?? '').replaceAll(mark, '')));
  const asked = indices.slice(Math.max(0, indices.findIndex(isWorded)));
  const names = new Map([...kept, ...asked.slice(0, 2).map((i, at) => [i + 1, at === 0 ? 'Front' : 'Back'] as const)]);
  return Array.from({ length: width }, (_, i) => names.get(i + 1) ?? `Veld ${i + 1}`);
};

const mark = /<[^<>]{0,400}>|\[sound:[^[\]]{0,400}\]/g;

const cloze = /\{\{c\d{1,3}::([^{}]*?)(?:::([^{}]*))?\}\}/g;

/** A sentence with words to find, `{{c1::raad::wie?}}`: a blank in front, the whole sentence behind with what is said of it. */
export const openBlanks = (head: readonly string[], cells: readonly string[]): readonly string[] => {
  const front = cells.findIndex((cell) => cell.includes('{{c') && cell.search(cloze) !== -1);
  const back = head.findIndex((name, i) => i !== front && /^back\b/i.test(name));
  const text = cells[front];
  if (text === undefined) return cells;
  const opened = [...cells];
  opened[front] = text.replaceAll(cloze, (_, _words, hint?: string) => (hint ? `____ (${hint})` : '____'));
  const whole = text.replaceAll(cloze, '$1');
  if (back !== -1) opened[back] = [whole, cells[back] ?? ''].filter((said) => said.trim() !== '').join('\n');
  return opened;
};
