import { capaian, rasioIndikator, type Arah } from "../../src/domain/capaian";
import { sumDecimals } from "../../src/domain/decimal";
import { efisiensi, serapan, serapanKelompok, siap } from "../../src/domain/figures";
import { parsePredikat } from "../../src/domain/predikat";
import { rataRata, rataRataSasaran } from "../../src/domain/rata-rata";
import { roundHalfAway } from "../../src/domain/rounding";
import { sumRupiah } from "../../src/domain/rupiah";
import { predikatSakip, rate } from "../../src/regulations/rating";
import { scaleById } from "../../src/regulations/scales";
import { Report, rowsFrom, wrongCells } from "./report-cells";

/** S2: LKjIP 2023, Disnakertrans Kabupaten Paser. Cells are those of test/workbooks/lkjip-paser-2023. */
const report = new Report("lkjip-paser-2023");

function achieved(target: number | null, realisasi: number | null, arah: Arah = "naik"): number | null {
  const found = capaian(target, realisasi, { arah, batas: null });
  return found.kind === "value" ? found.percent : null;
}

function capaianIn(sheet: string, target: string, realisasi: string): (row: number) => number | null {
  return (row) =>
    achieved(report.figure(sheet, `${target}${String(row)}`), report.figure(sheet, `${realisasi}${String(row)}`));
}

function rounded(value: number | null): number | null {
  return value === null ? null : roundHalfAway(value, 2);
}

describe("Tabel 3.3, sheet IKU rows 6–10", () => {
  const ofRow = capaianIn("IKU", "D", "E");

  it("has the capaian of every sasaran right", () => {
    expect(wrongCells(report, "IKU", "F", rowsFrom(6, 9), ofRow)).toEqual([]);
    expect(rowsFrom(6, 9).map((row) => rounded(ofRow(row)))).toEqual([87.17, 153.85, 101.6, 100]);
  });

  it("truncates the mean instead of rounding it: 110,65 for 110,66", () => {
    const mean = (): number | null => rataRataSasaran(rowsFrom(6, 9).map((row) => [ofRow(row)]));
    expect(wrongCells(report, "IKU", "F", [10], mean)).toEqual([{ cell: "F10", printed: 110.65, right: 110.66 }]);
    expect(rounded(rataRata([87.17, 153.85, 101.6, 100], null))).toBe(110.66);
  });
});

describe("Tabel 3.3 and row 89 of Realisasi Anggaran, column Kategori", () => {
  it("has every word right by the scale of the LKjIP", () => {
    const scale = scaleById("lkjip-4")!;
    const word = (value: number | null): string => rate(value ?? Number.NaN, scale, "batas-bawah").label.toLowerCase();
    for (const row of rowsFrom(6, 10)) {
      expect(report.text("IKU", `G${String(row)}`).toLowerCase()).toBe(word(report.figure("IKU", `F${String(row)}`)));
    }
    expect(report.text("Realisasi Anggaran", "C89").toLowerCase()).toBe(
      word(report.figure("Realisasi Anggaran", "C88")),
    );
  });

  it("has the predikat in the realisasi of the third sasaran right", () => {
    expect(parsePredikat(report.text("IKU", "E8"))).toEqual({ nilai: 79.17, predikat: predikatSakip(79.17) });
    expect(parsePredikat(report.text("IKU", "E20"))).toEqual({ nilai: 62, predikat: predikatSakip(62) });
    expect(parsePredikat(report.text("IKU", "F20"))).toEqual({ nilai: 77.92, predikat: predikatSakip(77.92) });
  });
});

describe("Tabel 3.2, first indicator: 22 of 58 in the year, where the mean of four quarters' ratios is printed", () => {
  it("is 37,93 %, a capaian of 126,44 for the 87,17 of Tabel 3.3", () => {
    expect(rounded(rasioIndikator(22, 58))).toBe(37.93);
    expect(rounded(achieved(30, rasioIndikator(22, 58)))).toBe(126.44);
  });
});

describe("Tabel 3.10 with its parts 3.4 and 3.7, sheet IKU rows 18–21", () => {
  it("has one capaian of 2022 wrong: 100,43 for 100,47", () => {
    expect(wrongCells(report, "IKU", "G", rowsFrom(18, 21), capaianIn("IKU", "E", "F"))).toEqual([
      { cell: "G18", printed: 100.43, right: 100.47 },
    ]);
  });

  it("has every capaian of 2023 right", () => {
    expect(wrongCells(report, "IKU", "J", rowsFrom(18, 21), capaianIn("IKU", "H", "I"))).toEqual([]);
  });

  it("3.7 prints 142,52 for the mean of its only row, which is 142,85", () => {
    expect(rounded(rataRata([achieved(40, 57.14)], null))).toBe(142.85);
  });
});

