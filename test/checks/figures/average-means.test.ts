import { averages, isMean } from "../../../src/checks/figures/averages";
import type { CellValue } from "../../../src/sheets/content";
import { tableOf, type Built, type BuiltRow } from "../built-table";

const average = (...cells: BuiltRow["cells"]): BuiltRow => ({ cells, mark: "average" });

/** Which of the averages are the mean of something. */
function means(columns: Built["columns"], ...rows: Built["rows"]): readonly boolean[] {
  const table = tableOf({ columns, rows });
  return averages(table).map((one) => isMean(table, one));
}

describe("isMean", () => {
  it("takes the mean of any set", () => {
    const tree: Built["rows"] = [{ cells: [90] }, { cells: [80], parent: 0 }, { cells: [60], parent: 0 }];
    const of = (printed: number): readonly boolean[] => means(["fisik"], ...tree, average(printed));
    expect([of(76.67), of(70), of(80), of(76.68)]).toEqual([[true], [true], [false], [false]]);
  });

  const JUDGED = ["target", "realisasi", "capaian"] as const;
  const third: readonly CellValue[] = [3, 1, 33];

  it("takes the mean of the unrounded capaian", () => {
    expect(means(JUDGED, third, third, average(null, null, 33.33))).toEqual([true]);
    expect(means(JUDGED, third, third, average(null, null, 33.34))).toEqual([false]);
    expect(means(JUDGED, [200, 67, 33], [200, 67, 33], average(null, null, 33.5))).toEqual([true]);
  });

  it("takes no unrounded figures for another column", () => {
    const columns = ["pagu", "realisasiRp", "fisik"] as const;
    expect(means(columns, third, third, average(null, null, 33.33))).toEqual([false]);
    const both = ["capaian", "target", "realisasi", "capaian"] as const;
    const row = [20, ...third];
    expect(means(both, row, row, average(33.33, null, null, 33.33))).toEqual([false, true]);
  });

  it("keeps a capaian that was capped, and one that is wrong", () => {
    expect(means(JUDGED, third, [50, 60, 100], average(null, null, 66.67))).toEqual([true]);
    expect(means(JUDGED, third, [50, 60, 100], average(null, null, 76.67))).toEqual([false]);
    expect(means(JUDGED, third, third, [100, 40, 50], average(null, null, 38.89))).toEqual([true]);
    expect(means(JUDGED, third, third, [100, 40, 50], average(null, null, 35.56))).toEqual([false]);
  });

  it("takes for an efficiency the difference of the averages beside it", () => {
    const columns = ["capaian", "serapan", "efisiensi"] as const;
    const rows = [
      [90, 80, 50],
      [80, 70, 50],
    ];
    const of = (...cells: readonly CellValue[]): boolean | undefined =>
      means(columns, ...rows, average(...cells)).at(-1);
    expect(of(85, 75, 10)).toBe(true);
    expect(of(85, 75, 11)).toBe(false);
    expect([of(85, "-", 85), of(null, 75, -75), of("-", 75, -75)]).toEqual([false, false, false]);
    expect([of(85.5, 75.5, 10.1), of(85.5, 75.5, 9.9), of(85.5, 75.5, 10.2)]).toEqual([true, true, false]);
    expect([of(85.5, 75, 10.5), of(85.5, 75, 10.6), of(85.5, 75, 10.65)]).toEqual([true, true, false]);
    const percent = ["capaian", "serapan", "siapPersen"] as const;
    expect(means(percent, ...rows, average(85, 75, 10)).at(-1)).toBe(false);
    expect(means(["capaian", "efisiensi"], [90, 50], [80, 50], average(85, 10)).at(-1)).toBe(false);
  });

  it("takes for a serapan that of all the money", () => {
    const columns = ["pagu", "realisasiRp", "serapan"] as const;
    const rows = [
      [100, 90, 90],
      [300, 150, 50],
    ];
    const of = (printed: number, third: readonly CellValue[] = ["-", "-", 0]): readonly boolean[] =>
      means(columns, ...rows, third, average(null, null, printed));
    expect([of(60), of(61)]).toEqual([[true], [false]]);
    expect([of(60, [null, 0, 0]), of(60, [0, null, 0])]).toEqual([[false], [false]]);
    expect([of(0, [0, null, 0]), of(60, [400, 1, "n/a"])]).toEqual([[false], [true]]);
    const group: readonly BuiltRow[] = [{ cells: [9, 9, 1] }, ...rows.map((cells) => ({ cells, parent: 0 }))];
    expect(means(columns, ...group, average(null, null, 60))).toEqual([true]);
    expect(means(["pagu", "realisasiRp", "fisik"], ...rows, average(null, null, 60))).toEqual([false]);
    expect(means(["realisasiRp", "serapan"], [90, 90], [150, 50], average(null, 60))).toEqual([false]);
    expect(means(columns, ["-", 5, 3], ["-", 7, 5], average(null, null, 60))).toEqual([false]);
  });
});
