import { useEffect, useRef, useState, type RefObject } from "react";

/** How many more entries are shown each time: as many as are drawn without the pane standing still. */
export const MORE = 200;

export interface Limit {
  /** How many entries to render. */
  readonly shown: number;
  /** Shows the next entries, at most `MORE`. */
  readonly showMore: () => void;
  /** Goes on the element around the entries. */
  readonly container: RefObject<HTMLDivElement>;
}

/**
 * Cuts a long list to `limit` entries. After `showMore` the focus goes to the first entry that was hidden, the one whose
 * `data-item` is `item`.
 */
export function useLimit(total: number, limit: number, item: string): Limit {
  const container = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState(limit);
  const firstHidden = useRef<number | null>(null);
  const shown = Math.min(total, wanted);

  useEffect(() => {
    if (firstHidden.current === null) return;
    const entries = container.current?.querySelectorAll<HTMLElement>(`[data-item="${item}"]`);
    entries?.item(firstHidden.current).focus();
    firstHidden.current = null;
  }, [wanted, item]);

  const showMore = (): void => {
    firstHidden.current = shown;
    setWanted(shown + MORE);
  };
  return { shown, showMore, container };
}