describe("Tabel 3.11, sheet IKU rows 28–31: realisasi against the target of the last year", () => {
  it("has one capaian wrong: 110,69 for 109,96", () => {
    expect(wrongCells(report, "IKU", "G", rowsFrom(28, 31), capaianIn("IKU", "E", "F"))).toEqual([
      { cell: "G30", printed: 110.69, right: 109.96 },
    ]);
  });
});

describe("programmes and kegiatan, sheet Capaian Program rows 7–39", () => {
  it("has three of 33 capaian wrong", () => {
    expect(wrongCells(report, "Capaian Program", "G", rowsFrom(7, 39), capaianIn("Capaian Program", "E", "F"))).toEqual(
      [
        { cell: "G10", printed: 97.35, right: 100.7 },
        { cell: "G22", printed: 153.83, right: 153.85 },
        { cell: "G27", printed: 117.36, right: 117.85 },
      ],
    );
  });
});

describe("TPT, sheet TPT-IKK", () => {
  it("is 95,11 by the form for lower is better", () => {
    const [target, realisasi] = [report.figure("TPT-IKK", "C5"), report.figure("TPT-IKK", "D5")];
    expect([target, realisasi]).toEqual([4.5, 4.72]);
    expect(wrongCells(report, "TPT-IKK", "E", [5], () => achieved(target, realisasi, "turun"))).toEqual([]);
    expect(rounded(achieved(target, realisasi, "turun-rasio"))).toBe(95.34);
    expect(rounded(achieved(target, realisasi, "naik"))).toBe(104.89);
  });

  /** The figures stand at the end of the sentences in columns C and D. */
  const lastNumber = (address: string): number | null => {
    const digits = /([\d.]+)$/.exec(report.text("TPT-IKK", address))?.[1] ?? "";
    return digits === "" ? null : Number(digits.replaceAll(".", ""));
  };
  const ofFormula = (row: number): number | null =>
    rasioIndikator(lastNumber(`C${String(row)}`), lastNumber(`D${String(row)}`));

  it("has the indicators that are a formula in words right", () => {
    expect(wrongCells(report, "TPT-IKK", "E", [12, 15, 16], ofFormula)).toEqual([]);
    expect([12, 13, 15, 16].map((row) => roundHalfAway(ofFormula(row) ?? 0, 3))).toEqual([85.714, 0.184, 9.85, 20.157]);
    expect(report.text("TPT-IKK", "E13")).toBe("0,184%");
  });

  it("multiplies productivity by 100 although it is rupiah per person and no share", () => {
    expect(report.text("TPT-IKK", "E14")).toContain("17.062.065.433,54");
    expect(rounded(ofFormula(14))).toBe(17062065433.54);
    expect(roundHalfAway((ofFormula(14) ?? 0) / 100, 2)).toBe(170620654.34);
  });
});

describe("Tabel 3.16, sheet Realisasi Anggaran rows 7–82", () => {
  const sheet = "Realisasi Anggaran";
  const money = (address: string): number => report.figure(sheet, address) ?? Number.NaN;
  const total = (column: string, rows: readonly number[]): number =>
    sumRupiah(rows.map((row) => money(`${column}${String(row)}`)));
  const ofRow = (row: number): number | null => {
    const [pagu, realisasi] = [report.figure(sheet, `C${String(row)}`), report.figure(sheet, `D${String(row)}`)];
    return pagu === null || realisasi === null ? null : serapan(pagu, realisasi);
  };

  it("has four of 76 percentages wrong, and one realisasi that lost a digit", () => {
    expect(wrongCells(report, sheet, "E", rowsFrom(7, 82), ofRow)).toEqual([
      { cell: "E22", printed: 99.74, right: 95.47 },
      { cell: "E23", printed: 94.65, right: 94.86 },
      { cell: "E57", printed: 99.09, right: 99.12 },
      { cell: "E58", printed: 99.09, right: 99.12 },
      { cell: "E69", printed: 99.99, right: null },
    ]);
  });

  it("22: two digits of the pagu changed places against sheet Renja 2023", () => {
    expect([money("C22"), report.figure("Renja 2023", "I21")]).toEqual([210194000, 201194000]);
    expect(rounded(serapan(201194000, money("D22")))).toBe(99.74);
  });

  it("23: the realisasi is not the sum of its parts, from which the percentage was made", () => {
    expect([money("D23"), total("D", [24, 25, 26])]).toEqual([928880800, 926880800]);
    expect(rounded(serapan(money("C23"), 926880800))).toBe(94.65);
  });

  it("69: the lost digit follows from the sum above it", () => {
    expect(report.text(sheet, "D69")).toBe("6,81,297,418.00");
    const rest = money("D64") - total("D", [65, 66, 67, 68]);
    expect(rest).toBe(6681297418);
    expect(rounded(serapan(money("C69"), rest))).toBe(99.99);
  });

  it("has the programmes add up to the total, and serapan 95,40 of the whole", () => {
    const programmes = [10, 31, 34, 45, 59, 70, 74, 78];
    expect([total("C", programmes), money("C82")]).toEqual([18820531793, 18820531793]);
    expect([total("D", programmes), money("D82")]).toEqual([17955479873, 17955479873]);
    const group = programmes.map((row) => ({ pagu: money(`C${String(row)}`), realisasi: money(`D${String(row)}`) }));
    expect(rounded(serapanKelompok(group))).toBe(95.4);
    expect(
      rounded(
        rataRata(
          group.map(({ pagu, realisasi }) => serapan(pagu, realisasi)),
          null,
        ),
      ),
    ).toBe(97.44);
  });

  it("has the sisa of the whole right (row 90), and one by jenis belanja wrong (row 93)", () => {
    expect(siap(money("C86"), money("C87"))).toBe(money("C90"));
    expect(money("F93")).toBe(376743132);
    expect(siap(money("C93"), money("D93"))).toBe(847075220);
  });

  it("has the percentages by jenis belanja, rows 93–97", () => {
    expect(wrongCells(report, sheet, "E", rowsFrom(93, 97), ofRow)).toEqual([]);
  });
});

