import { openStore } from '../browser/database.ts';
import { folder } from '../browser/folder.ts';
import { type KeptConversation, readConversation } from './conversation.ts';

/** Where conversations are kept whole: the one under way, and those that were put away. */
export interface Archive {
  /** Keeps a conversation in place of what was kept of it; false where that cannot be. */
  readonly put: (kept: KeptConversation) => Promise<boolean>;
  /** All that is kept, the latest first. */
  readonly list: () => Promise<readonly KeptConversation[]>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
  readonly wipe: () => Promise<void>;
}

/** The archive of this browser, in its own database. Where there is none it keeps nothing and breaks nothing. */
export const openArchive = (): Archive => {
  const { work, wipe } = openStore(`ruimtemakers${folder}`, 'conversations', 'id');
  return {
    put: (kept) =>
      work('readwrite', (store) => store.put(kept)).then(
        () => true,
        () => false,
      ),
    list: () =>
      work('readonly', (store) => store.getAll()).then(
        (found: readonly unknown[]) =>
          found.flatMap((each) => readConversation(each) ?? []).sort((a, b) => b.rev - a.rev),
        () => [],
      ),
    remove: async (ids) => {
      for (const id of ids) await work('readwrite', (store) => store.delete(id)).catch(() => undefined);
    },
    wipe,
  };
};
