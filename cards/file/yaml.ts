import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseAllDocuments } from 'yaml';
import { type Notebook, short } from './problem.ts';
import { mostDeep, type Tree } from './tree.ts';

/** As many values as a tree may have, those that it only refers to counted every time. */
const mostValues = 200_000;
/** How deep brackets may be nested before anybody tries to read them. */
const mostBrackets = 60;

/** Reads YAML, every word as it was written. What people get wrong most is mended where it can mean one thing only. */
export const readYaml = (file: string, text: string, notebook: Notebook): Tree | undefined => {
  const { note } = notebook;
  if (nestsTooDeep(text)) {
    note('too-deep', { file }, { most: mostDeep });
    return undefined;
  }
  const asWritten = parse(text);
  const wrong = asWritten.errors.length > 0;
  // Only what is no YAML is mended: in what is, every line means what it says.
  const { body, lines, documents, errors } = wrong ? parse(mendLines(file, text, note)) : asWritten;
  const rows = errors.length > 0 ? body.split('\n') : [];
  for (const error of errors.slice(0, 10)) {
    const { line } = lines.linePos(error.pos[0]);
    const value = short(rows[line - 1] ?? '');
    note(error.code === 'TAB_AS_INDENT' ? 'yaml-tab' : 'tree-wrong', { file, line }, { value });
  }
  if (errors.length > 0) return undefined;
  const reader = makeReader(file, lines, note);
  const trees = documents.map((document) => reader(document.contents)).filter((tree) => tree !== '');
  if (trees.includes(undefined)) return undefined;
  const [only = ''] = trees;
  return trees.length > 1 ? trees.filter((tree) => tree !== undefined) : only;
};

const parse = (body: string) => {
  const lines = new LineCounter();
  const options = {
    schema: 'failsafe',
    uniqueKeys: false,
    lineCounter: lines,
    logLevel: 'silent',
    prettyErrors: false,
  } as const;
  const found = parseAllDocuments(body, options);
  const documents = 'empty' in found ? [] : found;
  return { body, lines, documents, errors: documents.flatMap((document) => document.errors) };
};

/** Brackets in texts close again mostly; hundreds that do not are no deck. */
const nestsTooDeep = (text: string): boolean => {
  let deep = 0;
  for (let i = 0; i < text.length; i++) {
    const sign = text.charCodeAt(i);
    if (sign === 0x5b || sign === 0x7b) deep += 1;
    else if ((sign === 0x5d || sign === 0x7d) && deep > 0) deep -= 1;
    else if (sign === 0x0a && text[i + 1] !== ' ' && text[i + 1] !== '\t') deep = 0;
    if (deep > mostBrackets) return true;
  }
  return /(?:- ){40}|(?:\? ){40}/.test(text);
};

/** Reads over `//` for a comment, and puts marks round a sentence whose own colon would make a key of it. */
const mendLines = (file: string, text: string, note: Notebook['note']): string => {
  let inBlock = -1;
  return text
    .split(/\r\n|\r|\n/)
    .map((line, i) => {
      const indent = line.length - line.trimStart().length;
      if (inBlock >= 0 && (indent > inBlock || line.trim() === '')) return line;
      // What a block holds is indented further than its key, which may stand behind strokes.
      inBlock = /[:-]\s+[|>][+\d-]*\s*$/.test(line) ? keyIndent(line) : -1;
      if (/^\s*\/\//.test(line)) {
        note('yaml-slashes', { file, line: i + 1 });
        return line.replace('//', '#');
      }
      const [, start, value = ''] =
        /^(\s*(?:- +)*[^\s:'"#[{][^:'"#[{]{0,60}:\s+)([^\s"'[{|>&*!#%@`].*)$/.exec(line) ?? [];
      if (start === undefined || !/:(?:\s|$)/.test(value) || / #/.test(value)) return line;
      note('colon-key', { file, line: i + 1 }, { value: short(value) });
      return `${start}'${value.trimEnd().replaceAll("'", "''")}'`;
    })
    .join('\n');
};

/** Where the key of a block stands, or the stroke of one that has none. */
const keyIndent = (line: string): number =>
  (/^(\s*(?:- +)*)- +[|>]/.exec(line)?.[1] ?? /^\s*(?:- +)*/.exec(line)?.[0] ?? '').length;

type Reader = (node: unknown) => Tree | undefined;

const makeReader = (file: string, lines: LineCounter, note: Notebook['note']): Reader => {
  let values = 0;
  // Gathered on the way: looking a name up in the whole document for each reference takes its length every time.
  const anchors = new Map<string, unknown>();
  const lineOf = (node: Node): number => lines.linePos(node.range?.[0] ?? 0).line || 1;
  const read = (node: unknown, deep: number): Tree => {
    values += 1;
    if (values > mostValues) throw new RangeError('yaml-aliases');
    if (deep > mostDeep) throw new RangeError('too-deep');
    if (isAlias(node)) return read(anchors.get(node.source), deep + 1);
    if (isNode(node) && 'anchor' in node && node.anchor) anchors.set(node.anchor, node);
    if (isSeq(node)) {
      const list = node.items.map((item) => read(item, deep + 1));
      return Object.assign(list, { lines: node.items.map((item) => (isNode(item) ? lineOf(item) : 1)) });
    }
    if (isMap(node)) {
      const entries = new Map<string, Tree>();
      for (const { key, value } of node.items) {
        const name = isScalar(key) ? String(key.value) : 'sleutel';
        if (entries.has(name)) note('key-twice', { file, line: lineOf(key as Node) }, { value: short(name) });
        else entries.set(name, read(value, deep + 1));
      }
      return { entries: [...entries], line: lineOf(node as Node) };
    }
    if (!isScalar(node)) return '';
    const isBare = node.type === 'PLAIN';
    return isBare && (node.value === '~' || node.value === 'null') ? '' : String(node.value ?? '');
  };
  return (node) => {
    try {
      return read(node, 0);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      note(error.message === 'yaml-aliases' ? 'yaml-aliases' : 'too-deep', { file }, { most: mostDeep });
      return undefined;
    }
  };
};
