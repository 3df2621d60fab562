/** One entry as it travels to the library: category, type, target, JSON text, id, whether another user caused it. */
export type EventEntry = readonly [
  category: number,
  kind: number,
  target: string,
  message: string,
  id: number,
  isRemote: boolean,
];

/** Category of worksheet events. */
const WORKSHEET_EVENT = 65536;
/** Target of events that a whole collection listens to. */
const ANY_SHEET = "Workbook";

export const EventKind = {
  dataChanged: 10,
  activated: 11,
  deactivated: 12,
  selectionChanged: 14,
  formatChanged: 18,
} as const;

/** Events of a batch; they are raised when it has ended. */
export class EventQueue {
  private entries: EventEntry[] = [];

  /** Notes an event for the listeners of the sheet and of the sheet collection. */
  add(kind: number, sheetId: string, details: Readonly<Record<string, unknown>>): void {
    const message = JSON.stringify({ source: "Local", worksheetId: sheetId, ...details });
    for (const target of [sheetId, ANY_SHEET]) this.entries.push([WORKSHEET_EVENT, kind, target, message, 0, false]);
  }

  /** All entries since the last time, in order. */
  take(): readonly EventEntry[] {
    const taken = this.entries;
    this.entries = [];
    return taken;
  }
}
