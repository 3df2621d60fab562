import { useEffect, useRef } from "react";
import type { PaneState } from "./pane-state";
import type { PaneActions } from "./use-pane";

/** What a button opened the pane for; nothing that writes. */
export type Purpose = "check";

/** The purpose that the address of the pane names: `?do=check`. */
export function purposeOf(query: URLSearchParams): Purpose | null {
  return query.get("do") === "check" ? "check" : null;
}

/** Begins what the pane was opened for, once, as soon as a workbook with tables has been read. */
export function usePurpose(purpose: Purpose | null, { workbook }: PaneState, { check }: PaneActions): void {
  const isBegun = useRef(false);
  const isReady = workbook.kind === "read" && workbook.reading.sheets.some(({ tables }) => tables.length > 0);
  useEffect(() => {
    if (purpose === null || !isReady || isBegun.current) return;
    isBegun.current = true;
    check();
  }, [purpose, isReady, check]);
}
