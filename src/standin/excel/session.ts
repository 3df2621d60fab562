import {
  WorkbookError,
  type WorkbookArea,
  type WorkbookCustomXml,
  type WorkbookEdit,
  type WorkbookModel,
  type WorkbookPlace,
  type WorkbookSheet,
} from "../../workbook/model";
import { accessDenied, ApiFailure, invalidArgument } from "../batch/failure";
import { localAddress } from "./address";
import { EventKind, EventQueue } from "./events";

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

/** A selected rectangle. */
export interface SessionSelection {
  readonly sheet: string;
  readonly area: WorkbookArea;
}

/** One write by the add-in, in the order they came. */
export interface WriteRecord {
  readonly sheet: string;
  readonly address: string;
  readonly member: "Values" | "Formulas" | "NumberFormat" | "Format" | "Clear";
  readonly cells: number;
}

/** Whoever shows the workbook is told here what the add-in did to it. */
export interface SessionListener {
  readonly changed?: (places: readonly WorkbookPlace[]) => void;
  readonly selected?: (selection: SessionSelection) => void;
}

/** What Excel holds beside the workbook itself: active sheet, selection, calculation mode, pending events. */
export class ExcelSession {
  calculationMode: CalculationMode = "Automatic";
  readonly writes: WriteRecord[] = [];
  /** How often the add-in has changed custom XML. */
  customXmlChanges = 0;
  /** How many kinds of events the add-in listens to at present. */
  handlers = 0;
  readonly events = new EventQueue();
  private activeName: string;
  private readonly ids = new Map<string, number>();
  private selectedArea: WorkbookArea = { top: 0, left: 0, bottom: 0, right: 0 };

  constructor(
    readonly workbook: WorkbookModel,
    readonly documentName: string,
    readonly locale: "id" | "en",
    private readonly listener: SessionListener,
  ) {
    this.activeName = workbook.activeSheet;
    for (const sheet of workbook.sheets) this.idOf(sheet);
  }

  /** Worksheets in tab order. Chart sheets are none. */
  get sheets(): readonly WorkbookSheet[] {
    return this.workbook.sheets.filter((sheet) => sheet.kind === "worksheet");
  }

  get activeSheet(): WorkbookSheet {
    const sheet = this.sheetFor(this.activeName) ?? this.sheets[0];
    if (sheet === undefined) throw new ApiFailure("GeneralException", "The workbook has no worksheet.", 500);
    return sheet;
  }

  get selection(): SessionSelection {
    return { sheet: this.activeSheet.name, area: this.selectedArea };
  }

  /** The worksheet with a name or an id, letter case aside. */
  sheetFor(key: string): WorkbookSheet | undefined {
    const lower = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === lower || this.idOf(sheet).toLowerCase() === lower);
  }

  /** An id that outlives renaming, in braces as Excel's. */
  idOf(sheet: WorkbookSheet): string {
    const key = sheet.name.toLowerCase();
    const index = this.ids.get(key) ?? this.ids.size + 1;
    this.ids.set(key, index);
    return `{${index.toString(16).toUpperCase().padStart(8, "0")}-0000-0000-0000-000000000000}`;
  }

  /** Shows a sheet. @throws ApiFailure for a hidden one */
  activate(sheet: WorkbookSheet): void {
    if (sheet.state !== "visible") throw new ApiFailure("InvalidOperation", "A hidden worksheet cannot be activated.");
    if (sheet === this.activeSheet) return;
    this.events.add(EventKind.deactivated, this.idOf(this.activeSheet), {});
    this.activeName = sheet.name;
    this.selectedArea = { top: 0, left: 0, bottom: 0, right: 0 };
    this.events.add(EventKind.activated, this.idOf(sheet), {});
    this.listener.selected?.(this.selection);
  }

  select(sheet: WorkbookSheet, area: WorkbookArea): void {
    this.activate(sheet);
    this.selectedArea = area;
    this.events.add(EventKind.selectionChanged, this.idOf(sheet), {
      address: localAddress(area),
      isInsideTable: false,
    });
    this.listener.selected?.(this.selection);
  }

  /** Writes cells of one sheet at once. @throws ApiFailure AccessDenied under protection, InvalidArgument, … */
  write(sheet: WorkbookSheet, area: WorkbookArea, member: WriteRecord["member"], edits: readonly WorkbookEdit[]): void {
    const isLocked = sheet.isProtected && edits.some(({ row, column }) => sheet.style(row, column).locked);
    if (isLocked) throw accessDenied();
    const report = this.edit(edits);
    const address = localAddress(area);
    this.writes.push({ sheet: sheet.name, address, member, cells: edits.length });
    const kind = member === "NumberFormat" || member === "Format" ? EventKind.formatChanged : EventKind.dataChanged;
    this.events.add(kind, this.idOf(sheet), { address, changeType: "RangeEdited" });
    this.listener.changed?.(report);
  }

  /** Lets sheets come, go or look otherwise. @throws ApiFailure InvalidArgument */
  changeSheets<T>(change: (workbook: WorkbookModel) => T): T {
    try {
      return change(this.workbook);
    } catch (error) {
      throw error instanceof WorkbookError ? invalidArgument(`${error.code}: ${error.place ?? ""}`) : error;
    }
  }

  /** Deletes a sheet, also one that formulas read. @throws ApiFailure for the last one in view */
  deleteSheet(sheet: WorkbookSheet): void {
    const others = this.workbook.sheets.filter((other) => other !== sheet);
    if (others.every(({ state }) => state !== "visible")) throw new ApiFailure("InvalidOperation", "The last sheet.");
    this.changeSheets((workbook) => workbook.restoreSheets(others));
  }

  /** Changes the workbook's custom XML. @throws ApiFailure InvalidArgument for a text that is no XML */
  changeCustomXml<T>(change: (customXml: WorkbookCustomXml) => T): T {
    try {
      const result = change(this.workbook.customXml);
      this.customXmlChanges += 1;
      return result;
    } catch (error) {
      throw error instanceof WorkbookError ? invalidArgument(error.code) : error;
    }
  }

  /** Raises the event for cells that the user has changed in the grid. */
  announceChange(sheet: WorkbookSheet, area: WorkbookArea): void {
    this.events.add(EventKind.dataChanged, this.idOf(sheet), {
      address: localAddress(area),
      changeType: "RangeEdited",
    });
  }

  private edit(edits: readonly WorkbookEdit[]): readonly WorkbookPlace[] {
    if (edits.length === 0) return [];
    try {
      return this.workbook.edit(edits).changed;
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      if (error.code === "inside-array") throw new ApiFailure("InvalidOperation", "You can't change part of an array.");
      throw invalidArgument(`${error.code}: ${error.place ?? ""}`);
    }
  }
}
