import fc from 'fast-check';
import { expect, test } from 'vitest';
import { looks, plainScreen, readScreen, type Screen, textSizes, writeScreen } from '../../../web/state/screen.ts';

const timer = fc.oneof(
  fc.record({ total: fc.integer({ min: 1 }), left: fc.nat() }),
  fc.record({ total: fc.integer({ min: 1 }), endsAt: fc.integer() }),
);
const screens: fc.Arbitrary<Screen> = fc.record({
  black: fc.boolean(),
  look: fc.constantFrom(...looks),
  textSize: fc.constantFrom(...textSizes),
  timer: fc.option(timer, { nil: undefined }),
  sound: fc.boolean(),
});

test('a screen is read as it was written', () => {
  fc.assert(
    fc.property(screens, (screen) => {
      expect(readScreen(writeScreen(screen))).toEqual(screen);
    }),
  );
  expect(writeScreen(plainScreen)).toBe('{"black":false,"look":"light","textSize":0,"sound":false}');
});

const set: Screen = { black: true, look: 'dark', textSize: 2, timer: { total: 60_000, left: 0 }, sound: true };
const readChanged = (change: object) => readScreen(JSON.stringify({ ...set, ...change }));

test('what is broken is as it was at first, and the others are kept', () => {
  for (const black of [1, 'true', null, undefined]) expect(readChanged({ black })).toEqual({ ...set, black: false });
  for (const sound of [1, 'true', null, undefined]) expect(readChanged({ sound })).toEqual({ ...set, sound: false });
  for (const look of ['pink', 0, null, undefined]) expect(readChanged({ look })).toEqual({ ...set, look: 'light' });
  for (const textSize of [4, -3, 0.5, '2', null]) expect(readChanged({ textSize })).toEqual({ ...set, textSize: 0 });
});

test('a timer has a length, and an end or what is left', () => {
  const none = { ...set, timer: undefined };
  for (const broken of [
    null,
    7,
    'x',
    [],
    {},
    { total: 5 },
    { left: 5 },
    { total: 0, left: 0 },
    { total: -1, endsAt: 3 },
    { total: '5', left: 1 },
    { total: 5, left: -1 },
    { total: 5, endsAt: '9' },
  ])
    expect(readChanged({ timer: broken })).toEqual(none);
  expect(readChanged({ timer: { total: 5, left: 2, endsAt: 9 } }).timer).toEqual({ total: 5, left: 2 });
  expect(readChanged({ timer: { total: 5, left: -2, endsAt: 9 } }).timer).toEqual({ total: 5, endsAt: 9 });
});

test('a text that is no screen is a plain one', () => {
  for (const text of ['', '{', 'null', '7', '"x"', '[]', '{}']) expect(readScreen(text)).toEqual(plainScreen);
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(() => readScreen(text)).not.toThrow();
    }),
  );
});
