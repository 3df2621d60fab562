import { BUDGET, INDICATORS, findingsOfCode, put } from "../samples";

describe("date-for-number", () => {
  it("shows the day and offers no number", async () => {
    const sheet = { rows: put(INDICATORS, { E4: 45352 }), formats: { E4: "d-mmm" } };
    expect(await findingsOfCode("date-for-number", sheet)).toEqual([
      expect.objectContaining({
        severity: "warning",
        cell: "E4",
        found: "2024-03-01",
        expected: null,
        cause: "date-for-number:Lembar:E4",
        params: { column: "target" },
        fix: [],
      }),
    ]);
  });

  it("is an error among rupiah", async () => {
    const sheet = { rows: put(BUDGET, { C5: 45352.75 }), formats: { C5: "dd/mm/yyyy" } };
    expect(await findingsOfCode("date-for-number", sheet)).toMatchObject([
      { severity: "error", cell: "C5", found: "2024-03-01" },
    ]);
  });

  it("has no opinion on a column of dates", async () => {
    const formats = { E2: "d-mmm", E3: "d-mmm", E4: "d-mmm" };
    expect(await findingsOfCode("date-for-number", { rows: INDICATORS, formats })).toEqual([]);
  });
});

describe("error-value", () => {
  const error = (name: string) => ({ error: name });

  it("is an error at the cell where it begins; the cells that take it over are related to it", async () => {
    const sheet = {
      rows: put(BUDGET, { D5: error("#REF!"), D3: error("#REF!"), D2: error("#REF!") }),
      formulas: { D5: "=#REF!/2", D3: "=SUM(D4:D6)", D2: "=D3+D7" },
    };
    expect(await findingsOfCode("error-value", sheet)).toEqual([
      expect.objectContaining({
        severity: "error",
        cell: "D5",
        related: ["D3"],
        found: "#REF!",
        expected: null,
        cause: "error-value:Lembar:D5",
        params: { column: "realisasiRp", error: "#REF!", open: 0, formula: "=#REF!/2" },
        weight: null,
        fix: [],
      }),
    ]);
  });

  it.each([
    ["#DIV/0!", "warning"],
    ["#N/A", "warning"],
    ["#VALUE!", "warning"],
    ["#NAME?", "error"],
    ["#REF!", "error"],
  ])("%s of a formula over a blank cell: %s", async (name, severity) => {
    const sheet = { rows: put(INDICATORS, { E5: null, G5: error(name) }), formulas: { G5: "=F5/E5*100" } };
    expect(await findingsOfCode("error-value", sheet)).toMatchObject([
      { severity, cell: "G5", related: ["F5", "E5"], params: { open: 1 } },
    ]);
  });

  it("is an error where the figures are there", async () => {
    const sheet = { rows: put(INDICATORS, { E5: 0, G5: error("#DIV/0!") }), formulas: { G5: "=F5/E5*100" } };
    expect(await findingsOfCode("error-value", sheet)).toMatchObject([{ severity: "error", params: { open: 0 } }]);
  });

  it.each([
    [null, "warning"],
    ["belum", "warning"],
    ["-", "warning"],
    [180, "error"],
  ])("typed, beside a realisasi of %p: %s", async (realisasi, severity) => {
    const rows = put(INDICATORS, { F5: realisasi, G5: error("#DIV/0!") });
    expect(await findingsOfCode("error-value", { rows })).toMatchObject([{ severity, params: { formula: null } }]);
  });
});
