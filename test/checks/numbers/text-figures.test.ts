import { BUDGET, INDICATORS, findingsOfCode, put } from "../samples";

describe("number-as-text", () => {
  it("is an error where rupiah are added, with the amount at stake and the number as fix", async () => {
    const rows = put(BUDGET, { C5: "Rp. 2.000.000,-", D5: "1,000,000.00" });
    expect(await findingsOfCode("number-as-text", { rows })).toEqual([
      {
        code: "number-as-text",
        severity: "error",
        sheet: "Lembar",
        cell: "C5",
        place: { row: "2.07.01.1.01.0002 Evaluasi kinerja", column: "Pagu (Rp)" },
        related: [],
        found: "Rp. 2.000.000,-",
        expected: 2000000,
        cause: "number-as-text:Lembar:C1",
        params: { column: "pagu", unit: null },
        weight: 2000000,
        fix: [{ cell: "C5", content: { kind: "value", value: 2000000 }, format: null }],
      },
      expect.objectContaining({ cell: "D5", expected: 1000000, cause: "number-as-text:Lembar:D1" }),
    ]);
  });

  it("is a warning among true numbers of a column nobody adds", async () => {
    const [found] = await findingsOfCode("number-as-text", { rows: put(INDICATORS, { G2: "80%" }) });
    expect(found).toMatchObject({
      severity: "warning",
      cell: "G2",
      expected: 80,
      params: { column: "capaian", unit: "%" },
      weight: null,
      fix: [{ cell: "G2", content: { kind: "value", value: 80 }, format: null }],
    });
  });

  it("is worth knowing where the whole column is text; a percentage becomes a fraction under a % format", async () => {
    const rows = put(INDICATORS, { G2: "80%", G3: "95%", G4: "90,5%", G5: "90%", G6: "100%", F4: 36.2 });
    const found = await findingsOfCode("number-as-text", { rows });
    expect(found.map(({ severity }) => severity)).toEqual(["info", "info", "info", "info", "info"]);
    expect(found.map(({ fix }) => fix[0])).toEqual([
      { cell: "G2", content: { kind: "value", value: 0.8 }, format: "0%" },
      { cell: "G3", content: { kind: "value", value: 0.95 }, format: "0%" },
      { cell: "G4", content: { kind: "value", value: 0.905 }, format: "0.00%" },
      { cell: "G5", content: { kind: "value", value: 0.9 }, format: "0%" },
      { cell: "G6", content: { kind: "value", value: 1 }, format: "0%" },
    ]);
  });

  it("gives the number the format of its column", async () => {
    const formats = Object.fromEntries(["C2", "C3", "C4", "C6", "C7"].map((cell) => [cell, "#,##0"]));
    const [found] = await findingsOfCode("number-as-text", { rows: put(BUDGET, { C5: "2.000.000" }), formats });
    expect(found?.fix).toEqual([{ cell: "C5", content: { kind: "value", value: 2000000 }, format: "#,##0" }]);
  });
});

describe("number-malformed", () => {
  it("is an error without a guess", async () => {
    const rows = put(BUDGET, { C5: "2,00,000.00" });
    expect(await findingsOfCode("number-malformed", { rows })).toEqual([
      expect.objectContaining({
        severity: "error",
        cell: "C5",
        found: "2,00,000.00",
        expected: null,
        cause: "number-malformed:Lembar:C5",
        params: { column: "pagu", reason: "grouping" },
        weight: null,
        fix: [],
      }),
    ]);
  });

  it.each([
    ["12 5", "blanks", "warning"],
    ["--5", "signs", "warning"],
    ["1.23.4", "grouping", "error"],
  ])("%s beside volumes: %s, %s", async (text, reason, severity) => {
    const [found] = await findingsOfCode("number-malformed", { rows: put(INDICATORS, { F5: text }) });
    expect(found).toMatchObject({ severity, params: { column: "realisasi", reason } });
  });

  it("is an error in a column of percentages whatever the reason", async () => {
    const [found] = await findingsOfCode("number-malformed", { rows: put(INDICATORS, { G5: "9 0" }) });
    expect(found).toMatchObject({ severity: "error", params: { column: "capaian", reason: "blanks" } });
  });
});

describe("number-ambiguous", () => {
  it("tells both readings, the larger first, and guesses none", async () => {
    const rows = put(INDICATORS, { E2: "2.430", F2: "1,944" });
    expect(await findingsOfCode("number-ambiguous", { rows })).toEqual([
      expect.objectContaining({
        severity: "warning",
        cell: "E2",
        found: "2.430",
        expected: null,
        cause: "number-ambiguous:Lembar:E2",
        params: { column: "target", whole: 2430, decimal: 2.43 },
        fix: [],
      }),
      expect.objectContaining({ cell: "F2", params: { column: "realisasi", whole: 1944, decimal: 1.944 } }),
    ]);
  });

  it("is settled by the other texts of the column", async () => {
    const rows = put(INDICATORS, { E2: "2.430", E3: "12,5" });
    expect(await findingsOfCode("number-ambiguous", { rows })).toEqual([]);
  });

  it("does not exist for rupiah with a point before three digits", async () => {
    const rows = put(BUDGET, { C5: "206.000" });
    expect(await findingsOfCode("number-ambiguous", { rows })).toEqual([]);
    expect(await findingsOfCode("number-as-text", { rows })).toMatchObject([{ cell: "C5", expected: 206000 }]);
  });

  it("remains for rupiah with a comma before three digits", async () => {
    const found = await findingsOfCode("number-ambiguous", { rows: put(BUDGET, { C5: "206,000" }) });
    expect(found).toMatchObject([{ cell: "C5", params: { column: "pagu", whole: 206000, decimal: 206 } }]);
  });
});

