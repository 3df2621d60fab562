import { BUDGET, E81, PROGRAMME, brief, changed, found, type Rows } from "./sheets";

describe("amount-negative", () => {
  it("says everything about rupiah below zero, and leaves the sums above alone", async () => {
    const rows = changed(BUDGET, { D5: -420_000 });
    expect(await found("amount-negative", rows)).toEqual([
      {
        code: "amount-negative",
        severity: "error",
        sheet: "Lembar1",
        cell: "D5",
        place: { row: "2.07.01.1.01.0002 Evaluasi kinerja", column: "Realisasi (Rp)" },
        related: [],
        found: -420_000,
        expected: null,
        cause: "amount-negative:Lembar1",
        params: {
          column: "realisasiRp",
          year: null,
          quarter: null,
          period: null,
          variant: "plain",
          row: "2.07.01.1.01.0002 Evaluasi kinerja",
        },
        weight: 420_000,
        fix: [],
      },
    ]);
    expect(await found("child-sum", rows)).toEqual([]);
    expect(await found("years-sum", changed(PROGRAMME, { F6: -200e6 }))).toEqual([]);
    expect(await found("quarters-sum", changed(E81, { T6: -5.5e6 }))).toEqual([]);
    expect(await found("realisasi-above-pagu", changed(BUDGET, { C5: -600_000 }))).toEqual([]);
  });

  it("only asks about a quarter, which may have been paid back", async () => {
    const paidBack = changed(E81, { R6: -2e6, T6: 1.5e6, V6: 10.5e6 });
    const [one] = await found("amount-negative", paidBack);
    expect((await found("amount-negative", changed(E81, { R6: -2e6 })))[0]).toMatchObject({ severity: "error" });
    expect(one).toMatchObject({ severity: "warning", cell: "R6", params: { variant: "quarter", quarter: 4 } });
    expect((await found("amount-negative", changed(E81, { T6: -2e6 })))[0]).toMatchObject({ severity: "error" });
  });

  it("reports it where it is typed, not on the sums of it, nor for nothing at all", async () => {
    const rows = changed(BUDGET, { D5: -420_000, D3: -40_000, D2: -40_000, D7: -1 });
    expect(brief(await found("amount-negative", rows))).toEqual(["error D5 -420000 → null"]);
    expect(await found("amount-negative", changed(BUDGET, { D5: 0 }))).toEqual([]);
    expect(await found("amount-negative", changed(BUDGET, { E5: -5 }))).toEqual([]);
  });
});

describe("realisasi-above-pagu", () => {
  const ABOVE = { D4: 400_001, D3: 820_001, D2: 820_001, D7: 1_270_001 };

  it("says everything about more spent than budgeted, on the lowest row", async () => {
    expect(await found("realisasi-above-pagu", changed(BUDGET, ABOVE))).toEqual([
      {
        code: "realisasi-above-pagu",
        severity: "error",
        sheet: "Lembar1",
        cell: "D4",
        place: { row: "2.07.01.1.01.0001 Penyusunan dokumen", column: "Realisasi (Rp)" },
        related: ["C4"],
        found: 400_001,
        expected: 400_000,
        cause: "realisasi-above-pagu:Lembar1",
        params: {
          column: "realisasiRp",
          year: null,
          quarter: null,
          period: null,
          row: "2.07.01.1.01.0001 Penyusunan dokumen",
          surplus: 1,
        },
        weight: 1,
        fix: [],
      },
    ]);
  });

  it("allows all of the pagu, and revenue above its plan", async () => {
    expect(await found("realisasi-above-pagu", changed(BUDGET, { ...ABOVE, D4: 400_000 }))).toEqual([]);
    expect(await found("realisasi-above-pagu", changed(BUDGET, { ...ABOVE, B4: "Pendapatan retribusi" }))).toEqual([]);
    expect(await found("realisasi-above-pagu", changed(BUDGET, { ...ABOVE, B2: "Penerimaan daerah" }))).toEqual([]);
  });

  it("reports parents only where no part of them is above", async () => {
    const parent = { D3: 1_000_001, D2: 1_000_001, C2: 1_000_001 };
    expect(
      brief(await found("realisasi-above-pagu", changed(BUDGET, { ...parent, D4: 580_001, C4: 600_000 }))),
    ).toEqual([]);
  });

  it("compares what belongs to the same year, and only asks in an evaluation", async () => {
    const [one, ...rest] = await found("realisasi-above-pagu", changed(E81, { J6: 5e6, J4: 9e6, J3: 9e6 }));
    expect(rest).toEqual([]);
    expect(one).toMatchObject({ severity: "warning", cell: "T6", found: 5.5e6, expected: 5e6, related: ["J6"] });
  });

  it("takes the budget after its change", async () => {
    const rows: Rows = [
      ["Kode", "Program", "Pagu Sebelum Perubahan", "Pagu Setelah Perubahan", "Realisasi (Rp)"],
      ["2.07.01", "Program Penunjang Urusan", 900, 1000, 950],
      ["2.07.02", "Program Perencanaan", 900, 1000, 1001],
    ];
    expect(brief(await found("realisasi-above-pagu", rows))).toEqual(["error E3 1001 → 1000"]);
  });
});

describe("amount-twin", () => {
  const TWINS = {
    ...{ C4: 400_123, D4: 380_123, E4: 20_000, C5: 400_123, D5: 380_123, E5: 20_000 },
    ...{ C3: 800_246, D3: 760_246, E3: 40_000, C2: 800_246, D2: 760_246, E2: 40_000 },
    ...{ C7: 1_300_246, D7: 1_210_246, E7: 90_000 },
  };

  it("asks about two activities with the very same pagu and realisasi", async () => {
    const [one, ...rest] = await found("amount-twin", changed(BUDGET, TWINS));
    expect(rest).toEqual([]);
    expect(one).toMatchObject({
      severity: "info",
      cell: "C5",
      related: ["C4"],
      found: 400_123,
      expected: null,
      weight: 400_123,
      cause: "amount-twin:Lembar1:4",
      params: { other: "2.07.01.1.01.0001 Penyusunan dokumen", realisasi: 380_123 },
    });
  });

  it("needs six telling digits in both, and both the same", async () => {
    expect(await found("amount-twin", changed(BUDGET, { ...TWINS, D4: 380_120, D5: 380_120 }))).toEqual([]);
    expect(await found("amount-twin", changed(BUDGET, { ...TWINS, C4: 400_120, C5: 400_120 }))).toEqual([]);
    expect(await found("amount-twin", changed(BUDGET, { ...TWINS, D5: 380_124 }))).toEqual([]);
    expect(await found("amount-twin", changed(BUDGET, { ...TWINS, D4: null, D5: null }))).toEqual([]);
  });
});
