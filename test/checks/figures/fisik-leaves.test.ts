import type { CheckOptions } from "../../../src/checks/check";
import { fisikLeaves, followsFromVolumes, type FisikLeaf } from "../../../src/checks/figures/fisik-leaves";
import type { CellValue } from "../../../src/sheets/content";
import { tableOf, type Built, type BuiltRow } from "../built-table";
import { figureOf } from "./figure-of";

const OPTIONS: CheckOptions = { weightBase: "report", scale: "", gapRule: "batas-bawah", nomenklatur: null };
const COLUMNS = ["uraian", "target", "realisasi", "pagu", "realisasiRp", "bobot", "fisikTertimbang"] as const;
const evaluasi: readonly CellValue[] = ["Evaluasi", 4, 3, 600, 300, 60, 45];
const total: BuiltRow = { cells: ["Jumlah", null, null, 1000, 700, 100, 85], mark: "total" };

/** The leaves of a report whose second row is this one. */
function leaves(row: Built["rows"][number], more: Partial<Built> = {}, options = OPTIONS): readonly FisikLeaf[] {
  const rows = [["Dokumen", 4, 4, 400, 400, 40, 40], row, total] as const;
  return fisikLeaves(tableOf({ columns: COLUMNS, rows, totalRow: 3, ...more }), options);
}
const only = (...of: Parameters<typeof leaves>): FisikLeaf | undefined => leaves(...of)[1];

describe("fisikLeaves", () => {
  it("are the rows with volumes, each with what its fisik should be", () => {
    expect(leaves(evaluasi).map(({ row }) => row.row)).toEqual([1, 2]);
    expect(only(evaluasi)).toMatchObject({
      ...{ printed: 45, exact: 45, decimals: 2, weight: 60, base: ["D4"], progress: null },
      formula: "=F3*MIN(C3/B3,1)",
      fix: [{ cell: "G3", content: { kind: "formula", formula: "=F3*MIN(C3/B3,1)", value: 45 }, format: null }],
    });
  });

  it("hold fractions where the column does", () => {
    const formats = { G2: "0.00%", G3: "0.00%", G4: "0.00%" };
    expect(only(["Evaluasi", 4, 3, 600, 300, 60, 0.45], { formats })).toMatchObject({
      ...{ printed: 0.45, exact: expect.closeTo(0.45, 9) as number, decimals: 4, weight: 60 },
    });
  });

  it("are no groups, nor rows that print none", () => {
    expect(leaves(["Evaluasi", 4, 3, 600, 300, 60, null])).toHaveLength(1);
    const group: readonly BuiltRow[] = [{ cells: evaluasi }, { cells: evaluasi, parent: 0 }, total];
    expect(leaves(evaluasi, { rows: group }).map(({ row }) => row.row)).toEqual([2]);
  });

  it("are rows that repeat another's money, unless others stand below them", () => {
    const part = { kind: "repeat", of: 0 } as const;
    expect(leaves({ cells: evaluasi, part })).toHaveLength(2);
    const below: readonly BuiltRow[] = [{ cells: evaluasi }, { cells: evaluasi, part }, { cells: evaluasi, parent: 1 }];
    expect(leaves(evaluasi, { rows: below }).map(({ row }) => row.row)).toEqual([1, 3]);
  });

  it("say nothing exact where a volume is missing", () => {
    expect(only(["Evaluasi", 4, null, 600, 300, 60, 45])).toMatchObject({ exact: null, formula: "", fix: [] });
    expect(only(["Evaluasi", 4, 3, "n/a", 300, 60, 45])).toMatchObject({ exact: null, weight: null, base: [] });
    expect(only(["Evaluasi", 4, 3, "-", 300, 60, 45])).toMatchObject({ weight: 0 });
  });

  it.each([
    ["target", ["Evaluasi", "4 Lap", 3, 600, 300, 60, 45]],
    ["realisasi", ["Evaluasi", 4, "3 Lap", 600, 300, 60, 45]],
    ["pagu", ["Evaluasi", 4, 3, "600", 300, 60, 45]],
    ["bobot", ["Evaluasi", 4, 3, 600, 300, "60", 45]],
  ])("have no formula where the %s is text", (_, cells) => {
    expect(only(cells)).toMatchObject({ exact: 45, fix: [] });
  });

  it("are weighed against the chosen base", () => {
    const rows: readonly BuiltRow[] = [
      { cells: ["Program", null, null, 800, 700, 80, 85], kode: "2.07.01" },
      { cells: evaluasi, parent: 0 },
      total,
    ];
    expect(leaves(evaluasi, { rows }, { ...OPTIONS, weightBase: "program" })).toMatchObject([
      { weight: 75, base: ["D2"], exact: 56.25 },
    ]);
    expect(leaves(evaluasi, { rows })).toMatchObject([{ weight: 60, base: ["D4"] }]);
  });

  it("know progress in percent from a column of its own or from the results", () => {
    const withFisik = [...COLUMNS.slice(0, 5), "fisik", "fisikTertimbang"] as const;
    expect(only(["", 4, 3, 600, 300, 75.5, 45], { columns: withFisik })?.progress).toMatchObject({ value: 75.5 });
    expect(only(["", 4, 3, 600, 300, "75,5", 45], { columns: withFisik })?.fix).toEqual([]);
    const header = "Realisasi (%)";
    const inPercent: Built["columns"] = ["uraian", "target", { role: "realisasi", header }, ...withFisik.slice(3)];
    expect(only(["", 4, 3, 600, 300, 75.5, 45], { columns: inPercent })?.progress).toMatchObject({ value: 3 });
    expect(only(["", 4, "n/a", 600, 300, 75.5, 45], { columns: inPercent })?.progress).toBeNull();
  });
});

