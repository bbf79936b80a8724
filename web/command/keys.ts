/** What a key asks for. */
export type Command =
  | {
      readonly kind:
        | 'next'
        | 'back'
        | 'flip'
        | 'deal'
        | 'hold'
        | 'skip'
        | 'putBack'
        | 'undo'
        | 'redo'
        | 'black'
        | 'start'
        | 'fullScreen'
        | 'projector'
        | 'timer'
        | 'help'
        | 'leave';
    }
  /** One more hand, or one less, for A, doubt or B. */
  | { readonly kind: 'hand'; readonly choice: 0 | 1 | 2; readonly by: 1 | -1 }
  | { readonly kind: 'textSize'; readonly by: 1 | -1 }
  | { readonly kind: 'typeCode'; readonly typed: string };

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

const always: Readonly<Record<string, Command>> = {
  PageDown: { kind: 'next' },
  PageUp: { kind: 'back' },
  // A clicker's start. It would reload the page, which does no harm either: a reload keeps the game.
  F5: { kind: 'start' },
  Escape: { kind: 'leave' },
};

/** Keys that a text field, a list or a slider may want for itself. */
const outsideFields: Readonly<Record<string, Command>> = {
  ArrowRight: { kind: 'next' },
  ArrowLeft: { kind: 'back' },
};

/**
 * No letter in which a code begins, so that a printed code can be typed at once; but B is black on every clicker of
 * one maker, so a blank card's code begins with a slash.
 */
const letters: Readonly<Record<string, Command>> = {
  '.': { kind: 'black' },
  b: { kind: 'black' },
  n: { kind: 'deal' },
  h: { kind: 'hold' },
  k: { kind: 'skip' },
  l: { kind: 'putBack' },
  m: { kind: 'timer' },
  '1': { kind: 'hand', choice: 0, by: 1 },
  '2': { kind: 'hand', choice: 1, by: 1 },
  '3': { kind: 'hand', choice: 2, by: 1 },
  '+': { kind: 'textSize', by: 1 },
  '=': { kind: 'textSize', by: 1 },
  '-': { kind: 'textSize', by: -1 },
  f: { kind: 'fullScreen' },
  o: { kind: 'projector' },
  u: { kind: 'undo' },
  '?': { kind: 'help' },
  '/': { kind: 'typeCode', typed: '' },
};

/**
 * What a key press means. A clicker's keys work wherever the focus is; Space presses a focused button first.
 * Keys of one letter can be switched off (WCAG 2.1.4): a voice that dictates would press them.
 */
export const readKey = (press: Press, letterKeys: boolean, codeLetters: readonly string[]): Command | undefined => {
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  if (press.ctrl) return key === 'z' && press.focus !== 'field' ? { kind: press.shift ? 'redo' : 'undo' } : undefined;
  if (press.other) return undefined;
  if (always[key]) return always[key];
  if (press.focus === 'field') return undefined;
  // No list has a name that begins with a full stop, and on most clickers it is black.
  if (press.focus === 'list') return letterKeys && key === '.' ? letters[key] : undefined;
  if (outsideFields[key]) return press.focus === 'choice' ? undefined : outsideFields[key];
  if (key === ' ') return press.focus === 'page' ? { kind: 'flip' } : undefined;
  if (!letterKeys) return undefined;
  if (letters[key]) return letters[key];
  return codeLetters.includes(key) ? { kind: 'typeCode', typed: key } : undefined;
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

const heldDown: readonly Command['kind'][] = ['hand', 'textSize', 'undo', 'redo'];

/** Whether a key that is held down goes on: never through the cards, where a heavy thumb would deal the whole pile. */
export const mayRepeat = ({ kind }: Command): boolean => heldDown.includes(kind);
