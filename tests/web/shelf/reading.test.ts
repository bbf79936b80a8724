import { expect, test } from 'vitest';
import { openReading } from '../../../web/shelf/reading.ts';

/** A reader whose answers come when a test says so. */
const openSlow = () => {
  const waiting = new Map<string, { readonly done: () => void; readonly fail: () => void }>();
  const heard: string[] = [];
  const reading = openReading<string, string>(
    (asked) =>
      new Promise((done, fail) =>
        waiting.set(asked, { done: () => done(asked), fail: () => fail(new Error('no network')) }),
      ),
    (answer) => heard.push(answer),
    () => heard.push('failed'),
  );
  return {
    reading,
    heard,
    answer: (asked: string) => waiting.get(asked)?.done(),
    fail: () => waiting.get('2')?.fail(),
  };
};

test('of two corrections the latest is shown, also where the first is answered last', async () => {
  const { reading, heard, answer } = openSlow();
  reading.ask('1');
  reading.ask('2');
  answer('2');
  expect(await reading.settled()).toBe('2');
  answer('1');
  await Promise.resolve();
  expect(heard).toEqual(['2']);
});

test('who waits for the answer gets that of the latest wish', async () => {
  const { reading, answer } = openSlow();
  reading.ask('1');
  const settled = reading.settled();
  reading.ask('2');
  answer('1');
  answer('2');
  expect(await settled).toBe('2');
});

test('reading that fails is told, and gives nothing; what was left gives nothing either', async () => {
  const { reading, heard, answer, fail } = openSlow();
  reading.ask('2');
  fail();
  expect(await reading.settled()).toBeUndefined();
  expect(heard).toEqual(['failed']);
  reading.ask('3');
  reading.leave();
  answer('3');
  expect(await reading.settled()).toBeUndefined();
  await Promise.resolve();
  expect(heard).toEqual(['failed']);
});
