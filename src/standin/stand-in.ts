import type { WorkbookArea, WorkbookModel } from "../workbook/model";
import type { BatchWorld } from "./batch/interpreter";
import { ReferenceTable } from "./batch/references";
import { CellEditing } from "./channels/cell-editing";
import { Endpoint, type Answer, type AsOneStep } from "./channels/endpoint";
import { FaultPlan } from "./channels/faults";
import { requirementProfiles, type ExcelVersion, type RequirementSets } from "./channels/requirement-profiles";
import { newObject, workbookObject } from "./classes/workbook";
import { Invocations } from "./custom-functions/invocations";
import { functionsServiceObject } from "./custom-functions/service-table";
import type { EventEntry } from "./excel/events";
import {
  ExcelSession,
  type CalculationMode,
  type SessionListener,
  type SessionSelection,
  type WriteRecord,
} from "./excel/session";

export interface StandInOptions extends SessionListener {
  /** Which Excel to be; Microsoft 365 when absent. */
  readonly version?: ExcelVersion;
  /** Instead of a version's own. */
  readonly requirementSets?: RequirementSets;
  readonly documentName?: string;
  /** Language in which cells show their text. */
  readonly locale?: "id" | "en";
  /** Most characters of a request or response, as on the web; null for no limit. */
  readonly payloadLimit?: number | null;
  /** Milliseconds each batch takes on its way. */
  readonly latency?: number;
  /** Called around each batch, so that its edits can become a single undo step. */
  readonly asOneStep?: AsOneStep;
}

/** Excel on the web takes no more than this in one request or response. */
const WEB_PAYLOAD_LIMIT = 5 * 1024 * 1024;

type Raise = (entries: readonly EventEntry[]) => void;

/**
 * A stand-in Excel over a workbook: answers what the genuine, unmodified Office.js library sends. It is reached by one
 * of the channels, `nativeBridge` in Node or `installWindowExternal` in a page.
 */
export class StandInExcel {
  readonly documentName: string;
  readonly requirementSets: RequirementSets;
  /** Objects that the add-in keeps beyond a batch. */
  readonly refs = new ReferenceTable();
  readonly faults = new FaultPlan();
  readonly editing = new CellEditing();
  /** Add-in settings saved with the document, by key, as JSON texts. */
  readonly settings = new Map<string, string>();
  /** Calls of the add-in's custom functions. */
  readonly invocations = new Invocations((entries) => {
    this.tell(entries);
  });
  private readonly session: ExcelSession;
  private readonly endpoint: Endpoint;
  private readonly listeners: Raise[] = [];

  constructor(
    readonly workbook: WorkbookModel,
    options: StandInOptions = {},
  ) {
    const { version = "365", documentName = "Book1.xlsx", locale = "en", latency = 0 } = options;
    const { payloadLimit = WEB_PAYLOAD_LIMIT } = options;
    this.documentName = documentName;
    this.requirementSets = options.requirementSets ?? requirementProfiles[version];
    this.session = new ExcelSession(workbook, documentName, locale, options);
    const world: BatchWorld = {
      root: workbookObject(this.session),
      references: this.refs,
      newObject: (className) => functionsServiceObject(className, this.invocations) ?? newObject(className),
    };
    const takeEvents = (): readonly EventEntry[] => this.session.events.take();
    const asOneStep: AsOneStep = options.asOneStep ?? ((batch) => batch());
    const settings = { payloadLimit, latency };
    this.endpoint = new Endpoint(world, settings, this.faults, this.editing, takeEvents, asOneStep);
  }

  /** All writes by the add-in so far, in order. */
  get writes(): readonly WriteRecord[] {
    return this.session.writes;
  }

  /** How often the add-in has changed custom XML so far. */
  get customXmlChanges(): number {
    return this.session.customXmlChanges;
  }

  /** How many kinds of events of sheets the add-in listens to at present. */
  get handlers(): number {
    return this.session.handlers;
  }

  get calculationMode(): CalculationMode {
    return this.session.calculationMode;
  }

  set calculationMode(mode: CalculationMode) {
    this.session.calculationMode = mode;
  }

  get selection(): SessionSelection {
    return this.session.selection;
  }

  /** Selects cells as the user does, the sheet with them; the add-in hears of it. */
  select(sheet: string, area: WorkbookArea): void {
    const found = this.session.sheetFor(sheet);
    if (found === undefined) return;
    this.session.select(found, area);
    this.raiseAll();
  }

  /** Tells the add-in that the user has changed cells; the workbook must have been edited already. */
  announceChange(sheet: string, area: WorkbookArea): void {
    const found = this.session.sheetFor(sheet);
    if (found === undefined) return;
    this.session.announceChange(found, area);
    this.raiseAll();
  }

  /** Answers a batch of a channel. */
  submit(body: string, flags: number, raise: Raise): Promise<Answer> {
    return this.endpoint.submit(body, flags, raise);
  }

  /** Registers a channel for events that no batch has caused. */
  listen(raise: Raise): void {
    this.listeners.push(raise);
  }

  private raiseAll(): void {
    this.endpoint.flush((entries) => {
      this.tell(entries);
    });
  }

  private tell(entries: readonly EventEntry[]): void {
    for (const raise of this.listeners) raise(entries);
  }
}
