import { fisikFromMoney } from "../../../src/checks/figures/fisik-from-money";
import type { Finding } from "../../../src/findings/finding";
import type { CellValue } from "../../../src/sheets/content";
import { foundBy, type Built } from "../built-table";

const COLUMNS: Built["columns"] = [
  "satuan",
  "target",
  { role: "realisasi", header: "Realisasi" },
  "pagu",
  "realisasiRp",
];

function found(
  row: readonly CellValue[],
  columns = COLUMNS,
  formats: Built["formats"] = {},
): readonly Pick<Finding, "cell">[] {
  return foundBy(fisikFromMoney, { columns, rows: [{ cells: row, uraian: "Desa" }], formats });
}
const row = (done: CellValue, satuan: CellValue = "Desa"): readonly CellValue[] => [satuan, 12, done, 600000, 512345];

describe("fisik-from-money", () => {
  it("names a volume that is the money's share of the target, whole", () => {
    expect(found(row(10.25))).toEqual([
      {
        code: "fisik-from-money",
        severity: "warning",
        sheet: "Lembar",
        cell: "C2",
        related: ["B2", "E2", "D2"],
        found: 10.25,
        expected: null,
        cause: "fisik-from-money:Lembar",
        params: { row: "Desa", target: 12, spent: 512345, pagu: 600000 },
        place: { row: "Desa", column: "Realisasi" },
        weight: null,
        fix: [],
      },
    ]);
  });

  it.each([
    ["another figure", row(10.26)],
    ["a whole one", ["Desa", 12, 10, 600000, 500000]],
    ["one that needs no rounding", ["Desa", 10, 2.5, 400, 100]],
    ["a part of a target in parts", ["Desa", 12.5, 10.67, 600000, 512345]],
    ["a percentage by its unit", row(10.25, "%")],
    ["a percentage by its unit in words", row(10.25, "PERSEN")],
    ["a dash", row("-")],
    ["beside a blank target", ["Desa", null, 10.25, 600000, 512345]],
    ["beside a blank pagu", ["Desa", 12, 10.25, null, 512345]],
    ["beside a blank realisasi", ["Desa", 12, 10.25, 600000, null]],
    ["beside a pagu of nil", ["Desa", 12, 10.25, "-", 512345]],
    ["cut off", ["Desa", 12, 10.246, 600000, 512345]],
  ])("says nothing of %s", (_, cells) => {
    expect(found(cells)).toEqual([]);
  });

  it("says nothing of columns and cells in percent", () => {
    const percent = COLUMNS.map((column) => (typeof column === "object" ? { role: "realisasi", header: "%" } : column));
    expect(found(row(10.25), percent as Built["columns"])).toEqual([]);
    expect(found(["Desa", 12, 0.1025, 600000, 512345], COLUMNS, { C2: "0.00%" })).toEqual([]);
  });

  it("needs a target and money of the result's own time", () => {
    const later = (role: string): Built["columns"] =>
      COLUMNS.map((column) =>
        column === role ? { role: column, year: 2025, quarter: 2 } : column,
      ) as Built["columns"];
    expect([found(row(10.25), later("target")), found(row(10.25), later("realisasiRp"))]).toEqual([[], []]);
  });

  it("looks at each result with its own target", () => {
    const done = { role: "realisasi", header: "Realisasi" } as const;
    const columns = ["target", done, "target", done, "pagu", "realisasiRp"] as const;
    expect(found([12, 10.25, 24, 20.49, 600000, 512345], columns)).toMatchObject([
      { cell: "B2", related: ["A2", "F2", "E2"] },
      { cell: "D2", related: ["C2", "F2", "E2"] },
    ]);
  });
});
