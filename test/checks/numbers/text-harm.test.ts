import { equalsText } from "../../../src/checks/numbers/equals-text";
import { numberAsText } from "../../../src/checks/numbers/number-as-text";
import type { CellValue } from "../../../src/sheets/content";
import type { ColumnRole, TableKind } from "../../../src/sheets/reading/table";
import { foundBy } from "../built-table";

it.each<[TableKind, ColumnRole, readonly CellValue[], string | null]>([
  ["indicator", "pagu", ["1.000.000"], "error"],
  ["indicator", "bobot", ["12,5"], "warning"],
  ["rfk", "fisik", ["12,5"], "warning"],
  ["indicator", "fisik", ["12,5"], "info"],
  ["indicator", "fisik", ["12,5", 7], "info"],
  ["indicator", "fisik", ["12,5", 7, 8], "warning"],
])("in %s a %s among %j typed as text is: %s", (kind, role, values, expected) => {
  const found = foundBy(numberAsText, { kind, columns: [role], rows: values.map((value) => [value]) });
  expect(found.map(({ severity, cell }) => `${severity} ${cell}`)).toEqual([`${String(expected)} A2`]);
});

describe("equals-text", () => {
  const found = (...cells: readonly CellValue[]) =>
    foundBy(equalsText, { columns: ["uraian", "realisasiRp", "pagu", "serapan"], rows: [cells] }).map(
      ({ cell, expected, params, fix }) =>
        `${cell} ${String(expected)} ${String(params["text"])} ${String(params["unit"])} ${String(fix[0]?.format)}`,
    );

  it.each<[readonly CellValue[], readonly string[]]>([
    [["= 1.000", 5, 5, 5], ["A2 null 1.000 null undefined"]],
    [["Gaji", 5, "=1.000.000", 5], ["C2 1000000 1.000.000 null #,##0"]],
    [["Gaji", 5, 5, "=95%"], ["D2 95 95% % 0%"]],
    [["Gaji", 5, "=belum", 5], ["C2 null belum null undefined"]],
    [["Gaji", 5, 5, 5], []],
  ])("%j", (cells, expected) => {
    expect(found(...cells)).toEqual(expected);
  });
});
