import { parseNumber } from "../../src/domain/parse-number";

describe("ranges at their edges", () => {
  it.each([
    ["12020-12024", 12_020, 12_024],
    ["20201-20245", 20_201, 20_245],
    ["12345-123456", 12_345, 123_456],
    ["100-1234567,5", 100, 1_234_567.5],
    ["1-1,123456", 1, 1.123456],
    ["3 - 4 %", 3, 4],
  ])("%s", (text, low, high) => {
    expect(parseNumber(text, null)).toMatchObject({ kind: "range", low, high, descending: false });
  });

  it("the unit is trimmed, from whichever side it stands on", () => {
    expect(parseNumber("3 - 4  Orang ", null)).toMatchObject({ unit: "Orang" });
    expect(parseNumber("3 % - 4", null)).toMatchObject({ unit: "%" });
  });

  it.each(["2020-2024", "1999-2026"])("%s is a period", (text) => {
    expect(parseNumber(text, null).kind).not.toBe("range");
  });
});
