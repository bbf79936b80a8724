import { expect, test } from 'vitest';
import { openPart } from '../../../web/browser/part.ts';

/** A network that a test answers for. */
const openNetwork = () => {
  const asked: { readonly come: (part: string) => void; readonly fail: () => void }[] = [];
  const fetch = () =>
    new Promise<string>((resolve, reject) => asked.push({ come: resolve, fail: () => reject(new Error('offline')) }));
  return { asked, fetch };
};

test('a part that is asked for while it is under way is fetched once, and comes to everybody who asked', async () => {
  const { asked, fetch } = openNetwork();
  const part = openPart(fetch);
  const heard: (string | undefined)[] = [];
  part.subscribe(() => heard.push(part.get()));
  const both = Promise.all([part.load(), part.load()]);
  expect([part.get(), asked.length]).toEqual([undefined, 1]);
  asked[0]?.come('desk');
  expect(await both).toEqual(['desk', 'desk']);
  expect([heard, part.get(), await part.load(), asked.length]).toEqual([['desk'], 'desk', 'desk', 1]);
});

test('a part that could not be fetched is fetched again at the next wish, and nothing breaks meanwhile', async () => {
  const { asked, fetch } = openNetwork();
  const part = openPart(fetch);
  const first = part.load();
  asked[0]?.fail();
  expect(await first).toBeUndefined();
  const second = part.load();
  asked[1]?.come('desk');
  expect([await second, part.get()]).toEqual(['desk', 'desk']);
});

test('who asked no longer to hear of a part is left in peace', async () => {
  const { asked, fetch } = openNetwork();
  const part = openPart(fetch);
  const heard: unknown[] = [];
  part.subscribe(() => heard.push(part.get()))();
  const coming = part.load();
  asked[0]?.come('desk');
  await coming;
  expect(heard).toEqual([]);
});
