import { BUDGET, brief, changed, found, type Rows } from "./sheets";

describe("total-sum", () => {
  it("says everything about a total that is not the sum of its groups", async () => {
    expect(await found("total-sum", changed(BUDGET, { D7: 1_250_001 }))).toEqual([
      {
        code: "total-sum",
        severity: "error",
        sheet: "Lembar1",
        cell: "D7",
        place: { row: "JUMLAH", column: "Realisasi (Rp)" },
        related: ["D2", "D6"],
        found: 1_250_001,
        expected: 1_250_000,
        cause: "total-sum:Lembar1",
        params: {
          column: "realisasiRp",
          year: null,
          quarter: null,
          period: null,
          variant: "plain",
          row: "JUMLAH",
          child: null,
          groups: 1_250_000,
          leaves: 1_250_000,
          difference: 1,
        },
        weight: 1,
        fix: [{ cell: "D7", content: { kind: "formula", formula: "=D2+D6", value: 1_250_000 }, format: null }],
      },
    ]);
  });

  it("names the group that is left out or counted twice", async () => {
    expect((await found("total-sum", changed(BUDGET, { C7: 1_000_000 })))[0]?.params).toMatchObject({
      variant: "left-out",
      child: "2.07.02 Program Perencanaan Tenaga Kerja",
      difference: -500_000,
    });
    expect((await found("total-sum", changed(BUDGET, { C7: 2_500_000 })))[0]?.params).toMatchObject({
      variant: "twice",
      child: "2.07.01 Program Penunjang Urusan",
      difference: 1_000_000,
    });
  });

  it("only informs where the total is right and a group is not, under the group's cause", async () => {
    const rows = changed(BUDGET, { C2: 1_000_500 });
    const [total] = await found("total-sum", rows);
    expect(total).toMatchObject({
      severity: "info",
      cell: "C7",
      found: 1_500_000,
      expected: 1_500_000,
      cause: "child-sum:Lembar1:2",
      fix: [],
      params: { variant: "right", groups: 1_500_500, difference: -500, child: null },
    });
  });

  it("tells that a mistake of a group is carried into the total", async () => {
    const [total] = await found("total-sum", changed(BUDGET, { C3: 1_000_500, C2: 1_000_500, C7: 1_500_500 }));
    expect(total).toMatchObject({
      severity: "warning",
      cause: "child-sum:Lembar1:3",
      expected: 1_500_000,
      params: { variant: "carried", child: "2.07.01.1.01 Perencanaan", difference: 500 },
    });
  });

  const FUNDS: Rows = [
    ["No", "Sumber Dana / Program / Satker", "Pagu (Rp)", "Realisasi (Rp)", "Bobot (%)"],
    ["I", "APBD", 3000, 2000, 30],
    ["II", "APBN", 7000, 6000, 70],
    [null, "DANA DEKONSENTRASI", null, null, null],
    ["A.", "Program Vokasi", 4000, 3500, 40],
    ["B.", "Program Pembinaan", 2000, 1600, 20],
    [null, "TOTAL DEKONSENTRASI", 6000, 5100, 60],
    [null, "TUGAS PEMBANTUAN", null, null, null],
    ["C.", "Program Kawasan", 1000, 900, 10],
    [null, "TOTAL TUGAS PEMBANTUAN", 1000, 900, 10],
    [null, "TOTAL DANA", 10_000, 8000, 100],
  ];

  it("adds up funds and groups as a recap prints them", async () => {
    expect(brief(await found("total-sum", FUNDS))).toEqual([]);
    expect(brief(await found("child-sum", FUNDS))).toEqual([]);
  });

  it.each([
    ["C7", 6001, "error C7 6001 → 6000"],
    ["C10", 1001, "error C10 1001 → 1000"],
    ["D11", 8001, "error D11 8001 → 8000"],
  ])("finds the one wrong total %s of a recap", async (cell, value, expected) => {
    expect(brief(await found("total-sum", changed(FUNDS, { [cell]: value })))).toEqual([expected]);
  });
});
