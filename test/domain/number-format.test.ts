import { decodeNumber, figureOf } from "../../src/domain/decode-number";
import { formatMeaning } from "../../src/domain/number-format";

describe("formatMeaning", () => {
  it.each([
    ["General", false, null],
    ["", false, null],
    ["#,##0", false, null],
    ["0.00", false, null],
    ['#,##0" bln"', false, "bln"],
    ['#,##0 "Orang"', false, "Orang"],
    ['"Rp"#,##0', false, null],
    ['"Rp."#,##0', false, null],
    ['_-"Rp"* #,##0_-;-"Rp"* #,##0_-', false, null],
    ["0%", false, "%"],
    ['0.00%;"minus" 0.00%', false, "%"],
    ["[Red]#,##0", false, null],
    ["[$Rp-421]#,##0", false, null],
    ['0" dokumen";"nil"', false, "dokumen"],
    ['#,##0"; "', false, null],
    ["dd/mm/yyyy", true, null],
    ["[$-421]dd mmmm yyyy", true, null],
    ["mmm-yy", true, null],
    ["[h]:mm", true, null],
    ["hh:mm:ss", true, null],
    ["0\\d", false, null],
    ["0_d", false, null],
    ["0*d", false, null],
    ["[Yellow]0", false, null],
    ["[Magenta][>5]0", false, null],
    ["[mm]:ss", true, null],
    ["[ss]", true, null],
    ["[hotpink]0", false, null],
    ['0" a;b"', false, "a;b"],
    ['0;"minus"', false, null],
    ["0;dd/mm/yyyy", false, null],
    ['"Rp juta "0', false, "Rp juta"],
    ['"juta Rp"0', false, "juta Rp"],
    ['"~ "0" KK"', false, "KK"],
    ['"12 "0', false, null],
    ["[$-421]0%", false, "%"],
  ])("%s", (code, isDate, unit) => {
    expect(formatMeaning(code)).toEqual({ isDate, unit });
  });
});

describe("numbers under a format", () => {
  it("a date is no figure", () => {
    expect(decodeNumber(44_228, null, "dd/mm/yyyy")).toEqual({ kind: "date", serial: 44_228 });
    expect(figureOf({ kind: "date", serial: 44_228 })).toBeNull();
  });

  it("a unit in the format is the number's unit", () => {
    expect(decodeNumber(12, null, '0" bln"')).toEqual({ kind: "number", value: 12, unit: "bln" });
    expect(decodeNumber(0.954, null, "0.00%")).toEqual({ kind: "number", value: 0.954, unit: "%" });
    expect(decodeNumber(12, null, "#,##0")).toEqual({ kind: "number", value: 12 });
    expect(decodeNumber(12, null)).toEqual({ kind: "number", value: 12 });
  });

  it("a text keeps its own unit, whatever the format", () => {
    expect(decodeNumber("503 Orang", null, "dd/mm/yyyy")).toMatchObject({
      kind: "text-number",
      value: 503,
      unit: "Orang",
    });
  });
});
