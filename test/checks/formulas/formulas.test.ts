import { BUDGET, INDICATORS, findingsOfCode, formulas, put } from "../samples";
import { findingsOf } from "../checking";

const LEAVES = ["E4", "E5", "E6", "E8", "E9", "E10"] as const;

describe("constant-among-formulas", () => {
  it("is a warning where the number still fits, with the column's formula as fix", async () => {
    expect(await findingsOfCode("constant-among-formulas", { rows: BUDGET, formulas: formulas({ E5: null }) })).toEqual(
      [
        expect.objectContaining({
          severity: "warning",
          cell: "E5",
          related: [],
          found: 50,
          expected: 50,
          cause: "constant-among-formulas:Lembar:E1",
          params: { column: "serapan", variant: "right", formula: "=ROUND(D5/C5*100,2)", count: 5 },
          fix: [{ cell: "E5", content: { kind: "formula", formula: "=ROUND(D5/C5*100,2)", value: 50 }, format: null }],
        }),
      ],
    );
  });

  it("is an error where the number contradicts the formula", async () => {
    const rows = put(INDICATORS, { F5: 361, F6: 24, G2: null, G3: null, G4: null, G5: null, G6: null });
    const sixth = [...rows, [6, "Sasaran lain", "Jumlah lain", "Orang", 10, 20, null]];
    const doubled = Object.fromEntries(["F2", "F3", "F4", "F6", "F7"].map((cell) => [cell, `=E${cell.slice(1)}*2`]));
    const typed = put(sixth, { F2: 1000, F3: 160, F4: 80 });
    expect(await findingsOfCode("constant-among-formulas", { rows: typed, formulas: doubled })).toEqual([
      expect.objectContaining({
        severity: "error",
        cell: "F5",
        found: 361,
        expected: 400,
        params: { column: "realisasi", variant: "wrong", formula: "=E5*2", count: 5 },
      }),
    ]);
    const rounded = put(typed, { E5: 180.4 });
    expect(await findingsOfCode("constant-among-formulas", { rows: rounded, formulas: doubled })).toMatchObject([
      { severity: "warning", params: { variant: "right" } },
    ]);
    const off = put(typed, { E5: 180.8 });
    expect(await findingsOfCode("constant-among-formulas", { rows: off, formulas: doubled })).toMatchObject([
      { severity: "error", params: { variant: "wrong" } },
    ]);
  });

  it("is silent where the cell's figure is already reported as wrong", async () => {
    const found = await findingsOf({ rows: put(BUDGET, { E5: 60 }), formulas: formulas({ E5: null }) });
    expect(found.map(({ code, cell }) => `${code} ${cell}`)).toEqual(["computed-mismatch E5"]);
  });

  it("is a warning where the formula cannot be worked out here", async () => {
    const rows = put(BUDGET, { D5: "1.000.000" });
    const sheet = { rows, formulas: formulas({ E5: null }) };
    expect(await findingsOfCode("constant-among-formulas", sheet)).toMatchObject([
      { severity: "warning", cell: "E5", expected: null, params: { variant: "unknown" }, fix: [] },
    ]);
  });

  it("concludes nothing from formulas whose results are not those shown", async () => {
    const rows = put(BUDGET, { E4: 50.2 });
    const sheet = { rows, formulas: formulas({ E5: null }) };
    const found = (await findingsOf(sheet)).filter(({ code }) => code === "constant-among-formulas");
    expect(found).toMatchObject([{ cell: "E5", expected: null, params: { variant: "unknown" }, fix: [] }]);
  });

  it("takes a number in place of an error for intended", async () => {
    const sheet = { rows: put(BUDGET, { C5: null, D5: null, E5: 0 }), formulas: formulas({ E5: null }) };
    expect(await findingsOfCode("constant-among-formulas", sheet)).toEqual([]);
  });

  it.each([
    ["a formula on four leaves of six", { E5: null, E6: null }, 0],
    ["a formula on five leaves of six", { E5: null }, 1],
    ["formulas of parents and totals alone", Object.fromEntries(LEAVES.map((cell) => [cell, null])), 0],
  ])("%s", async (_, other, count) => {
    const found = await findingsOfCode("constant-among-formulas", { rows: BUDGET, formulas: formulas(other) });
    expect(found).toHaveLength(count);
  });
});

