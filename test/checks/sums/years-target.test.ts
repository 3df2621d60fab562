import { PROGRAMME, brief, changed, found } from "./sheets";

describe("years-target", () => {
  it("says everything about counts that are not added up", async () => {
    expect(await found("years-target", changed(PROGRAMME, { K6: 57 }))).toEqual([
      {
        code: "years-target",
        severity: "error",
        sheet: "Lembar1",
        cell: "K6",
        place: { row: "2.07.02.1.01.0002 Pelatihan", column: "Kondisi Akhir / Target" },
        related: ["E6", "G6", "I6"],
        found: 57,
        expected: 75,
        cause: "years-target:Lembar1:6",
        params: {
          column: "target",
          year: null,
          quarter: null,
          period: "akhir",
          variant: "quantity",
          row: "2.07.02.1.01.0002 Pelatihan",
          unit: "Orang",
          sum: 75,
          difference: -18,
        },
        weight: null,
        fix: [{ cell: "K6", content: { kind: "formula", formula: "=E6+G6+I6", value: 75 }, format: null }],
      },
    ]);
  });

  it.each([
    ["the last year", 30],
    ["the first year", 20],
    ["the mean", 25],
  ])("allows %s: the unit alone does not settle it", async (_, target) => {
    expect(await found("years-target", changed(PROGRAMME, { K6: target }))).toEqual([]);
  });

  it("takes the last year for shares, unless neither it nor the mean, the best or the worst is printed", async () => {
    const one = await found("years-target", changed(PROGRAMME, { K3: 85 }));
    expect(brief(one)).toEqual(["warning K3 85 → 80"]);
    expect(one[0]).toMatchObject({ params: { variant: "last", unit: "%" }, fix: [] });
    expect(brief(await found("years-target", changed(PROGRAMME, { K3: 75 })))).toEqual([]);
    expect(brief(await found("years-target", changed(PROGRAMME, { K3: 70 })))).toEqual([]);
    expect(brief(await found("years-target", changed(PROGRAMME, { K3: 225 })))).toEqual([]);
    expect(brief(await found("years-target", changed(PROGRAMME, { K3: 0.8 })))).toEqual([]);
  });

  it("allows what rounding explains", async () => {
    const parts = { D6: "Ha", E6: 20.25, G6: 25.25, I6: 30.25 };
    expect(await found("years-target", changed(PROGRAMME, { ...parts, K6: 75.75 }))).toEqual([]);
    expect(await found("years-target", changed(PROGRAMME, { ...parts, K6: 75.77 }))).toEqual([]);
    expect(brief(await found("years-target", changed(PROGRAMME, { ...parts, K6: 75.78 })))).toEqual([
      "error K6 75.78 → 75.75",
    ]);
  });

  it("reads the unit from the indicator where no other is printed", async () => {
    const named = changed(PROGRAMME, { D6: null, C6: "Jumlah peserta", K6: 57 });
    expect(brief(await found("years-target", named))).toEqual(["error K6 57 → 75"]);
    const share = changed(PROGRAMME, { D6: null, C6: "Indeks peserta", K6: 57 });
    expect(brief(await found("years-target", share))).toEqual(["warning K6 57 → 30"]);
    const silent = changed(PROGRAMME, { D6: null, C6: "Peserta", K6: 57 });
    expect(brief(await found("years-target", silent))).toEqual([]);
  });

  it("needs two years and a figure at the end", async () => {
    expect(await found("years-target", changed(PROGRAMME, { E6: null, G6: null, K6: 57 }))).toEqual([]);
    expect(await found("years-target", changed(PROGRAMME, { K6: null }))).toEqual([]);
    expect(await found("years-target", changed(PROGRAMME, { K6: 57, E6: "20-25" }))).toEqual([]);
  });
});
