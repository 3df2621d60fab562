import { laggingProgrammes, largestRest } from "../../../src/sheets/summary/ranking";
import { BUDGET, INDICATORS, put } from "../../checks/samples";
import { rfkSheet } from "./samples";
import { summaryOf } from "./summarised";

describe("sections", () => {
  test("of the same activities month after month the last counts", () => {
    const { sections } = summaryOf(rfkSheet("Januari", 0.5), rfkSheet("Februari"));
    expect(sections.map(({ total }) => [total.sheet, total.pagu?.value, total.realisasi?.value])).toEqual([
      ["Februari", 1000, 600],
    ]);
  });

  test("an RFK goes before a realisasi anggaran, which shows the same money again", () => {
    const { sections } = summaryOf({ name: "LRA", rows: BUDGET }, rfkSheet("RFK"));
    expect(sections.map(({ total }) => total.sheet)).toEqual(["RFK"]);
  });

  test("are called as the recap that prints the same money calls them", () => {
    const recap = {
      name: "REKAP",
      rows: [
        ["No", "Sumber Dana / Satker", "Pagu (Rp)", "Realisasi (Rp)", "Bobot (%)"],
        [1, "Bidang Ketenagakerjaan", 1000, 600, 93.46],
        [2, "Bidang Transmigrasi", 70, 70, 6.54],
        [null, "JUMLAH", 1070, 670, 100],
      ],
    };
    expect(summaryOf(rfkSheet("RFK"), recap).sections[0]?.name).toBe("Bidang Ketenagakerjaan");
    expect(summaryOf(rfkSheet("RFK")).sections[0]).toMatchObject({ name: "RFK", fund: "APBD" });
  });

  test("a printed total is the section's; without one its outermost rows are added", () => {
    const printed = put(BUDGET, { C11: 21000005 });
    const total = (rows: typeof BUDGET) => summaryOf({ name: "LRA", rows }).sections[0]?.total;
    expect(total(printed)?.pagu).toMatchObject({ value: 21000005, cells: [{ row: 10, column: 2 }] });
    const two = [
      ...BUDGET.slice(0, 10),
      ["2.07.02", "Program Pelatihan", 1000, 250, 25],
      ["2.07.02.1.01", "Pelatihan", 1000, 250, 25],
    ];
    expect(total(two)?.pagu).toMatchObject({ value: 21001000, cells: [{ row: 1 }, { row: 10 }] });
    expect(total(two)?.realisasi?.value).toBe(10500250);
  });

  test("income is no spending, even where the printed total adds it", () => {
    const rows = [
      ["Uraian", "Pagu Anggaran (Rp)", "Realisasi Anggaran (Rp)", "Capaian (%)"],
      ["Pendapatan", 350, 157, 44.86],
      ["Belanja Pegawai", 13650, 4906, 35.94],
      ["Belanja Modal", 17422, 13300, 76.34],
      ["Jumlah", 31422, 18363, 58.44],
    ];
    const [section] = summaryOf({ name: "LRA", rows }).sections;
    expect(section?.total.pagu).toMatchObject({ value: 31072, cells: [{ row: 2 }, { row: 3 }] });
    expect(section?.programmes.map(({ name }) => name)).toEqual(["Belanja Pegawai", "Belanja Modal"]);
    expect(section?.activities.map(({ name }) => name)).toEqual(["Belanja Pegawai", "Belanja Modal"]);
  });

  test("programmes, activities and physical progress come with their cells", () => {
    const [section] = summaryOf(rfkSheet("RFK")).sections;
    expect(section?.programmes.map(({ kode, name, row }) => [kode, name, row])).toEqual([
      ["2.07.01", "Program Penunjang", 1],
      ["2.07.02", "Program Pelatihan", 4],
    ]);
    expect(section?.activities.map(({ name }) => name)).toEqual(["Dokumen", "Rapat", "Pelatihan kerja"]);
    expect(section?.programmes[1]?.fisik).toMatchObject({
      percent: 50,
      cell: { row: 4, column: 8 },
      weight: { column: 6 },
    });
  });

  test("kode are told as they should be written", () => {
    const rfk = rfkSheet("RFK");
    const rows = put(rfk.rows, { A2: " 2,07,01", A5: "2.07 .02" });
    const [section] = summaryOf({ ...rfk, rows }).sections;
    expect(section?.programmes.map(({ kode }) => kode)).toEqual(["2.07.01", "2.07.02"]);
  });
});

