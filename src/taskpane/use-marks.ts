import { useEffect } from "react";
import type { CellMark, SpreadsheetHost } from "../host/port";

/** Draws marks over the host's sheets as long as they are given, and takes them away in the end. */
export function useMarks(host: SpreadsheetHost | null, marks: readonly CellMark[]): void {
  useEffect(() => {
    host?.showMarks?.(marks);
  }, [host, marks]);

  useEffect(
    () => () => {
      host?.showMarks?.([]);
    },
    [host],
  );
}
