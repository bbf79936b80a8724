import { expect, test } from 'vitest';
import { families, ownLetter } from '../../../cards/families.ts';
import { commands, rowOf } from '../../../web/command/commands.ts';
import { type Focus, type KeyWishes, type Press, readKey } from '../../../web/command/keys.ts';

const press = (key: string, focus: Focus = 'page', more: Partial<Press> = {}): Press => ({
  key,
  focus,
  ctrl: false,
  shift: false,
  other: false,
  ...more,
});
const codeLetters = [...new Set(Object.values(families).map(({ letter }) => letter.toLowerCase()))];
const usual: KeyWishes = { letterKeys: true, upDown: false };
const noLetters: KeyWishes = { ...usual, letterKeys: false };
const taught: KeyWishes = { ...usual, upDown: true };
const read = (pressed: Press, wishes = usual) => readKey(pressed, wishes, codeLetters);

test.each<Focus>(['page', 'button', 'choice', 'list', 'field', 'code'])(
  'a clicker works with the focus on a %s',
  (focus) => {
    expect(read(press('PageDown', focus))).toEqual({ kind: 'next' });
    expect(read(press('PageUp', focus))).toEqual({ kind: 'back' });
  },
);

test('Space and Enter are left to a focused button; elsewhere Space flips', () => {
  expect(read(press(' ', 'button'))).toBeUndefined();
  expect(read(press('Enter', 'button'))).toBeUndefined();
  expect(read(press(' '))).toEqual({ kind: 'flip' });
});

test('a field keeps its own keys', () => {
  for (const key of ['ArrowLeft', 'ArrowRight', ' ', 'u', 'o', 'p', '5', '/', 't'])
    expect(read(press(key, 'field'))).toBeUndefined();
});

test('keys of one letter can be switched off, others go on', () => {
  for (const key of ['f', 'o', 'u', 'i', '?', '/', 'p', 't']) {
    expect(read(press(key))).toBeDefined();
    expect(read(press(key), noLetters)).toBeUndefined();
  }
  expect(read(press('ArrowRight'), noLetters)).toEqual({ kind: 'next' });
});

test('arrow up and down scroll, until somebody teaches them what their clicker means', () => {
  for (const focus of ['page', 'button', 'choice', 'list', 'field', 'code'] as const)
    for (const key of ['ArrowDown', 'ArrowUp']) expect(read(press(key, focus))).toBeUndefined();
  for (const focus of ['page', 'button', 'code'] as const) {
    expect(read(press('ArrowDown', focus), taught)).toEqual({ kind: 'next' });
    expect(read(press('ArrowUp', focus), taught)).toEqual({ kind: 'back' });
  }
  // A list, a choice and a field keep them: there they walk.
  for (const focus of ['choice', 'list', 'field'] as const)
    for (const key of ['ArrowDown', 'ArrowUp']) expect(read(press(key, focus), taught)).toBeUndefined();
});

test('after a letter too many Space and arrows mean what they mean on the page, and letters belong to the code', () => {
  expect(read(press(' ', 'code'))).toEqual({ kind: 'flip' });
  expect(read(press('ArrowRight', 'code'))).toEqual({ kind: 'next' });
  for (const key of ['n', '5', '/', '.', 't', 'Backspace', 'Enter']) expect(read(press(key, 'code'))).toBeUndefined();
  expect(read(press('z', 'code', { ctrl: true }))).toBeUndefined();
});

// B is black on the clickers of one maker; a blank card's code begins with a slash.
test.each(codeLetters.filter((letter) => letter !== 'b'))(
  'the letter %s of a family opens the code field with that letter in it',
  (letter) => {
    expect(read(press(letter))).toEqual({ kind: 'typeCode', typed: letter });
    expect(read(press(letter.toUpperCase(), 'button'))).toEqual({ kind: 'typeCode', typed: letter });
  },
);

test('a letter in which no code begins types no code', () => {
  // No key is ever called so.
  expect(readKey(press('ø'), usual, ['v'])).toBeUndefined();
  expect(readKey(press('v'), usual, ['v'])).toEqual({ kind: 'typeCode', typed: 'v' });
  expect(read(press('o'))).toEqual({ kind: 'projector' });
});

test('the browser keeps its own shortcuts', () => {
  expect(read(press('o', 'page', { ctrl: true }))).toBeUndefined();
  expect(read(press('PageDown', 'page', { ctrl: true }))).toBeUndefined();
  expect(read(press('z', 'page', { ctrl: true }))).toEqual({ kind: 'undo' });
  expect(read(press('z', 'page', { ctrl: true, shift: true }))).toEqual({ kind: 'redo' });
});

test('a list finds by letter and a choice goes by arrows; black works beside them', () => {
  expect(read(press('.', 'list'))).toEqual({ kind: 'black' });
  for (const key of ['b', 'n', '1', ' ', 'ArrowLeft', 'ArrowRight']) expect(read(press(key, 'list'))).toBeUndefined();
  for (const key of ['.', 'b']) expect(read(press(key, 'choice'))).toEqual({ kind: 'black' });
  for (const key of [' ', 'ArrowLeft', 'ArrowRight']) expect(read(press(key, 'choice'))).toBeUndefined();
  expect(read(press('.', 'list'), noLetters)).toBeUndefined();
});

test('a key held down counts hands and sizes letters, and walks through no cards', () => {
  expect(rowOf({ kind: 'hand', choice: 0, by: 1 }).repeats).toBe(true);
  for (const kind of ['next', 'back', 'deal', 'black', 'flip'] as const)
    expect(rowOf({ kind }).repeats).toBeUndefined();
});

test('no key has two meanings, and only B is both a key and the letter of a code', () => {
  const onTheSpot = { id: 'a card that people write', letter: ownLetter };
  const both = [...Object.values(families), onTheSpot].flatMap(({ id, letter }) =>
    commands
      .filter(({ keys }) => keys.some(({ key, scope }) => scope !== 'ctrl' && key === letter.toLowerCase()))
      .map(({ command }) => `${letter} is the key of “${command.kind}” and begins the codes of “${id}”`),
  );
  expect(both).toEqual(['B is the key of “black” and begins the codes of “blank”']);
  const keys = commands.flatMap(({ keys }) => keys.map(({ key, scope }) => (scope === 'ctrl' ? `Ctrl ${key}` : key)));
  expect(new Set(keys).size).toBe(keys.length);
});

test('all rows of one kind have the same reach, so that any of them tells it', () => {
  const traits = (row: (typeof commands)[number]) => {
    const { command: _, keys: __, ...more } = row;
    return more;
  };
  for (const row of commands) expect(traits(row)).toEqual(traits(rowOf(row.command)));
});
