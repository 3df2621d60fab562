import { useEffect } from "react";
import type { Outline, SpreadsheetHost } from "../host/port";

/** Draws an outline over the host's sheets as long as it is given, and takes it away in the end. */
export function useOutline(host: SpreadsheetHost | null, outline: Outline | null): void {
  useEffect(() => {
    host?.showOutline?.(outline);
  }, [host, outline]);

  useEffect(
    () => () => {
      host?.showOutline?.(null);
    },
    [host],
  );
}
