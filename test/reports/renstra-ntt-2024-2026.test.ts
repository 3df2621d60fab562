import { akumulasi, isStok, jenisOf } from "../../src/domain/accumulate";
import { capaian } from "../../src/domain/capaian";
import { serapan, serapanKelompok } from "../../src/domain/figures";
import { percentOf } from "../../src/domain/percent";
import { pertumbuhan } from "../../src/domain/pertumbuhan";
import { explainedByRounding, roundHalfAway } from "../../src/domain/rounding";
import { Report, rowsFrom, wrongCells } from "./report-cells";

/** S1: Renstra Perubahan 2024–2026, Nakertrans NTT. Cells are those of test/workbooks/renstra-ntt-2024-2026. */
const report = new Report("renstra-ntt-2024-2026");

describe("Tabel 2.3.1 rows 6–23: rasio capaian of 2022 and 2023", () => {
  /** The realisasi is printed with two decimals; the ratio was made of the full one. */
  const unexplained = (target: string, realisasi: string, ratio: string): readonly string[] =>
    rowsFrom(6, 23).flatMap((row) => {
      const [t, r, printed] = [target, realisasi, ratio].map((column) =>
        report.figure("Tabel 2.3.1", column + String(row)),
      );
      if (t == null || r == null || printed == null) throw new Error(`row ${String(row)} is not complete`);
      const exact = capaian(t, r, { arah: "naik", batas: null });
      const from = percentOf(r - 0.005, t) ?? 0;
      const to = percentOf(r + 0.005, t) ?? 0;
      const explained = exact.kind === "value" && printed >= roundHalfAway(from, 2) && printed <= roundHalfAway(to, 2);
      return explained ? [] : [`${ratio}${String(row)} ${String(printed)}`];
    });

  it("follows from target and realisasi but for these", () => {
    expect(unexplained("F", "H", "J")).toEqual([]);
    expect(unexplained("G", "I", "K")).toEqual([]);
  });
});

describe("Tabel 2.3.2 rows 6–9", () => {
  const sheet = "Tabel 2.3.2";
  const money = (address: string): number => report.figure(sheet, address) ?? Number.NaN;
  const ratio = (pagu: string, realisasi: string) => (row: number) =>
    serapan(money(pagu + String(row)), money(realisasi + String(row)));

  it("adds up percentages in its last row: 224,56 for 80,06 and 157,15 for 58,44", () => {
    expect(wrongCells(report, sheet, "F", rowsFrom(6, 9), ratio("B", "D"))).toEqual([
      { cell: "F9", printed: 224.56, right: 80.06 },
    ]);
    expect(wrongCells(report, sheet, "G", rowsFrom(6, 9), ratio("C", "E"))).toEqual([
      { cell: "G9", printed: 157.15, right: 58.44 },
    ]);
    const group = rowsFrom(6, 8).map((row) => ({
      pagu: money(`B${String(row)}`),
      realisasi: money(`D${String(row)}`),
    }));
    expect(roundHalfAway(serapanKelompok(group) ?? 0, 2)).toBe(80.06);
  });

  it("prints rupiah under rata-rata pertumbuhan, where growth is a percentage", () => {
    expect(money("H6")).toBe(315725000);
    const growth = rowsFrom(6, 9).map((row) => pertumbuhan(money(`B${String(row)}`), money(`C${String(row)}`)));
    expect(growth.map((value) => roundHalfAway(value ?? 0, 2))).toEqual([-0.06, -32.93, 39.64, -5.29]);
  });
});

describe("Tabel 6.1: three years to the kondisi akhir", () => {
  const sheet = "Tabel 6.1";
  const rows = rowsFrom(7, 272);
  const years = (columns: readonly string[], row: number): (number | null)[] =>
    columns.map((column) => report.figure(sheet, column + String(row)));

  it("has all sums of rupiah right but two", () => {
    const filled = rows.filter((row) => report.figure(sheet, `R${String(row)}`) !== null);
    expect(wrongCells(report, sheet, "R", filled, (row) => akumulasi(years(["L", "N", "P"], row), "jumlah"))).toEqual([
      { cell: "R7", printed: 48155320340, right: 48395320340 },
      { cell: "R46", printed: 7771202000, right: 8011202000 },
    ]);
  });

  it("has all targets right but one, with people per month summed as if they were others every year", () => {
    const filled = rows.filter((row) => report.figure(sheet, `Q${String(row)}`) !== null && row !== 106);
    expect(filled).toHaveLength(94);
    const unit = (row: number): string => report.text(sheet, `J${String(row)}`);
    expect(
      wrongCells(report, sheet, "Q", filled, (row) => akumulasi(years(["K", "M", "O"], row), jenisOf(unit(row)))),
    ).toEqual([{ cell: "Q51", printed: 92, right: 52 }]);
    expect(filled.filter((row) => isStok(unit(row)))).toEqual([20]);
    expect(akumulasi(years(["K", "M", "O"], 20), "terakhir")).toBe(113);
  });
});

describe("Tabel 7.1 rows 8–14: percentages keep the last year", () => {
  it("prints the last target everywhere, once as a whole number (15 for 14,86)", () => {
    const last = (row: number): number | null =>
      akumulasi(
        ["E", "F", "G"].map((column) => report.figure("Tabel 7.1", column + String(row))),
        jenisOf(report.text("Tabel 7.1", `C${String(row)}`)),
      );
    expect(wrongCells(report, "Tabel 7.1", "H", rowsFrom(8, 14), last)).toEqual([]);
  });
});

describe("Tabel 7.1: TPT 3,77 against the range 3,2-3,0", () => {
  it("is 82,19 when lower is better", () => {
    const target = { low: 3, high: 3.2 };
    const found = capaian(target, 3.77, { arah: "turun", batas: null });
    expect(found.kind === "value" && roundHalfAway(found.percent, 2)).toBe(82.19);
    expect(capaian(target, 3.1, { arah: "turun", batas: null })).toMatchObject({ percent: 100 });
    expect(explainedByRounding(82.19, ((2 * 3.2 - 3.77) / 3.2) * 100, 2)).toBe(true);
  });
});
