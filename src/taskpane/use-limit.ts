import { useEffect, useRef, useState, type RefObject } from "react";

export interface Limit {
  /** How many entries to render. */
  readonly shown: number;
  readonly showAll: () => void;
  /** Goes on the element around the entries. */
  readonly container: RefObject<HTMLDivElement>;
}

/**
 * Cuts a long list to `limit` entries, or to `least` if more must be seen. After `showAll` the focus goes to the first
 * entry that was hidden, the one whose `data-item` is `item`.
 */
export function useLimit(total: number, limit: number, item: string, least = 0): Limit {
  const container = useRef<HTMLDivElement>(null);
  const [all, setAll] = useState(false);
  const firstHidden = useRef(limit);
  const shown = all ? total : Math.min(total, Math.max(limit, least));

  useEffect(() => {
    if (!all) return;
    const entries = container.current?.querySelectorAll<HTMLElement>(`[data-item="${item}"]`);
    entries?.item(firstHidden.current).focus();
  }, [all, item]);

  const showAll = (): void => {
    firstHidden.current = shown;
    setAll(true);
  };
  return { shown, showAll, container };
}
