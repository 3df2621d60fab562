import type { CellValue } from "../../../src/sheets/content";
import { planned } from "./planned";

describe("budgets", () => {
  const rows = (): CellValue[][] => [
    [
      "Kode",
      "Uraian",
      "Pagu Anggaran (Rp)",
      "Realisasi Anggaran (Rp)",
      "Capaian (%)",
      "Sisa Anggaran (Rp)",
      "Sisa (%)",
    ],
    ["2.07.03", "Pelatihan", null, null, null, null, null],
    ["2.07.03.2.01", "Pelatihan kerja", 3_000_000, 1_500_000, null, null, null],
    ["2.07.03.2.02", "Pembinaan", 1_000_000, 1_000_000, null, null, null],
    [null, "JUMLAH", null, null, null, null, null],
  ];

  it("weigh the serapan of a group and show the simple mean beside it", async () => {
    const { formulas, values, plan } = await planned(rows());
    expect(formulas).toMatchObject({
      C2: "=SUM(C3:C4)",
      C5: "=SUM(C3:C4)",
      E2: "=D2/C2*100",
      F2: "=C2-D2",
      G3: "=(C3-D3)/C3*100",
    });
    expect(values).toMatchObject({ E2: 62.5, E3: 50, E4: 100, E5: 62.5, F2: 1_500_000, G2: 37.5, G4: 0 });
    expect(plan.simpleMeans).toEqual([
      { sheet: "S", cell: "E2", value: 75 },
      { sheet: "S", cell: "E5", value: 75 },
    ]);
  });

  it("leave a row without realisasi and a pagu of zero", async () => {
    const typed = rows();
    typed[2]![3] = null;
    typed[3]![2] = 0;
    expect((await planned(typed)).left).toMatchObject({ E3: "realisasi-bukan-angka", E4: "pagu-nol" });
  });

  it("write growth as the mean of the yearly growths, or as the column proves to print it", async () => {
    const years = (printed: readonly (number | null)[]): CellValue[][] => [
      ["Uraian", "Anggaran", null, null, "Realisasi Anggaran", null, null, "Rata-rata Pertumbuhan", null],
      [null, 2021, 2022, 2023, 2021, 2022, 2023, "Anggaran", "Realisasi"],
      ["Belanja Operasi", 1e9, 2e9, 1e9, 1e9, 1.5e9, 1.5e9, printed[0] ?? null, null],
      ["Belanja Modal", 1e9, 1e9, 3e9, 0, 1e9, 1e9, printed[1] ?? null, null],
    ];
    const merges = [1, 4].map((left) => ({ top: 0, bottom: 0, left, right: left + 2 }));
    const sheet = {
      merges: [...merges, { top: 0, bottom: 0, left: 7, right: 8 }, { top: 0, bottom: 1, left: 0, right: 0 }],
    };
    const { formulas, values, left } = await planned(years([]), {}, sheet);
    expect(formulas["H3"]).toBe("=AVERAGE((C3-B3)/B3*100,(D3-C3)/C3*100)");
    expect(values).toMatchObject({ H3: 25, H4: 100, I3: 25 });
    expect(left).toMatchObject({ I4: "anggaran-awal-nol" });
    expect((await planned(years([0, 200]), {}, sheet)).formulas["H4"]).toBe("=(D4-B4)/B4*100");
  });
});

describe("efficiency", () => {
  it("is capaian − serapan in points, its mean under the mean", async () => {
    const { formulas, values } = await planned([
      ["No", "Sasaran", "% Capaian Kinerja", "% Penyerapan Anggaran", "Tingkat Efisiensi"],
      [1, "Sasaran satu", 87.17, 98.64, null],
      [2, "Sasaran dua", 153.85, 99.93, null],
      [null, "Rata-rata", null, null, null],
    ]);
    expect(formulas).toMatchObject({
      E2: "=C2-D2",
      E4: "=AVERAGE(E2:E3)",
      C4: "=AVERAGE(C2:C3)",
      D4: "=AVERAGE(D2:D3)",
    });
    expect(values).toMatchObject({ E2: -11.47, E3: 53.92, E4: 21.225, C4: 120.51 });
  });
});

