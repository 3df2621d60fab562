import { efisiensiMismatch } from "../../../src/checks/figures/efisiensi-mismatch";
import type { Finding } from "../../../src/findings/finding";
import type { CellValue } from "../../../src/sheets/content";
import { foundBy, type Built } from "../built-table";

const COLUMNS = ["capaian", "serapan", "efisiensi"] as const;

function found(...rows: Built["rows"][number][]): readonly Finding[] {
  return foundBy(efisiensiMismatch, { columns: COLUMNS, rows, kind: "efficiency" });
}
const right: readonly CellValue[] = [90, 80, 10];

describe("efisiensi-mismatch", () => {
  it("names the efficiency, whole", () => {
    expect(found(right, [70, 60, 11])).toEqual([
      {
        code: "efisiensi-mismatch",
        severity: "error",
        sheet: "Lembar",
        cell: "C3",
        related: ["A3", "B3"],
        found: 11,
        expected: 10,
        cause: "efisiensi-mismatch:Lembar:C3",
        params: { row: "baris 3", formula: "=A3-B3", column: null },
        place: { row: "baris 3", column: "efisiensi" },
        weight: null,
        fix: [{ cell: "C3", content: { kind: "formula", formula: "=A3-B3", value: 10 }, format: null }],
      },
    ]);
    expect(found(right, ["70", 60, 11])).toMatchObject([{ params: { formula: "" } }]);
  });

  it("is sure where half of the column follows, silent where less of a longer one does", () => {
    const severities = (...rows: Built["rows"][number][]): readonly string[] =>
      found(...rows).map(({ severity }) => severity);
    expect(severities([70, 60, 11])).toEqual(["warning"]);
    expect(severities([70, 60, 11], [70, 60, 12])).toEqual(["warning", "warning"]);
    expect(severities(right, [70, 60, 11], [70, 60, 12])).toEqual([]);
    expect(severities(right, right, [70, 60, 11], [70, 60, 12])).toEqual(["error", "error"]);
    const ratio: readonly CellValue[] = [90, 60, 150];
    expect(severities(ratio, ratio, [70, 60, 116.66])).toEqual(["info"]);
    expect(found(["-", 60, 11])).toEqual([]);
  });

  const average = (...cells: readonly CellValue[]): Built["rows"][number] => ({ cells, mark: "average" });

  it("names the capaian instead that its average contradicts too, whole", () => {
    expect(found(right, [70, 50, 10], average(75, 65, 10))).toEqual([
      {
        code: "efisiensi-mismatch",
        severity: "error",
        sheet: "Lembar",
        cell: "A3",
        related: ["C3", "A4"],
        found: 70,
        expected: 60,
        cause: "efisiensi-mismatch:Lembar:A3",
        params: { row: "baris 3", formula: "", column: "capaian" },
        place: { row: "baris 3", column: "capaian" },
        weight: null,
        fix: [{ cell: "A3", content: { kind: "value", value: 60 }, format: null }],
      },
    ]);
  });

  it("names the serapan likewise", () => {
    expect(found(right, [70, 50, 10], average(80, 70, 10))).toMatchObject([
      { cell: "B3", related: ["C3", "B4"], found: 50, expected: 60, params: { column: "serapan" } },
    ]);
  });

  it("names the efficiency where both averages are right, or wrong either way", () => {
    expect(found(right, [70, 50, 10], average(80, 65, 10))).toMatchObject([{ cell: "C3" }]);
    expect(found(right, [70, 50, 10], average(1, 2, 10))).toMatchObject([{ cell: "C3" }]);
    expect(found(right, [70, 50, 10], average(null, null, 10))).toMatchObject([{ cell: "C3" }]);
  });

  it("looks at the averages of its own pair of columns", () => {
    const columns = ["capaian", "serapan", "capaian", "serapan", "efisiensi"] as const;
    const rows = [[9, 9, ...right], [9, 9, 70, 50, 10], average(1, 1, 75, 65, 10)];
    expect(foundBy(efisiensiMismatch, { columns, rows, kind: "efficiency" })).toMatchObject([
      { cell: "C3", expected: 60 },
    ]);
  });
});