describe("formula-differs", () => {
  it("is worth knowing where the result is the same", async () => {
    expect(await findingsOfCode("formula-differs", { rows: BUDGET, formulas: formulas({ E5: "=D5/C5*100" }) })).toEqual(
      [
        expect.objectContaining({
          severity: "info",
          cell: "E5",
          found: 50,
          expected: null,
          cause: "formula-differs:Lembar:E1",
          params: {
            column: "serapan",
            own: "=D5/C5*100",
            formula: "=ROUND(D5/C5*100,2)",
            count: 5,
            variant: "same",
          },
          fix: [{ cell: "E5", content: { kind: "formula", formula: "=ROUND(D5/C5*100,2)", value: 50 }, format: null }],
        }),
      ],
    );
  });

  it("is a warning where it is another", async () => {
    const copied = Object.fromEntries(["F2", "F3", "F4", "F5", "F7"].map((cell) => [cell, `=E${cell.slice(1)}`]));
    const rows = [
      ...put(INDICATORS, { F2: 500, F3: 80, F4: 40, F5: 200, G2: null, G3: null, G4: null, G5: null, G6: null }),
      [6, "Sasaran lain", "Jumlah lain", "Orang", 10, 10, null],
    ];
    expect(await findingsOfCode("formula-differs", { rows, formulas: { ...copied, F6: "=E5" } })).toMatchObject([
      { severity: "info", cell: "F6", found: 12, expected: null, params: { variant: "same" } },
    ]);
    const wrong = put(rows, { F6: 200 });
    expect(await findingsOfCode("formula-differs", { rows: wrong, formulas: { ...copied, F6: "=E5" } })).toMatchObject([
      {
        severity: "warning",
        cell: "F6",
        found: 200,
        expected: 12,
        params: { own: "=E5", formula: "=E6", variant: "other" },
      },
    ]);
  });

  it("has no opinion on sums of different length", async () => {
    const sums = { C3: "=SUM(C4:C6)", C7: "=SUM(C8:C10)", C2: "=C3+C7", C11: "=C2" };
    expect(await findingsOf({ rows: BUDGET, formulas: formulas(sums) })).toEqual([]);
  });
});

describe("error-hidden", () => {
  it.each([
    ["=IFERROR(F5/E5*100,0)", null, "info", "#DIV/0!", 1],
    ["=IFERROR(F5/E5*100,0)", 0, "warning", "#DIV/0!", 0],
    ["=100-IFERROR(#REF!/E5,0)", 200, "warning", "#REF!", 0],
    ["=IFNA(#N/A,0)", 200, "warning", "#N/A", 0],
  ])("%s over a target of %p: %s", async (formula, target, severity, error, open) => {
    const sheet = {
      rows: put(INDICATORS, { E5: target, F5: target === 200 ? 180 : 0, G5: 0 }),
      formulas: { G5: formula },
    };
    expect(await findingsOfCode("error-hidden", sheet)).toEqual([
      expect.objectContaining({
        severity,
        cell: "G5",
        found: 0,
        expected: null,
        cause: "error-hidden:Lembar:6",
        params: { column: "capaian", error, formula, open },
        weight: null,
        fix: [],
      }),
    ]);
  });

  it.each([
    ['=IFERROR(F5/E5*100,"-")', "-", null],
    ['=IFERROR(F5/E5*100,"")', "", null],
    ["=IFERROR(F5/E5*100,0)", 90, 200],
    ["=F5/E5*100", 90, 200],
    ["=IFERROR(VLOOKUP(F5,Lain!A1:B9,2),0)", 0, null],
  ])("%s showing %p hides nothing that misleads", async (formula, value, target) => {
    const sheet = { rows: put(INDICATORS, { E5: target, G5: value }), formulas: { G5: formula } };
    expect(await findingsOfCode("error-hidden", sheet)).toEqual([]);
  });
});

describe("external-link", () => {
  it("is worth knowing, all of a sheet as one cause", async () => {
    const sheet = {
      rows: INDICATORS,
      formulas: { E5: "=[1]Renja!$E$12", F5: "=E4+'[2]BAB II'!A1*2", E6: "=Renja!A1" },
    };
    expect(await findingsOfCode("external-link", sheet)).toEqual([
      expect.objectContaining({
        severity: "info",
        cell: "E5",
        found: "=[1]Renja!$E$12",
        expected: null,
        cause: "external-link:Lembar",
        params: { column: "target", part: "[1]Renja!$E$12" },
        weight: null,
      }),
      expect.objectContaining({ cell: "F5", params: { column: "realisasi", part: "'[2]BAB II'!A1" } }),
    ]);
  });
});
