import { expectedFrom, fitOf, isExplained, printedAt, type Expected } from "../../../src/checks/figures/printed";
import { tableOf } from "../built-table";
import { figureOf } from "./figure-of";

const exactly = (value: number): Expected => ({ value, low: value, high: value });

describe("printedAt", () => {
  const [row] = tableOf({ columns: ["pagu", "serapan"], rows: [["-", "n/a"]] }).rows;

  it("is nil for a dash only where that is asked for", () => {
    expect(printedAt(row, 0, "nil")).toMatchObject({ value: 0, decimals: 0, half: 0, cell: { row: 1, column: 0 } });
    expect(printedAt(row, 0, "none")).toBeNull();
  });

  it("is nothing for a text, no column and no row", () => {
    expect(printedAt(row, 1, "nil")).toBeNull();
    expect(printedAt(row, undefined, "nil")).toBeNull();
    expect(printedAt(row, 7, "nil")).toBeNull();
    expect(printedAt(undefined, 0, "nil")).toBeNull();
  });
});

describe("a printed figure", () => {
  it.each([
    ["as stored", 87.17, "General", 87.17, 2, 0.005],
    ["whole", 87, "General", 87, 0, 0],
    ["below zero", -1.25, "General", -1.25, 2, 0.005],
    ["with more digits than are looked at", 1 / 3, "General", 1 / 3, 4, 0.00005],
    ["tiny", 1e-7, "General", 1e-7, 4, 0.00005],
    ["huge", 1.5e21, "General", 1.5e21, 0, 0],
    ["under a format of text", 87.125, "@", 87.125, 3, 0.0005],
    ["with the decimals its format shows", 1.5, "0.000", 1.5, 3, 0.0005],
    ["with two decimals its format hides, no more", 1.23456, "0", 1.23456, 2, 0.005],
    ["with one decimal its format hides", 5.5, "#,##0", 5.5, 1, 0.05],
    ["under a percent format", 0.8717, "0%", 87.17, 2, 0.005],
    ["under a percent format, without a trace of binary", 0.07, "0.00%", 7, 2, 0],
    ["typed", "87,50", "General", 87.5, 2, 0.005],
    ["typed with a unit behind", "26,15 %", "General", 26.15, 2, 0.005],
    ["typed under a percent format", "26,15", "0.00%", 26.15, 2, 0.005],
    ["typed whole", "150", "General", 150, 0, 0],
    ["typed with groups", "1.234.567", "General", 1234567, 0, 0],
    ["typed with three decimals", "0,125", "General", 0.125, 3, 0.0005],
    ["typed with one decimal", "0,5", "General", 0.5, 1, 0.05],
    ["typed with very many decimals", "1,234567", "General", 1.234567, 4, 0.00005],
  ])("is read %s", (_, stored, format, value, decimals, half) => {
    const printed = figureOf(stored, format);
    expect(printed).toMatchObject({ value, decimals, cell: { row: 1, column: 3 } });
    expect(printed.half).toBeCloseTo(half, 12);
  });

  it("is exact where a formula gives it", () => {
    expect(figureOf(87.17, "General", "=C2/B2*100")).toMatchObject({ value: 87.17, decimals: 2, half: 0 });
  });
});

describe("expectedFrom", () => {
  const product = (a = 0, b = 1, c = 1, d = 1): number => a * b * c * d;
  const at = (value: number, half = 0): { value: number; half: number } => ({ value, half });

  it("is exact where its figures are", () => {
    expect(expectedFrom([at(3), at(4)], product)).toEqual(exactly(12));
  });

  it("leaves open what their rounding leaves open", () => {
    expect(expectedFrom([at(10, 0.5), at(4)], product)).toEqual({ value: 40, low: 38, high: 42 });
    expect(expectedFrom([at(3), at(10, 0.5), at(-4, 1)], product)).toEqual({ value: -120, low: -157.5, high: -85.5 });
  });

  it("is exact for more than three", () => {
    expect(expectedFrom([at(2, 0.5), at(2), at(2), at(2)], product)).toEqual(exactly(16));
    expect(expectedFrom([at(2, 0.5), at(2), at(2)], product)).toEqual({ value: 8, low: 6, high: 10 });
  });

  it("is nothing where nothing can be computed, and leaves ends out that cannot be", () => {
    expect(expectedFrom([at(2)], () => null)).toBeNull();
    expect(expectedFrom([at(0)], (of = 0) => 1 / of)).toBeNull();
    expect(expectedFrom([at(5, 1)], (of = 0) => (of > 5 ? null : of))).toEqual({ value: 5, low: 4, high: 5 });
  });
});

describe("fitOf", () => {
  it.each([
    ["to the last digit", 66.67, 66.67, "rounded"],
    ["rounded up from the half", 66.67, 66.665, "rounded"],
    ["rounded down", 66.67, 66.675, "rounded"],
    ["a little more than rounding", 66.67, 66.6648, "none"],
    ["cut off", 66.66, 66.6667, "truncated"],
    ["cut off below zero", -66.66, -66.6667, "truncated"],
    ["one more than cut off", 66.65, 66.6667, "none"],
    ["one less than what binary figures make less", 8.28, 8.29, "none"],
    ["above it", 66.68, 66.6667, "none"],
  ])("says %s", (_, printed, value, fit) => {
    expect(fitOf(figureOf(printed), exactly(value))).toBe(fit);
  });

  it.each([
    [49.995, "inputs"],
    [49.994, "none"],
    [60.005, "inputs"],
    [60.006, "none"],
    [55, "rounded"],
  ])("allows the rounding of the inputs: %d", (printed, fit) => {
    expect(fitOf({ ...figureOf(printed), decimals: 2 }, { value: 55, low: 50, high: 60 })).toBe(fit);
  });

  it("allows large figures what binary arithmetic costs them", () => {
    const figure = figureOf(900_000_001);
    const open = { low: 900_000_002.4, high: 1_000_000_000 };
    expect(fitOf(figure, { value: 1_000_000_000, ...open })).toBe("inputs");
    expect(fitOf(figure, { value: 5, ...open })).toBe("none");
  });

  it.each([
    ["a fraction", 0.75, "General", 75, "rounded"],
    ["a fraction below zero", -0.12, "General", -12, "rounded"],
    ["a fraction with four decimals", 0.7512, "General", 75.124, "rounded"],
    ["a fraction with four decimals that is another", 0.7512, "General", 75.13, "none"],
    ["a fraction of one decimal", 0.8, "General", 80, "none"],
    ["two and a half times the whole", 2.5, "0.00", 250, "rounded"],
    ["more than that", 2.51, "0.00", 251, "none"],
    ["more than that below zero", -2.51, "0.00", -251, "none"],
    ["a percentage that is one", 0.0075, "0.00%", 75, "none"],
    ["the figure itself", 0.75, "General", 0.75, "rounded"],
  ])("takes %s under a plain format for points", (_, printed, format, value, fit) => {
    expect(fitOf(figureOf(printed, format), exactly(value))).toBe(fit);
  });

  it("takes a fraction for points only where it is rounded", () => {
    expect(fitOf(figureOf(0.75), { value: 74.2, low: 74, high: 75 })).toBe("none");
    expect(fitOf(figureOf(0.74), exactly(74.9))).toBe("none");
  });
});

describe("isExplained", () => {
  it.each([
    ["rounded", true],
    ["inputs", true],
    ["truncated", false],
    ["none", false],
  ] as const)("says whether %s needs no finding", (fit, isFine) => {
    expect(isExplained(fit)).toBe(isFine);
  });
});
