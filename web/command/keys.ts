import { type Command, commands, type Key } from './commands.ts';

/**
 * Where the focus is: in a field that takes every letter, on a list that finds by letter, on one of several choices
 * that arrows walk, on something that Space and Enter press, or nowhere in particular.
 */
export type Focus = 'field' | 'list' | 'choice' | 'button' | 'page';

export interface Press {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly other: boolean;
  readonly focus: Focus;
}

/** Each key with what it asks for. */
const keys = commands.flatMap(({ command, keys }) => keys.map((key) => ({ ...key, command })));

const isFree = ({ scope, inLists }: Key, focus: Focus, letterKeys: boolean): boolean => {
  switch (scope) {
    case 'always':
      return true;
    case 'ctrl':
      return focus !== 'field';
    case 'walk':
      return focus === 'page' || focus === 'button';
    case 'page':
      return focus === 'page';
    case 'letter':
      return letterKeys && focus !== 'field' && (focus !== 'list' || inLists === true);
  }
};

/**
 * What a key press means. A clicker's keys work wherever the focus is; Space presses a focused button first.
 * Keys of one letter can be switched off (WCAG 2.1.4): a voice that dictates would press them.
 */
export const readKey = (press: Press, letterKeys: boolean, codeLetters: readonly string[]): Command | undefined => {
  if (press.other) return undefined;
  const typed = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  const wanted = press.ctrl && press.shift ? typed.toUpperCase() : typed;
  const found = keys.find(({ key, scope }) => key === wanted && (scope === 'ctrl') === press.ctrl);
  if (found) return isFree(found, press.focus, letterKeys) ? found.command : undefined;
  const begins = !press.ctrl && codeLetters.includes(typed);
  const isFreeLetter = isFree({ key: typed, scope: 'letter' }, press.focus, letterKeys);
  return begins && isFreeLetter ? { kind: 'typeCode', typed } : undefined;
};

/** What the focused element does with keys of its own. */
export const readFocus = (target: EventTarget | null): Focus => {
  if (!(target instanceof Element)) return 'page';
  if (target.matches('select')) return 'list';
  if (target.matches('[type=radio]')) return 'choice';
  if (target.matches(`textarea, [contenteditable], ${typedIn}`)) return 'field';
  return target.matches('button, a, summary, input') ? 'button' : 'page';
};

const typedIn = 'input:not([type=checkbox], [type=file])';
