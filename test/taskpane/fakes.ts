import type { Decision } from "../../src/findings/decision";
import type { Finding } from "../../src/findings/finding";
import { HostError, type SpreadsheetHost } from "../../src/host/port";
import { NO_MAPPING, type Mapping } from "../../src/sheets/reading/mapping";
import type { SheetReading, WorkbookReading } from "../../src/sheets/reading/reading";
import type { ReportTable, RowPart, TableRow } from "../../src/sheets/reading/table";
import type { Summary } from "../../src/sheets/summary/summary";
import { consolidateChosen } from "../../src/taskpane/consolidate-chosen";
import type { FindingWords, OpenFile, PaneServices, PaneWording } from "../../src/taskpane/pane-services";
import type { FindingsSheetOutcome } from "../../src/tasks/findings-sheet";
import type { MadeSheetOutcome } from "../../src/tasks/made-sheet";
import { mappingText, parseMapping } from "../../src/tasks/mapping-file";
import type { LoadedNomenklatur } from "../../src/tasks/nomenklatur";
import type {
  ApplyOutcome,
  CheckOutcome,
  FixPlan,
  PlannedWrite,
  RecomputePlan,
  SkippedCell,
} from "../../src/tasks/outcome";
import { TaskError } from "../../src/tasks/outcome";
import type { TaskOptions } from "../../src/tasks/progress";
import { reportFigures, type ReportOutcome } from "../../src/tasks/report";
import { ruleOf } from "../../src/tasks/rule-of";
import { SCALE_CHOICES } from "../../src/tasks/scale-choices";
import { DEFAULT_SETTINGS, type Settings } from "../../src/tasks/settings";
import { screensEn } from "../../src/wording/screens.en";
import { screensId } from "../../src/wording/screens.id";

/** A table row that is only there to be counted. */
function row(index: number, part: RowPart): TableRow {
  return {
    row: index,
    mark: part.kind === "total" ? "total" : "kode",
    kodeText: "",
    kode: null,
    uraian: "",
    level: 1,
    tier: null,
    parent: null,
    children: [],
    part,
    cells: {},
    cellAt: {},
  };
}

export function rfkTable(sheet: string, leaves: number, parents: number): ReportTable {
  const rows = [
    ...Array.from({ length: parents }, (_, index) => row(index, { kind: "parent", parts: [] })),
    ...Array.from({ length: leaves }, (_, index) => row(parents + index, { kind: "leaf" })),
    row(parents + leaves, { kind: "total", parts: [] }),
  ];
  return {
    kind: "rfk",
    sheet,
    anchor: "kode | uraian",
    nth: 0,
    area: { top: 4, left: 0, bottom: 4 + rows.length, right: 11 },
    headerRows: [4, 5, 6],
    headerRepeats: [],
    firstRow: 7,
    lastRow: 6 + rows.length,
    totalRow: 7 + rows.length,
    columns: [],
    rows,
    strays: [],
  };
}

export function sheetReading(name: string, change: Partial<SheetReading> = {}): SheetReading {
  const tables = change.tables ?? [];
  return {
    name,
    visible: true,
    isProtected: false,
    isFiltered: false,
    usedArea: null,
    tables,
    noTable: tables.length === 0 ? "no-header" : null,
    ...change,
  };
}

export function reading(...sheets: readonly SheetReading[]): WorkbookReading {
  return { sheets };
}

export const twoReports: WorkbookReading = reading(
  sheetReading("Sampul", { noTable: "empty" }),
  sheetReading("BAB II", { tables: [rfkTable("BAB II", 62, 24)] }),
  sheetReading("BAB III A", { tables: [rfkTable("BAB III A", 28, 13)] }),
);

export function write(
  sheet: string,
  cell: string,
  value: number,
  change: Partial<PlannedWrite<number>> = {},
): PlannedWrite<number> {
  return {
    sheet,
    cell,
    row: 0,
    column: 0,
    old: { kind: "blank" },
    oldFormat: "General",
    next: { kind: "value", value },
    format: null,
    value,
    ...change,
  };
}

