import { parseArea } from "./a1";
import type { WorkbookArea } from "./model";
import { readFilteredArea } from "./sheet-layout";
import { attribute, element, elements, numberAttribute } from "./xml";

/** A table ("ListObject") of a sheet. */
export interface SheetTable {
  readonly name: string;
  /** Header and totals rows included. */
  readonly area: WorkbookArea;
  readonly headerRows: number;
  readonly totalsRows: number;
  readonly columns: readonly string[];
  /** Area of the table's filter while it filters, or null. */
  readonly filtered: WorkbookArea | null;
}

/** Reads a table part, or null where it names no area. */
export function readTable(xml: string): SheetTable | null {
  const table = element(xml, "table");
  const area = parseArea(attribute(table?.tag ?? "", "ref") ?? "");
  if (table === null || area === null) return null;
  return {
    name: attribute(table.tag, "displayName") ?? attribute(table.tag, "name") ?? "",
    area,
    headerRows: numberAttribute(table.tag, "headerRowCount") ?? 1,
    totalsRows: numberAttribute(table.tag, "totalsRowCount") ?? 0,
    columns: Array.from(elements(table.inner, "tableColumn"), ({ tag }) => attribute(tag, "name") ?? ""),
    filtered: readFilteredArea(table.inner),
  };
}
