import { parseKode } from "../../domain/parse-kode";
import { splitKodeAndName } from "../../domain/kode-name";
import type { Finding } from "../../findings/finding";
import { a1 } from "../../sheets/address";
import type { ReportTable, TableCell, TableRow } from "../../sheets/reading/table";
import { tableCheck } from "../check";
import { finding } from "../finding-at";
import { kodeColumns, kodeRows, TREE_KINDS, textOf } from "./kode-rows";

/** An office's kode names bidang of which no programme is printed under it. */
export const kodeOrganisasi = tableCheck(
  { code: "kode-organisasi", tier: "on-request", rule: "kode-urusan", kinds: TREE_KINDS, after: ["kode-shape"] },
  (table) => {
    const offices = table.rows.flatMap((row) => officeOf(table, row) ?? []);
    const printed = new Set(
      kodeRows(table).flatMap(({ kode }) => (kode.family === "apbd" ? bidangOf(kode.normal) : [])),
    );
    // With several offices in one table it is not told whose programmes these are.
    return offices.length === 1 && printed.size > 0 ? offices.flatMap((office) => report(table, office, printed)) : [];
  },
);

interface Office {
  readonly cell: TableCell;
  readonly normal: string;
}

function officeOf(table: ReportTable, row: TableRow): Office | null {
  if (row.mark !== "organisasi") return null;
  const cells = [...kodeColumns(table).map(({ column }) => row.cellAt[column]), row.cells.uraian];
  for (const cell of cells) {
    const text = textOf(cell).trim();
    const kode = parseKode(splitKodeAndName(text)?.kode ?? text, null);
    if (cell !== undefined && kode.family === "organisasi") return { cell, normal: kode.normal };
  }
  return null;
}

/** "2.07" of "2.07.03.1.01"; nothing for X.XX, which is any bidang. */
function bidangOf(normal: string): readonly string[] {
  const segments = normal.split(".");
  return segments[0] === "X" || segments.length < 2 ? [] : [segments.slice(0, 2).join(".")];
}

function report(table: ReportTable, { cell, normal }: Office, printed: ReadonlySet<string>): readonly Finding[] {
  const segments = normal.split(".");
  const named = [0, 2, 4].map((at) => segments.slice(at, at + 2).join(".")).filter((bidang) => bidang !== "0.00");
  return named
    .filter((bidang) => !printed.has(bidang))
    .map((bidang) =>
      finding(table, {
        code: "kode-organisasi",
        severity: "info",
        cell: a1(cell.row, cell.column),
        found: normal,
        expected: null,
        cause: bidang,
        params: { bidang, printed: [...printed].join(", ") },
      }),
    );
}
