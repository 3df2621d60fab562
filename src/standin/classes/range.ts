import { hostObject, type ClassTable, type HostObject, type Scalar } from "../batch/class-table";
import { itemNotFound, notImplemented } from "../batch/failure";
import { isEntireColumn, isEntireRow } from "../excel/address";
import type { CellRange } from "../excel/cell-range";
import { apiValue, clearContents, grid, valueType, writeFormats, writeInputs, wrongSize } from "../excel/range-cells";
import { integer, rangeArgument } from "./arguments";
import { cellProperties, setCellProperties } from "./cell-properties";
import { mergedAreas } from "./range-areas";
import { rangeFormatTable } from "./range-format";
import { columnProperties, hiddenColumns, hiddenRows, rowProperties, uniform } from "./hidden";
import { merge, unmerge } from "./sheet-dressing";
import { emptySheet } from "../../workbook/new-sheet";
import { worksheetObject } from "./worksheet";

/** A `Range` on some cells. */
export function rangeObject(range: CellRange): HostObject {
  return hostObject(rangeTable, range);
}

function orNull(range: CellRange | null): HostObject | null {
  return range === null ? null : rangeObject(range);
}

function orNotFound(range: CellRange | null): HostObject {
  if (range === null) throw itemNotFound();
  return rangeObject(range);
}

type Reader = (range: CellRange) => unknown;

function cells(read: (range: CellRange, row: number, column: number) => unknown): Reader {
  return (range) => grid(range, (row, column) => read(range, row, column));
}

const values = cells(({ sheet }, row, column) => apiValue(sheet.cell(row, column)?.value));
const formulas = cells(({ sheet }, row, column) => {
  const cell = sheet.cell(row, column);
  return cell?.formula ?? apiValue(cell?.value);
});
const numberFormat = cells(({ sheet }, row, column) => sheet.style(row, column).numberFormat);
const shownText = cells(({ session, sheet }, row, column) =>
  session.workbook.text(sheet.name, row, column, session.locale),
);

const scalars: Readonly<Record<string, Scalar<CellRange>>> = {
  Address: { get: (range) => range.address },
  AddressLocal: { get: (range) => range.address },
  RowIndex: { get: ({ area }) => area.top },
  ColumnIndex: { get: ({ area }) => area.left },
  RowCount: { get: ({ height }) => height },
  ColumnCount: { get: ({ width }) => width },
  CellCount: { get: ({ height, width }) => (height * width > 2147483647 ? -1 : height * width) },
  IsEntireColumn: { get: ({ area }) => isEntireColumn(area) },
  IsEntireRow: { get: ({ area }) => isEntireRow(area) },
  Values: {
    get: values,
    set: (range, given) => {
      writeInputs(range, "Values", given);
    },
  },
  Formulas: {
    get: formulas,
    set: (range, given) => {
      writeInputs(range, "Formulas", given);
    },
  },
  NumberFormat: { get: numberFormat, set: writeFormats },
  Text: { get: shownText },
  ValueTypes: { get: cells(({ sheet }, row, column) => valueType(sheet.cell(row, column)?.value)) },
  RowHidden: { get: (range) => uniform(hiddenRows(range)) },
  ColumnHidden: { get: (range) => uniform(hiddenColumns(range)) },
  Hidden: { get: (range) => hiddenRows(range).every(Boolean) || hiddenColumns(range).every(Boolean) },
};

/** `Range`: reading, writing and walking from one rectangle to another. */
export const rangeTable: ClassTable<CellRange> = {
  name: "Range",
  scalars,
  navigations: {
    Format: (range) => hostObject(rangeFormatTable, range),
    Worksheet: (range) => worksheetObject(range.session, range.sheet),
  },
  methods: {
    GetCell: (range, [row, column]) => rangeObject(range.part(integer(row), integer(column), 1, 1)),
    GetRow: (range, [row]) => rangeObject(range.part(integer(row), 0, 1, range.width)),
    GetColumn: (range, [column]) => rangeObject(range.part(0, integer(column), range.height, 1)),
    GetLastCell: (range) => rangeObject(range.part(range.height - 1, range.width - 1, 1, 1)),
    GetLastRow: (range) => rangeObject(range.part(range.height - 1, 0, 1, range.width)),
    GetLastColumn: (range) => rangeObject(range.part(0, range.width - 1, range.height, 1)),
    GetEntireRow: (range) => rangeObject(range.entireRows),
    GetEntireColumn: (range) => rangeObject(range.entireColumns),
    GetResizedRange: (range, [rows, columns]) =>
      rangeObject(range.part(0, 0, range.height + integer(rows), range.width + integer(columns))),
    GetAbsoluteResizedRange: (range, [rows, columns]) => rangeObject(range.part(0, 0, integer(rows), integer(columns))),
    GetOffsetRange: (range, [rows, columns]) =>
      rangeObject(range.part(integer(rows), integer(columns), range.height, range.width)),
    GetBoundingRect: (range, [other]) => rangeObject(range.around(argument(range, other))),
    GetIntersection: (range, [other]) => orNotFound(range.common(argument(range, other))),
    GetIntersectionOrNullObject: (range, [other]) => orNull(range.common(argument(range, other))),
    GetUsedRange: (range) => rangeObject(range.used() ?? range.part(0, 0, 1, 1)),
    GetUsedRangeOrNullObject: (range) => orNull(range.used()),
    GetMergedAreasOrNullObject: (range) => mergedAreas(range),
    GetCellProperties: cellProperties,
    SetCellProperties: setCellProperties,
    GetRowProperties: rowProperties,
    GetColumnProperties: columnProperties,
    Clear: (range, [what]) => {
      if (what === "Contents") clearContents(range);
      else if (isEntireColumn(range.area) && isEntireRow(range.area)) emptySheetOf(range);
      else throw notImplemented(`Range.clear(${String(what)})`);
    },
    Merge: (range, [across]) => {
      if (across === true) throw notImplemented("Range.merge(true)");
      merge(range, range.area);
    },
    Unmerge: unmerge,
    Select: ({ session, sheet, area }) => {
      session.select(sheet, area);
    },
    Calculate: () => null,
    _ValidateArraySize: ({ height, width }, [rows, columns]) => {
      if (rows !== height || columns !== width) throw wrongSize();
    },
  },
};

/** Leaves nothing in the cells of a sheet, looks and merged cells included; charts stay, and how it is printed. */
function emptySheetOf({ session, sheet }: CellRange): void {
  const charts = sheet.charts ?? [];
  const printed = sheet.page === undefined ? {} : { page: sheet.page };
  session.changeSheets((workbook) => workbook.putSheet({ ...emptySheet(sheet.name), charts, ...printed }));
}

function argument(range: CellRange, value: unknown): CellRange {
  return rangeArgument(value, range.session, range.sheet);
}
