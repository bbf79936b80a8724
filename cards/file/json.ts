import { type Notebook, short } from './problem.ts';
import { isMap, mostDeep, type Tree } from './tree.ts';

/** Ends a reading that cannot go on; what is the matter has been noted by then. */
class Stuck extends Error {}

/**
 * Reads JSON as people write it, with the line of what is amiss: comments and a comma too many are read over and told,
 * of a key that stands twice the first counts. Maps one after the other (JSON Lines) are a list.
 */
export const readJson = (file: string, text: string, { note }: Notebook): Tree | undefined => {
  let at = 0;
  let line = 1;
  const stop = (code: 'tree-wrong' | 'too-deep'): never => {
    note(code, { file, line }, code === 'too-deep' ? { most: mostDeep } : { value: short(text.slice(at, at + 40)) });
    throw new Stuck();
  };
  const skip = () => {
    for (;;) {
      const sign = text[at];
      if (sign === '\n') line += 1;
      if (sign === ' ' || sign === '\t' || sign === '\r' || sign === '\n' || sign === '\ufeff') at += 1;
      else if (sign === '#' || (sign === '/' && (text[at + 1] === '/' || text[at + 1] === '*'))) {
        note('json-comment', { file, line });
        const close = text[at + 1] === '*' ? text.indexOf('*/', at) + 2 : text.indexOf('\n', at);
        if (close < at + 1) at = text.length;
        else {
          line += text.slice(at, close).split('\n').length - 1;
          at = close;
        }
      } else return;
    }
  };
  const word = (): string => {
    if (text[at] === '"') return quoted();
    const [bare = ''] = /^[^\s,:[\]{}"]+/.exec(text.slice(at, at + 200)) ?? [];
    if (bare === '') stop('tree-wrong');
    at += bare.length;
    return bare;
  };
  const quoted = (): string => {
    const from = at;
    for (at += 1; text[at] !== '"'; at += text[at] === '\\' ? 2 : 1)
      if (at >= text.length || text[at] === '\n') stop('tree-wrong');
    at += 1;
    const written = text.slice(from, at);
    if (!written.includes('\\')) return written.slice(1, -1);
    try {
      return String(JSON.parse(written.replaceAll('\t', '\\t')));
    } catch {
      at = from;
      return stop('tree-wrong');
    }
  };
  /** What stands between two brackets, with commas between. */
  const within = (end: ']' | '}', read: () => void): void => {
    at += 1;
    for (skip(); text[at] !== end; skip()) {
      read();
      skip();
      if (text[at] === ',') {
        const comma = line;
        at += 1;
        skip();
        if (text[at] === end) note('trailing-comma', { file, line: comma });
      } else if (text[at] !== end) stop('tree-wrong');
    }
    at += 1;
  };
  const read = (deep: number): Tree => {
    skip();
    if (deep > mostDeep) stop('too-deep');
    const from = line;
    if (text[at] === '[') {
      const list: Tree[] = [];
      const lines: number[] = [];
      within(']', () => {
        lines.push(line);
        list.push(read(deep + 1));
      });
      return Object.assign(list, { lines });
    }
    if (text[at] === '{') {
      const entries = new Map<string, Tree>();
      within('}', () => {
        const here = line;
        const key = word();
        skip();
        if (text[at] !== ':') stop('tree-wrong');
        at += 1;
        const value = read(deep + 1);
        if (entries.has(key)) note('key-twice', { file, line: here }, { value: short(key) });
        else entries.set(key, value);
      });
      return { entries: [...entries], line: from };
    }
    const isQuoted = text[at] === '"';
    const found = word();
    return !isQuoted && found === 'null' ? '' : found;
  };
  try {
    const tree = read(0);
    skip();
    if (at >= text.length) return tree;
    // JSON Lines: one card after the other, with nothing around them.
    if (!isMap(tree) || text[at] !== '{') return stop('tree-wrong');
    const list: Tree[] = [tree];
    const lines: number[] = [tree.line];
    for (; at < text.length; skip()) {
      if (text[at] !== '{') stop('tree-wrong');
      lines.push(line);
      list.push(read(1));
    }
    return Object.assign(list, { lines });
  } catch (error) {
    if (error instanceof Stuck) return undefined;
    throw error;
  }
};
