import { blockFamily, markOf } from "../../../src/sheets/reading/row-marks";

describe("blockFamily", () => {
  it.each([
    [["2,07,03", "2.07.03.1.01", "a.", "051"], "apbd"],
    [["2217.BDB", "2217.BDB.001", "2.07.03"], "apbn"],
    [["5.1", "5.1.01", "5.1.02", "5.2.02"], "akun"],
    [["5.1.02.01.01.0001", "2.07.03", "2.07.03.1.01"], "apbd"],
    [["5.1", "5.2"], null],
    [["1", "2", "Program"], null],
  ] as const)("of %j is %s", (texts, family) => {
    expect(blockFamily(texts)).toBe(family);
  });
});

describe("markOf", () => {
  it("reads a true number as a kode that lost a zero", () => {
    expect(markOf(2.1, "Pertanahan", "apbd")).toMatchObject({
      mark: "kode",
      kode: { printed: "2.1", normal: "2.10", faults: ["nol-hilang"] },
    });
    expect(markOf("2.1", "Pertanahan", "apbd").kode?.normal).toBe("2.01");
    expect(markOf(3, "Nomor", "apbd")).toEqual({ mark: "ordinal", kode: null });
  });

  it("reads akun in an akun block and APBD kode beside them", () => {
    expect(markOf("5.1.2", "Belanja barang", "akun").kode).toMatchObject({ family: "akun", normal: "5.1.02" });
    expect(markOf("2.07.03", "Program", "akun").kode).toMatchObject({ family: "apbd", level: "program" });
  });
});
