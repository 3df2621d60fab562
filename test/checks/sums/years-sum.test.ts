import { PROGRAMME, brief, changed, found } from "./sheets";

describe("years-sum", () => {
  it("says everything about an end that is not the sum of the years, where the sum above confirms it", async () => {
    expect(await found("years-sum", changed(PROGRAMME, { L6: 700e6 }))).toEqual([
      {
        code: "years-sum",
        severity: "error",
        sheet: "Lembar1",
        cell: "L6",
        place: { row: "2.07.02.1.01.0002 Pelatihan", column: "Kondisi Akhir / Rp" },
        related: ["F6", "H6", "J6", "L4"],
        found: 700e6,
        expected: 750e6,
        cause: "years-sum:Lembar1:6",
        params: {
          column: "pagu",
          year: null,
          quarter: null,
          period: "akhir",
          variant: "shown",
          row: "2.07.02.1.01.0002 Pelatihan",
          above: "2.07.02.1.01 Penyusunan Rencana",
          sum: 750e6,
          difference: -50e6,
        },
        weight: 50e6,
        fix: [{ cell: "L6", content: { kind: "formula", formula: "=F6+H6+J6", value: 750e6 }, format: null }],
      },
    ]);
  });

  it("finds the year that is wrong by its row and the sum above it", async () => {
    const [one] = await found("years-sum", changed(PROGRAMME, { H5: 105e6 }));
    expect(one).toMatchObject({
      severity: "error",
      cell: "H5",
      found: 105e6,
      expected: 150e6,
      related: ["L5", "F5", "J5", "H4"],
      params: { variant: "part", year: "2025", above: "2.07.02.1.01 Penyusunan Rencana", difference: -45e6 },
      fix: [{ cell: "H5", content: { kind: "value", value: 150e6 }, format: null }],
    });
    expect(brief(await found("child-sum", changed(PROGRAMME, { H5: 105e6 })))).toEqual([]);
  });

  it("finds an end left blank where the sum above knows it", async () => {
    const [one] = await found("years-sum", changed(PROGRAMME, { L5: null }));
    expect(one).toMatchObject({ cell: "L5", found: null, expected: 450e6, severity: "error", weight: 450e6 });
  });

  it("does not ask for an end that nothing else confirms", async () => {
    expect(brief(await found("years-sum", changed(PROGRAMME, { L3: null })))).toEqual([]);
  });

  it("reports the end itself where no sum above decides", async () => {
    const [one] = await found("years-sum", changed(PROGRAMME, { L3: 1300e6 }));
    expect(one).toMatchObject({ cell: "L3", severity: "warning", params: { variant: "derived" }, fix: [] });
    const [outermost] = await found("years-sum", changed(PROGRAMME.slice(0, 5), { L3: 450e6, L4: 450e6, L5: 460e6 }));
    expect(outermost).toMatchObject({ cell: "L5", severity: "error" });
  });

  it("calls a row that a wrong parent spoils derived, under the parent's cause and without a fix", async () => {
    const all = await found("years-sum", changed(PROGRAMME, { H4: 150e6, H3: 150e6 }));
    expect(all.map(({ cell, severity, cause, expected, fix }) => ({ cell, severity, cause, expected, fix }))).toEqual([
      { cell: "L3", severity: "warning", cause: "child-sum:Lembar1:4", expected: null, fix: [] },
      { cell: "L4", severity: "warning", cause: "child-sum:Lembar1:4", expected: null, fix: [] },
    ]);
    expect(all[1]?.params).toMatchObject({ variant: "derived", sum: 950e6, difference: 250e6 });
  });

  it("reads no row with a year that is no number", async () => {
    expect(brief(await found("years-sum", changed(PROGRAMME, { H6: "2,50,000" })))).toEqual([]);
  });

  it("takes no formula that would leave out a text", async () => {
    const [one] = await found("years-sum", changed(PROGRAMME, { L6: 700e6, F6: "200.000.000" }));
    expect(one).toMatchObject({ cell: "L6", expected: 750e6, fix: [] });
  });

  it("says nothing where the table itself does not add the years up", async () => {
    const rows = changed(PROGRAMME, { L3: 500e6, L4: 500e6, L5: 200e6, L6: 300e6 });
    expect(brief(await found("years-sum", rows))).toEqual([]);
  });
});
