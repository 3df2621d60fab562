import { averages, summedSet } from "../../../src/checks/figures/averages";
import { tableOf, type Built, type BuiltRow } from "../built-table";

const average = (...cells: BuiltRow["cells"]): BuiltRow => ({ cells: ["Rata-rata", ...cells], mark: "average" });

/** Sheet rows of the sets each average may be of. */
function setsOf(
  rows: Built["rows"],
  columns: Built["columns"] = ["uraian", "capaian"],
): readonly (readonly string[])[] {
  return averages(tableOf({ columns, rows })).map(({ sets }) =>
    sets.map((set) => set.map(({ cell }) => String(cell.row + 1)).join(" ")),
  );
}

describe("averages", () => {
  it("are the figures of average rows in columns of percentages", () => {
    const columns = ["realisasi", "siapPersen", "fisik", "efisiensi", "serapan", "capaian", "pagu", "kode"] as const;
    const cells = [1, 2, 3, 4, 5, "n/a", 7, 8];
    const rows = [cells, { cells, mark: "average" }, { cells, mark: "total" }] as const;
    const found = averages(tableOf({ columns, rows }));
    expect(found.map(({ column, printed, row }) => [column.role, printed.value, row.row])).toEqual([
      ["serapan", 5, 2],
      ["efisiensi", 4, 2],
      ["fisik", 3, 2],
      ["siapPersen", 2, 2],
      ["realisasi", 1, 2],
    ]);
    const withDash = { cells: ["", "-"], mark: "average" } as const;
    expect(averages(tableOf({ columns: ["uraian", "capaian"], rows: [withDash] }))).toEqual([]);
  });

  it("may be of the rows since the average before, of all before, of all; of their outermost and innermost", () => {
    const tree: readonly BuiltRow[] = [
      { cells: ["Sasaran", 90], tier: "sasaran" },
      { cells: ["Indikator", 80], tier: "indikator", parent: 0 },
      { cells: ["Indikator", 60], tier: "indikator", parent: 0 },
      average(65),
      { cells: ["Sasaran", 50], tier: "sasaran" },
      { cells: ["Indikator", 40], tier: "indikator", parent: 4 },
      { cells: ["Indikator", 20], tier: "indikator", parent: 4 },
      average(70),
      { cells: ["Jumlah", 5], mark: "total" },
      { cells: ["Lain", 10] },
    ];
    const before = ["2 3 4 6 7 8", "2 6", "3 4 7 8"];
    const all = ["2 3 4 6 7 8 11", "2 6 11", "3 4 7 8 11"];
    expect(setsOf(tree).slice(1)).toEqual([["6 7 8", "7 8", ...before, ...all]]);
  });

  it("may be of one tier, or of what of it has nothing below", () => {
    const rows: readonly BuiltRow[] = [
      { cells: ["Program", 1], tier: "program" },
      { cells: ["Kegiatan", 2], tier: "kegiatan", parent: 0 },
      { cells: ["Kegiatan", 3], tier: "kegiatan", parent: 0 },
      { cells: ["Kegiatan", 4], tier: "kegiatan", parent: 0 },
      { cells: ["Sub", 5], tier: "subKegiatan", parent: 3 },
      { cells: ["Sub", 6], tier: "subKegiatan", parent: 3 },
      { cells: ["Rincian", 7], tier: "rincian", parent: 3 },
      average(9),
    ];
    expect(setsOf(rows)).toEqual([["2 3 4 5 6 7 8", "3 4 6 7 8", "3 4 5", "6 7", "3 4"]]);
  });

  it("pass over an average that is a line of labels", () => {
    const rows = (kategori: string | null): Built["rows"] => [
      ["a", 1, null],
      ["b", 2, null],
      average(null, kategori),
      ["c", 3, null],
      ["d", 4, null],
      average(9, null),
    ];
    const columns = ["uraian", "capaian", "kategori"] as const;
    expect(setsOf(rows(null), columns)).toEqual([["5 6", "2 3 5 6"]]);
    expect(setsOf(rows("Tinggi"), columns)).toEqual([["2 3 5 6"]]);
  });

  it("leave out rows without a figure, and count dashes in a set of its own", () => {
    expect(setsOf([["a", 1], ["b", "n/a"], ["c", "-"], ["d", 2], average(9)])).toEqual([["2 5", "2 4 5"]]);
    expect(setsOf([["a", 1], ["b", "n/a"], average(9)])).toEqual([[]]);
  });
});

describe("summedSet", () => {
  const summed = (printed: number): readonly number[] | undefined => {
    const [one] = averages(
      tableOf({ columns: ["uraian", "capaian"], rows: [["a", 1], ["b", "-"], ["c", 2], average(printed)] }),
    );
    return one && summedSet(one)?.map(({ cell }) => cell.row);
  };

  it("is the set the figure is the sum of", () => {
    expect(summed(3)).toEqual([1, 3]);
    expect(summed(4)).toBeUndefined();
  });
});
