import { areaAddress } from "./a1";
import type { WorkbookArea } from "./model";
import { element } from "./xml";

/** What may stand between a sheet's rows and its merged cells, in the order of the schema. */
const BEFORE = [
  ...(["sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState"] as const),
  ...(["dataConsolidate", "customSheetViews"] as const),
];

/** The sheet part with these merged areas in place of its own. */
export function patchMerges(xml: string, areas: readonly WorkbookArea[]): string {
  const rows = element(xml, "sheetData");
  if (rows === null) return xml;
  const prefix = /^<((?:[\w.-]+:)?)sheetData/.exec(rows.tag)?.[1] ?? "";
  const tail = xml.slice(rows.end);
  const known = element(tail, "mergeCells");
  const ends = BEFORE.flatMap((name) => element(tail, name)?.end ?? []);
  const start = known?.start ?? Math.max(0, ...ends);
  const cells = areas.map((area) => `<${prefix}mergeCell ref="${areaAddress(area)}"/>`).join("");
  const list = areas.length === 0 ? "" : `<${prefix}mergeCells count="${areas.length}">${cells}</${prefix}mergeCells>`;
  return xml.slice(0, rows.end) + tail.slice(0, start) + list + tail.slice(known?.end ?? start);
}
