import { fisikColumns, meanOf, percentagesAt, shareOf, sumOf, weightedMean } from "../../../src/checks/figures/shares";
import { tableOf, type Built } from "../built-table";
import { figureOf } from "./figure-of";

describe("fisikColumns", () => {
  const columns = (kind: "rfk" | "recap"): readonly number[] =>
    fisikColumns(
      tableOf({
        kind,
        columns: [
          "uraian",
          { role: "realisasi", header: "Realisasi (%)" },
          { role: "realisasi", header: "Realisasi Persen" },
          { role: "realisasi", header: "Volume" },
          { role: "realisasi", header: "Nonpersen" },
          { role: "fisik", header: "Fisik" },
        ],
        rows: [],
      }),
    ).map(({ column }) => column);

  it("are those named so, and in a recap the results in percent", () => {
    expect(columns("rfk")).toEqual([5]);
    expect(columns("recap")).toEqual([5, 1, 2]);
  });
});

const FISIK: Built = {
  columns: ["uraian", "pagu", "fisik"],
  rows: [
    ["a", 300, 50],
    ["b", 100, 90.5],
    ["c", 100, "-"],
    ["d", "-", 40],
    ["e", null, 40],
    ["f", 100, null],
  ],
};
const table = tableOf(FISIK);
const [, pagu, fisik] = table.columns;
if (pagu === undefined || fisik === undefined) throw new Error("No columns");

describe("percentagesAt", () => {
  it("leaves out what prints none, and dashes unless they are asked for", () => {
    const values = (dash?: "nil" | "none"): readonly number[] =>
      percentagesAt(table, [0, 2, 4, 5, 9], fisik, dash).map(({ value }) => value);
    expect(values()).toEqual([50, 40]);
    expect(values("none")).toEqual([50, 40]);
    expect(values("nil")).toEqual([50, 0, 40]);
  });
});

describe("meanOf and sumOf", () => {
  const figures = [figureOf(10.5), figureOf(20), figureOf(40.25)];

  it("allow for the rounding of every figure", () => {
    const [mean, sum] = [meanOf(figures), sumOf(figures)];
    expect(mean?.value).toBeCloseTo(70.75 / 3, 10);
    expect(mean?.low).toBeCloseTo(70.695 / 3, 10);
    expect(mean?.high).toBeCloseTo(70.805 / 3, 10);
    expect(sum?.value).toBeCloseTo(70.75, 10);
    expect(sum?.low).toBeCloseTo(70.695, 10);
    expect(sum?.high).toBeCloseTo(70.805, 10);
  });

  it("need two figures at least", () => {
    expect([meanOf(figures.slice(0, 1)), sumOf(figures.slice(0, 1)), meanOf([]), sumOf([])]).toEqual(
      Array(4).fill(null),
    );
    expect([meanOf(figures.slice(0, 2))?.value, sumOf(figures.slice(0, 2))?.value]).toEqual([15.25, 30.5]);
  });
});

describe("weightedMean", () => {
  it("counts every row by its pagu", () => {
    const mean = weightedMean(table, [0, 1], fisik, pagu);
    expect(mean?.value).toBeCloseTo((50 * 300 + 90.5 * 100) / 400, 10);
    expect(mean?.low).toBeCloseTo((50 * 300 + 90.45 * 100) / 400, 10);
    expect(mean?.high).toBeCloseTo((50 * 300 + 90.55 * 100) / 400, 10);
    expect(mean?.inputs).toEqual(["C2", "B2", "C3", "B3"]);
    expect(weightedMean(table, [0, 3], fisik, pagu)?.value).toBe(50);
  });

  it("is nothing unless every row has both, and for no money at all", () => {
    expect(weightedMean(table, [0, 2], fisik, pagu)).toBeNull();
    expect(weightedMean(table, [0, 4], fisik, pagu)).toBeNull();
    expect(weightedMean(table, [0, 5], fisik, pagu)).toBeNull();
    expect(weightedMean(table, [3], fisik, pagu)).toBeNull();
  });
});

describe("shareOf", () => {
  it("is the realisasi against the pagu in percent, where both are there", () => {
    expect(shareOf(figureOf(150), figureOf(200))).toEqual({ value: 75, low: 75, high: 75 });
    expect(shareOf(figureOf(150), figureOf(0))).toBeNull();
    expect(shareOf(null, figureOf(200))).toBeNull();
    expect(shareOf(figureOf(150), null)).toBeNull();
  });
});
