import { BUDGET, brief, changed, found, type Rows } from "./sheets";

const RECAP: Rows = [
  ["No", "Sumber Dana / Program / Satker", "Pagu (Rp)", "Realisasi (Rp)", "Bobot (%)"],
  ["A.", "Program Penunjang Urusan", 1_000_000, 800_000, 66.67],
  ["B.", "Program Perencanaan Tenaga Kerja", 500_000, 450_000, 33.33],
  [null, "TOTAL", 1_500_000, 1_250_000, 100],
];

describe("recap-mismatch", () => {
  it("says everything about a recap that prints another figure than its section", async () => {
    const rows = changed(RECAP, { D3: 430_000 });
    expect(await found("recap-mismatch", BUDGET, rows)).toEqual([
      {
        code: "recap-mismatch",
        severity: "error",
        sheet: "Lembar2",
        cell: "D3",
        place: { row: "B. Program Perencanaan Tenaga Kerja", column: "Realisasi (Rp)" },
        related: [],
        found: 430_000,
        expected: 450_000,
        cause: "recap-mismatch:Lembar2:3",
        params: {
          column: "realisasiRp",
          year: null,
          quarter: null,
          period: null,
          variant: "sure",
          row: "B. Program Perencanaan Tenaga Kerja",
          place: "'Lembar1'!D6",
          difference: -20_000,
        },
        weight: 20_000,
        fix: [{ cell: "D3", content: { kind: "value", value: 450_000 }, format: null }],
      },
    ]);
    expect(await found("total-sum", BUDGET, rows)).toEqual([]);
  });

  it("knows the section's total by its pagu", async () => {
    const rows = changed(RECAP, { D4: 1_350_000 });
    expect(brief(await found("recap-mismatch", BUDGET, rows))).toEqual(["error D4 1350000 → 1250000"]);
  });

  it("only asks where as much differs as agrees, and says nothing where most differs", async () => {
    const two = changed(RECAP, { D2: 700_000, D3: 430_000, D4: 1_130_000 });
    expect((await found("recap-mismatch", BUDGET, two)).map(({ severity, fix }) => [severity, fix.length])).toEqual([
      ["warning", 0],
      ["warning", 0],
      ["warning", 0],
    ]);
    const three = changed(two, { C2: 900_000, C4: 1_400_000 });
    expect(await found("recap-mismatch", BUDGET, three)).toEqual([]);
  });

  it("compares no other month and no name that two sections have", async () => {
    const rows = changed(RECAP, { D3: 430_000 });
    const named = (name: string, cells: Rows) => ({ name, rows: cells });
    expect(await found("recap-mismatch", named("Maret", BUDGET), named("Rekap April", rows))).toEqual([]);
    expect(brief(await found("recap-mismatch", named("April", BUDGET), named("Rekap April", rows)))).toHaveLength(1);
    expect(await found("recap-mismatch", BUDGET, BUDGET, rows)).toEqual([]);
  });

  it("does not blame the recap for a section that contradicts itself", async () => {
    expect(await found("recap-mismatch", changed(BUDGET, { D2: 810_000 }), RECAP)).toEqual([]);
    expect(await found("recap-mismatch", changed(BUDGET, { D2: 810_000 }), changed(RECAP, { D2: 805_000 }))).toEqual(
      [],
    );
  });
});

