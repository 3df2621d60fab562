import { parseArea } from "./a1";
import type { WorkbookArea } from "./model";
import { attribute, element, elements, flagAttribute, numberAttribute } from "./xml";

export interface ColumnFormat {
  readonly first: number;
  readonly last: number;
  /** Characters of the default font, or null for the sheet's usual width. */
  readonly width: number | null;
  readonly isHidden: boolean;
  readonly styleIndex: number | null;
}

/** What a sheet part says around its cells. */
export interface SheetLayout {
  readonly columns: readonly ColumnFormat[];
  /** Width of all other columns: characters, or null for the program's own. */
  readonly defaultWidth: number | null;
  readonly baseWidth: number;
  /** Points of rows without a height of their own, or null for the program's own. */
  readonly defaultHeight: number | null;
  /** True where such rows keep that height whatever stands in them. */
  readonly hasFixedHeights: boolean;
  /** True where all rows that the file does not list are hidden. */
  readonly hidesOtherRows: boolean;
  readonly merges: readonly WorkbookArea[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly showGridLines: boolean;
  readonly isProtected: boolean;
  readonly isSelected: boolean;
  /** Area of the sheet's own autofilter while it filters, or null. */
  readonly filtered: WorkbookArea | null;
}

/** Reads the layout from a sheet part given without its rows. */
export function readSheetLayout(xml: string): SheetLayout {
  const view = element(xml, "sheetView");
  const format = element(xml, "sheetFormatPr")?.tag ?? "";
  const protection = element(xml, "sheetProtection");
  return {
    columns: readColumns(xml),
    defaultWidth: numberAttribute(format, "defaultColWidth"),
    baseWidth: numberAttribute(format, "baseColWidth") ?? 8,
    defaultHeight: numberAttribute(format, "defaultRowHeight"),
    hasFixedHeights: flagAttribute(format, "customHeight"),
    hidesOtherRows: flagAttribute(format, "zeroHeight"),
    merges: readMerges(xml),
    frozen: readFrozen(view?.inner ?? ""),
    showGridLines: flagAttribute(view?.tag ?? "", "showGridLines", true),
    isProtected: protection !== null && flagAttribute(protection.tag, "sheet"),
    isSelected: flagAttribute(view?.tag ?? "", "tabSelected"),
    filtered: readFilteredArea(xml),
  };
}

/** Area of the first autofilter in this XML that has a condition, or null. */
export function readFilteredArea(xml: string): WorkbookArea | null {
  const filter = element(xml, "autoFilter");
  if (filter === null || element(filter.inner, "filterColumn") === null) return null;
  return parseArea(attribute(filter.tag, "ref") ?? "");
}

function readColumns(xml: string): ColumnFormat[] {
  return Array.from(elements(element(xml, "cols")?.inner ?? "", "col"), ({ tag }) => {
    const first = numberAttribute(tag, "min") ?? 1;
    return {
      first: first - 1,
      last: (numberAttribute(tag, "max") ?? first) - 1,
      width: numberAttribute(tag, "width"),
      isHidden: flagAttribute(tag, "hidden"),
      styleIndex: numberAttribute(tag, "style"),
    };
  });
}

function readMerges(xml: string): WorkbookArea[] {
  const list = element(xml, "mergeCells")?.inner ?? "";
  return Array.from(elements(list, "mergeCell"), ({ tag }) => parseArea(attribute(tag, "ref") ?? "")).filter(
    (area) => area !== null,
  );
}

function readFrozen(viewXml: string): { rows: number; columns: number } {
  const pane = element(viewXml, "pane")?.tag ?? "";
  if (!(attribute(pane, "state") ?? "").startsWith("frozen")) return { rows: 0, columns: 0 };
  return { rows: numberAttribute(pane, "ySplit") ?? 0, columns: numberAttribute(pane, "xSplit") ?? 0 };
}
