import { inWindow } from '../state/act.ts';
import type { Store } from '../state/store.ts';
import { giveFiles } from './given.ts';

const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;

/** A file that is dropped anywhere on the window is looked at as a deck of one's own. */
export const followDrops = ({ get, act }: Store): void => {
  const open = (files: readonly File[]) => {
    if (files.length === 0 || get().window.seat !== 'driving') return;
    giveFiles(files);
    act(inWindow({ over: 'decks' }));
  };
  addEventListener('dragover', (event) => {
    // Without this the browser would leave the game for the file.
    if (holdsFiles(event)) event.preventDefault();
  });
  addEventListener('drop', (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    open([...(event.dataTransfer?.files ?? [])]);
  });
};

/** An address of the same host, as in `#deckfile=/decks/noaber.zip`; undefined for any other. */
export const readDeckFile = (hash: string): string | undefined => {
  const [, path] = /[#&]deckfile=([^&]+)/.exec(hash) ?? [];
  return path && /^\/(?!\/)/.test(decodeURIComponent(path)) ? decodeURIComponent(path) : undefined;
};

/** Fetches a deck that a link of this host names, to be looked at first as any other. */
export const openDeckFile = async ({ act }: Store, path: string): Promise<void> => {
  const answer = await fetch(path).catch(() => undefined);
  const name = path.slice(path.lastIndexOf('/') + 1);
  giveFiles([new File(answer?.ok ? [await answer.blob()] : [], name)]);
  act(inWindow({ over: 'decks' }));
};