describe("followsFromVolumes", () => {
  const [, leaf] = leaves(evaluasi);
  if (leaf === undefined) throw new Error("No leaf");
  const follows = (changed: Partial<FisikLeaf>): boolean => followsFromVolumes({ ...leaf, ...changed });

  it("lets pass what rounding explains, and what cannot be known", () => {
    expect([44.995, 45.005, 44.994, 45.006].map((printed) => follows({ printed }))).toEqual([true, true, false, false]);
    expect(follows({ printed: 1, exact: null })).toBe(true);
    expect([0.45, 0.45004, 0.4506].map((printed) => follows({ printed, exact: 0.45, decimals: 4 }))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it("lets pass what the printed bobot gives", () => {
    const cells = ["", 2, 1, 100, 0, 33.3, 0];
    const of = (printed: number, missing?: string): boolean => {
      const columns = COLUMNS.filter((role) => role !== missing);
      const row = cells.filter((_, at) => COLUMNS[at] !== missing);
      return tableOf({ columns, rows: [row] }).rows.every((one) => follows({ printed, exact: 16.6667, row: one }));
    };
    expect([of(16.65), of(16.67), of(16.64), of(16.66)]).toEqual([true, true, false, false]);
    for (const missing of ["bobot", "target", "realisasi"]) {
      expect(of(16.65, missing)).toBe(false);
      expect(of(16.67, missing)).toBe(true);
    }
    const none = tableOf({ columns: COLUMNS, rows: [["", 0, 1, 100, 0, 33.3, 0]] }).rows[0];
    expect(none && follows({ printed: 0, exact: 16.6667, row: none })).toBe(false);
  });

  it("lets pass what the rounding of the printed progress explains", () => {
    const progress = figureOf(33.3);
    const of = (printed: number, more: Partial<FisikLeaf> = {}): boolean =>
      follows({ printed, exact: 1, weight: 60, progress, ...more });
    expect([of(19.95), of(20.01), of(19.944), of(20.016)]).toEqual([true, true, false, false]);
    expect([of(19.946), of(20.014)]).toEqual([true, true]);
    expect([of(19.95, { weight: null }), of(19.95, { progress: null })]).toEqual([false, false]);
    const fractions = { decimals: 4 };
    expect([of(0.1995, fractions), of(0.20015, fractions), of(0.2002, fractions)]).toEqual([true, true, false]);
    expect([of(0.19946, fractions), of(0.1994, fractions)]).toEqual([true, false]);
    expect(of(19.98, { progress: figureOf(33.3, "General", "=1") })).toBe(true);
    expect(of(19.97, { progress: figureOf(33.3, "General", "=1") })).toBe(false);
  });

  it("counts no more than the whole", () => {
    expect(follows({ printed: 60, exact: 1, weight: 60, progress: figureOf(120) })).toBe(true);
    expect(follows({ printed: 72, exact: 1, weight: 60, progress: figureOf(120) })).toBe(false);
  });
});
