import { expect, test } from 'vitest';
import { type Focus, type Press, readKey } from '../../web/keys.ts';

const press = (key: string, focus: Focus = 'page', more: Partial<Press> = {}): Press => ({
  key,
  focus,
  ctrl: false,
  shift: false,
  other: false,
  ...more,
});
const read = (pressed: Press, letterKeys = true) => readKey(pressed, letterKeys, ['t', 'v']);

test.each<Focus>(['page', 'button', 'field'])('a clicker works with the focus on a %s', (focus) => {
  expect(read(press('PageDown', focus))).toEqual({ kind: 'next' });
  expect(read(press('PageUp', focus))).toEqual({ kind: 'back' });
});

test('Space and Enter are left to a focused button; elsewhere Space flips', () => {
  expect(read(press(' ', 'button'))).toBeUndefined();
  expect(read(press('Enter', 'button'))).toBeUndefined();
  expect(read(press(' '))).toEqual({ kind: 'flip' });
});

test('a field keeps its own keys', () => {
  for (const key of ['ArrowLeft', 'ArrowRight', ' ', 'u', 'p', '/', 't'])
    expect(read(press(key, 'field'))).toBeUndefined();
});

test('keys of one letter can be switched off, others go on', () => {
  for (const key of ['f', 'p', 'u', '?', '/', 't']) {
    expect(read(press(key))).toBeDefined();
    expect(read(press(key), false)).toBeUndefined();
  }
  expect(read(press('ArrowRight'), false)).toEqual({ kind: 'next' });
});

test('the letter of a family opens the code field with that letter in it', () => {
  expect(read(press('T'))).toEqual({ kind: 'typeCode', typed: 't' });
  expect(read(press('q'))).toBeUndefined();
});

test('the browser keeps its own shortcuts', () => {
  expect(read(press('p', 'page', { ctrl: true }))).toBeUndefined();
  expect(read(press('PageDown', 'page', { ctrl: true }))).toBeUndefined();
  expect(read(press('z', 'page', { ctrl: true }))).toEqual({ kind: 'undo' });
  expect(read(press('z', 'page', { ctrl: true, shift: true }))).toEqual({ kind: 'redo' });
});
