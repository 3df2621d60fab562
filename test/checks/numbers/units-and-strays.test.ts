import { BUDGET, INDICATORS, findingsOfCode, put, type Rows } from "../samples";

describe("header-unit", () => {
  const budget = (header: string, factor: number): Rows =>
    BUDGET.map((row, index) => [row[0] ?? null, row[1] ?? null, index === 0 ? header : Number(row[2]) * factor]);

  it("is a warning at a header of millions over full rupiah", async () => {
    expect(await findingsOfCode("header-unit", { rows: budget("Pagu (Rp juta)", 1) })).toEqual([
      expect.objectContaining({
        severity: "warning",
        cell: "C1",
        related: ["C2:C11"],
        found: "Pagu (Rp juta)",
        expected: null,
        cause: "header-unit:Lembar:C1",
        params: { column: "pagu", variant: "full", scale: 1e6, typical: 7000000, largest: 21000000 },
        weight: null,
        fix: [],
      }),
    ]);
  });

  it.each([
    ["Pagu (Rp juta)", 1 / 7.1, 0],
    ["Pagu (Rp juta)", 1 / 7, 1],
    ["Pagu (Rp ribu)", 142, 0],
    ["Pagu (Rp ribu)", 143, 1],
    ["Pagu (Rp)", 1, 0],
    ["Pagu (Rp)", 100 / 21000, 0],
    ["Pagu (Rp)", 99 / 21000, 1],
  ])("%s, figures times %d: %d", async (header, factor, count) => {
    const found = await findingsOfCode("header-unit", { rows: budget(header, factor) });
    expect(found).toHaveLength(count);
  });

  it("says so where full rupiah are much too small", async () => {
    expect(await findingsOfCode("header-unit", { rows: budget("Pagu (Rp)", 1e-6) })).toMatchObject([
      { cell: "C1", params: { variant: "scaled", scale: 1, largest: 21 } },
    ]);
  });

  it("believes a title that says in thousands", async () => {
    const rows = [["Anggaran dalam ribuan rupiah"], ...budget("Pagu (Rp)", 1e-3)];
    expect(await findingsOfCode("header-unit", { rows })).toEqual([]);
  });
});

describe("percent-scale", () => {
  it("is an error where the figures of the row prove the other scale", async () => {
    expect(await findingsOfCode("percent-scale", { rows: put(INDICATORS, { G3: 0.95 }) })).toEqual([
      expect.objectContaining({
        severity: "error",
        cell: "G3",
        related: ["F3", "E3"],
        found: 0.95,
        expected: 95,
        cause: "percent-scale:Lembar:G1",
        params: { column: "capaian", scale: "points", variant: "value", points: 95, exact: 95 },
        fix: [{ cell: "G3", content: { kind: "value", value: 95 }, format: null }],
      }),
    ]);
  });

  it("is a warning where only the storage differs and the cell reads right", async () => {
    const sheet = { rows: put(INDICATORS, { G3: 0.95 }), formats: { G3: "0%" } };
    expect(await findingsOfCode("percent-scale", sheet)).toMatchObject([
      {
        severity: "warning",
        params: { variant: "format" },
        fix: [{ cell: "G3", content: { kind: "value", value: 95 }, format: "General" }],
      },
    ]);
  });

  it("tells points among fractions", async () => {
    const rows = put(INDICATORS, { G2: 0.8, G3: 95, G4: 0.9, G5: 0.9, G6: 1 });
    const formats = { G2: "0%", G4: "0%", G5: "0%", G6: "0%" };
    expect(await findingsOfCode("percent-scale", { rows, formats })).toMatchObject([
      {
        severity: "warning",
        cell: "G3",
        found: 95,
        expected: 0.95,
        params: { scale: "fraction", variant: "format", points: 95 },
        fix: [{ cell: "G3", content: { kind: "value", value: 0.95 }, format: "0%" }],
      },
    ]);
    const all = { ...formats, G3: "0%" };
    expect(await findingsOfCode("percent-scale", { rows, formats: all })).toMatchObject([
      { severity: "error", cell: "G3", params: { variant: "value", exact: 95 } },
    ]);
  });

  it("believes a small percentage that the row proves", async () => {
    expect(await findingsOfCode("percent-scale", { rows: put(INDICATORS, { F3: 0.76, G3: 0.95 }) })).toEqual([]);
  });

  it.each([
    [0.95, 1],
    [0.5, 1],
    [0.49, 0],
    [1, 0],
  ])("without target %d is suspected %d times among high percentages", async (value, count) => {
    const found = await findingsOfCode("percent-scale", { rows: put(INDICATORS, { E3: null, G3: value }) });
    expect(found).toHaveLength(count);
    for (const one of found) expect(one).toMatchObject({ severity: "warning", related: [], params: { exact: null } });
  });

  it("suspects nothing where another percentage is below a half", async () => {
    const rows = put(INDICATORS, { E3: null, G3: 0.95, F2: 245, G2: 49 });
    expect(await findingsOfCode("percent-scale", { rows })).toEqual([]);
  });

  it("has no opinion where the scales are mixed", async () => {
    const rows = put(INDICATORS, { G2: 0.8, G3: 0.95 });
    expect(await findingsOfCode("percent-scale", { rows })).toEqual([]);
  });
});

