import { realisasiMissing } from "../../../src/checks/figures/realisasi-missing";
import { targetBelowBaseline } from "../../../src/checks/figures/target-below-baseline";
import { targetZero } from "../../../src/checks/figures/target-zero";
import { volumePairs } from "../../../src/checks/figures/volumes";
import type { CellValue } from "../../../src/sheets/content";
import type { TableColumn } from "../../../src/sheets/reading/table";
import { foundBy, tableOf, type Built, type BuiltRow } from "../built-table";

const PAIR = ["target", "realisasi"] as const;
const times = (count: number, row: readonly CellValue[]): readonly (readonly CellValue[])[] =>
  Array.from({ length: count }, () => row);
const cells = (found: readonly { cell: string }[]): readonly string[] => found.map(({ cell }) => cell);

describe("volumePairs", () => {
  const pairs = (...columns: readonly Partial<TableColumn>[]): readonly (readonly number[])[] =>
    volumePairs(tableOf({ columns, rows: [] })).map(({ target, realisasi }) => [target.column, realisasi.column]);
  const [target, done] = [{ role: "target" }, { role: "realisasi" }] as const;

  it("are results with the target of their own time", () => {
    expect(pairs(target, done, target, done)).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(pairs({ ...target, quarter: 1 }, { ...done, quarter: 2 })).toEqual([]);
  });

  it("leave out results of before", () => {
    expect(
      pairs(target, { ...done, period: "lalu" }, { ...done, period: "dasar" }, { ...done, period: "ini" }),
    ).toEqual([[0, 3]]);
  });
});

describe("target-zero", () => {
  const found = (rows: Built["rows"], columns: Built["columns"] = PAIR): ReturnType<typeof foundBy> =>
    foundBy(targetZero, { columns, rows });

  it("names a target of zero beside a result, whole", () => {
    expect(found([{ cells: [0, 3], uraian: "Arsip" }])).toEqual([
      {
        code: "target-zero",
        severity: "warning",
        sheet: "Lembar",
        cell: "A2",
        related: ["B2"],
        found: 0,
        expected: null,
        cause: "target-zero:Lembar",
        params: { row: "Arsip", realisasi: 3, variant: "zero" },
        place: { row: "Arsip", column: "target" },
        weight: null,
        fix: [],
      },
    ]);
  });

  it("names a blank one where four of five others are there", () => {
    expect(found([...times(4, [5, 4]), [null, 3]])).toMatchObject([
      { cell: "A6", found: null, params: { variant: "blank" } },
    ]);
    expect(found([...times(3, [5, 4]), [null, 3]])).toEqual([]);
    expect(found([...times(8, [5, 4]), [null, 3], [null, null]])).toHaveLength(1);
    expect(found([...times(7, [5, 4]), [null, 3], [null, null]])).toEqual([]);
  });

  it("counts neither groups nor totals nor averages for that", () => {
    const more: readonly BuiltRow[] = [
      { cells: [null, 3], mark: "total" },
      { cells: [null, 3], mark: "average" },
      { cells: [null, 3] },
      { cells: [5, 3], parent: 7 },
    ];
    expect(cells(found([...times(4, [5, 4]), [null, 3], ...more]))).toEqual(["A6"]);
    const few: readonly BuiltRow[] = [
      { cells: [5, 4], mark: "total" },
      { cells: [5, 4], mark: "average" },
    ];
    expect(found([...times(2, [5, 4]), ...few, ...few, [null, 3]])).toEqual([]);
  });

  it.each([
    ["without a result", [0, null]],
    ["with a result of nil", [0, 0]],
    ["with a result below zero", [0, -1]],
    ["with a dash for a result", [0, "-"]],
    ["with a target", [5, 3]],
    ["with a text for a target", ["n/a", 3]],
    ["with a dash for a target", ["-", 3]],
  ])("says nothing of a row %s", (_, row) => {
    expect(found([row])).toEqual([]);
  });

  it("says nothing of averages and totals, and of a target once", () => {
    expect(
      found([
        { cells: [0, 3], mark: "average" },
        { cells: [0, 3], mark: "total" },
      ]),
    ).toEqual([]);
    expect(found([[0, 3, 4]], ["target", "realisasi", "realisasi"])).toMatchObject([{ related: ["B2"] }]);
    expect(cells(found([[0, 3, 0, 4]], ["target", "realisasi", "target", "realisasi"]))).toEqual(["A2", "C2"]);
  });
});

