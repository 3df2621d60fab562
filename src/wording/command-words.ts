import { COMMAND_WORDS_EN } from "./command-words.en";
import { COMMAND_WORDS_ID } from "./command-words.id";
import type { Language } from "./numbers";
import type { NoticeWords } from "./screens";

/** What the button Hitung ulang on the ribbon says beside the words of the pane. */
export interface CommandWords {
  readonly working: string;
  readonly chosen: (options: string) => string;
  readonly skipped: (cells: string) => string;
  readonly undoAtOnce: string;
  readonly undoHere: string;
  readonly late: string;
  readonly close: string;
  readonly tooLong: NoticeWords;
}

/** The words of a language for the buttons on the ribbon. */
export function commandWordsFor(language: Language): CommandWords {
  return { id: COMMAND_WORDS_ID, en: COMMAND_WORDS_EN }[language];
}
