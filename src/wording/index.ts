import type { FindingCode } from "../findings/catalogue";
import type { Finding } from "../findings/finding";
import type { HostError } from "../host/port";
import type { FindingsSheetWords } from "../sheets/writing/findings-sheet";
import type { SkipReason } from "../sheets/writing/computed-cell";
import type { FixSkipReason, TaskError } from "../tasks/outcome";
import type { WorkbookErrorCode } from "../workbook/model";
import { tell, type CodeWording, type FindingText } from "./finding-text";
import { FINDINGS_EN } from "./findings/all.en";
import { FINDINGS_ID } from "./findings/all.id";
import { COLUMNS_EN } from "./findings/columns.en";
import { COLUMNS_ID } from "./findings/columns.id";
import { FINDINGS_SHEET_EN, FINDINGS_SHEET_ID } from "./findings-sheet";
import { somePlaces } from "./notices";
import { NOTICES_EN } from "./notices.en";
import { NOTICES_ID } from "./notices.id";
import type { Language } from "./numbers";
import type { NoticeWords, ScreenWording } from "./screens";
import { screensEn } from "./screens.en";
import { screensId } from "./screens.id";

export type { FindingText } from "./finding-text";
export type { Language } from "./numbers";

/** All words of one language. */
export interface Wording {
  readonly language: Language;
  readonly screens: ScreenWording;
  readonly finding: (finding: Finding) => FindingText;
  /** The name of a kind of mistake and the harm it does. */
  readonly code: (code: FindingCode) => Omit<CodeWording, "tell">;
  readonly skip: (reason: SkipReason) => string;
  readonly fixSkip: (reason: FixSkipReason) => string;
  readonly taskError: (error: Pick<TaskError, "code" | "places">) => NoticeWords;
  readonly hostError: (error: Pick<HostError, "code" | "place">) => NoticeWords;
  /** Why a file could not be opened, by the code of the workbook error. */
  readonly openError: (code: WorkbookErrorCode, place?: string | null) => NoticeWords;
  /** All that the sheet of findings says. */
  readonly findingsSheet: FindingsSheetWords;
}

const PARTS = {
  id: {
    screens: screensId,
    findings: FINDINGS_ID,
    columns: COLUMNS_ID,
    notices: NOTICES_ID,
    sheet: FINDINGS_SHEET_ID,
    more: (rest: number) => `dan ${String(rest)} lagi`,
  },
  en: {
    screens: screensEn,
    findings: FINDINGS_EN,
    columns: COLUMNS_EN,
    notices: NOTICES_EN,
    sheet: FINDINGS_SHEET_EN,
    more: (rest: number) => `and ${String(rest)} more`,
  },
} as const;

/** The words of a language, complete by type. */
export function wordingFor(language: Language): Wording {
  const { screens, findings, columns, notices, sheet, more } = PARTS[language];
  const finding = (one: Finding): FindingText => findings[one.code].tell(tell(one, language, columns));
  const code = (one: FindingCode): Omit<CodeWording, "tell"> => findings[one];
  return {
    language,
    screens,
    finding,
    code,
    skip: (reason) => notices.skip[reason],
    fixSkip: (reason) => notices.fixSkip[reason],
    taskError: ({ code: error, places }) => notices.task[error](somePlaces(places, more)),
    hostError: ({ code: error, place }) => notices.host[error](place ?? ""),
    openError: (error, place) => notices.open[error](place ?? ""),
    findingsSheet: { ...sheet, severity: screens.check.severity, tell: finding, code },
  };
}
