import { expect, test } from 'vitest';
import { runInTime } from '../../../generator/tools/run-in-time.node.ts';

test('work that never ends is ended; other work gives what it gives, or throws what it throws', () => {
  const endless = () => {
    for (;;);
  };
  expect(runInTime(0.05, endless)).toBeUndefined();
  expect(runInTime(60, () => new Map([['a', 1]]))).toEqual(new Map([['a', 1]]));
  expect(() =>
    runInTime(60, () => {
      throw new RangeError('too far');
    }),
  ).toThrow(RangeError);
});
