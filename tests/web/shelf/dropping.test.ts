import { afterEach, expect, test, vi } from 'vitest';
import { followDeckFiles } from '../../../web/shelf/dropping.ts';
import { takeFiles } from '../../../web/shelf/given.ts';
import { inWindow } from '../../../web/state/act.ts';
import { openTestWindow } from '../state/window.ts';

afterEach(() => vi.unstubAllGlobals());

test('a link to a deck that is opened beside a window that drives waits until this one does', async () => {
  vi.stubGlobal('location', new URL('https://kaarten.example.nl/spel/'));
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('fetch', async () => ({ ok: true, blob: async () => new Blob(['tekst']) }));
  const store = openTestWindow();
  store.act(inWindow({ seat: 'watching' }));
  followDeckFiles(store, '#deckfile=/decks/noaber.csv');
  // All that waits for nothing is done by then.
  await new Promise(setImmediate);
  expect([store.get().window.over, takeFiles()]).toEqual([undefined, []]);
  store.act(inWindow({ seat: 'driving' }));
  expect(store.get().window.over).toBe('decks');
  expect(takeFiles()).toMatchObject([{ name: 'noaber.csv' }]);
});