describe("evaluations (E.81)", () => {
  const rows = (): CellValue[][] => [
    [
      ...["Program/Kegiatan", "Indikator Kinerja", "Satuan", "Target Renstra pada Akhir Periode (2026)", null],
      ...[
        "Realisasi Capaian Renstra s.d. Renja Tahun Lalu (2023)",
        null,
        "Target Kinerja dan Anggaran Renja Tahun Berjalan (2024)",
        null,
      ],
      ...[
        "Realisasi pada Triwulan",
        null,
        null,
        null,
        "Realisasi Capaian Kinerja dan Anggaran Renja yang Dievaluasi (2024)",
        null,
      ],
      ...["Realisasi Kinerja dan Anggaran Renstra s.d. Tahun Ini (2024)", null],
      ...["Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra s.d. Tahun Ini (2024)", null],
    ],
    [null, null, null, null, null, null, null, null, null, "I", null, "II", null, null, null, null, null, null, null],
    [null, null, null, ...Array.from({ length: 8 }, () => ["K", "Rp"]).flat()],
    [
      "Program Pelatihan",
      "Persentase lulus",
      "%",
      90,
      9e9,
      60,
      2e9,
      80,
      3e9,
      30,
      5e8,
      70,
      1e9,
      null,
      null,
      null,
      null,
      null,
      null,
    ],
    [
      "Pelatihan kerja",
      "Jumlah peserta",
      "Orang",
      500,
      9e9,
      100,
      2e9,
      120,
      3e9,
      40,
      5e8,
      60,
      1e9,
      null,
      null,
      null,
      null,
      null,
      null,
    ],
    ["Rata-rata capaian kinerja (%)", ...Array.from({ length: 18 }, () => null)],
    ["Predikat kinerja", ...Array.from({ length: 18 }, () => null)],
  ];
  const wide = (top: number, left: number, right = left + 1) => ({ top, bottom: top, left, right });
  const merges = [
    ...[0, 1, 2].map((column) => ({ top: 0, bottom: 2, left: column, right: column })),
    ...[3, 5, 7, 13, 15, 17].map((left) => ({ top: 0, bottom: 1, left, right: left + 1 })),
    wide(0, 9, 12),
    wide(1, 9),
    wide(1, 11),
  ];

  it("go from quarters to the year, to the plan so far, to the rates, their mean and its rating", async () => {
    const { formulas, values } = await planned(rows(), {}, { merges });
    expect(formulas).toMatchObject({
      N4: "=L4",
      N5: "=SUM(J5,L5)",
      O5: "=SUM(K5,M5)",
      P4: "=N4",
      P5: "=SUM(F5,N5)",
      Q5: "=SUM(G5,O5)",
    });
    expect(formulas).toMatchObject({ R5: "=P5/D5*100", S5: "=Q5/E5*100" });
    expect(values).toMatchObject({
      N4: 70,
      N5: 100,
      O5: 1.5e9,
      P4: 70,
      P5: 200,
      Q5: 3.5e9,
      R4: 77.777778,
      R5: 40,
      S5: 38.888889,
    });
    expect(values).toMatchObject({ R7: "Rendah", S7: "Sangat Rendah" });
    expect(values["R6"]).toBe(58.888889);
  });
});

describe("deviasi", () => {
  it("is realisasi − target in points where the table has both, negative behind the plan", async () => {
    const { formulas, values } = await planned([
      [
        "Kode",
        "Uraian",
        "Pagu (Rp)",
        "Realisasi (Rp)",
        "Target Fisik (%)",
        "Realisasi Fisik (%)",
        "Deviasi Fisik (%)",
        "Bobot (%)",
      ],
      ["2.07.03.2.01.0001", "Pelatihan", 3_000_000, 2_000_000, 80, 75, null, null],
      ["2.07.03.2.01.0002", "Sarana", 1_000_000, 500_000, 50, 60, null, null],
      [null, "JUMLAH", 4_000_000, 2_500_000, null, null, null, null],
    ]);
    expect(formulas["G2"]).toBe("=F2-E2");
    expect(values).toMatchObject({ G2: -5, G3: 10 });
  });
});

describe("cells that are right already", () => {
  const rows = (serapan: CellValue): CellValue[][] => [
    ["Kode", "Uraian", "Pagu (Rp)", "Realisasi (Rp)", "Serapan (%)"],
    ["2.07.03", "Pelatihan", 3_000_000, 2_000_000, serapan],
    ["2.07.04", "Penempatan", 3_000_000, 3_000_000, 100],
  ];

  it("are left where plain values are wanted and only rounding keeps them from the figure", async () => {
    expect((await planned(rows(66.67), { write: "values" })).values).toEqual({});
    expect((await planned(rows(66.6), { write: "values" })).values).toEqual({ E2: 66.666667 });
  });

  it("become formulas where formulas are wanted", async () => {
    expect((await planned(rows(66.67))).formulas).toEqual({ E2: "=D2/C2*100", E3: "=D3/C3*100" });
  });
});
