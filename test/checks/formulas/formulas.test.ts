import { BUDGET, INDICATORS, SERAPAN_FORMULAS, findingsOfCode, put } from "../samples";
import { findingsOf } from "../checking";

/** The formulas of a sheet but those of these cells, plus some others. */
function formulas(other: Readonly<Record<string, string | null>>): Readonly<Record<string, string>> {
  const all = { ...SERAPAN_FORMULAS, ...other };
  return Object.fromEntries(Object.entries(all).flatMap(([cell, text]) => (text === null ? [] : [[cell, text]])));
}

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

describe("sum-misses-row", () => {
  it("is the only error, names the row, and restores the sum", async () => {
    const rows = put(BUDGET, { D7: 4500000, E7: 40.91, D2: 9500000, E2: 45.24, D11: 9500000, E11: 45.24 });
    const found = await findingsOf({ rows, formulas: formulas({ D7: "=SUM(D8:D9)", D2: "=D3+D7" }) });
    expect(found.filter(({ severity }) => severity === "error")).toEqual([
      expect.objectContaining({
        code: "sum-misses-row",
        cell: "D7",
        related: ["D10"],
        found: 4500000,
        expected: 5500000,
        cause: "sum-misses-row:Lembar:D7",
        params: {
          column: "realisasiRp",
          formula: "=SUM(D8:D9)",
          row: "2.07.01.1.02 Keuangan",
          missed: "2.07.01.1.02.0003 Laporan keuangan",
          count: 1,
          variant: "wrong",
        },
        weight: 1000000,
        fix: [{ cell: "D7", content: { kind: "formula", formula: "=SUM(D8:D10)", value: 5500000 }, format: null }],
      }),
    ]);
  });

  it("names a whole kegiatan a total leaves out", async () => {
    const rows = put(BUDGET, { C11: 10000000, D11: 5000000 });
    expect(
      await findingsOfCode("sum-misses-row", { rows, formulas: { C11: "=SUM(C4:C6)", D11: "=D3" } }),
    ).toMatchObject([
      { cell: "C11", found: 10000000, expected: 21000000, params: { count: 3 } },
      { cell: "D11", found: 5000000, expected: 10500000, params: { count: 3 } },
    ]);
  });

  it("is a warning where the row beside the range is still empty", async () => {
    const rows = put(BUDGET, {
      D10: 0,
      E10: 0,
      D7: 4500000,
      E7: 40.91,
      D2: 9500000,
      E2: 45.24,
      D11: 9500000,
      E11: 45.24,
    });
    expect(await findingsOfCode("sum-misses-row", { rows, formulas: { D7: "=SUM(D8:D9)" } })).toMatchObject([
      { severity: "warning", cell: "D7", expected: null, params: { variant: "empty", count: 1 } },
    ]);
    const apart = put(rows, { D10: 2000000, D8: 2500000, D9: 0 });
    expect(await findingsOfCode("sum-misses-row", { rows: apart, formulas: { D7: "=D8+D10" } })).toHaveLength(1);
  });

  it.each([
    ["=SUM(D8:D10)", 5500000],
    ["=D8+D9+D10", 5500000],
    ["=SUM(D8:D9)*2", 4500000],
    ["=SUM(C8:D9)", 4500000],
    ["=SUM(D4:D6)", 5000000],
    ["=SUM(D8:D9)", 4400000],
  ])("says nothing of %s showing %d", async (formula, value) => {
    const rows = put(BUDGET, { D7: value });
    expect(await findingsOfCode("sum-misses-row", { rows, formulas: { D7: formula } })).toEqual([]);
  });
});

describe("sum-counts-subtotal", () => {
  it("is the only error, names what is counted twice, and restores the sum", async () => {
    const rows = put(BUDGET, { C11: 42000000, E11: 25 });
    const found = await findingsOf({ rows, formulas: formulas({ C11: "=SUM(C3:C10)" }) });
    expect(found).toEqual([
      expect.objectContaining({
        code: "sum-counts-subtotal",
        severity: "error",
        cell: "C11",
        related: ["C3", "C7"],
        found: 42000000,
        expected: 21000000,
        cause: "sum-counts-subtotal:Lembar:C11",
        params: {
          column: "pagu",
          formula: "=SUM(C3:C10)",
          row: "JUMLAH",
          subtotal: "2.07.01.1.01 Perencanaan",
          count: 2,
          surplus: 21000000,
        },
        weight: 21000000,
        fix: [{ cell: "C11", content: { kind: "formula", formula: "=SUM(C2)", value: 21000000 }, format: null }],
      }),
    ]);
  });

  it("says nothing where the value shown is not what the formula counts", async () => {
    const rows = put(BUDGET, { C11: 41000000 });
    expect(await findingsOfCode("sum-counts-subtotal", { rows, formulas: { C11: "=SUM(C3:C10)" } })).toEqual([]);
  });
});

describe("formula-circular", () => {
  it.each([
    ["=SUM(D4:D11)", "D4:D11"],
    ["=D2+D11", "D11"],
    ["=Lembar!D11", "Lembar!D11"],
    ["=SUM(D:D)", "D:D"],
  ])("%s counts itself", async (formula, part) => {
    const sheet = { rows: put(BUDGET, { D11: 0, E11: null }), formulas: { D11: formula } };
    expect(await findingsOf(sheet)).toEqual([
      expect.objectContaining({
        code: "formula-circular",
        severity: "error",
        cell: "D11",
        found: formula,
        expected: null,
        cause: "formula-circular:Lembar:D11",
        params: { cell: "D11", part },
        weight: null,
        fix: [],
      }),
    ]);
  });

  it.each(["=SUM(D2,0*ROW(D11))", "=Lain!D11", "=[1]Lembar!D11", "=D10+D12", "=C11+E11", "=SUM(D3,D7)"])(
    "%s does not",
    async (formula) => {
      expect(await findingsOfCode("formula-circular", { rows: BUDGET, formulas: { D11: formula } })).toEqual([]);
    },
  );
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
