import type { Language } from '../../../cards/schema.ts';
import { commandLines, commands, type Key } from '../../command/commands.ts';
import { keyWords } from './key-words.ts';

/** A line of the list of keys: what to press, and what that does. */
export interface KeyLine {
  readonly keys: string;
  readonly meaning: string;
}

/** The list of keys in one language, made from the commands themselves: none can be forgotten in it. */
export const listKeys = (language: Language, upDown: boolean): readonly KeyLine[] => {
  const words = keyWords[language];
  return commandLines.map((line) => {
    const keys = commands.filter((row) => row.line === line).flatMap(({ keys }) => keys);
    const told = keys.filter(({ untold, taught }) => !untold && (upDown || !taught));
    const names = told.map((key) => nameKey(key, words.space));
    return { keys: names.length > 0 ? join(names, words.or) : words.anyCode, meaning: words.lines[line] };
  });
};

const arrows: Readonly<Record<string, string>> = {
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowDown: '↓',
  ArrowUp: '↑',
  Escape: 'Esc',
};

const nameKey = ({ key, scope }: Key, space: string): string => {
  if (scope === 'ctrl') return key === key.toUpperCase() ? `Ctrl Shift ${key}` : `Ctrl ${key.toUpperCase()}`;
  if (key === ' ') return space;
  return arrows[key] ?? (key.length === 1 ? key.toUpperCase() : key);
};

/** “H, K of L”. */
const join = (names: readonly string[], or: string): string =>
  names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} ${or} ${names.at(-1)}`;
