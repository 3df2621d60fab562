import { CONVENTIONS } from "../regulations/conventions";

/** Where the usual choice of a setting comes from: a report or a text, and from when it is. */
export interface SettingSource {
  readonly source: string;
  /** ISO date. */
  readonly since: string;
}

/** The sources of the settings that are conventions; a scale names its own. */
export const SETTING_SOURCES: Readonly<Record<"weightBase" | "siapBase" | "turun" | "cap", SettingSource>> =
  CONVENTIONS;

/** The caps that guides and reports use, in percent; null for none. */
export const CAP_CHOICES: readonly (number | null)[] = [null, 100, 110, 120, 150, 200];
