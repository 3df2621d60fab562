import type { CellStyle, WorkbookArea, WorkbookCell, WorkbookSheet, WorkbookValue } from "../../src/workbook/model";
import { parseCellAddress } from "../../src/workbook/a1";
import { parseTypedArea } from "../../src/workbench/selection/typed-area";

export const PLAIN_STYLE: CellStyle = {
  font: { name: "Arial", size: 10, bold: false, italic: false, underline: false, strike: false, color: "#000000" },
  fill: null,
  borders: { top: null, right: null, bottom: null, left: null },
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
  indent: 0,
  rotation: 0,
  numberFormat: "General",
  locked: true,
};

export interface PlainSheetParts {
  /** Values by address; a text that begins with "=" is a formula with the value 0. */
  readonly cells?: Readonly<Record<string, WorkbookValue>>;
  readonly styles?: Readonly<Record<string, Partial<CellStyle>>>;
  readonly merges?: readonly string[];
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly heights?: Readonly<Record<number, number>>;
  readonly widths?: Readonly<Record<number, number>>;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

/** The area of a reference known to be one. */
export function area(reference: string): WorkbookArea {
  const found = parseTypedArea(reference);
  if (found === null) throw new Error(reference);
  return found;
}

/** The place of an address known to be one. */
export function place(address: string): { readonly row: number; readonly column: number } {
  const found = parseCellAddress(address);
  if (found === null) throw new Error(address);
  return found;
}

/** A sheet written down in a few words: columns 64 pixels wide, rows without a height of their own. */
export function plainSheet(parts: PlainSheetParts = {}): WorkbookSheet {
  const cells = new Map<string, WorkbookCell>();
  for (const [address, value] of Object.entries(parts.cells ?? {})) {
    const isFormula = typeof value === "string" && value.startsWith("=");
    cells.set(address, { value: isFormula ? 0 : value, formula: isFormula ? value : null, styleIndex: 0 });
  }
  const places = [...cells].map(([address, cell]) => ({ ...place(address), cell }));
  places.sort((a, b) => a.row - b.row || a.column - b.column);
  const addressOf = (row: number, column: number): string => `${String.fromCharCode(65 + column)}${String(row + 1)}`;
  return {
    name: "Lembar",
    kind: "worksheet",
    state: "visible",
    isProtected: false,
    isFiltered: false,
    usedArea:
      places.length === 0
        ? null
        : {
            top: Math.min(...places.map(({ row }) => row)),
            left: Math.min(...places.map(({ column }) => column)),
            bottom: Math.max(...places.map(({ row }) => row)),
            right: Math.max(...places.map(({ column }) => column)),
          },
    merges: (parts.merges ?? []).map(area),
    frozen: parts.frozen ?? { rows: 0, columns: 0 },
    undrawn: [],
    showGridLines: true,
    shapeOf: (part) => ({ ...part, sheet: "", width: null, merges: [] }),
    styleIndex: () => 0,
    columnWidth: (column) => parts.widths?.[column] ?? 64,
    pixelsOf: (characters) => characters * 7,
    charactersFor: (pixels) => pixels / 7,
    defaultRowHeight: 20,
    hasFixedHeights: false,
    rowShapeOf: (row) => ({ sheet: "", row, height: null }),
    rowHeight: (row) => parts.heights?.[row] ?? null,
    isRowHidden: (row) => parts.hiddenRows?.includes(row) ?? false,
    isColumnHidden: (column) => parts.hiddenColumns?.includes(column) ?? false,
    cell: (row, column) => cells.get(addressOf(row, column)),
    spilledFrom: () => null,
    style: (row, column) => ({ ...PLAIN_STYLE, ...parts.styles?.[addressOf(row, column)] }),
    cells: () => places.map(({ row, column, cell }) => [row, column, cell] as const),
  };
}
