import type { HostErrorCode } from "../host/port";
import type { SkipReason } from "../sheets/writing/computed-cell";
import type { FixSkipReason, TaskErrorCode } from "../tasks/outcome";
import type { WorkbookErrorCode } from "../workbook/model";
import type { NoticeWords } from "./screens";

/** Sentences for everything that can stop a task or a file, and for cells that are left as they are. */
export interface NoticeWording {
  readonly skip: Readonly<Record<SkipReason, string>>;
  readonly fixSkip: Readonly<Record<FixSkipReason, string>>;
  /** `places` are joined sheet names or cells, "" where there are none. */
  readonly task: Readonly<Record<TaskErrorCode, (places: string) => NoticeWords>>;
  readonly host: Readonly<Record<HostErrorCode, (place: string) => NoticeWords>>;
  readonly open: Readonly<Record<WorkbookErrorCode, (place: string) => NoticeWords>>;
}

/** The first few places of a long list, with how many there are in all. */
export function somePlaces(places: readonly string[], more: (rest: number) => string): string {
  const shown = places.slice(0, 5).join(", ");
  return places.length > 5 ? `${shown} ${more(places.length - 5)}` : shown;
}
