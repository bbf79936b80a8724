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

const NAME = `ruimtemakers${folder}`;
const STORE = 'conversations';

/** After a wipe this page keeps nothing any more, whoever still wanted to: it is about to be opened anew. */
let wiped = false;

const settle = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });

/** Opens the database; `onClosed` is told when a wipe or the browser closed it, and the next one opens it anew. */
const open = (onClosed: () => void): Promise<IDBDatabase> => {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(STORE, { keyPath: 'id' });
  };
  return settle(request).then((database) => {
    // A wipe in another window waits for nobody.
    database.onversionchange = () => {
      database.close();
      onClosed();
    };
    database.onclose = onClosed;
    return database;
  });
};

/**
 * The archive of this browser, in its own database: what is put there is on the disk when `put` says so, also when the
 * browser is killed a moment later. Where there is none, or it is forbidden, it keeps nothing and breaks nothing.
 */
export const openArchive = (): Archive => {
  let opened: Promise<IDBDatabase> | undefined;
  const forget = () => {
    opened = undefined;
  };
  const work = async <T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> => {
    if (wiped) throw new Error('All that was kept here has been wiped.');
    opened ??= open(forget);
    try {
      const transaction = (await opened).transaction(STORE, mode, { durability: 'strict' });
      const whole = new Promise<void>((done, fail) => {
        transaction.oncomplete = () => done();
        transaction.onabort = () => fail(transaction.error);
      });
      const [result] = await Promise.all([settle(act(transaction.objectStore(STORE))), whole]);
      return result;
    } catch (error) {
      forget();
      throw error;
    }
  };
  const remove = async (ids: readonly string[]) => {
    for (const id of ids) await work('readwrite', (store) => store.delete(id)).catch(() => undefined);
  };
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
    remove,
    wipe: async () => {
      wiped = true;
      const database = await opened?.catch(() => undefined);
      database?.close();
      forget();
      await new Promise<void>((done) => {
        try {
          const request = indexedDB.deleteDatabase(NAME);
          request.onsuccess = request.onerror = request.onblocked = () => done();
        } catch {
          done();
        }
      });
    },
  };
};