describe("table-disagrees", () => {
  const OTHER: Rows = [
    ["Kode", "Uraian", "Pagu", "Realisasi (Rp)", "Serapan (%)"],
    ["2.07.01.1.01.0001", "Penyusunan Dokumen", 400_000, 380_000, 95],
    ["2.07.01.1.01.0002", "Evaluasi Kinerja", 600_000, 420_000, 70],
    ["2.07.02", "Program Perencanaan Tenaga Kerja", 500_000, 450_000, 90],
  ];

  it("says everything about one quantity that two tables print differently", async () => {
    expect(await found("table-disagrees", BUDGET, changed(OTHER, { D3: 450_000, E3: 75 }))).toEqual([
      {
        code: "table-disagrees",
        severity: "warning",
        sheet: "Lembar2",
        cell: "D3",
        place: { row: "2.07.01.1.01.0002 Evaluasi Kinerja", column: "Realisasi (Rp)" },
        related: [],
        found: 450_000,
        expected: null,
        cause: "table-disagrees:Lembar2:3:realisasiRp",
        params: {
          column: "realisasiRp",
          year: null,
          quarter: null,
          period: null,
          row: "2.07.01.1.01.0002 Evaluasi Kinerja",
          place: "'Lembar1'!D5",
          other: 420_000,
        },
        weight: 30_000,
        fix: [],
      },
    ]);
  });

  it("asks about the table whose own sums speak against the figure", async () => {
    const rows = changed(BUDGET, { D5: 450_000, E5: 150_000 });
    expect((await found("table-disagrees", rows, OTHER)).map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual([
      "Lembar1!D5",
    ]);
  });

  it("says nothing where two or more do not agree, or as many differ", async () => {
    const two = changed(OTHER, { D3: 450_000, D4: 440_000 });
    expect(await found("table-disagrees", BUDGET, two)).toEqual([]);
    expect(await found("table-disagrees", BUDGET, changed(OTHER, { D3: 450_000 }).slice(0, 3))).toEqual([]);
  });

  it("compares no other year, version, kode or name", async () => {
    const rows = changed(OTHER, { D3: 450_000 });
    const named = (name: string, cells: Rows) => ({ name, rows: cells });
    expect(await found("table-disagrees", named("2023", BUDGET), named("2024", rows))).toEqual([]);
    expect(await found("table-disagrees", BUDGET, named("Perubahan", rows))).toEqual([]);
    expect(await found("table-disagrees", BUDGET, changed(rows, { A3: "2.07.01.1.01.0003" }))).toEqual([]);
    expect(await found("table-disagrees", BUDGET, changed(rows, { B3: "Rapat koordinasi" }))).toEqual([]);
    expect(await found("table-disagrees", BUDGET, changed(rows, { B3: "Evaluasi Kinerjaa" }))).toHaveLength(1);
  });

  it("reports the lowest row that differs, not the sums of it", async () => {
    const sums = { D5: 450_000, D3: 830_000, D2: 830_000, D7: 1_280_000, E5: 150_000, E3: 170_000, E2: 170_000 };
    const long = [
      ...["2.07.03", "2.07.04", "2.07.05", "2.07.06"].map((kode, at) => [
        kode,
        `Program ke-${kode}`,
        100,
        90 - at,
        10 + at,
      ]),
    ];
    const one = [...BUDGET.slice(0, 6), ...long];
    const other = [OTHER[0] ?? [], ...changed(BUDGET, sums).slice(1, 6), ...long];
    expect((await found("table-disagrees", one, other)).map(({ cell }) => cell)).toEqual(["D5"]);
  });

  const INDICATORS: Rows = [
    ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi"],
    ["1", "Jumlah Peserta", "Orang", 40, 40],
    ["2", "Jumlah Dokumen", "Dokumen", 4, 3],
    ["3", "Indeks Kepuasan", "Indeks", 85.25, 86.5],
    ["4", "Persentase Lulusan", "%", 0.4, 0.45],
  ];

  it("compares targets and results by their indicator, as far as rounding and percent allow", async () => {
    const same = changed(INDICATORS, { D4: 85.3, D5: 40, E5: 45 });
    expect(await found("table-disagrees", INDICATORS, same)).toEqual([]);
    const [one, ...rest] = await found("table-disagrees", INDICATORS, changed(same, { E4: 68.5 }));
    expect(rest).toEqual([]);
    expect(one).toMatchObject({ cell: "E4", found: 68.5, weight: null, params: { other: 86.5 } });
    expect(await found("table-disagrees", INDICATORS, changed(same, { E4: 68.5, C4: "Poin" }))).toEqual([]);
  });
});
