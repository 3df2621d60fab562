import type { KodeLevel } from "../../domain/kode";
import { parseKode } from "../../domain/parse-kode";
import type { Finding } from "../../findings/finding";
import type { ReportTable } from "../../sheets/reading/table";
import { tableCheck } from "../check";
import { finding } from "../finding-at";
import { kodeAbove, kodePlace, kodeRows, printedAmong, TREE_KINDS, type KodeRow } from "./kode-rows";

/**
 * A level that is left out: sub kegiatan without the row of their kegiatan, where other kegiatan are printed. One finding for
 * all rows that miss the same parent. A table that never prints a level is a way of reporting.
 */
export const kodeLevelSkipped = tableCheck(
  {
    code: "kode-level-skipped",
    tier: "before-handing-in",
    rule: "kode-urusan",
    kinds: TREE_KINDS,
    after: ["kode-context", "kode-kewenangan", "kode-parent"],
  },
  (table) => {
    const rows = kodeRows(table);
    const missing = missingParents(rows);
    return [...missing].flatMap(([parent, children]) => {
      const level = parseKode(parent, rows[0]?.kode.family ?? null).level;
      const same = rows.filter(({ kode }) => kode.level === level).length;
      const lost = [...missing.keys()].filter((kode) => parseKode(kode, null).level === level).length;
      return level === null || same === 0 ? [] : [report(table, parent, level, children, same >= lost)];
    });
  },
);

/** Every parent that rows name and no row prints, with those rows; what a missing parent lacks in turn is not asked for. */
function missingParents(rows: readonly KodeRow[]): ReadonlyMap<string, readonly KodeRow[]> {
  const placeOf = printedAmong(rows);
  const missing = new Map<string, KodeRow[]>();
  for (const row of rows) {
    const { parent, family } = row.kode;
    if (parent === null || (family !== "apbd" && family !== "apbn") || placeOf(parent) !== null) continue;
    if (parent.split(".").length === 1 || /^X\.XX$/.test(parent)) continue;
    missing.set(parent, [...(missing.get(parent) ?? []), row]);
  }
  return missing;
}

function report(
  table: ReportTable,
  parent: string,
  level: KodeLevel,
  children: readonly KodeRow[],
  isUsual: boolean,
): Finding {
  const [first] = children;
  const above = first === undefined ? null : kodeAbove(table, first.row);
  const aboveCell = above === null ? null : kodePlace(table, above);
  return finding(table, {
    code: "kode-level-skipped",
    severity: isUsual ? "warning" : "info",
    cell: first?.cell ?? "",
    related: [...children.slice(1).map(({ cell }) => cell), ...(aboveCell === null ? [] : [aboveCell])],
    found: first?.row.kodeText ?? null,
    expected: parent,
    params: { parent, level, children: children.length },
  });
}
