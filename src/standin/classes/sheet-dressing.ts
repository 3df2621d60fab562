import type { Dressing, NewLook, NewPage } from "../../workbook/new-sheet";
import { LAST_COLUMN, LAST_ROW } from "../../workbook/a1";
import type { WorkbookArea } from "../../workbook/model";
import type { ColumnShape } from "../../workbook/shapes";
import type { ClassTable } from "../batch/class-table";
import { hostObject } from "../batch/class-table";
import { invalidArgument, notImplemented } from "../batch/failure";
import { CellRange } from "../excel/cell-range";
import { integer, rangeArgument, text } from "./arguments";
import { rangeObject } from "./range";
import type { SheetHandle } from "./worksheet";

/** Changes the look of cells. Only sheets that the add-in has added can be changed here. */
export function dress(range: CellRange, part: Partial<NewLook>): void {
  dressSheet(range, { look: { area: range.area, part } });
}

/** Changes what a sheet looks like. */
export function dressSheet({ session, sheet }: Pick<CellRange, "session" | "sheet">, dressing: Dressing): void {
  session.changeSheets((workbook) => {
    workbook.dress(sheet.name, dressing);
  });
}

/** One border of a range: all that can be drawn here are thin lines around every cell. */
const rangeBorderTable: ClassTable<CellRange> = {
  name: "RangeBorder",
  scalars: {
    Style: {
      set: (range, value) => {
        dress(range, { isBoxed: text(value) !== "None" });
      },
    },
    Color: { set: (_, value) => text(value) },
  },
};

export const rangeBordersTable: ClassTable<CellRange> = {
  name: "RangeBorderCollection",
  items: () => [],
  indexer: (range) => hostObject(rangeBorderTable, range),
};

export const freezePanesTable: ClassTable<SheetHandle> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows: (handle, [rows]) => {
      dressSheet(handle, { frozenRows: integer(rows) });
    },
    GetLocationOrNullObject: ({ session, sheet }) => {
      const { rows, columns } = sheet.frozen;
      if (rows + columns === 0) return null;
      const bottom = rows === 0 ? LAST_ROW : rows - 1;
      const right = columns === 0 ? LAST_COLUMN : columns - 1;
      return rangeObject(new CellRange(session, sheet, { top: 0, left: 0, bottom, right }));
    },
    Unfreeze: (handle) => {
      dressSheet(handle, { frozenRows: 0 });
    },
  },
};

const centerFooterTable: ClassTable<SheetHandle> = {
  name: "HeaderFooter",
  scalars: {
    CenterFooter: {
      set: (handle, value) => {
        setPage(handle, { footer: text(value) });
      },
    },
  },
};

const headersFootersTable: ClassTable<SheetHandle> = {
  name: "HeaderFooterGroup",
  navigations: { DefaultForAllPages: (handle) => hostObject(centerFooterTable, handle) },
};

/** `Worksheet.pageLayout`, for writing: on A4, one page wide. */
export const pageLayoutTable: ClassTable<SheetHandle> = {
  name: "PageLayout",
  scalars: {
    Orientation: {
      set: (handle, value) => {
        setPage(handle, { orientation: text(value) === "Landscape" ? "landscape" : "portrait" });
      },
    },
    PaperSize: {
      set: (_, value) => {
        only(value, "A4");
      },
    },
    Zoom: {
      set: (_, value) => {
        only(JSON.stringify(value), '{"horizontalFitToPages":1}');
      },
    },
    CenterHorizontally: {
      set: (_, value) => {
        only(value, true);
      },
    },
  },
  navigations: { HeadersFooters: (handle) => hostObject(headersFootersTable, handle) },
  methods: {
    SetPrintTitleRows: (handle, [rows]) => {
      const [, first, last] = /^\$(\d+):\$(\d+)$/.exec(text(rows)) ?? [];
      if (first === undefined || last === undefined) throw invalidArgument();
      setPage(handle, { titleRows: { first: Number(first) - 1, last: Number(last) - 1 } });
    },
  },
};

/** Pages that begin where they are told to. */
export const pageBreaksTable: ClassTable<SheetHandle> = {
  name: "PageBreakCollection",
  items: () => [],
  methods: {
    RemovePageBreaks: (handle) => {
      setPage(handle, { breaks: [] });
    },
    Add: (handle, [range]) => {
      const { area } = rangeArgument(range, handle.session, handle.sheet);
      const made = handle.session.sheetFor(handle.sheet.name);
      setPage(handle, { breaks: [...(made?.pageBreaks ?? []), area.top] });
      return null;
    },
  },
};

export const dressingTables = [
  rangeBorderTable,
  rangeBordersTable,
  freezePanesTable,
  centerFooterTable,
  headersFootersTable,
  pageLayoutTable,
  pageBreaksTable,
];

function setPage(handle: SheetHandle, page: Partial<NewPage>): void {
  dressSheet(handle, { page });
}

function only(value: unknown, known: unknown): void {
  if (value !== known) throw invalidArgument();
}

/** Puts cells together; the first keeps what it holds. On sheets of the file only cells of one column. */
export function merge(range: CellRange, area: WorkbookArea): void {
  if (isMade(range)) dressSheet(range, { merge: area });
  else if (area.left !== area.right) throw notImplemented("Range.merge over several columns");
  else reshape(range, { merges: [area] });
}

/** Parts the cells of one column again. */
export function unmerge(range: CellRange): void {
  if (range.width > 1 || isMade(range)) throw notImplemented("Range.unmerge");
  reshape(range, { merges: [] });
}

/** Makes columns as wide as told, in characters. */
export function widen(range: CellRange, characters: number): void {
  const { left, right } = range.area;
  if (isMade(range)) dressSheet(range, { width: { first: left, last: right, characters } });
  else
    for (let column = left; column <= right; column++)
      reshape(range.on({ ...range.area, left: column, right: column }), { width: characters });
}

function reshape({ session, sheet, area }: CellRange, change: Partial<ColumnShape>): void {
  const shape = sheet.shapeOf({ column: area.left, top: area.top, bottom: area.bottom });
  session.changeSheets((workbook) => workbook.edit([], [{ ...shape, ...change }]));
}

/** Sheets that the add-in has added know where their pages begin. */
function isMade({ sheet }: CellRange): boolean {
  return sheet.pageBreaks !== undefined;
}
