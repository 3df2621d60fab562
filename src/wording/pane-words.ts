import type { HostError } from "../host/port";
import type { SkipReason } from "../sheets/writing/computed-cell";
import type { FixSkipReason, TaskError } from "../tasks/outcome";
import type { WorkbookErrorCode } from "../workbook/model";
import { somePlaces } from "./notices";
import { NOTICES_EN } from "./notices.en";
import { NOTICES_ID } from "./notices.id";
import type { Language } from "./numbers";
import type { NoticeWords, ScreenWording } from "./screens";
import { screensEn } from "./screens.en";
import { screensId } from "./screens.id";

/** The words of one language for screens, for what is left alone and for what goes wrong. */
export interface PaneWords {
  readonly language: Language;
  readonly screens: ScreenWording;
  readonly skip: (reason: SkipReason) => string;
  readonly fixSkip: (reason: FixSkipReason) => string;
  readonly taskError: (error: Pick<TaskError, "code" | "places">) => NoticeWords;
  readonly hostError: (error: Pick<HostError, "code" | "place">) => NoticeWords;
  /** Why a file could not be opened, by the code of the workbook error. */
  readonly openError: (code: WorkbookErrorCode, place?: string | null) => NoticeWords;
}

const PARTS = {
  id: { screens: screensId, notices: NOTICES_ID, more: (rest: number) => `dan ${String(rest)} lagi` },
  en: { screens: screensEn, notices: NOTICES_EN, more: (rest: number) => `and ${String(rest)} more` },
} as const;

/** The words of a language without those about findings, which a program may load later. */
export function paneWordsFor(language: Language): PaneWords {
  const { screens, notices, more } = PARTS[language];
  return {
    language,
    screens,
    skip: (reason) => notices.skip[reason],
    fixSkip: (reason) => notices.fixSkip[reason],
    taskError: ({ code, places }) => notices.task[code](somePlaces(places, more)),
    hostError: ({ code, place }) => notices.host[code](place ?? ""),
    openError: (code, place) => notices.open[code](place ?? ""),
  };
}
