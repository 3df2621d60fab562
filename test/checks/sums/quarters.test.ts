import { E81, brief, changed, found } from "./sheets";

describe("quarters-sum", () => {
  it("says everything about a year that is not the sum of its quarters", async () => {
    const [one, ...rest] = await found("quarters-sum", changed(E81, { T6: 6e6 }));
    expect(rest).toEqual([]);
    expect(one).toMatchObject({
      severity: "error",
      cell: "T6",
      found: 6e6,
      expected: 5.5e6,
      related: ["L6", "N6", "P6", "R6", "T4"],
      cause: "quarters-sum:Lembar1:6",
      weight: 0.5e6,
      params: { column: "realisasiRp", period: "ini", variant: "shown", sum: 5.5e6, difference: 0.5e6 },
      fix: [{ cell: "T6", content: { kind: "formula", formula: "=L6+N6+P6+R6", value: 5.5e6 }, format: null }],
    });
  });

  it("finds the quarter that is wrong where the sum above shows it", async () => {
    const [one] = await found("quarters-sum", changed(E81, { N6: 1.5e6 }));
    expect(one).toMatchObject({ cell: "N6", found: 1.5e6, expected: 1e6, params: { variant: "part", quarter: 2 } });
  });

  it("adds up counts, and takes the last quarter reported of shares", async () => {
    expect(brief(await found("quarters-sum", changed(E81, { S6: 17 })))).toEqual(["error S6 17 → 19"]);
    expect(await found("quarters-sum", changed(E81, { Q3: null, S3: 70, U3: 70 }))).toEqual([]);
    expect(brief(await found("quarters-sum", changed(E81, { S3: 90 })))).toEqual(["warning S3 90 → 74"]);
  });

  it("gives the formula that fits the unit", async () => {
    const [count] = await found("quarters-sum", changed(E81, { S6: 17 }));
    expect(count?.fix).toEqual([
      { cell: "S6", content: { kind: "formula", formula: "=K6+M6+O6+Q6", value: 19 }, format: null },
    ]);
  });
});

describe("cumulated-sum", () => {
  it("adds what was before and in this year", async () => {
    const [one] = await found("cumulated-sum", changed(E81, { V6: 15e6 }));
    expect(one).toMatchObject({
      severity: "error",
      cell: "V6",
      found: 15e6,
      expected: 14.5e6,
      related: ["H6", "T6", "V4"],
      params: { variant: "shown", period: "sampai" },
      fix: [{ cell: "V6", content: { kind: "formula", formula: "=H6+T6", value: 14.5e6 }, format: null }],
    });
    expect(brief(await found("cumulated-sum", changed(E81, { U6: 95 })))).toEqual(["error U6 95 → 59"]);
  });

  it("leaves a share as it is", async () => {
    expect(await found("cumulated-sum", E81)).toEqual([]);
    expect(brief(await found("cumulated-sum", changed(E81, { U3: 90 })))).toEqual(["warning U3 90 → 74"]);
  });
});

describe("quarters-cumulative", () => {
  const CUMULATIVE = { N6: 1.5e6, P6: 3.5e6, R6: 5.5e6 };

  it("says everything about the one row that is filled in cumulatively, and nothing of its sums", async () => {
    const rows = changed(E81, CUMULATIVE);
    expect(await found("quarters-cumulative", rows)).toEqual([
      {
        code: "quarters-cumulative",
        severity: "error",
        sheet: "Lembar1",
        cell: "R6",
        place: { row: "2.07.02.1.01.0002 Latihan", column: "Realisasi Triwulan IV / Rp" },
        related: ["L6", "N6", "P6", "T6"],
        found: 5.5e6,
        expected: 2e6,
        cause: "quarters-cumulative:Lembar1:realisasiRp",
        params: {
          column: "realisasiRp",
          year: null,
          quarter: 4,
          period: null,
          variant: "row",
          row: "2.07.02.1.01.0002 Latihan",
          before: 3.5e6,
          count: 4,
        },
        weight: 3.5e6,
        fix: [
          { cell: "N6", content: { kind: "value", value: 1e6 }, format: null },
          { cell: "P6", content: { kind: "value", value: 2e6 }, format: null },
          { cell: "R6", content: { kind: "value", value: 2e6 }, format: null },
        ],
      },
    ]);
    expect(await found("child-sum", rows)).toEqual([]);
    expect(await found("quarters-sum", rows)).toEqual([]);
  });

  it("also finds counts, while shares that rise are as they should be", async () => {
    const rows = changed(E81, { M6: 11, O6: 16, Q6: 19 });
    expect(brief(await found("quarters-cumulative", rows))).toEqual(["error Q6 19 → 3"]);
    expect(await found("quarters-cumulative", changed(E81, { D6: "%", M6: 11, O6: 16, Q6: 19 }))).toEqual([]);
    expect(await found("quarters-cumulative", changed(E81, { D6: null, M6: 11, O6: 16, Q6: 19 }))).toEqual([]);
  });

  it("takes no quarter for cumulative that falls, stays or stands alone", async () => {
    expect(await found("quarters-cumulative", changed(E81, { ...CUMULATIVE, P6: 1e6 }))).toEqual([]);
    expect(await found("quarters-cumulative", changed(E81, { N6: null, P6: null, R6: null, T6: 0.5e6 }))).toEqual([]);
    const flat = { L6: 5.5e6, N6: 5.5e6, P6: 5.5e6, R6: 5.5e6 };
    expect(await found("quarters-cumulative", changed(E81, flat))).toEqual([]);
    expect(await found("quarters-cumulative", changed(E81, { L6: 0, N6: 0, P6: 5.5e6, R6: 5.5e6 }))).toEqual([]);
    expect(await found("quarters-cumulative", changed(E81, { ...CUMULATIVE, L6: 0 }))).toHaveLength(1);
    expect(await found("quarters-cumulative", changed(E81, { ...CUMULATIVE, T6: 5.4e6 }))).toEqual([]);
  });

  it("leaves the sums alone that a cumulative parent is part of", async () => {
    const rows = changed(E81, { N4: 3e6, P4: 6e6, R4: 9e6 });
    expect(brief(await found("quarters-cumulative", rows))).toEqual(["error R4 9000000 → 3000000"]);
    expect(await found("child-sum", rows)).toEqual([]);
  });

  it("only asks where the whole table is filled in so", async () => {
    const rows = changed(E81, {
      ...{ N3: 3e6, P3: 6e6, R3: 9e6, N4: 3e6, P4: 6e6, R4: 9e6 },
      ...{ N5: 1.5e6, P5: 2.5e6, R5: 3.5e6 },
      ...CUMULATIVE,
    });
    const all = await found("quarters-cumulative", rows);
    expect(all.map(({ cell, severity, fix }) => [cell, severity, fix.length])).toEqual([
      ["R3", "warning", 0],
      ["R4", "warning", 0],
      ["R5", "warning", 0],
      ["R6", "warning", 0],
    ]);
    expect(all[0]?.params).toMatchObject({ variant: "table" });
    const said = changed(rows, { K1: "Realisasi s.d. Triwulan I", Q1: "Realisasi s.d. Triwulan IV" });
    expect(await found("quarters-cumulative", said)).toEqual([]);
  });
});
