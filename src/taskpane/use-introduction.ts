import { useEffect, useRef, type RefObject } from "react";
import type { SpreadsheetHost } from "../host/port";
import type { Preferences } from "../tasks/user-preferences";

/**
 * Whether the user has seen the introduction. Opening another workbook is a beginning too. When it is left the focus goes
 * to the heading of what takes its place.
 */
export function useIntroduction(
  main: RefObject<HTMLElement>,
  host: SpreadsheetHost | null,
  { isIntroduced }: Preferences,
  prefer: (change: Partial<Preferences>) => void,
): boolean {
  const first = useRef<SpreadsheetHost | null>(null);
  const was = useRef(isIntroduced);
  useEffect(() => {
    if (host === null || host === first.current) return;
    if (first.current !== null && !isIntroduced) prefer({ isIntroduced: true });
    first.current = host;
  }, [host, isIntroduced, prefer]);
  useEffect(() => {
    if (isIntroduced && !was.current) main.current?.querySelector("h1")?.focus();
    was.current = isIntroduced;
  }, [isIntroduced, main]);
  return isIntroduced;
}