export function plan(
  writes: readonly PlannedWrite<number>[],
  skipped: readonly SkippedCell[] = [],
  settings: Settings = DEFAULT_SETTINGS,
): RecomputePlan {
  const names = [...new Set(["BAB II", "BAB III A", ...writes.map((each) => each.sheet)])];
  const sheets = names.map((sheet) => ({ sheet, cells: writes.filter((each) => each.sheet === sheet).length }));
  return {
    settings,
    writes,
    skipped,
    directions: [],
    simpleMeans: [],
    added: [],
    refused: [],
    sheets,
    fingerprints: {},
  };
}

export function finding(change: Partial<Finding> & Pick<Finding, "code" | "cell">): Finding {
  return {
    severity: "error",
    sheet: "BAB II",
    related: [],
    found: null,
    expected: null,
    cause: `${change.code} ${change.cell}`,
    params: {},
    place: { row: "", column: "" },
    weight: null,
    fix: [],
    ...change,
  };
}

const TITLES: Partial<Record<Finding["code"], string>> = {
  "child-sum": "Induk tidak sama dengan jumlah anaknya",
  "kode-shape": "Kode ditulis dengan koma",
};

function wording(screens: PaneWording["screens"]): PaneWording {
  const words = (given: Finding): FindingWords => ({
    title: TITLES[given.code] ?? given.code,
    explanation: `Penjelasan ${given.cell}.`,
    fix: `Perbaiki ${given.cell}.`,
  });
  return {
    screens,
    finding: words,
    skip: (reason) => `alasan ${reason}`,
    fixSkip: (reason) => `halangan ${reason}`,
    taskError: (error) => ({ what: `tugas ${error.code}`, why: "sebab tugas", next: "langkah tugas" }),
    hostError: (error) => ({ what: `inang ${error.code}`, why: "sebab inang", next: "langkah inang" }),
  };
}

/** A host that only remembers what was selected. */
export class FakeHost implements SpreadsheetHost {
  readonly kind = "memory";
  readonly selected: string[] = [];
  refusal: HostError | null = null;

  listSheets(): Promise<never[]> {
    return Promise.resolve([]);
  }

  readSheet(): Promise<never> {
    return Promise.reject(new HostError("not-supported"));
  }

  readLook(): Promise<never> {
    return Promise.reject(new HostError("not-supported"));
  }

  write(): Promise<void> {
    return Promise.reject(new HostError("not-supported"));
  }

  putSheet(): Promise<void> {
    return Promise.reject(new HostError("not-supported"));
  }

  removeSheet(): Promise<void> {
    return Promise.reject(new HostError("not-supported"));
  }

  select(sheet: string, address: string): Promise<void> {
    if (this.refusal !== null) return Promise.reject(this.refusal);
    this.selected.push(`${sheet}!${address}`);
    return Promise.resolve();
  }

  readNote(): Promise<null> {
    return Promise.resolve(null);
  }

  writeNote(): Promise<void> {
    return Promise.reject(new HostError("not-supported"));
  }
}

export interface Call {
  readonly task:
    | "inspect"
    | "check"
    | "plan"
    | "apply"
    | "restore"
    | "save"
    | "saveSettings"
    | "planFix"
    | "saveDecisions"
    | "writeSheet"
    | "loadList"
    | "readReport"
    | "writeSummary"
    | "removeSummary";
  readonly argument: unknown;
  readonly options: TaskOptions;
}

const NO_SUMMARY: Summary = { title: "", mainTitle: "", sections: [], indicators: [] };

type Answer<T> = T | Error | Promise<T> | "wait";

