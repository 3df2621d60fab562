import { BUDGET, PROGRAMME, brief, changed, found } from "./sheets";

describe("child-sum", () => {
  it("says everything about a parent that is not the sum of its children", async () => {
    expect(
      await found("child-sum", changed(BUDGET, { C3: 1_000_500, E3: 200_500, C2: 1_000_500, E2: 200_500 })),
    ).toEqual([
      {
        code: "child-sum",
        severity: "error",
        sheet: "Lembar1",
        cell: "C3",
        place: { row: "2.07.01.1.01 Perencanaan", column: "Pagu" },
        related: ["C4:C5"],
        found: 1_000_500,
        expected: 1_000_000,
        cause: "child-sum:Lembar1:3",
        params: {
          column: "pagu",
          year: null,
          quarter: null,
          period: null,
          variant: "plain",
          row: "2.07.01.1.01 Perencanaan",
          child: null,
          sum: 1_000_000,
          difference: 500,
          leaves: 1_000_000,
          settled: 0,
        },
        weight: 500,
        fix: [],
      },
    ]);
  });

  it("offers the sum of the children where nothing above agrees with the parent", async () => {
    const [one] = await found("child-sum", changed(BUDGET, { C3: 1_000_500 }));
    expect(one).toMatchObject({ cell: "C2", severity: "warning", params: { variant: "below", difference: -500 } });
    const [, two] = await found("child-sum", changed(BUDGET, { C3: 1_000_500 }));
    expect(two?.params).toMatchObject({ settled: 1 });
    expect(two?.fix).toEqual([
      { cell: "C3", content: { kind: "formula", formula: "=SUM(C4:C5)", value: 1_000_000 }, format: null },
    ]);
    expect(one?.cause).toBe(two?.cause);
  });

  it("allows not one rupiah, and nothing less", async () => {
    expect(brief(await found("child-sum", changed(BUDGET, { D5: 420_000.004 })))).toEqual([]);
    expect(brief(await found("child-sum", changed(BUDGET, { D3: 800_000.01, D2: 800_000.01 })))).toEqual([
      "error D3 800000.01 → 800000",
    ]);
  });

  it("names the child that is left out, in every column it is left out of", async () => {
    const rows = changed(PROGRAMME, { H4: 150e6, L4: 950e6, H3: 150e6, L3: 950e6 });
    const carried = await found("child-sum", rows);
    expect(carried.map(({ cause }) => cause)).toEqual(Array.from({ length: 4 }, () => "child-sum:Lembar1:4"));
    const all = carried.filter(({ severity }) => severity === "error");
    expect(brief(all)).toEqual(["error H4 150000000 → 400000000", "error L4 950000000 → 1200000000"]);
    expect(all[0]?.params).toMatchObject({
      variant: "left-out",
      child: "2.07.02.1.01.0002 Pelatihan",
      year: "2025",
      difference: -250e6,
      settled: 1,
    });
    expect(all[0]?.fix).toEqual([
      { cell: "H4", content: { kind: "formula", formula: "=SUM(H5:H6)", value: 400e6 }, format: null },
    ]);
    expect(all[1]?.params).toMatchObject({ period: "akhir", variant: "plain" });
  });

  it("names the child that is counted twice", async () => {
    const [one] = await found("child-sum", changed(BUDGET, { C3: 1_400_000 }).slice(0, 5));
    expect(one).toMatchObject({ cell: "C2", params: { variant: "below" } });
    const rows = changed(BUDGET, { C3: 1_400_000, C2: 1_400_000 });
    expect((await found("child-sum", rows))[0]?.params).toMatchObject({
      variant: "twice",
      child: "2.07.01.1.01.0001 Penyusunan dokumen",
    });
  });

  it("names no child where two would explain the difference", async () => {
    const rows = changed(BUDGET, { C4: 500_000, C5: 500_000, C3: 500_000, C2: 500_000, E4: 120_000, E5: 80_000 });
    expect((await found("child-sum", rows))[0]?.params).toMatchObject({ variant: "plain", child: null });
  });

  it("only asks where a child is still blank", async () => {
    const [one] = await found("child-sum", changed(BUDGET, { C5: null, E5: null }));
    expect(one).toMatchObject({
      cell: "C3",
      severity: "warning",
      expected: null,
      fix: [],
      params: { variant: "blank", child: "2.07.01.1.01.0002 Evaluasi kinerja", difference: 600_000 },
    });
  });

  it("does not blame a blank child for a parent that is too small", async () => {
    const rows = changed(BUDGET, { C5: null, E5: null, C3: 300_000, C2: 300_000 });
    expect((await found("child-sum", rows))[0]).toMatchObject({ severity: "error", params: { variant: "plain" } });
  });

  it("leaves out parents with a part that cannot be read", async () => {
    expect(await found("child-sum", changed(BUDGET, { C5: "6,00,000.00" }))).toEqual([]);
  });

  it("tells the outermost row that a mistake below is carried up to it", async () => {
    const all = await found("child-sum", changed(BUDGET, { C3: 1_000_500, C2: 1_000_500 }).slice(0, 5));
    expect(brief(all)).toEqual(["warning C2 1000500 → 1000000", "error C3 1000500 → 1000000"]);
    expect(all[0]).toMatchObject({
      cause: "child-sum:Lembar1:3",
      related: ["C3"],
      weight: 500,
      params: { variant: "carried", child: "2.07.01.1.01 Perencanaan", leaves: 1_000_000, difference: 500 },
    });
  });
});
