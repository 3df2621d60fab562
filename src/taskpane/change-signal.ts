/** A bell that the host of the pane rings when the workbook has changed. */
export interface ChangeSignal {
  readonly ring: () => void;
  /** Calls `listener` at every ring until the returned function is called. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** A bell without listeners. */
export function createSignal(): ChangeSignal {
  const listeners = new Set<() => void>();
  return {
    ring: () => {
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
