import type { Finding } from "../../findings/finding";
import type { ReportTable, TableRow } from "../../sheets/reading/table";
import { cellName, tableCheck } from "../check";
import { finding } from "../finding-at";

/** A kode that is not written in its official form; the form it should have where it can be told. */
export const kodeShape = tableCheck(
  { code: "kode-shape", tier: "always", rule: "kode-urusan", kinds: ["rfk"], after: [] },
  (table) => [...kodeRows(table), ...groupLetters(table)],
);

function kodeRows(table: ReportTable): readonly Finding[] {
  return table.rows.flatMap((row) => {
    const cell = row.cells.kode;
    if (row.kode === null || cell === undefined || row.kode.faults.length === 0) return [];
    const { faults, normal } = row.kode;
    return [
      finding(table, {
        code: "kode-shape",
        severity: "error",
        cell: cellName(cell),
        found: row.kodeText,
        expected: normal,
        cause: faults.includes("segmen") ? "segmen" : "tulisan",
        params: { faults: faults.join(","), normal },
      }),
    ];
  });
}

/** Group letters written with a dot in most rows and without it in the others, or the other way round. */
function groupLetters(table: ReportTable): readonly Finding[] {
  const groups = table.rows.filter((row) => row.mark === "group");
  const endings = groups.map(ending);
  const usual = (["", ".", ")"] as const).find(
    (candidate) => endings.filter((at) => at === candidate).length * 2 > groups.length,
  );
  if (groups.length < 3 || usual === undefined) return [];
  return groups.flatMap((row) => {
    const cell = row.cells.kode;
    if (ending(row) === usual || cell === undefined) return [];
    const expected = row.kodeText.trim().replace(/[.)]$/, "") + usual;
    return [
      finding(table, {
        code: "kode-shape",
        severity: "warning",
        cell: cellName(cell),
        found: row.kodeText,
        expected,
        cause: "kelompok",
        params: { faults: "kelompok", normal: expected },
      }),
    ];
  });
}

function ending(row: TableRow): string {
  return /[.)]$/.exec(row.kodeText.trim())?.[0] ?? "";
}
