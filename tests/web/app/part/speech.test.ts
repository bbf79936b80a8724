import { expect, test } from 'vitest';
import { followSpeech } from '../../../../web/app/part/speech.ts';
import type { SpokenDeck } from '../../../../web/deck/deck.ts';
import { inWindow, openKept } from '../../../../web/state/act.ts';
import { beginAnother } from '../../../../web/state/another.ts';
import { noaber } from '../../state/noaber.ts';
import { english, openTestWindow } from '../../state/window.ts';

/** The host answers when a test says so. */
const openSlow = () => {
  const store = openTestWindow();
  const answers: ((box: SpokenDeck | undefined) => void)[] = [];
  followSpeech(store, () => new Promise((done) => answers.push(done)));
  const answer = async (box: SpokenDeck | undefined) => {
    answers.shift()?.(box);
    await new Promise((done) => setTimeout(done));
  };
  return { store, answer };
};

test('the words change once they are here; a deck that is not here leaves them as they are', async () => {
  const { store, answer } = openSlow();
  store.act(inWindow({ wanted: 'en' }));
  await answer(english);
  expect(store.get().box).toBe(english);
  store.act(inWindow({ wanted: 'nl' }));
  await answer(undefined);
  expect(store.get()).toMatchObject({ box: english, window: { wanted: 'en' } });
});

test('a language that does not come is said to be missing, until it is asked for again and comes', async () => {
  const { store, answer } = openSlow();
  const isUnspoken = () => store.get().window.unspoken ?? false;
  store.act(inWindow({ wanted: 'en' }));
  await answer(undefined);
  expect([store.get().box.language, isUnspoken()]).toEqual(['nl', true]);
  store.act(inWindow({ wanted: 'en', unspoken: false }));
  await answer(undefined);
  expect([store.get().box.language, isUnspoken()]).toEqual(['nl', true]);
  store.act(inWindow({ wanted: 'en' }));
  await answer(english);
  expect([store.get().box.language, isUnspoken()]).toEqual(['en', false]);
});

test('a language that was asked for before anything could follow comes too', async () => {
  const store = openTestWindow();
  store.act(inWindow({ wanted: 'en' }));
  followSpeech(store, async () => english);
  await new Promise((done) => setTimeout(done));
  expect(store.get().box).toBe(english);
});

test('another deck that was laid meanwhile is not covered by the one that was asked for, and is asked for itself', async () => {
  const { store, answer } = openSlow();
  store.act(inWindow({ wanted: 'en' }));
  store.act(openKept(beginAnother(noaber, { own: undefined, seen: [] }, 1), noaber));
  await answer(english);
  expect(store.get().box).toBe(noaber);
  await answer({ ...noaber, language: 'en' });
  expect(store.get().box).toMatchObject({ language: 'en', version: noaber.version });
});
