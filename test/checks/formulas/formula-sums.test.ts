import { BUDGET, findingsOfCode, formulas, put } from "../samples";
import { findingsOf } from "../checking";

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
