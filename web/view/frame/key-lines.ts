import { joinNames } from '../../../cards/joined.ts';
import type { Language } from '../../../cards/schema.ts';
import { type Command, commands, type Key } from '../../command/commands.ts';
import { type CommandLine, keyWords } from './key-words.ts';

/** Lines of the list of keys, in their order, and which commands each tells. A command that is in none does not compile. */
const commandLines = {
  next: ['next'],
  back: ['back'],
  flip: ['flip'],
  deal: ['deal'],
  put: ['hold', 'skip', 'putBack'],
  hand: ['hand'],
  timer: ['timer'],
  black: ['black'],
  textSize: ['textSize'],
  notes: ['notes'],
  projector: ['projector'],
  start: ['start'],
  fullScreen: ['fullScreen'],
  undo: ['undo'],
  redo: ['redo'],
  code: [],
  codeField: ['typeCode'],
  help: ['help'],
  leave: ['leave'],
} as const satisfies Readonly<Record<CommandLine, readonly Command['kind'][]>>;

type Told = (typeof commandLines)[CommandLine][number];
const lines: readonly [CommandLine, readonly Told[]][] = Object.entries(commandLines) as never;

/** A line of the list of keys: what to press, and what that does. */
export interface KeyLine {
  readonly keys: string;
  /** The same for a voice, which is silent at a full stop and calls an arrow what it likes. */
  readonly said: string;
  readonly meaning: string;
}

/** The list of keys in one language, made from the commands themselves: none can be forgotten in it. */
export const listKeys = (language: Language, upDown: boolean): readonly KeyLine[] => {
  const words = keyWords[language];
  return lines.map(([line, told]) => {
    const keys = commands.filter(({ command }) => isTold(command.kind, told)).flatMap(({ keys }) => keys);
    const names = keys
      .filter(({ untold, taught }) => !untold && (upDown || !taught))
      .map((key) => nameKey(key, words.space));
    const list = (names: readonly string[]) => (names.length > 0 ? joinNames(names, words.or) : words.anyCode);
    return { keys: list(names), said: list(names.map((name) => words.said[name] ?? name)), meaning: words.lines[line] };
  });
};

/** Every command is told in some line. */
const isTold = (kind: Told, told: readonly Told[]): boolean => told.includes(kind);

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
