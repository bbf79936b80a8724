import { expect, test } from 'vitest';
import { breakPicture, type Pictures, seePicture, shownPicture } from '../../../web/breakage/pictures.ts';
import { showCard } from '../../e2e/room.ts';

const see = (before: Pictures | undefined, code: string) => seePicture(before, showCard(code, 'front'));
const codeOf = (pictures: Pictures) => shownPicture(pictures)?.cards[0]?.code;

test('a picture that breaks gives way to the last good one, and the next is tried', () => {
  const good = see(see(undefined, 'T08'), 'T09');
  const broken = breakPicture(good);
  expect(codeOf(good)).toBe('T09');
  expect(codeOf(broken)).toBe('T08');
  expect(codeOf(see(broken, 'S02'))).toBe('S02');
});

test('two that break after each other leave the one before them', () => {
  const broken = breakPicture(see(see(undefined, 'T08'), 'T09'));
  expect(codeOf(breakPicture(see(broken, 'T10')))).toBe('T08');
});

test('where the good one breaks as well, and where there was none, nothing is shown', () => {
  expect(codeOf(breakPicture(breakPicture(see(see(undefined, 'T08'), 'T09'))))).toBeUndefined();
  expect(codeOf(breakPicture(see(undefined, 'T08')))).toBeUndefined();
});

test('the same told again is no reason to try what broke', () => {
  const broken = breakPicture(see(see(undefined, 'T08'), 'T09'));
  expect(see(broken, 'T09')).toBe(broken);
});
