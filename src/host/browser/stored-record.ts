/** One value kept in the browser for this address. Both reject where the browser keeps nothing. */
export interface StoredRecord {
  /** What was kept last; undefined where nothing was. */
  readonly read: () => Promise<unknown>;
  readonly write: (value: unknown) => Promise<void>;
}

const DATABASE = "renstra";
const STORE = "records";

/** A value that `localStorage` cannot hold, such as the right to read a file again, under a name of its own. */
export function storedRecord(name: string, databases: () => IDBFactory): StoredRecord {
  const inStore = async <T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> => {
    const opening = databases().open(DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
    const database = await answerOf(opening);
    try {
      return await answerOf(ask(database.transaction(STORE, mode).objectStore(STORE)));
    } finally {
      database.close();
    }
  };
  return {
    read: () => inStore<unknown>("readonly", (store) => store.get(name)),
    write: async (value) => {
      await inStore("readwrite", (store) => store.put(value, name));
    },
  };
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error("The browser keeps nothing."));
    };
  });
}
