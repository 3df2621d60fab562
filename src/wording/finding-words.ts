import type { FindingCode } from "../findings/catalogue";
import type { Finding } from "../findings/finding";
import type { FindingsSheetWords } from "../sheets/writing/findings-sheet";
import { tell, type CodeWording, type FindingText } from "./finding-text";
import { FINDINGS_EN } from "./findings/all.en";
import { FINDINGS_ID } from "./findings/all.id";
import { COLUMNS_EN } from "./findings/columns.en";
import { COLUMNS_ID } from "./findings/columns.id";
import { FINDINGS_SHEET_EN, FINDINGS_SHEET_ID } from "./findings-sheet";
import type { Language } from "./numbers";
import { screensEn } from "./screens.en";
import { screensId } from "./screens.id";

/** The words of one language about findings. */
export interface FindingWords {
  readonly finding: (finding: Finding) => FindingText;
  /** The name of a kind of mistake and the harm it does. */
  readonly code: (code: FindingCode) => Omit<CodeWording, "tell">;
  /** All that the sheet of findings says. */
  readonly findingsSheet: FindingsSheetWords;
}

const PARTS = {
  id: { screens: screensId, findings: FINDINGS_ID, columns: COLUMNS_ID, sheet: FINDINGS_SHEET_ID },
  en: { screens: screensEn, findings: FINDINGS_EN, columns: COLUMNS_EN, sheet: FINDINGS_SHEET_EN },
} as const;

/** The words about findings in a language, complete by type. */
export function findingWordsFor(language: Language): FindingWords {
  const { screens, findings, columns, sheet } = PARTS[language];
  const finding = (one: Finding): FindingText => findings[one.code].tell(tell(one, language, columns));
  const code = (one: FindingCode): Omit<CodeWording, "tell"> => findings[one];
  return { finding, code, findingsSheet: { ...sheet, severity: screens.check.severity, tell: finding, code } };
}
