import type { Settings } from "../tasks/settings";

/** The settings that lie with the workbook, and how the last step with them ended. */
export interface OwnSettings {
  /** Null where the workbook has none of its own: those of the user count. */
  readonly saved: Settings | null;
  readonly isSaving: boolean;
  readonly ending: { readonly kind: "saved" | "removed" } | { readonly kind: "failed"; readonly error: Error } | null;
}

export const NO_OWN_SETTINGS: OwnSettings = { saved: null, isSaving: false, ending: null };

/** Whether two settings say the same, in whatever order their fields stand. */
export function isSameSettings(one: Settings, other: Settings): boolean {
  return sorted(one) === sorted(other);
}

/** Columns to be added are done once, and are not kept. */
function sorted(settings: Settings): string {
  const kept = Object.entries({ ...settings, added: [] });
  return JSON.stringify(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}
