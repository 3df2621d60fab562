import type { FindingCode } from "../findings/catalogue";
import type { Decision } from "../findings/decision";
import type { Finding } from "../findings/finding";
import type { HostError, SpreadsheetHost } from "../host/port";
import type { Mapping } from "../sheets/reading/mapping";
import type { WorkbookReading } from "../sheets/reading/reading";
import type { CheckTaskOptions } from "../tasks/check";
import type { FilesRecap } from "../tasks/consolidate-files";
import type { FindingsSheetOptions, FindingsSheetOutcome } from "../tasks/findings-sheet";
import type { MadeSheetOutcome } from "../tasks/made-sheet";
import type { TextFault } from "../tasks/versioned-text";
import type {
  ApplyOutcome,
  CheckOutcome,
  DecidedOutcome,
  FixPlan,
  FixSkipReason,
  RecomputePlan,
  RestoreRecord,
  SkipReason,
  TaskError,
  WritePlan,
} from "../tasks/outcome";
import type { LoadedNomenklatur } from "../tasks/nomenklatur";
import type { TaskOptions } from "../tasks/progress";
import type { ReportOutcome } from "../tasks/report";
import type { Rule } from "../tasks/rule-of";
import type { Scale } from "../tasks/scale-choices";
import type { Settings } from "../tasks/settings";
import type { SummaryOptions } from "../tasks/summary";
import type { TextStore } from "../tasks/user-settings";
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
  readonly fixSkip: (reason: FixSkipReason) => string;
  readonly taskError: (error: TaskError) => NoticeWords;
  readonly hostError: (error: HostError) => NoticeWords;
}

/** A workbook file to be read from, or why it cannot be. */
export type OpenFile = (
  bytes: Uint8Array,
  language: "id" | "en",
) => Promise<Pick<SpreadsheetHost, "listSheets" | "readSheet" | "readNote"> | NoticeWords>;

/** A workbook file the user has chosen to be read. */
export interface ChosenWorkbook {
  readonly name: string;
  readonly content: Pick<Blob, "arrayBuffer">;
}

/** A new workbook with one empty sheet, to be filled and given to the user as a file. */
export interface NewWorkbook {
  readonly host: SpreadsheetHost;
  readonly save: () => Uint8Array<ArrayBuffer>;
}

/** Makes a new workbook; only where the program can give files to the user. */
export type MakeWorkbook = (sheet: string) => Promise<NewWorkbook>;

/** The sample report: whether it takes the place of the open workbook or opens beside it, and how it is opened. */
export interface SampleReport {
  readonly opens: "here" | "beside";
  readonly open: () => Promise<void>;
}

/** What the pane can ask for. The tasks throw `TaskError` or `HostError` and leave the workbook whole. */
export interface PaneServices {
  readonly inspect: (host: SpreadsheetHost, options?: TaskOptions) => Promise<WorkbookReading>;
  readonly check: (host: SpreadsheetHost, settings: Settings, options?: CheckTaskOptions) => Promise<CheckOutcome>;
  readonly planRecompute: (host: SpreadsheetHost, settings: Settings, options?: TaskOptions) => Promise<RecomputePlan>;
  readonly applyPlan: (host: SpreadsheetHost, plan: WritePlan, options?: TaskOptions) => Promise<ApplyOutcome>;
  readonly restore: (host: SpreadsheetHost, record: RestoreRecord, options?: TaskOptions) => Promise<ApplyOutcome>;
  /** The mapping kept with the workbook, an empty one when there is none. */
  readonly loadMapping: (host: SpreadsheetHost) => Promise<Mapping>;
  /** Keeps the mapping with the workbook. Only when the user asks for it. */
  readonly saveMapping: (host: SpreadsheetHost, mapping: Mapping) => Promise<void>;
  /** The settings kept with the workbook, null when there are none. */
  readonly loadSettings: (host: SpreadsheetHost) => Promise<Settings | null>;
  /** Keeps settings with the workbook, or with null takes them out. Only when the user asks for it. */
  readonly saveSettings: (host: SpreadsheetHost, settings: Settings | null) => Promise<void>;
  readonly planFix: (host: SpreadsheetHost, findings: readonly Finding[], options?: TaskOptions) => Promise<FixPlan>;
  /** The decisions kept with the workbook, none when there are none. */
  readonly loadDecisions: (host: SpreadsheetHost) => Promise<readonly Decision[]>;
  /** Keeps the decisions with the workbook. Only when the user asks for it. */
  readonly saveDecisions: (host: SpreadsheetHost, decisions: readonly Decision[]) => Promise<void>;
  /** Puts the sheet of findings into the workbook, or brings it up to date. Only when the user asks for it. */
  readonly writeFindingsSheet: (
    host: SpreadsheetHost,
    reviewed: Pick<DecidedOutcome, "findings" | "decided">,
    language: "id" | "en",
    options?: FindingsSheetOptions,
  ) => Promise<FindingsSheetOutcome>;
  /** The figures of the workbook's tables, and the summary sheet that lies with it. */
  readonly readReport: (host: SpreadsheetHost, options?: TaskOptions) => Promise<ReportOutcome>;
  /** Puts the summary sheet into the workbook, or brings it up to date. Only when the user asks for it. */
  readonly writeSummary: (
    host: SpreadsheetHost,
    findings: readonly Finding[],
    language: "id" | "en",
    options?: SummaryOptions,
  ) => Promise<MadeSheetOutcome>;
  /** Takes the summary sheet out of the workbook and tells its name. Only when the user asks for it. */
  readonly removeSummary: (host: SpreadsheetHost) => Promise<string | null>;
  /** The office's own list of kode and names, from all sheets of `from`; `source` is how the user calls it. */
  readonly loadNomenklatur: (
    from: Pick<SpreadsheetHost, "listSheets" | "readSheet">,
    source: string,
    options?: TaskOptions,
  ) => Promise<LoadedNomenklatur>;
  /** The recap of several workbook files, opened with `open`; those that cannot be are named in it. */
  readonly consolidate: (
    files: readonly ChosenWorkbook[],
    open: OpenFile,
    language: "id" | "en",
    settings: Settings,
    options?: TaskOptions,
  ) => Promise<FilesRecap>;
  /** Opens another workbook file to read from it, or says why it cannot be; only where the program can read files. */
  readonly openFile?: OpenFile;
  readonly makeWorkbook?: MakeWorkbook;
  /** The sample report, where there is one to be opened. */
  readonly openSample?: SampleReport;
  /** Lets the user choose a workbook of her own, where the page around the pane opens files. */
  readonly openOwn?: () => void;
  /** The program around the pane takes several steps to undo what was written at once. */
  readonly undoesInSteps?: boolean;
  /** Where the user's choices are kept on this computer; without it they count until the pane closes. */
  readonly store?: TextStore;
  readonly mappingText: (mapping: Mapping) => string;
  readonly parseMapping: (text: string) => Mapping | { readonly fault: TextFault };
  /** The rule that findings of a code rest on. */
  readonly ruleOf: (code: FindingCode) => Rule | null;
  /** The scales an office can choose from. */
  readonly scales: readonly Scale[];
  readonly wordingFor: (language: "id" | "en") => PaneWording;
}
