import { type Command, commands, type Key } from './commands.ts';

/**
 * Where the focus is: in a field that takes every letter, in the one for a card's code with one letter in it, on a list
 * that finds by letter, on one of several choices that arrows walk, on something that Space and Enter press, or nowhere
 * in particular.
 */
export type Focus = 'field' | 'code' | 'list' | 'choice' | 'button' | 'page';

/** What a person wants of the keys, kept with that person and not with a talk. */
export interface KeyWishes {
  /** Keys of one letter or sign are obeyed. */
  readonly letterKeys: boolean;
  /** Arrow up and down go back and on, as some clickers send them. */
  readonly upDown: boolean;
}

export interface Press {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly other: boolean;
  readonly focus: Focus;
}

/** Each key with what it asks for. */
const keys = commands.flatMap(({ command, keys }) => keys.map((key) => ({ ...key, command })));

const isFree = ({ scope, inLists, taught }: Key, focus: Focus, { letterKeys, upDown }: KeyWishes): boolean => {
  if (taught && !upDown) return false;
  switch (scope) {
    case 'always':
      return true;
    case 'ctrl':
      return focus !== 'field' && focus !== 'code';
    case 'walk':
      return focus === 'page' || focus === 'button' || focus === 'code';
    case 'page':
      return focus === 'page' || focus === 'code';
    case 'letter':
      return letterKeys && focus !== 'field' && focus !== 'code' && (focus !== 'list' || inLists === true);
  }
};

/**
 * What a key press means. A clicker's keys work wherever the focus is; Space presses a focused button first. A letter
 * too many took the focus to the field for codes: there Space and arrows go on meaning what they mean on the page.
 * Keys of one letter can be switched off (WCAG 2.1.4): a voice that dictates would press them.
 */
export const readKey = (press: Press, wishes: KeyWishes, codeLetters: readonly string[]): Command | undefined => {
  if (press.other) return undefined;
  const typed = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  const wanted = press.ctrl && press.shift ? typed.toUpperCase() : typed;
  const found = keys.find(({ key, scope }) => key === wanted && (scope === 'ctrl') === press.ctrl);
  if (found) return isFree(found, press.focus, wishes) ? found.command : undefined;
  const begins = !press.ctrl && codeLetters.includes(typed);
  const isFreeLetter = isFree({ key: typed, scope: 'letter' }, press.focus, wishes);
  return begins && isFreeLetter ? { kind: 'typeCode', typed } : undefined;
};

/** What the focused element does with keys of its own. */
export const readFocus = (target: EventTarget | null): Focus => {
  if (!(target instanceof Element)) return 'page';
  if (target.matches('select')) return 'list';
  if (target.matches('[type=radio], [role=tab]')) return 'choice';
  if (target.matches('.code-field input') && isStray(target)) return 'code';
  if (target.matches(`textarea, [contenteditable], ${typedIn}`)) return 'field';
  // What a pointer pressed (web/browser/note-pressed.ts) has the focus, and nobody went there with the keys.
  return target.matches(':is(button, a, summary, input):not([data-pressed])') ? 'button' : 'page';
};

/** One letter and no number yet: a finger that slipped, as likely as the beginning of a code. */
const isStray = (field: Element) => field instanceof HTMLInputElement && /^[a-z]$/i.test(field.value);

const typedIn = 'input:not([type=checkbox], [type=file])';
