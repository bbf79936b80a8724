import { catchDrops } from '../browser/drops.ts';
import { inWindow } from '../state/act.ts';
import type { Store } from '../state/store.ts';
import { type Given, giveFiles } from './given.ts';

/** Looks at what was given as a deck of one's own; a window that only watches looks at nothing. */
const open = ({ get, act }: Store, given: Given): void => {
  if (given.length === 0 || get().window.seat !== 'driving') return;
  giveFiles(given);
  act(inWindow({ over: 'decks' }));
};

/** A file that is dropped anywhere on the window is looked at as a deck of one's own. */
export const followDrops = (store: Store): void => {
  catchDrops((files) => open(store, files));
};

/** A file of the same host that a link names. */
interface DeckFile {
  readonly address: string;
  readonly name: string;
}

/** The file in a link such as `#deckfile=/decks/noaber.zip`; undefined for one of another host than `here`, and for what is none. */
export const readDeckFile = (hash: string, here: string): DeckFile | undefined => {
  const [, written] = /[#&]deckfile=([^&]+)/.exec(hash) ?? [];
  if (written === undefined) return undefined;
  try {
    const path = decodeURIComponent(written);
    // As a browser understands it: `/\evil.nl` and a tab in between are ways to another host.
    const { origin, protocol, href } = new URL(path, here);
    const isOurs = path.startsWith('/') && /^https?:$/.test(protocol) && origin === new URL(here).origin;
    return isOurs ? { address: href, name: path.replace(/[?#].*$/s, '').replace(/^.*\//s, '') } : undefined;
  } catch {
    return undefined;
  }
};

/** Beside a window that drives it waits until this one does. */
const offer = (store: Store, given: Given): void => {
  if (store.get().window.seat === 'driving') open(store, given);
  else {
    const stop = store.subscribe(({ window }) => {
      if (window.seat !== 'driving') return;
      stop();
      open(store, given);
    });
  }
};

const fetchDeckFile = async (store: Store, { address, name }: DeckFile): Promise<void> => {
  const answer = await fetch(address).catch(() => undefined);
  const content = answer?.ok ? await answer.blob().catch(() => undefined) : undefined;
  offer(store, content ? [new File([content], name)] : 'unfetched');
};

/** Opens the deck that the address names, now and whenever one is put there; it is looked at first as any other. */
export const followDeckFiles = (store: Store, hash: string): void => {
  const follow = (hash: string) => {
    const file = readDeckFile(hash, location.href);
    if (file) fetchDeckFile(store, file);
  };
  follow(hash);
  // By now the address may show the table again.
  addEventListener('hashchange', ({ newURL }) => follow(new URL(newURL).hash));
};
