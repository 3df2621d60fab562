/** The part of the browser's storage that is used. */
export type BrowserStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Short texts kept for this user on this computer, never in a workbook. Reading and keeping never fail. */
export interface UserStore {
  /** The text kept under a name, or null. */
  readonly read: (name: string) => string | null;
  /** Keeps a text; null removes it. What the browser refuses to keep counts until the page closes. */
  readonly write: (name: string, text: string | null) => void;
}

const PREFIX = "renstra/";

/**
 * Texts in the storage that all pages of one address share: the pane, the ribbon's page and their dialog. `partition` is
 * what Office wants before every name where it says so. A storage that is missing or full is made up for in memory.
 */
export function userStore(storage: () => BrowserStorage, partition = ""): UserStore {
  const unkept = new Map<string, string | null>();
  const key = (name: string): string => `${partition}${PREFIX}${name}`;
  return {
    read: (name) => {
      const held = unkept.get(name);
      return held === undefined ? attempt(() => storage().getItem(key(name)), null) : held;
    },
    write: (name, text) => {
      const isKept = attempt(() => {
        if (text === null) storage().removeItem(key(name));
        else storage().setItem(key(name), text);
        return true;
      }, false);
      if (isKept) unkept.delete(name);
      else unkept.set(name, text);
    },
  };
}

/** Browsers throw where storage is turned off, and where it is full. */
function attempt<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}