/** Tasks that answer what the test says, and remember how they were called. "wait" lasts until cancelled. */
export class FakeServices {
  readonly calls: Call[] = [];
  inspected: Answer<WorkbookReading> = twoReports;
  planned: Answer<RecomputePlan> = plan([]);
  applied: Answer<ApplyOutcome> = { written: 0, restore: { writes: [] } };
  restored: Answer<ApplyOutcome> = { written: 0, restore: { writes: [] } };
  checked: Answer<CheckOutcome> = { reading: twoReports, findings: [] };

  /** What lies with the workbook, replaced by what is saved. */
  kept: Answer<Mapping> = NO_MAPPING;
  saving: Answer<undefined> = undefined;
  fixPlan: Answer<FixPlan> = { writes: [], fixed: [], skipped: [], fingerprints: {} };
  sheetWritten: Answer<FindingsSheetOutcome> = { sheet: "Temuan", kind: "created", findings: 3 };
  list: Answer<LoadedNomenklatur> = {
    nomenklatur: { source: "Daftar", byKode: new Map() },
    entries: 120,
    ambiguous: [],
    unreadable: [],
  };
  report: Answer<ReportOutcome> = { summary: NO_SUMMARY, figures: reportFigures(NO_SUMMARY), sheet: null };
  summaryWritten: Answer<MadeSheetOutcome> = { sheet: "Ringkasan", kind: "created" };
  summaryRemoved: Answer<string | null> = "Ringkasan";
  keptSettings: Settings | null = null;
  openFile: OpenFile | null = null;
  keptDecisions: readonly Decision[] | Error = [];

  readonly services: PaneServices = {
    inspect: (_, options) => this.answer("inspect", null, options, this.inspected),
    check: (_, settings, options) => this.answer("check", settings, options, this.checked),
    planRecompute: (_, settings, options) => this.answer("plan", settings, options, this.planned),
    applyPlan: (_, made, options) => this.answer("apply", made, options, this.applied),
    restore: (_, record, options) => this.answer("restore", record, options, this.restored),
    loadMapping: () => (this.kept instanceof Error ? Promise.reject(this.kept) : Promise.resolve(this.kept as Mapping)),
    saveMapping: (_, mapping) => this.answer("save", mapping, {}, this.saving),
    loadSettings: () => Promise.resolve(this.keptSettings),
    saveSettings: (_, settings) => this.answer("saveSettings", settings, {}, this.saving),
    planFix: (_, findings, options) => this.answer("planFix", findings, options, this.fixPlan),
    loadDecisions: () =>
      this.keptDecisions instanceof Error ? Promise.reject(this.keptDecisions) : Promise.resolve(this.keptDecisions),
    saveDecisions: (_, decisions) => this.answer("saveDecisions", decisions, {}, this.saving),
    writeFindingsSheet: (_, reviewed, language, options) =>
      this.answer("writeSheet", { reviewed, language }, options, this.sheetWritten),
    readReport: (_, options) => this.answer("readReport", null, options, this.report),
    writeSummary: (_, given, language, options) =>
      this.answer("writeSummary", { findings: given, language }, options, this.summaryWritten),
    removeSummary: () => this.answer("removeSummary", null, {}, this.summaryRemoved),
    consolidate: consolidateChosen,
    loadNomenklatur: (_, source, options) => this.answer("loadList", source, options, this.list),
    mappingText,
    parseMapping,
    ruleOf,
    scales: SCALE_CHOICES,
    wordingFor: (language) => wording(language === "id" ? screensId : screensEn),
  };

  /** What the last task of a name was called with. */
  last(task: Call["task"]): Call | undefined {
    return this.calls.findLast((call) => call.task === task);
  }

  private answer<T>(task: Call["task"], argument: unknown, options: TaskOptions = {}, given: Answer<T>): Promise<T> {
    this.calls.push({ task, argument, options });
    if (given === "wait") {
      const { signal } = options;
      return new Promise((_, reject) => {
        if (!(signal instanceof AbortSignal)) return;
        signal.addEventListener("abort", () => {
          reject(new TaskError("cancelled"));
        });
      });
    }
    return given instanceof Error ? Promise.reject(given) : Promise.resolve(given);
  }
}
