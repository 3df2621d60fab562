import type { ExcelSession } from "../excel/session";

const EVENTS = ["DataChanged", "SelectionChanged", "Activated", "Deactivated", "FormatChanged"] as const;

type EventMethods<T> = Readonly<Record<string, (self: T) => null>>;

/**
 * The calls by which the library announces handlers and takes them back. Events are raised for whoever listens; here it is only
 * counted how many are announced.
 */
export function eventMethods<T>(sessionOf: (self: T) => ExcelSession): EventMethods<T> {
  const counted = (by: number) => (self: T) => {
    sessionOf(self).handlers += by;
    return null;
  };
  return Object.fromEntries(
    EVENTS.flatMap((event) => [
      [`_Register${event}Event`, counted(1)],
      [`_Unregister${event}Event`, counted(-1)],
    ]),
  );
}
