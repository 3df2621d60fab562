import { ratingConflict } from "../../../src/checks/figures/rating-conflict";
import { ratingGap } from "../../../src/checks/figures/rating-gap";
import { ratingMismatch } from "../../../src/checks/figures/rating-mismatch";
import { isRated, labelsOf, ratedColumns, scaleOf, type Rated } from "../../../src/checks/figures/ratings";
import { SCALES } from "../../../src/regulations/scales";
import type { CellValue } from "../../../src/sheets/content";
import type { TableRow } from "../../../src/sheets/reading/table";
import { foundBy, tableOf, type Built } from "../built-table";

const scale = (id: string): (typeof SCALES)[number] => SCALES.find((one) => one.id === id) ?? SCALES[0] ?? raise();
const raise = (): never => {
  throw new Error("No scale");
};

type Labelled = readonly [CellValue, CellValue];

/** Figures with their labels in a table of two columns. */
const labels = (...rows: Labelled[]): Built => ({
  columns: ["capaian", "kategori"],
  kind: "indicator",
  rows,
});
const rated = (...rows: Labelled[]): readonly Rated[] => ratedColumns(tableOf(labels(...rows))).flat();

describe("ratedColumns", () => {
  const names = (built: Pick<Built, "columns" | "rows">): readonly (readonly string[])[] =>
    ratedColumns(tableOf(built)).map((column) =>
      column.map(
        ({ row, value, cell, label }) => `${String(row.row)} ${String(value.value)} ${String(cell.column)} ${label}`,
      ),
    );

  it("pair a label with the capaian nearest to its left", () => {
    const columns = ["capaian", "capaian", "kategori", "capaian"] as const;
    expect(names({ columns, rows: [[10, 20, "  Sangat \n TINGGI ", 30]] })).toEqual([["1 20 2 sangat tinggi"]]);
    expect(names({ columns: ["kategori", "capaian"], rows: [["Tinggi", 80]] })).toEqual([]);
  });

  it("pair a label of a year with the capaian of that year", () => {
    const columns = [
      { role: "capaian", year: 2023 },
      { role: "capaian", year: 2024 },
      { role: "kategori", year: 2023 },
      { role: "kategori", year: 2025 },
      { role: "kategori" },
    ] as const;
    expect(names({ columns, rows: [[10, 20, "Tinggi", "Rendah", "Sedang"]] })).toEqual([
      ["1 10 2 tinggi"],
      ["1 20 4 sedang"],
    ]);
  });

  it.each([["-"], [""], [null], ["Tinggi 2"], ["2 Tinggi"], [80]])("take %j for no label", (label) => {
    expect(names(labels([80, label]))).toEqual([]);
  });

  it("leave out rows without a figure", () => {
    expect(names(labels(["-", "Tinggi"], [null, "Rendah"], [80, "Tinggi"]))).toEqual([["3 80 1 tinggi"]]);
  });

  const below = (...rows: readonly (readonly [CellValue, CellValue, TableRow["mark"]])[]): ReturnType<typeof names> =>
    names({ columns: ["capaian", "serapan"], rows: rows.map(([a, b, mark]) => ({ cells: [a, b], mark })) });

  it("pair a label in the row below an average with it", () => {
    expect(below([80, 60, "average"], ["Tinggi", "Rendah", "average"])).toEqual([["2 80 0 tinggi", "2 60 1 rendah"]]);
    expect(below([80, 60, "average"], ["Tinggi", "Rendah", "none"])).toEqual([]);
    expect(below([80, 60, "none"], ["Tinggi", "Rendah", "average"])).toEqual([]);
    expect(below(["-", null, "average"], ["Tinggi", "Rendah", "average"])).toEqual([]);
    expect(below([80, 60, "average"], ["-", 5, "average"])).toEqual([]);
    expect(below(["Tinggi", "Tinggi", "average"])).toEqual([]);
  });
});

describe("scaleOf", () => {
  const id = (chosen: string, ...rows: Labelled[]): string | undefined => scaleOf(rated(...rows), chosen)?.id;

  it("is the chosen one where it has the labels, else the one that explains most", () => {
    expect(id("lkjip-4-belum", [90, "Sangat Berhasil"])).toBe("lkjip-4-belum");
    expect(id("lkjip-4", [90, "Sangat Berhasil"])).toBe("lkjip-4");
    expect(id("sakip-88-2021", [90, "Sangat Berhasil"])).toBe("lkjip-4");
    expect(id("nihil", [90, "Sangat Berhasil"], [10, "Belum Berhasil"])).toBe("lkjip-4-belum");
    expect(id("lakip-5", [70, "Tinggi"])).toBe("permendagri-86-2017");
    expect(id("lakip-5", [70, "Tinggi"], [70, "Baik"])).toBeUndefined();
  });

  it("knows the labels of a scale folded, the lowest last", () => {
    expect(labelsOf(scale("lkjip-4"))).toEqual(["sangat berhasil", "berhasil", "cukup berhasil", "kurang berhasil"]);
  });
});

