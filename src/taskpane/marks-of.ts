import type { Finding } from "../findings/finding";
import type { CellMark } from "../host/port";
import { parseArea } from "../sheets/address";

/** What is drawn over the sheet while a finding is looked at: its cell, and the ranges it is about. */
export function marksOf({ sheet, cell, related }: Finding): readonly CellMark[] {
  return [
    ...related.map((range) => ({ range, kind: "related" as const })),
    { range: cell, kind: "culprit" as const },
  ].flatMap(({ range, kind }) => {
    const area = parseArea(range);
    return area === null ? [] : [{ sheet, area, kind }];
  });
}
