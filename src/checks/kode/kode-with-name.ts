import { splitKodeAndName } from "../../domain/kode-name";
import { parseKode } from "../../domain/parse-kode";
import type { Finding, FixWrite } from "../../findings/finding";
import type { ReportTable, TableCell, TableRow } from "../../sheets/reading/table";
import { cellName, tableCheck } from "../check";
import { finding } from "../finding-at";
import { KODE_KINDS, kodeColumns, textOf } from "./kode-rows";

/** Kode and name in one cell of a column whose other cells hold the kode alone. */
export const kodeWithName = tableCheck(
  { code: "kode-with-name", tier: "before-handing-in", rule: "kode-urusan", kinds: KODE_KINDS, after: [] },
  (table) => {
    const [column, second] = kodeColumns(table);
    if (column === undefined || second !== undefined) return [];
    const coded = table.rows.filter((row) => row.mark === "kode");
    const mixed = coded.flatMap((row) => {
      const cell = row.cellAt[column.column];
      const split = cell === undefined ? null : splitKodeAndName(textOf(cell));
      return cell === undefined || split === null ? [] : [{ row, cell, split }];
    });
    return mixed.length * 2 >= coded.length ? [] : mixed.map((one) => report(table, one));
  },
);

interface Mixed {
  readonly row: TableRow;
  readonly cell: TableCell;
  readonly split: { readonly kode: string; readonly name: string };
}

function report(table: ReportTable, { row, cell, split }: Mixed): Finding {
  const expected = parseKode(split.kode, null).normal ?? split.kode;
  return finding(table, {
    code: "kode-with-name",
    severity: "warning",
    cell: cellName(cell),
    found: textOf(cell),
    expected,
    params: { kode: expected, name: split.name },
    fix: fixOf(row, cell, expected, split.name),
  });
}

/** The kode stays, the name goes to its own cell; none where another name stands there already. */
function fixOf(row: TableRow, cell: TableCell, kode: string, name: string): readonly FixWrite[] {
  const { uraian } = row.cells;
  const alone: FixWrite = { cell: cellName(cell), content: { kind: "value", value: kode }, format: "@" };
  if (uraian === undefined) return [];
  const there = textOf(uraian).trim();
  if (there === "") return [alone, { cell: cellName(uraian), content: { kind: "value", value: name }, format: null }];
  return there.toLowerCase() === name.trim().toLowerCase() ? [alone] : [];
}
