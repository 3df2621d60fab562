import type { Kode } from "../../domain/kode";
import type { Finding } from "../../findings/finding";
import { a1 } from "../../sheets/address";
import type { ReportTable, TableRow } from "../../sheets/reading/table";
import { cellName, tableCheck } from "../check";
import { finding } from "../finding-at";
import { segmentFaults, type SegmentFault } from "./segment-faults";
import { KODE_KINDS, kodeCell, kodeColumns, kodeFix, textOf } from "./kode-rows";

/** A kode that is not written in its official form; the form it should have where it can be told. */
export const kodeShape = tableCheck(
  { code: "kode-shape", tier: "always", rule: "kode-urusan", kinds: KODE_KINDS, after: ["kode-with-name"] },
  (table) => [...kodeRows(table), ...groupLetters(table)],
);

function kodeRows(table: ReportTable): readonly Finding[] {
  const spread = kodeColumns(table).length > 1 ? segmentFaults(table) : null;
  return table.rows.flatMap((row, index) => {
    const { kode } = row;
    // A komponen outside an APBN block is written well and stands wrongly.
    if (kode === null || kode.faults.length === 0 || kode.refusal === "konteks") return [];
    const cells = spread?.[index] ?? null;
    if (spread !== null && !isWhole(table, row)) return [];
    return cells === null ? wholeKode(table, row, kode) : cells.map((cell) => ofCell(table, kode, cell));
  });
}

/** Of a kode with a cell per level, the first levels may stand in the title and nowhere in the table. */
function isWhole(table: ReportTable, { row }: TableRow): boolean {
  const [first] = kodeColumns(table);
  return table.rows.some((above) => above.row <= row && textOf(above.cellAt[first?.column ?? -1]).trim() !== "");
}

function wholeKode(table: ReportTable, row: TableRow, { faults, normal, refusal }: Kode): readonly Finding[] {
  const cell = kodeCell(table, row);
  if (cell === null) return [];
  return [
    finding(table, {
      code: "kode-shape",
      severity: "error",
      cell: cellName(cell),
      found: row.kodeText,
      expected: normal,
      cause: refusal === null ? "tulisan" : "segmen",
      params: { faults: faults.join(","), normal, refusal },
      fix: normal === null ? [] : kodeFix(table, row, normal),
    }),
  ];
}

/** One cell of a kode that has a cell per level. */
function ofCell(
  table: ReportTable,
  { faults, normal, refusal }: Kode,
  { row, column, found, expected }: SegmentFault,
): Finding {
  const cell = a1(row, column);
  return finding(table, {
    code: "kode-shape",
    severity: "error",
    cell,
    found,
    expected,
    cause: `kolom ${String(column)}`,
    params: { faults: faults.join(","), normal, refusal },
    fix: [{ cell, content: { kind: "value", value: expected }, format: "@" }],
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
    const cell = kodeCell(table, row);
    if (ending(row) === usual || cell === null) return [];
    const expected = row.kodeText.trim().replace(/[.)]$/, "") + usual;
    return [
      finding(table, {
        code: "kode-shape",
        severity: "warning",
        cell: cellName(cell),
        found: row.kodeText,
        expected,
        cause: "kelompok",
        params: { faults: "kelompok", normal: expected, refusal: null },
        fix: kodeFix(table, row, expected),
      }),
    ];
  });
}

function ending(row: TableRow): string {
  return /[.)]$/.exec(row.kodeText.trim())?.[0] ?? "";
}
