import { findingWordsFor, type FindingWords } from "./finding-words";
import type { Language } from "./numbers";
import { paneWordsFor, type PaneWords } from "./pane-words";

export type { FindingText } from "./finding-text";
export type { Language } from "./numbers";

/** All words of one language. */
export interface Wording extends PaneWords, FindingWords {}

/** The words of a language, complete by type. */
export function wordingFor(language: Language): Wording {
  return { ...paneWordsFor(language), ...findingWordsFor(language) };
}