describe("number-style", () => {
  const typed = put(INDICATORS, { G2: "80,25", G3: "95,50", G4: "90.75" });

  it("is a warning at the cell that differs from its column, with the text in the column's style", async () => {
    expect(await findingsOfCode("number-style", { rows: typed })).toEqual([
      expect.objectContaining({
        severity: "warning",
        cell: "G4",
        found: "90.75",
        expected: "90,75",
        cause: "number-style:Lembar:G1",
        params: { column: "capaian", style: "id" },
        fix: [{ cell: "G4", content: { kind: "value", value: "90,75" }, format: "@" }],
      }),
    ]);
  });

  it("has no opinion where as many cells are written the one way as the other", async () => {
    expect(await findingsOfCode("number-style", { rows: put(typed, { G3: 95.5 }) })).toEqual([]);
  });

  it.each([
    ["1.234,5 Orang", "1,234.5 Orang"],
    ["1234,50", "1234.50"],
    ["-1.234.567", "-1,234,567"],
  ])("%s becomes %s in an English column", async (text, expected) => {
    const rows = put(INDICATORS, { F2: "12.5", F3: "7.25", F4: "8.75", F5: text });
    expect(await findingsOfCode("number-style", { rows })).toMatchObject([
      { cell: "F5", expected, params: { style: "en" } },
    ]);
  });
});

describe("unit-in-cell", () => {
  it("keeps the unit visible in the number format", async () => {
    const rows = put(INDICATORS, { F5: "180 orang-bulan", F6: "12,5 Laporan" });
    expect(await findingsOfCode("unit-in-cell", { rows })).toEqual([
      expect.objectContaining({
        severity: "warning",
        cell: "F5",
        found: "180 orang-bulan",
        expected: 180,
        cause: "unit-in-cell:Lembar:F1",
        params: { column: "realisasi", unit: "orang-bulan" },
        fix: [{ cell: "F5", content: { kind: "value", value: 180 }, format: '#,##0" orang-bulan"' }],
      }),
      expect.objectContaining({
        cell: "F6",
        fix: [{ cell: "F6", content: { kind: "value", value: 12.5 }, format: null }],
      }),
    ]);
  });

  it("moves the unit to a blank satuan cell", async () => {
    const [found] = await findingsOfCode("unit-in-cell", { rows: put(INDICATORS, { D5: null, F5: "180 Orang" }) });
    expect(found?.fix).toEqual([
      { cell: "F5", content: { kind: "value", value: 180 }, format: null },
      { cell: "D5", content: { kind: "value", value: "Orang" }, format: null },
    ]);
  });

  it("is worth knowing where the whole column is typed that way", async () => {
    const rows = put(INDICATORS, { F2: "400 Orang", F4: "36 Perusahaan", F5: "180 Orang" });
    expect((await findingsOfCode("unit-in-cell", { rows })).map(({ severity }) => severity)).toEqual([
      "info",
      "info",
      "info",
    ]);
  });

  it("is not said of a percent sign, nor of rupiah, where the text itself is the mistake", async () => {
    expect(await findingsOfCode("unit-in-cell", { rows: put(INDICATORS, { F3: "76 %" }) })).toEqual([]);
    expect(await findingsOfCode("unit-in-cell", { rows: put(BUDGET, { C5: "2.000.000 rupiah" }) })).toEqual([]);
  });
});

describe("equals-text", () => {
  it("offers the number in a column of figures", async () => {
    expect(await findingsOfCode("equals-text", { rows: put(INDICATORS, { G3: " = 95%" }) })).toEqual([
      expect.objectContaining({
        severity: "warning",
        cell: "G3",
        found: " = 95%",
        expected: 95,
        cause: "equals-text:Lembar:G3",
        params: { column: "capaian", text: "95%", unit: "%" },
        weight: null,
        fix: [{ cell: "G3", content: { kind: "value", value: 95 }, format: null }],
      }),
    ]);
  });

  it("offers nothing where words follow", async () => {
    expect(await findingsOfCode("equals-text", { rows: put(INDICATORS, { C3: "=Jumlah lulusan" }) })).toEqual([
      expect.objectContaining({
        cell: "C3",
        expected: null,
        params: { column: "indikator", text: "Jumlah lulusan", unit: null },
        fix: [],
      }),
    ]);
  });

  it("leaves formulas alone", async () => {
    const sheet = { rows: INDICATORS, formulas: { G3: "=F3/E3*100" } };
    expect(await findingsOfCode("equals-text", sheet)).toEqual([]);
  });
});
