import fc from "fast-check";
import { cellSource } from "../../../src/workbench/entry/cell-source";
import { isDateFormat, parseTypedDate, typedDate } from "../../../src/workbench/entry/typed-date";
import { parseEntry } from "../../../src/workbench/entry/typed-entry";
import { parseTypedFigure } from "../../../src/workbench/entry/typed-number";
import { PLAIN_STYLE } from "../plain-sheet";

describe("numbers as typed with Indonesian settings", () => {
  test.each([
    ["1.234,5", 1234.5, "#,##0.00"],
    ["1234,5", 1234.5, null],
    ["1.234", 1234, "#,##0"],
    ["32.785.932.504", 32_785_932_504, "#,##0"],
    ["-12,5%", -0.125, "0.00%"],
    ["12%", 0.12, "0%"],
    ["0,07 %", 0.0007, "0.00%"],
    ["12,3%", 0.123, "0.00%"],
    ["Rp 1.000", 1000, '"Rp"#,##0'],
    ["Rp1.000,50", 1000.5, '"Rp"#,##0.00'],
    ["-Rp250", -250, '"Rp"#,##0'],
    ["(250)", -250, null],
    ["+7", 7, null],
    [",5", 0.5, null],
    ["5,", 5, null],
    ["1,5E3", 1500, null],
    ["-0", 0, null],
  ])("%s", (text, value, format) => {
    expect(parseTypedFigure(text)).toEqual({ value, format });
  });

  test.each([
    "",
    "-",
    ",",
    "1.23",
    "1.2345",
    "12.34,5",
    "1,234,567",
    "2.07.01",
    "1 000",
    "(5",
    "--5",
    "-(5)",
    "5%%",
    "Rp",
    "abc",
    "1E999",
  ])("%j stays text", (text) => {
    expect(parseTypedFigure(text)).toBeNull();
  });
});

describe("dates as typed", () => {
  test("day first, also with two digits for the year", () => {
    expect(parseTypedDate("31/12/2021", false)).toBe(44561);
    expect(parseTypedDate("1-3-24", false)).toBe(45352);
    expect(parseTypedDate("31/12/2021", true)).toBe(44561 - 1462);
  });

  test("days that no calendar has stay text", () => {
    for (const text of ["31/02/2021", "0/1/2021", "12/31/2021", "1/1/1900", "1/1"]) {
      expect(parseTypedDate(text, false)).toBeNull();
    }
  });

  test("a serial number is shown as it would be typed", () => {
    expect(typedDate(44561, false)).toBe("31/12/2021");
    expect(typedDate(44561.75, false)).toBe("31/12/2021 18.00.00");
  });

  test("date formats are told from numbers, whatever their quotes and colours say", () => {
    expect(["dd/mm/yyyy", "mmm-yy", "[h]:mm", "[$-421]dd mmmm yyyy"].map(isDateFormat)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(["General", "#,##0", '0 "hari"', "[Red]0", '_("$"* #,##0_)'].map(isDateFormat)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe("parseEntry", () => {
  const entry = (text: string, format = "General") => parseEntry(text, { ...PLAIN_STYLE, numberFormat: format }, false);

  test("formulas are kept in English notation", () => {
    expect(entry("=SUM(A1;B1)*1,5").content).toEqual({ kind: "formula", formula: "=SUM(A1,B1)*1.5" });
    expect(entry("=").content).toEqual({ kind: "value", value: "=" });
  });

  test("a number brings its format only where the cell has none", () => {
    expect(entry("1.234")).toEqual({ content: { kind: "value", value: 1234 }, format: "#,##0" });
    expect(entry("1.234", "0.00")).toEqual({ content: { kind: "value", value: 1234 }, format: null });
  });

  test("in a percentage cell 12 is 12 %", () => {
    expect(entry("12", "0.00%").content).toEqual({ kind: "value", value: 0.12 });
  });

  test("dates, truth values, blanks and text", () => {
    expect(entry("31/12/2021")).toEqual({ content: { kind: "value", value: 44561 }, format: "dd/mm/yyyy" });
    expect(entry("true").content).toEqual({ kind: "value", value: true });
    expect(entry("").content).toEqual({ kind: "blank" });
    expect(entry("2.07.01").content).toEqual({ kind: "value", value: "2.07.01" });
    expect(entry(" Kupang ").content).toEqual({ kind: "value", value: " Kupang " });
  });

  test("an apostrophe, or a text cell, keeps everything text", () => {
    expect(entry("'007").content).toEqual({ kind: "value", value: "007" });
    expect(entry("=1+1", "@").content).toEqual({ kind: "value", value: "=1+1" });
  });
});

describe("what editing starts from", () => {
  const formats = ["General", "0.00", "0%", "@"];

  test("typing it again gives the same content", () => {
    const value = fc.oneof(
      fc
        .double({ noNaN: true, noDefaultInfinity: true, min: -1e14, max: 1e14 })
        .map((number) => Number(number.toPrecision(12))),
      fc
        .string({ minLength: 1 })
        .filter((text) => text.trim() === text && !/^(true|false|\d+[-/]\d+[-/]\d+)$/i.test(text)),
      fc.boolean(),
    );
    fc.assert(
      fc.property(value, fc.constantFrom(...formats), (held, numberFormat) => {
        fc.pre(numberFormat !== "@" || typeof held === "string");
        fc.pre(numberFormat !== "0%" || typeof held !== "string");
        const style = { ...PLAIN_STYLE, numberFormat };
        const typed = cellSource({ value: held, formula: null, styleIndex: 0 }, style, false);
        const { content } = parseEntry(typed, style, false);
        const again = content.kind === "value" ? content.value : null;
        if (typeof held === "number" && typeof again === "number") expect(again).toBeCloseTo(held, 10);
        else expect(again).toBe(held);
      }),
    );
  });

  test("numbers with a decimal comma, formulas with semicolons, errors as they are", () => {
    const source = (value: number | { readonly error: string }, formula: string | null = null): string =>
      cellSource({ value, formula, styleIndex: 0 }, PLAIN_STYLE, false);
    expect(source(1234.5)).toBe("1234,5");
    expect(source(0, "=ROUND(G12/G$140*100,2)")).toBe("=ROUND(G12/G$140*100;2)");
    expect(source({ error: "#DIV/0!" })).toBe("#DIV/0!");
    expect(cellSource(undefined, PLAIN_STYLE, false)).toBe("");
  });
});
