import { SCALE_CHOICES } from "./scale-choices";
import { DEFAULT_SETTINGS, type Settings } from "./settings";
import { isRecord, knownIn, oneOf, type Shape } from "./shape";

/** Where texts are kept for the user on this computer. */
export interface TextStore {
  readonly read: (name: string) => string | null;
  readonly write: (name: string, text: string | null) => void;
}

const NAME = "settings";

/** Columns to be added belong to one workbook, and are none of a user's habits. */
const SHAPE: Shape<Omit<Settings, "added">> = {
  write: oneOf("formulas", "values"),
  weightBase: oneOf("report", "fund", "program"),
  siapBase: oneOf("by-kind", "total", "own"),
  sums: oneOf("blank-only", "all", "none"),
  turun: oneOf("turun", "turun-rasio"),
  cap: (value) => value === null || (typeof value === "number" && Number.isFinite(value) && value > 0),
  directions: (value) => isRecord(value) && Object.values(value).every(oneOf("naik", "turun")),
  scale: oneOf(...SCALE_CHOICES.map(({ id }) => id)),
  gapRule: oneOf("batas-bawah", "batas-atas"),
  tier: oneOf("always", "before-handing-in", "on-request"),
};

/** The settings this user chose last, by whichever of the add-in's pages; for a choice that is not known its default. */
export function loadUserSettings(store: TextStore): Settings {
  return settingsIn(store.read(NAME));
}

/** The settings a text holds; for a choice that is not known its default. */
export function settingsIn(text: string | null): Settings {
  return { ...DEFAULT_SETTINGS, ...knownIn<Omit<Settings, "added">>(text, SHAPE) };
}

/** Keeps what the user chose, for the next time and for the buttons on the ribbon. */
export function saveUserSettings(store: TextStore, settings: Settings): void {
  store.write(NAME, settingsText(settings));
}

/** Settings as they are kept, for `settingsIn`. */
export function settingsText(settings: Settings): string {
  return JSON.stringify({ ...settings, added: undefined });
}
