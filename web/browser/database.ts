/** A store of this browser in a database of its own. */
export interface Store {
  readonly work: <T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>) => Promise<T>;
  /** Takes the database away; it is not opened again. */
  readonly wipe: () => Promise<void>;
}

/** After a wipe this page keeps nothing any more, whoever still wanted to: it is about to be opened anew. */
const wiped = new Set<string>();

const settle = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });

/** Opens the database; `onClosed` is told when a wipe or the browser closed it, and the next one opens it anew. */
const open = (name: string, store: string, keyPath: string, onClosed: () => void): Promise<IDBDatabase> => {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(store, { keyPath });
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
 * A store whose records have their key under `keyPath`. What is put there is on the disk when `work` says so, also when
 * the browser is killed a moment later; where there is none, or it is forbidden, `work` rejects.
 */
export const openStore = (name: string, store: string, keyPath: string): Store => {
  let opened: Promise<IDBDatabase> | undefined;
  const forget = () => {
    opened = undefined;
  };
  return {
    work: async (mode, act) => {
      if (wiped.has(name)) throw new Error('All that was kept here has been wiped.');
      opened ??= open(name, store, keyPath, forget);
      try {
        const transaction = (await opened).transaction(store, mode, { durability: 'strict' });
        const whole = new Promise<void>((done, fail) => {
          transaction.oncomplete = () => done();
          transaction.onabort = () => fail(transaction.error);
        });
        const [result] = await Promise.all([settle(act(transaction.objectStore(store))), whole]);
        return result;
      } catch (error) {
        forget();
        throw error;
      }
    },
    wipe: async () => {
      wiped.add(name);
      const database = await opened?.catch(() => undefined);
      database?.close();
      forget();
      await new Promise<void>((done) => {
        try {
          const request = indexedDB.deleteDatabase(name);
          request.onsuccess = request.onerror = request.onblocked = () => done();
        } catch {
          done();
        }
      });
    },
  };
};