describe("realisasi-missing", () => {
  const found = (rows: Built["rows"], columns: Built["columns"] = PAIR): ReturnType<typeof foundBy> =>
    foundBy(realisasiMissing, { columns, rows });

  it("names a blank result where nearly all are there, whole", () => {
    expect(found([...times(4, [5, 4]), { cells: [7, null], uraian: "Arsip" }])).toEqual([
      {
        code: "realisasi-missing",
        severity: "info",
        sheet: "Lembar",
        cell: "B6",
        related: ["A6"],
        found: null,
        expected: null,
        cause: "realisasi-missing:Lembar",
        params: { row: "Arsip", target: 7 },
        place: { row: "Arsip", column: "realisasi" },
        weight: null,
        fix: [],
      },
    ]);
  });

  it("is silent where more than one of five is blank, of the rows with a target", () => {
    expect(found([...times(3, [5, 4]), [7, null]])).toEqual([]);
    expect(found([...times(3, [5, 4]), ...times(4, [0, 4]), [null, 4], [-1, 4], [7, null]])).toEqual([]);
    expect(cells(found([...times(4, [5, 4]), [0, null], [null, null], ["-", null], [7, null]]))).toEqual(["B9"]);
    expect(found([...times(4, [5, 4]), [7, "-"]])).toEqual([]);
  });

  it("leaves a row with a weighted fisik to another check", () => {
    const columns = [...PAIR, "fisikTertimbang"] as const;
    const row = (fisik: CellValue): Built["rows"] => [...times(4, [5, 4, 1]), [7, null, fisik]];
    expect(found(row(null), columns)).toHaveLength(1);
    expect([found(row(9), columns), found(row("-"), columns)]).toEqual([[], []]);
  });
});

describe("target-below-baseline", () => {
  const base = { role: null, period: "dasar", header: "Kondisi Awal" } as const;
  const COLUMNS: Built["columns"] = ["indikator", base, { role: "target", year: 2024 }, { role: "target", year: 2026 }];
  const found = (row: readonly CellValue[], columns = COLUMNS): ReturnType<typeof foundBy> =>
    foundBy(targetBelowBaseline, { columns, rows: [{ cells: row, uraian: "Arsip" }] });

  it("names the last target, whole", () => {
    expect(found(["Persentase arsip tertata", 84, 76, 80])).toEqual([
      {
        code: "target-below-baseline",
        severity: "warning",
        sheet: "Lembar",
        cell: "D2",
        related: ["B2"],
        found: 80,
        expected: null,
        cause: "target-below-baseline:Lembar",
        params: { row: "Arsip", base: 84, arah: "naik" },
        place: { row: "Arsip", column: "target" },
        weight: null,
        fix: [],
      },
    ]);
    expect(found(["Arsip", 84, 80, null])).toEqual([]);
    expect(found(["Tingkat pengangguran terbuka", 4.7, 5, null])).toMatchObject([
      { cell: "C2", params: { arah: "turun" } },
    ]);
    expect(found(["Arsip", 70, 90, 80])).toMatchObject([{ cell: "D2", params: { arah: "turun" } }]);
  });

  it.each([
    ["a target that is reached already", ["Arsip", 80, 76, 80]],
    ["a better one", ["Arsip", 79, 76, 80]],
    ["one that falls to the baseline", ["Arsip", 80, 90, 80]],
    ["one that falls further", ["Arsip", 81, 90, 80]],
    ["targets that stay below", ["Arsip", 84, 80, 80]],
    ["targets that stay above", ["Arsip", 70, 80, 80]],
    ["a baseline of nil", ["Tingkat pengangguran terbuka", 0, 5, 6]],
    ["a blank baseline", ["Arsip", null, 76, 80]],
    ["no targets", ["Arsip", 84, null, null]],
    ["another unit", ["Arsip", "84 Orang", "76 %", "80 %"]],
    ["another unit of a count", ["Arsip", "84 Orang", "76 Unit", "80 Unit"]],
    ["a count of one side only", ["Arsip", "84 Orang", 76, 80]],
  ])("says nothing of %s", (_, row) => {
    expect(found(row)).toEqual([]);
  });

  it("compares units in any letters, and a percentage with a plain figure", () => {
    expect(found(["Arsip", "84 ORANG", "76 orang", "80 orang"])).toHaveLength(1);
    expect(found(["Arsip", "84 %", 76, 80])).toHaveLength(1);
    expect(found(["Arsip", 84, "76 %", "80 %"])).toHaveLength(1);
  });

  it("looks for the baseline and the targets in columns of their own", () => {
    const row = ["Arsip", 84, 76, 80];
    const columns = (role: TableColumn["role"], period: TableColumn["period"], target = {}): Built["columns"] => [
      ...["indikator" as const, { role, period }],
      ...[{ role: "target" as const }, { role: "target" as const, ...target }],
    ];
    expect(cells(found(row, columns("realisasi", "dasar")))).toEqual(["D2"]);
    expect(found(row, columns("pagu", "dasar"))).toEqual([]);
    expect(found(row, columns(null, "lalu"))).toEqual([]);
    expect(cells(found(["Arsip", 84, 76, 80], columns("realisasi", "dasar", { period: "akhir" })))).toEqual(["D2"]);
    expect(found(row, columns("realisasi", "dasar", { period: "dasar" }))).toEqual([]);
    expect(found(row, columns("realisasi", "dasar", { quarter: 1 }))).toEqual([]);
    expect(found(["Arsip", 84, 76, 80], ["indikator", base, null, null])).toEqual([]);
  });
});