describe("ranking", () => {
  const { sections } = summaryOf(rfkSheet("RFK"));

  test("largest rests first, those without a rest not at all, as many as asked for", () => {
    expect(largestRest(sections, 10).map(({ name }) => name)).toEqual(["Pelatihan kerja", "Rapat"]);
    expect(largestRest(sections, 1).map(({ name }) => name)).toEqual(["Pelatihan kerja"]);
  });

  test("programmes below the serapan of all, by the rupiah they lack", () => {
    expect(laggingProgrammes(sections, 5).map(({ name }) => name)).toEqual(["Program Pelatihan"]);
    expect(laggingProgrammes(summaryOf({ name: "LRA", rows: BUDGET }).sections, 5)).toEqual([]);
  });
});

describe("indicators", () => {
  test("come with target, realisasi and capaian", () => {
    const { indicators } = summaryOf({ name: "IKU", rows: INDICATORS });
    expect(indicators.map(({ name, capaian }) => [name, capaian?.value])).toEqual([
      ["Jumlah pencari kerja terdaftar", 80],
      ["Persentase lulusan yang bekerja", 95],
      ["Jumlah perusahaan yang dibina", 90],
      ["Jumlah tenaga kerja ditempatkan", 90],
      ["Jumlah laporan kinerja", 100],
    ]);
    expect(indicators[0]).toMatchObject({
      sasaran: "Meningkatnya kesempatan kerja",
      target: { row: 1, column: 4, shown: 500 },
    });
  });

  test("of several years the latest", () => {
    const rows = [
      [
        "No",
        "Indikator Kinerja",
        "Satuan",
        "Target 2022",
        "Realisasi 2022",
        "Capaian 2022 (%)",
        "Target 2023",
        "Realisasi 2023",
        "Capaian 2023 (%)",
      ],
      [1, "Jumlah pencari kerja terdaftar", "Orang", 500, 400, 80, 600, 540, 90],
      [2, "Jumlah perusahaan yang dibina", "Perusahaan", 40, 36, 90, 50, 50, 100],
    ];
    expect(
      summaryOf({ name: "IKU", rows }).indicators.map(({ year, target, realisasi, capaian }) => [
        year,
        target.shown,
        realisasi.shown,
        capaian?.value,
      ]),
    ).toEqual([
      [2023, 600, 540, 90],
      [2023, 50, 50, 100],
    ]);
  });

  test("printed again, whatever the spelling of Persentase, they count once", () => {
    const again = put(INDICATORS, { C3: "Prosentase  lulusan yang bekerja" });
    expect(summaryOf({ name: "A", rows: INDICATORS }, { name: "B", rows: again }).indicators).toHaveLength(5);
  });
});

test("the title is what stands above the first table, in one line", () => {
  const rows = [["LAPORAN REALISASI ANGGARAN"], ["TAHUN ANGGARAN 2023"], [null], ...BUDGET];
  expect(summaryOf({ name: "LRA", rows }).title).toBe("LAPORAN REALISASI ANGGARAN TAHUN ANGGARAN 2023");
  expect(summaryOf({ name: "LRA", rows: BUDGET }).title).toBe("");
});

test("a chapter heading is no title where another sheet names the office and the report", () => {
  const chapter = [["BAB II. PROGRAM DAN KEGIATAN"], ["A. DANA DPA SKPD"], [], ...BUDGET];
  const report = [["LAPORAN REALISASI ANGGARAN"], ["DINAS TENAGA KERJA TAHUN 2023"], [], ...BUDGET];
  const title = "LAPORAN REALISASI ANGGARAN DINAS TENAGA KERJA TAHUN 2023";
  expect(summaryOf({ name: "BAB II", rows: chapter }, { name: "Lain", rows: report }).title).toBe(title);
  expect(summaryOf({ name: "BAB II", rows: chapter }).title).toBe("BAB II. PROGRAM DAN KEGIATAN A. DANA DPA SKPD");
});