describe("stray-figure", () => {
  const stray = (value: number | string, at: number): Rows => [
    ...BUDGET.slice(0, at),
    [null, null, value],
    ...BUDGET.slice(at),
  ];

  it("is a warning at the figure; the neighbours it adds up are named", async () => {
    expect(await findingsOfCode("stray-figure", { rows: stray(9000000, 7) })).toEqual([
      expect.objectContaining({
        severity: "warning",
        cell: "C8",
        related: ["C9:C10"],
        found: 9000000,
        expected: null,
        cause: "stray-figure:Lembar:C8",
        params: { variant: "row", column: "pagu", count: 2, from: 9, to: 10 },
        weight: null,
        fix: [],
      }),
    ]);
  });

  it("names the rows above where those below do not add up to it", async () => {
    expect(await findingsOfCode("stray-figure", { rows: stray(6000000, 10) })).toMatchObject([
      { cell: "C11", related: ["C9:C10"], params: { count: 2, from: 9, to: 10 } },
    ]);
  });

  it("names no rows where none add up to it", async () => {
    expect(await findingsOfCode("stray-figure", { rows: stray("1.234.567", 6) })).toMatchObject([
      { cell: "C7", related: [], found: 1234567, params: { count: 0, from: null, to: null } },
    ]);
  });

  it("is a number among the words of the satuan column, nil too", async () => {
    const rows: Rows = [...INDICATORS, ...INDICATORS.slice(1, 4).map((row, index) => [index + 6, ...row.slice(1)])];
    expect(await findingsOfCode("stray-figure", { rows: put(rows, { D4: 646800000 }) })).toEqual([
      expect.objectContaining({
        severity: "warning",
        cell: "D4",
        related: [],
        found: 646800000,
        expected: null,
        cause: "stray-figure:Lembar:satuan",
        params: { variant: "unit", column: "satuan", count: 7, from: null, to: null },
        weight: null,
        fix: [],
      }),
    ]);
    expect(await findingsOfCode("stray-figure", { rows: put(rows, { D9: 0 }) })).toMatchObject([
      { cell: "D9", found: 0 },
    ]);
  });

  it("needs four words to one number: three settle nothing", async () => {
    expect(await findingsOfCode("stray-figure", { rows: put(INDICATORS, { D4: 40 }) })).toHaveLength(1);
    const four = INDICATORS.slice(0, 5);
    expect(await findingsOfCode("stray-figure", { rows: put(four, { D4: 40 }) })).toEqual([]);
  });
});
