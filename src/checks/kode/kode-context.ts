import type { Finding } from "../../findings/finding";
import type { ReportTable, TableRow } from "../../sheets/reading/table";
import { tableCheck } from "../check";
import { finding } from "../finding-at";
import { asKodeRow, kodeAbove, kodePlace, kodeRows, TREE_KINDS } from "./kode-rows";

/**
 * A kode of one budget inside a block of the other, and a komponen that stands under no RO although its like do. "051" is a
 * komponen in an APBN block and nothing in an APBD block.
 */
export const kodeContext = tableCheck(
  { code: "kode-context", tier: "always", rule: "kode-urusan", kinds: TREE_KINDS, after: ["kode-shape"] },
  (table) => [...bareKode(table), ...otherBudget(table), ...withoutRo(table)],
);

type Variant = "apbn" | "apbd" | "ro";

function report(
  table: ReportTable,
  row: TableRow,
  above: TableRow | null,
  variant: Variant,
  severity: Finding["severity"],
): readonly Finding[] {
  const cell = kodePlace(table, row);
  if (cell === null) return [];
  const at = above === null ? null : kodePlace(table, above);
  return [
    finding(table, {
      code: "kode-context",
      severity,
      cell,
      related: at === null ? [] : [at],
      found: row.kodeText,
      expected: null,
      cause: variant,
      params: { variant, above: above?.kodeText.trim() ?? "", aboveName: above?.uraian ?? "" },
    }),
  ];
}

/** Digits that are a komponen or kegiatan in an APBN block, under an APBD kode. Numbered lists (001, 002, 003) are none. */
function bareKode(table: ReportTable): readonly Finding[] {
  return table.rows.flatMap((row) => {
    const text = row.kodeText.trim();
    const above = kodeAbove(table, row);
    const isBare = row.kode?.refusal === "konteks" || (row.mark === "ordinal" && /^0\d\d$/.test(text));
    if (!isBare || above?.kode?.family !== "apbd" || isNumbered(table, row)) return [];
    return report(table, row, above, "apbn", row.kode === null ? "warning" : "error");
  });
}

function isNumbered(table: ReportTable, row: TableRow): boolean {
  const siblings = row.parent === null ? [] : (table.rows[row.parent]?.children ?? []);
  const numbers = siblings.map((index) => Number(table.rows[index]?.kodeText.trim()));
  return numbers.every((number, index) => number === index + 1);
}

/** A regional kode under a central one, or the other way round; a programme of its own may follow either. */
function otherBudget(table: ReportTable): readonly Finding[] {
  return kodeRows(table).flatMap(({ row, kode }) => {
    const above = asKodeRow(table, kodeAbove(table, row) ?? undefined);
    if (above === null) return [];
    const [own, other] = [kode.family, above.kode.family];
    if (own === "apbd" && other === "apbn") return report(table, row, above.row, "apbd", "error");
    const isApbn = own === "apbn" && other === "apbd";
    const isPlaced = !/^\d+$/.test(kode.normal) || (kode.level === "komponen" && !isNumbered(table, row));
    return isApbn && isPlaced ? report(table, row, above.row, "apbn", "warning") : [];
  });
}

/** A komponen directly under a kegiatan or KRO where most stand under an RO. */
function withoutRo(table: ReportTable): readonly Finding[] {
  const parts = kodeRows(table).flatMap(({ row, kode }) => {
    const above = kodeAbove(table, row);
    const level = above?.kode?.level ?? null;
    return kode.level === "komponen" && kode.parent === null && above !== null ? [{ row, above, level }] : [];
  });
  const lost = parts.filter(({ level }) => level === "kegiatanApbn" || level === "kro");
  const isHabit = lost.length * 2 >= parts.length;
  return isHabit ? [] : lost.flatMap(({ row, above }) => report(table, row, above, "ro", "warning"));
}
