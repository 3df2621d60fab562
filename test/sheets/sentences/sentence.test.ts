import { sentenceOf } from "../../../src/sheets/sentences/sentence";
import { parseTemplate } from "../../../src/sheets/sentences/template";

const at = (value: number, ...cells: string[]) => ({ value, cells });
const facts = {
  tempat: "APBD",
  realisasi: at(29_328_744_069, "'BAB II'!H105"),
  pagu: at(32_785_932_504, "'BAB II'!G105"),
  serapan: at((29_328_744_069 / 32_785_932_504) * 100, "'BAB II'!G105", "'BAB II'!H105"),
  siap: at(3_457_188_435, "'BAB II'!L105"),
};

describe("a sentence", () => {
  it("has its figures as reports print them, each traced once", () => {
    const text =
      "Realisasi keuangan {tempat} sebesar {realisasi:rupiah} ({realisasi:terbilang}) atau {serapan:persen} dari pagu {pagu:rupiah}.";
    expect(sentenceOf({ id: "realisasi", scope: "laporan", text }, facts)).toEqual({
      template: "realisasi",
      text:
        "Realisasi keuangan APBD sebesar Rp29.328.744.069,- (dua puluh sembilan miliar tiga ratus dua puluh delapan juta " +
        "tujuh ratus empat puluh empat ribu enam puluh sembilan rupiah) atau 89,46\u00a0% dari pagu Rp32.785.932.504,-.",
      figures: [
        { name: "realisasi", figure: facts.realisasi },
        { name: "serapan", figure: facts.serapan },
        { name: "pagu", figure: facts.pagu },
      ],
    });
  });

  it.each([
    ["{x:rupiah}", 1000.5, "Rp1.000,50"],
    ["{x:rupiah}", -5, "-Rp5,-"],
    ["{x:rupiah}", 0, "Rp0,-"],
    ["{x:persen}", 89.455, "89,46\u00a0%"],
    ["{x:poin}", -2, "-2,00 poin"],
    ["{x:angka}", 1234.5, "1.234,5"],
    ["{ x : terbilang }", 2, "dua rupiah"],
  ])("writes %s of %d as %s", (text, value, expected) => {
    expect(sentenceOf({ id: "t", scope: "laporan", text }, { x: at(value) })).toMatchObject({ text: expected });
  });

  it.each([
    ["{tempat:rupiah}", "unfit", "tempat"],
    ["{pagu}", "unfit", "pagu"],
    ["{x:terbilang}", "unfit", "x"],
    ["{fisik:persen}", "missing", "fisik"],
  ])("is not made of %s: %s", (text, kind, name) => {
    expect(sentenceOf({ id: "t", scope: "laporan", text }, { ...facts, x: at(1e15) })).toEqual({ kind, name });
  });
});

describe("a template", () => {
  it("is words and places", () => {
    expect(parseTemplate("a{b:rupiah}{c} d")).toEqual([
      { kind: "words", words: "a" },
      { kind: "place", name: "b", form: "rupiah" },
      { kind: "place", name: "c", form: "teks" },
      { kind: "words", words: " d" },
    ]);
    expect(parseTemplate("")).toEqual([]);
  });

  it.each([
    ["a {b", "{b", "open-brace"],
    ["a {b:dolar}", "{b:dolar}", "unknown-form"],
    ["a {b:rupiah:x}", "{b:rupiah:x}", "unknown-form"],
    ["a {} {b", "{}", "no-name"],
  ])("%s is refused for its piece %s", (text, piece, reason) => {
    expect(parseTemplate(text)).toEqual({ piece, reason });
    expect(sentenceOf({ id: "t", scope: "laporan", text }, facts)).toEqual({
      kind: "broken",
      fault: { piece, reason },
    });
  });
});
