import { computedMismatch } from "../../../src/checks/figures/computed-mismatch";
import type { Finding } from "../../../src/findings/finding";
import type { CellValue } from "../../../src/sheets/content";
import { foundBy, type Built } from "../built-table";

const SERAPAN = ["pagu", "realisasiRp", "serapan"] as const;
const SISA = ["pagu", "realisasiRp", "serapan", "siap"] as const;

function found(columns: Built["columns"], rows: Built["rows"], more: Partial<Built> = {}): readonly Finding[] {
  return foundBy(computedMismatch, { columns, rows, ...more });
}
const half: readonly CellValue[] = [200, 100, 50];

describe("computed-mismatch of money", () => {
  it("names the figure, whole", () => {
    expect(found(SERAPAN, [half, [400, 100, 30]])).toEqual([
      {
        code: "computed-mismatch",
        severity: "error",
        sheet: "Lembar",
        cell: "C3",
        related: ["B3", "A3"],
        found: 30,
        expected: 25,
        cause: "computed-mismatch:Lembar:serapan",
        params: { column: "serapan", row: "baris 3", formula: "=B3/A3*100", variant: null },
        place: { row: "baris 3", column: "serapan" },
        weight: null,
        fix: [{ cell: "C3", content: { kind: "formula", formula: "=B3/A3*100", value: 25 }, format: null }],
      },
    ]);
    expect(found(SERAPAN, [half, [300, 200, 66.66]])).toMatchObject([
      { severity: "info", cause: "computed-mismatch:Lembar:serapan:truncated", params: { variant: "truncated" } },
    ]);
    expect(found(SERAPAN, [half, ["400", 100, 30]])).toMatchObject([{ params: { formula: "" } }]);
  });

  it("is sure where half of the column follows, or hardly anything can be compared", () => {
    const wrong = (share: number): readonly CellValue[] => [400, 100, share];
    const severities = (...rows: Built["rows"]): readonly string[] =>
      found(SERAPAN, rows).map(({ severity }) => severity);
    expect(severities(wrong(30), wrong(31))).toEqual(["error", "error"]);
    expect(severities(half, half, wrong(30), wrong(31))).toEqual(["error", "error"]);
    expect(severities(half, wrong(30), wrong(31))).toEqual(["warning", "warning"]);
  });

  it("names a column that follows nothing once, whole, not in a table of efficiency", () => {
    const rows: Built["rows"] = [[400, 100, 31], [400, 100, 32], [], ["400", 100, 33]];
    expect(found(SERAPAN, rows)).toEqual([
      {
        code: "computed-mismatch",
        severity: "warning",
        sheet: "Lembar",
        cell: "C2",
        related: ["C2:C3", "C5"],
        found: 31,
        expected: 25,
        cause: "computed-mismatch:Lembar:serapan:foreign",
        params: { column: "serapan", row: "baris 2", formula: "=B2/A2*100", variant: "foreign", count: 3 },
        place: { row: "baris 2", column: "serapan" },
        weight: null,
        fix: [],
      },
    ]);
    expect(found(SERAPAN, [["400", 100, 31], ...rows.slice(1)])).toMatchObject([{ params: { formula: "" } }]);
    expect(found(SERAPAN, rows, { kind: "efficiency" })).toEqual([]);
  });

  it("says nothing of an unsure column that hardly follows", () => {
    const columns = ["pagu", "realisasiRp", "siapPersen"] as const;
    expect(
      found(columns, [
        [200, 150, 25],
        [300, 150, 51],
      ]),
    ).toMatchObject([{ cell: "C3", severity: "error" }]);
    expect(
      found(columns, [
        [200, 150, 25],
        [300, 150, 51],
        [400, 100, 9],
      ]),
    ).toEqual([]);
    expect(
      found(columns, [
        [200, 150, 24],
        [300, 150, 51],
        [400, 100, 9],
      ]),
    ).toEqual([]);
  });

  it("leaves figures on another base to the check of bases, and relates weights to the whole", () => {
    const rows = (bobot: number): Built["rows"] => [
      [200, 20],
      [800, 80],
      { cells: [600, bobot], kode: "2.07.01" },
      { cells: [1000, 100], mark: "total" },
    ];
    const [columns, more] = [["pagu", "bobot"] as const, { totalRow: 4 }];
    expect(found(columns, rows(100), more)).toEqual([]);
    expect(found(columns, rows(61), more)).toMatchObject([{ cell: "B4", related: ["A4", "A5", "A5"], expected: 60 }]);
  });
});

describe("a mistyped pagu or realisasi", () => {
  const input = (...row: readonly CellValue[]): readonly Finding[] =>
    found(SISA, [[200, 100, 50, 100], [400, 100, 25, 300], row]);

  it("is named instead of the figures that contradict it, whole", () => {
    expect(input(330, 150, 50, 150)).toEqual([
      {
        code: "computed-mismatch",
        severity: "error",
        sheet: "Lembar",
        cell: "A4",
        related: ["D4", "C4"],
        found: 330,
        expected: 300,
        cause: "computed-mismatch:Lembar:input:4",
        params: { column: "pagu", row: "baris 4", formula: "", variant: "input", count: 2 },
        place: { row: "baris 4", column: "pagu" },
        weight: 30,
        fix: [{ cell: "A4", content: { kind: "value", value: 300 }, format: null }],
      },
    ]);
    expect(input(300, 170, 50, 150)).toMatchObject([{ cell: "B4", expected: 150, params: { column: "realisasiRp" } }]);
    expect(input(300, "-", 50, 150)).toMatchObject([{ cell: "B4", found: 0, expected: 150 }]);
  });

  it("is none where only one contradicts, or they do not agree", () => {
    expect(input(300, 150, 50, 160).map(({ cell }) => cell)).toEqual(["D4"]);
    expect(input(300, 150, 51, 150).map(({ cell }) => cell)).toEqual(["C4"]);
    expect(input(330, 150, 51, 150).map(({ cell }) => cell)).toEqual(["C4", "D4"]);
  });

  it("is none where an amount is below zero, or would be", () => {
    expect(input(-300, 150, 50, 150).map(({ cell }) => cell)).toEqual(["C4", "D4"]);
    expect(input(300, -150, 50, -300).map(({ cell }) => cell)).toEqual(["C4", "D4"]);
    expect(input(300, -150, 50, -150).map(({ cell }) => cell)).toEqual(["C4", "D4"]);
    expect(input(300, 10, -50, 450).map(({ cell }) => cell)).toEqual(["C4", "D4"]);
    expect(input(300, 10, 0, 300)).toMatchObject([{ cell: "B4", expected: 0 }]);
  });

  it("needs a serapan of the pagu and a sisa", () => {
    const kas = ["anggaranKas", "realisasiRp", "serapan", "siap", "pagu"] as const;
    const rows = [
      [200, 100, 50, 300, 400],
      [100, 100, 100, 300, 400],
      [150, 75, 25, 225, 330],
    ];
    expect(found(kas, rows).map(({ cell }) => cell)).toEqual(["C4", "D4"]);
    expect(found(["pagu", "realisasiRp", "serapan"], [half, half, [330, 150, 50]])).toMatchObject([{ cell: "C4" }]);
    expect(
      found(["pagu", "realisasiRp", "siap"], [half.with(2, 100), half.with(2, 100), [330, 150, 150]]),
    ).toMatchObject([{ cell: "C4" }]);
  });
});
