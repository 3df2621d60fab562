import {
  bobot,
  fisikTertimbang,
  keuanganTertimbang,
  serapan,
  serapanKelompok,
  siap,
  siapPersen,
} from "../../src/domain/figures";
import { sumDecimals } from "../../src/domain/decimal";
import { deviasi } from "../../src/domain/deviasi";
import { rataRata } from "../../src/domain/rata-rata";
import { roundHalfAway } from "../../src/domain/rounding";
import { Report, rowsFrom, wrongCells } from "./report-cells";

/** S3: Laporan Tahunan realisasi fisik & keuangan 2021, Nakertrans NTT. Cells are those of test/workbooks/realisasi-ntt-2021. */
const report = new Report("realisasi-ntt-2021");

/** Sheets of programmes with their last row of figures, JUMLAH, and how many rows print a bobot. */
const SHEETS: readonly (readonly [sheet: string, jumlah: number, rows: number])[] = [
  ["BAB II", 105, 85],
  ["BAB III A", 41, 33],
  ["BAB III B", 19, 14],
  ["BAB III C", 28, 23],
  ["BAB III D", 34, 27],
  ["BAB III E", 65, 55],
];

function amount(sheet: string, address: string): number {
  return report.figure(sheet, address, "en") ?? Number.NaN;
}

describe.each(SHEETS)("sheet %s", (sheet, jumlah, count) => {
  const rows = rowsFrom(6, jumlah).filter((row) =>
    ["G", "H", "I", "J", "L"].every((column) => report.figure(sheet, column + String(row), "en") !== null),
  );
  const pagu = (row: number): number => amount(sheet, `G${String(row)}`);
  const realisasi = (row: number): number => amount(sheet, `H${String(row)}`);
  const base = pagu(jumlah);

  it(`has bobot, keuangan tertimbang and SIAP on ${String(count)} rows`, () => {
    expect(rows).toHaveLength(count);
  });

  it("has every bobot = pagu / total", () => {
    expect(wrongCells(report, sheet, "I", rows, (row) => bobot(pagu(row), base))).toEqual([]);
  });

  it("has every keuangan tertimbang = realisasi / total", () => {
    expect(wrongCells(report, sheet, "J", rows, (row) => keuanganTertimbang(realisasi(row), base))).toEqual([]);
  });

  it("has every SIAP = pagu − realisasi", () => {
    expect(wrongCells(report, sheet, "L", rows, (row) => siap(pagu(row), realisasi(row)))).toEqual([]);
  });
});

describe("sheet REKAP rows 7–18", () => {
  const rows = rowsFrom(7, 18, [9, 15]);
  const pagu = (row: number): number => amount("REKAP", `C${String(row)}`);
  const realisasi = (row: number): number => amount("REKAP", `E${String(row)}`);
  const grandTotal = pagu(18);

  it("has serapan, sisa and SIAP % of the grand total right", () => {
    expect(wrongCells(report, "REKAP", "F", rows, (row) => serapan(pagu(row), realisasi(row)))).toEqual([]);
    expect(wrongCells(report, "REKAP", "I", rows, (row) => siap(pagu(row), realisasi(row)))).toEqual([]);
    expect(wrongCells(report, "REKAP", "J", rows, (row) => siapPersen(pagu(row), realisasi(row), grandTotal))).toEqual(
      [],
    );
  });

  it("has a SIAP % of the own pagu that agrees on the total only", () => {
    const own = (row: number): number | null => siapPersen(pagu(row), realisasi(row), pagu(row));
    expect(roundHalfAway(own(7) ?? 0, 2)).toBe(10.54);
    expect(wrongCells(report, "REKAP", "J", rows, own).map(({ cell }) => cell)).not.toContain("J18");
    expect(wrongCells(report, "REKAP", "J", rows, own)).toHaveLength(9);
  });

  it("prints 96,45 for the fisik of the whole, which is neither the mean of the funds nor weighted by their pagu", () => {
    expect(amount("REKAP", "H18")).toBe(96.45);
    const funds = [7, 8].map((row) => ({ pagu: pagu(row), realisasi: realisasi(row) }));
    expect(roundHalfAway(serapanKelompok(funds) ?? 0, 2)).toBe(91.53);
    expect(roundHalfAway(rataRata([amount("REKAP", "H7"), amount("REKAP", "H8")], null) ?? 0, 2)).toBe(94.48);
    const weighted = rataRata(
      [amount("REKAP", "H7"), amount("REKAP", "H8")],
      funds.map((fund) => fund.pagu),
    );
    expect(roundHalfAway(weighted ?? 0, 2)).toBe(91.53);
  });
});

describe("sheet REKAP BOBOT rows 6–15", () => {
  const rows = rowsFrom(6, 15);
  const pagu = (row: number): number => amount("REKAP BOBOT", `C${String(row)}`);
  const realisasi = (row: number): number => amount("REKAP BOBOT", `E${String(row)}`);
  const grandTotal = pagu(15);

  it("has bobot, keuangan tertimbang, sisa and SIAP % right", () => {
    expect(wrongCells(report, "REKAP BOBOT", "D", rows, (row) => bobot(pagu(row), grandTotal))).toEqual([]);
    expect(
      wrongCells(report, "REKAP BOBOT", "F", rows, (row) => keuanganTertimbang(realisasi(row), grandTotal)),
    ).toEqual([]);
    expect(wrongCells(report, "REKAP BOBOT", "I", rows, (row) => siap(pagu(row), realisasi(row)))).toEqual([]);
    expect(
      wrongCells(report, "REKAP BOBOT", "J", rows, (row) => siapPersen(pagu(row), realisasi(row), grandTotal)),
    ).toEqual([]);
  });

  it("has the bobot of four programmes add up to that of their fund", () => {
    const parts = [8, 9, 10, 11].map((row) => bobot(pagu(row), grandTotal) ?? Number.NaN);
    expect(sumDecimals(parts)).toBeCloseTo(bobot(pagu(12), grandTotal) ?? 0, 10);
  });

  it("is behind its plan by 8,37 points, 10,55 % of it", () => {
    const [plan, done] = [amount("REKAP BOBOT", "G6"), amount("REKAP BOBOT", "H6")];
    expect(deviasi(plan, done, "selisih")).toBe(-8.37);
    expect(roundHalfAway(deviasi(plan, done, "relatif") ?? 0, 2)).toBe(10.54);
  });
});

describe("BAB III A row 11: 20 of 25 LPK", () => {
  it("has a fisik tertimbang of 10,61, not the 12,90 copied from keuangan", () => {
    const weight = bobot(amount("BAB III A", "G11"), amount("BAB III A", "G41")) ?? 0;
    expect(roundHalfAway(fisikTertimbang(weight, 25, 20) ?? 0, 2)).toBe(10.61);
    expect(amount("BAB III A", "K11")).toBe(12.9);
  });
});
