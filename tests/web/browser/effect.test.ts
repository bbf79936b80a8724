import { useEffect as useEffectOfReact } from 'react';
import { expect, test } from 'vitest';
import { type Effect, useEffect } from '../../../web/browser/effect.ts';

const takes = (...effects: readonly Effect[]): number => effects.length;

test('an effect gives nothing or a way back; the types refuse what a method gives that the DOM calls void', () => {
  const scroll = (): void => undefined;
  // @ts-expect-error: in Chromium 156 this gives React a promise to call.
  const first: Effect = () => scrollTo(0, 0);
  // @ts-expect-error: what a function of type void gives, nobody knows.
  const second: Effect = () => scroll();
  // @ts-expect-error: a promise is no way back either.
  const third: Effect = async () => undefined;
  const undone: Effect = () => () => scroll();
  const plain: Effect = () => {
    scroll();
  };
  expect(takes(first, second, third, undone, plain)).toBe(5);
});

test('the hook is React’s own, so that its rules and its order stay', () => {
  expect(useEffect).toBe(useEffectOfReact);
});
