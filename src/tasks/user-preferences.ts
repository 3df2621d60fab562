import { USUAL_STYLE } from "../sheets/sentences/style";
import { knownIn, oneOf, type Shape } from "./shape";
import type { TextStore } from "./user-settings";

/** How a user wants the pane: nothing of it changes a figure. */
export interface Preferences {
  /** Null while the user has not chosen: the language the pane was opened with. */
  readonly language: "id" | "en" | null;
  /** Decimals of percentages in sentences. */
  readonly decimals: number;
  /** Whether sentences repeat amounts in words. */
  readonly inWords: boolean;
  /** The introduction was seen and is not shown again by itself. */
  readonly isIntroduced: boolean;
}

export const USUAL_PREFERENCES: Preferences = { language: null, ...USUAL_STYLE, isIntroduced: false };

const NAME = "preferences";

const SHAPE: Shape<Preferences> = {
  language: oneOf("id", "en", null),
  decimals: oneOf(0, 1, 2),
  inWords: oneOf(true, false),
  isIntroduced: oneOf(true, false),
};

/** What this user chose last; for what is not known any more the usual. */
export function loadPreferences(store: TextStore): Preferences {
  return { ...USUAL_PREFERENCES, ...knownIn(store.read(NAME), SHAPE) };
}

/** Keeps what the user chose for the next time. */
export function savePreferences(store: TextStore, preferences: Preferences): void {
  store.write(NAME, JSON.stringify(preferences));
}
