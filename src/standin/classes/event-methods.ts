const EVENTS = ["DataChanged", "SelectionChanged", "Activated", "Deactivated", "FormatChanged"] as const;

/** The calls by which the library announces handlers. Nothing to do: events are raised for whoever listens. */
export const eventMethods: Readonly<Record<string, () => null>> = Object.fromEntries(
  EVENTS.flatMap((event) => [`_Register${event}Event`, `_Unregister${event}Event`]).map((name) => [name, () => null]),
);
