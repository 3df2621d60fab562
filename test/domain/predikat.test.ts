import { parsePredikat, PREDIKAT } from "../../src/domain/predikat";
import { scaleById } from "../../src/regulations/scales";

describe("parsePredikat", () => {
  it.each([
    // S2 Tabel 3.3 and 3.10.
    ["79,17BB", 79.17, "BB"],
    ["77,92BB", 77.92, "BB"],
    ["62B", 62, "B"],
    ["79,19 BB", 79.19, "BB"],
    ["79,17 (bb)", 79.17, "BB"],
    ["79.17 AA", 79.17, "AA"],
    ["79.167BB", 79.167, "BB"],
    ["79,167BB", 79.167, "BB"],
    ["79,17", 79.17, null],
    ["BB", null, "BB"],
    [" cc ", null, "CC"],
    ["(A)", null, "A"],
    ["( D )", null, "D"],
  ])("reads %j as %j, %j", (text, nilai, predikat) => {
    expect(parsePredikat(text)).toEqual({ nilai, predikat });
  });

  it.each(["", "-", "belum", "503 Orang", "79,17 BBB", "E", "(A", "A)", "(A)A", "A(A)", "6,81,297,418.00"])(
    "finds neither in %j",
    (text) => {
      expect(parsePredikat(text)).toBeNull();
    },
  );

  it("knows the labels of the scale for nilai AKIP", () => {
    const scale = scaleById("sakip-88-2021")!;
    expect(PREDIKAT).toEqual([...scale.steps.map((step) => step.label), scale.lowest]);
  });
});