describe("Tabel 3.17, sheet Per Sasaran rows 6–13", () => {
  it("has every percentage right", () => {
    const sheet = "Per Sasaran";
    const money = (address: string): number => report.figure(sheet, address) ?? Number.NaN;
    const ofRow = (row: number): number | null => serapan(money(`D${String(row)}`), money(`E${String(row)}`));
    expect(wrongCells(report, sheet, "F", rowsFrom(6, 13), ofRow)).toEqual([]);
  });
});

describe("Tabel 3.18, sheet Efisiensi rows 7–11", () => {
  const figure = (address: string): number => report.figure("Efisiensi", address) ?? Number.NaN;
  const column = (letter: string): readonly number[] => rowsFrom(7, 10).map((row) => figure(letter + String(row)));
  const ofRow = (row: number): number => efisiensi(figure(`C${String(row)}`), figure(`D${String(row)}`));

  it("has the efisiensi of every sasaran right", () => {
    expect(rowsFrom(7, 10).map(ofRow)).toEqual([-11.47, 53.92, 10.43, 2.49]);
    expect(wrongCells(report, "Efisiensi", "E", rowsFrom(7, 10), ofRow)).toEqual([]);
  });

  it("prints the sum 55,37 as the mean, which is 13,84", () => {
    expect(sumDecimals(column("E"))).toBe(55.37);
    const mean = (): number | null => rataRata(column("E"), null);
    expect(wrongCells(report, "Efisiensi", "E", [11], mean)).toEqual([{ cell: "E11", printed: 55.37, right: 13.84 }]);
    expect(efisiensi(figure("C11"), figure("D11"))).toBe(13.84);
  });

  it("truncates the mean of capaian (110,65 for 110,66) and has that of serapan right", () => {
    const meanOf = (letter: string) => (): number | null => rataRata(column(letter), null);
    expect(wrongCells(report, "Efisiensi", "C", [11], meanOf("C"))).toEqual([
      { cell: "C11", printed: 110.65, right: 110.66 },
    ]);
    expect(wrongCells(report, "Efisiensi", "D", [11], meanOf("D"))).toEqual([]);
  });

  it("takes the mean of the programmes' percentages where the serapan of the group is meant", () => {
    const group = (rows: readonly number[]) =>
      rows.map((row) => ({
        pagu: report.figure("Per Sasaran", `D${String(row)}`),
        realisasi: report.figure("Per Sasaran", `E${String(row)}`),
        percent: report.figure("Per Sasaran", `F${String(row)}`),
      }));
    const [first, last] = [group([6, 7, 8]), group([11, 12, 13])];
    const mean = (rows: typeof first): number | null =>
      rounded(
        rataRata(
          rows.map(({ percent }) => percent),
          null,
        ),
      );
    expect([mean(first), mean(last)]).toEqual([figure("D7"), figure("D10")]);
    expect([serapanKelompok(first), serapanKelompok(last)].map(rounded)).toEqual([97.59, 97.1]);
  });
});