describe("isRated", () => {
  const is = (value: CellValue, label: string, id: string): boolean | undefined => {
    const [one] = rated([value, label]);
    return one && isRated(one, scale(id));
  };

  it("allows for the rounding of the figure", () => {
    expect([is(85, "Sangat Berhasil", "lkjip-4"), is(84.6, "Sangat Berhasil", "lkjip-4")]).toEqual([true, false]);
    expect([is(84.96, "Sangat Berhasil", "lkjip-4"), is(85, "Berhasil", "lkjip-4")]).toEqual([false, true]);
    expect([is(85.4, "Berhasil", "lkjip-4"), is(85.6, "Berhasil", "lkjip-4"), is(86, "Berhasil", "lkjip-4")]).toEqual([
      ...[false, false, false],
    ]);
    expect([is(84.5, "Sangat Berhasil", "lkjip-4"), is(84, "Sangat Berhasil", "lkjip-4")]).toEqual([false, false]);
  });

  it("lets either neighbour of a gap stand, and nothing where there is none", () => {
    const of = (value: number, label: string): boolean | undefined => is(value, label, "permendagri-86-2017");
    expect([of(90.4, "Tinggi"), of(90.4, "Sangat Tinggi"), of(90.4, "Sedang")]).toEqual([true, true, false]);
    expect(of(90, "Sangat Tinggi")).toBe(true);
    expect([of(89.4, "Sangat Tinggi"), of(91.5, "Tinggi")]).toEqual([false, false]);
  });
});

describe("findings of ratings", () => {
  it("name the right label, whole", () => {
    const built = labels([95, "Sangat Berhasil"], [84.2, " Sangat Berhasil "], [60, "Cukup Berhasil"]);
    expect(foundBy(ratingMismatch, built)).toEqual([
      {
        code: "rating-mismatch",
        severity: "error",
        sheet: "Lembar",
        cell: "B3",
        related: ["A3"],
        found: "Sangat Berhasil",
        expected: "Berhasil",
        cause: "rating-mismatch:Lembar:B3",
        params: { row: "baris 3", value: 84.2, scale: "LKjIP empat tingkat" },
        place: { row: "baris 3", column: "kategori" },
        weight: null,
        fix: [{ cell: "B3", content: { kind: "value", value: "Berhasil" }, format: null }],
      },
    ]);
  });

  it("keep to scales that are known and to columns of which most are right", () => {
    const right = [95, "Sangat Berhasil"] as const;
    const wrong = [60, "Sangat Berhasil"] as const;
    const severities = (...rows: Labelled[]): readonly string[] =>
      foundBy(ratingMismatch, labels(...rows)).map(({ severity }) => severity);
    expect(severities(right, right, wrong)).toEqual(["error"]);
    expect(severities(right, wrong)).toEqual(["warning"]);
    expect(severities(right, wrong, wrong)).toEqual([]);
    expect(severities(right, right, wrong, wrong)).toEqual([]);
    expect(severities(wrong)).toEqual(["warning"]);
    expect(severities([60, "Lumayan"])).toEqual([]);
  });

  it("name two labels of one figure once, whole", () => {
    const built = labels([80, "Lumayan"], [80, " Istimewa "], [80, "Istimewa"], [80, "Lumayan"], [70, "Lumayan"]);
    expect(foundBy(ratingConflict, built)).toEqual([
      {
        code: "rating-conflict",
        severity: "warning",
        sheet: "Lembar",
        cell: "B3",
        related: ["B2", "A3", "A2"],
        found: "Istimewa",
        expected: null,
        cause: "rating-conflict:Lembar:80",
        params: { row: "baris 3", value: 80, other: "Lumayan", otherRow: "baris 2" },
        place: { row: "baris 3", column: "kategori" },
        weight: null,
        fix: [],
      },
    ]);
    expect(foundBy(ratingConflict, labels([80, "Lumayan"], [70, "Istimewa"], [80, "Lumayan"]))).toEqual([]);
    expect(foundBy(ratingConflict, labels([80, "Berhasil"], [80, "Sangat Berhasil"]))).toEqual([]);
    const two = labels([80, "Lumayan"], [70, "Biasa"], [80, "Hebat"], [70, "Hebat"]);
    expect(foundBy(ratingConflict, two).map(({ cell }) => cell)).toEqual(["B4", "B5"]);
  });

  it("name a figure in a gap, whole, unless its label is wrong", () => {
    const options = { scale: "permendagri-86-2017" };
    const built = labels([95, "Sangat Tinggi"], [90.4, "Tinggi"], [75.5, "Rendah"], [70, "Sedang"]);
    expect(foundBy(ratingGap, built, options)).toEqual([
      {
        code: "rating-gap",
        severity: "info",
        sheet: "Lembar",
        cell: "A3",
        related: ["B3"],
        found: 90.4,
        expected: null,
        cause: "rating-gap:Lembar",
        params: { row: "baris 3", scale: "Permendagri 86/2017", below: "Tinggi", above: "Sangat Tinggi" },
        place: { row: "baris 3", column: "capaian" },
        weight: null,
        fix: [],
      },
    ]);
    expect(foundBy(ratingGap, labels([90.4, "Lumayan"]), options)).toEqual([]);
  });
});
