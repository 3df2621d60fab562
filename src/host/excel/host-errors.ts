import { HostError, type HostErrorCode } from "../port";

/** Excel's codes, each with what it means to the add-in. */
const MEANINGS: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: "cell-edit-mode",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  InvalidOrTimedOutSession: "session-lost",
  AccessDenied: "access-denied",
  ApiNotFound: "not-supported",
  ApiNotAvailable: "not-supported",
  NotImplemented: "not-supported",
  UnsupportedOperation: "not-supported",
  ItemNotFound: "sheet-missing",
};

/** Codes by which Excel refuses the content or place of a write. */
const REFUSALS: readonly string[] = ["InvalidArgument", "InvalidOperation", "ConflictingOperation"];

/** Whatever was thrown around Excel as a HostError. `place` is what was being read or written. */
export function asHostError(error: unknown, place: string | null, isWrite = false): HostError {
  if (error instanceof HostError) return error;
  const code = excelCode(error);
  const detail = error instanceof Error ? `${code ?? error.name}: ${error.message}` : String(error);
  if (code !== null && isWrite && REFUSALS.includes(code)) return new HostError("cell-refused", place, detail);
  return new HostError((code === null ? undefined : MEANINGS[code]) ?? "host-failed", place, detail);
}

/** The code of an error that came from Excel, or null for any other error. */
export function excelCode(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}
