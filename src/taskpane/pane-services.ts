import type { FindingCode } from "../findings/catalogue";
import type { Finding } from "../findings/finding";
import type { HostError, SpreadsheetHost } from "../host/port";
import type { Mapping } from "../sheets/reading/mapping";
import type { WorkbookReading } from "../sheets/reading/reading";
import type { MappingFault } from "../tasks/mapping-file";
import type { ApplyOutcome, CheckOutcome, RecomputePlan, RestoreRecord, SkipReason, TaskError } from "../tasks/outcome";
import type { TaskOptions } from "../tasks/progress";
import type { Rule } from "../tasks/rule-of";
import type { Scale } from "../tasks/scale-choices";
import type { Settings } from "../tasks/settings";
import type { NoticeWords, ScreenWording } from "../wording/screens";

/** What a finding says in one language. */
export interface FindingWords {
  readonly title: string;
  readonly explanation: string;
  readonly fix: string;
}

/** Every word the pane shows: its own screens, and the sentences for findings, skipped cells and errors. */
export interface PaneWording {
  readonly screens: ScreenWording;
  readonly finding: (finding: Finding) => FindingWords;
  readonly skip: (reason: SkipReason) => string;
  readonly taskError: (error: TaskError) => NoticeWords;
  readonly hostError: (error: HostError) => NoticeWords;
}

/** What the pane can ask for. The tasks throw `TaskError` or `HostError` and leave the workbook whole. */
export interface PaneServices {
  readonly inspect: (host: SpreadsheetHost, options?: TaskOptions) => Promise<WorkbookReading>;
  readonly check: (host: SpreadsheetHost, settings: Settings, options?: TaskOptions) => Promise<CheckOutcome>;
  readonly planRecompute: (host: SpreadsheetHost, settings: Settings, options?: TaskOptions) => Promise<RecomputePlan>;
  readonly applyPlan: (host: SpreadsheetHost, plan: RecomputePlan, options?: TaskOptions) => Promise<ApplyOutcome>;
  readonly restore: (host: SpreadsheetHost, record: RestoreRecord, options?: TaskOptions) => Promise<ApplyOutcome>;
  /** The mapping kept with the workbook, an empty one when there is none. */
  readonly loadMapping: (host: SpreadsheetHost) => Promise<Mapping>;
  /** Keeps the mapping with the workbook. Only when the user asks for it. */
  readonly saveMapping: (host: SpreadsheetHost, mapping: Mapping) => Promise<void>;
  readonly mappingText: (mapping: Mapping) => string;
  readonly parseMapping: (text: string) => Mapping | { readonly fault: MappingFault };
  /** The rule that findings of a code rest on. */
  readonly ruleOf: (code: FindingCode) => Rule | null;
  /** The scales an office can choose from. */
  readonly scales: readonly Scale[];
  readonly wordingFor: (language: "id" | "en") => PaneWording;
}
