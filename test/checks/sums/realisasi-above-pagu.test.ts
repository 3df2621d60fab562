import { realisasiAbovePagu } from "../../../src/checks/sums/realisasi-above-pagu";
import type { CellValue } from "../../../src/sheets/content";
import type { RowPart, TableColumn } from "../../../src/sheets/reading/table";
import { foundBy, type Built, type BuiltRow } from "../built-table";

type Column = Partial<TableColumn>;

const pagu = (given: Column = {}): Column => ({ role: "pagu", ...given });
const spent = (given: Column = {}): Column => ({ role: "realisasiRp", ...given });

/** Severity, cell, related cell, found and expected. */
function found(columns: Built["columns"], rows: Built["rows"], kind: NonNullable<Built["kind"]> = "rfk") {
  return foundBy(realisasiAbovePagu, { columns, rows, kind }).map(
    ({ severity, cell, related, found: figure, expected }) =>
      `${severity} ${cell} ${related.join()} ${String(figure)} ${String(expected)}`,
  );
}

it.each<[string, readonly Column[], readonly CellValue[], readonly string[]]>([
  ["of no year", [pagu(), spent()], [5, 6], ["error B2 A2 6 5"]],
  ["of one year", [pagu({ year: 2024 }), pagu({ year: 2025 }), spent({ year: 2025 })], [5, 7, 8], ["error C2 B2 8 7"]],
  ["of another year", [pagu({ year: 2024 }), spent({ year: 2025 })], [5, 6], []],
  ["of this period", [pagu({ period: "ini" }), spent({ period: "ini" })], [5, 6], ["error B2 A2 6 5"]],
  ["of this period and of none", [pagu(), spent({ period: "ini" })], [5, 6], []],
  ["of the end", [pagu({ period: "akhir" }), spent({ period: "akhir" })], [5, 6], []],
  ["of what was before", [pagu({ period: "lalu" }), spent({ period: "lalu" })], [5, 6], []],
  ["of a quarter", [pagu({ quarter: 1 }), spent({ quarter: 1 })], [5, 6], []],
  ["of a quarter beside the year", [pagu(), spent({ quarter: 1 })], [5, 6], []],
  ["of two budgets", [pagu(), pagu(), spent()], [5, 5, 6], []],
  [
    "of two budgets, one of them replaced",
    [pagu({ header: "Murni" }), pagu(), spent()],
    [5, 7, 8],
    ["error C2 B2 8 7"],
  ],
  ["of a replaced budget only", [pagu({ header: "Murni" }), spent()], [5, 6], []],
  ["of a kas", [{ role: "anggaranKas" }, spent()], [5, 6], []],
  ["as much", [pagu(), spent()], [5, 5], []],
  ["of a blank budget", [pagu(), spent()], [null, 6], []],
  ["of nothing", [pagu(), spent()], [-5, null], []],
  ["of a budget of nothing", [pagu(), spent()], [0, 6], ["error B2 A2 6 0"]],
])("more spent than the pagu %s", (_, columns, cells, expected) => {
  expect(found(columns, [cells])).toEqual(expected);
});

it.each([
  ["rfk", "error"],
  ["budget", "error"],
  ["e81", "warning"],
  ["programme", "warning"],
] as const)("in a table %s is a %s", (kind, severity) => {
  expect(found([pagu(), spent()], [[5, 6]], kind)).toEqual([`${severity} B2 A2 6 5`]);
});

describe("on several rows", () => {
  const parent: RowPart = { kind: "parent", parts: [1] };
  const row = (limit: number, amount: number, given: Partial<BuiltRow> = {}): BuiltRow => ({
    cells: [limit, amount],
    ...given,
  });
  const told = (...rows: readonly BuiltRow[]) => found([pagu(), spent()], rows).map((one) => one.split(" ")[1]);

  it("is told of the lowest of them", () => {
    expect(told(row(5, 6, { part: parent }), row(5, 6, { parent: 0 }))).toEqual(["B3"]);
    expect(told(row(5, 6, { part: parent }), row(5, 5, { parent: 0 }))).toEqual(["B2"]);
    expect(told(row(5, 6, { part: { kind: "leaf" } }), row(5, 6, { parent: 0 }))).toEqual(["B3"]);
    expect(told(row(5, 6, { part: parent }), row(5, 5), row(5, 6, { parent: 0 }))).toEqual(["B2", "B4"]);
    expect(told(row(5, 6), row(5, 5), row(10, 11, { mark: "total" }))).toEqual(["B2"]);
  });

  it.each(["Pendapatan asli", "retribusi pasar", "PENERIMAAN lain"])("is allowed %s, and all below it", (uraian) => {
    expect(told(row(5, 6, { uraian }))).toEqual([]);
    expect(told(row(5, 5, { uraian, part: parent }), row(5, 6, { parent: 0 }))).toEqual([]);
    expect(told(row(5, 5, { uraian }), row(5, 6))).toEqual(["B3"]);
  });
});
