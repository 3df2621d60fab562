import fc from "fast-check";
import type { KodeFamily, KodeFault, KodeLevel } from "../../src/domain/kode";
import { looksLikeKode, parseKode } from "../../src/domain/parse-kode";

type Row = readonly [
  printed: string,
  block: KodeFamily | null,
  normal: string,
  level: KodeLevel,
  parent: string | null,
  faults: readonly KodeFault[],
];

const KODE: readonly Row[] = [
  ["2.07.03.1.01.0001", null, "2.07.03.1.01.0001", "subKegiatan", "2.07.03.1.01", []],
  ["2.07.03.1.01", null, "2.07.03.1.01", "kegiatan", "2.07.03", []],
  ["2.07.03", null, "2.07.03", "program", "2.07", []],
  ["2.07", null, "2.07", "bidang", "2", []],
  ["X.XX.01.2.02.01", null, "X.XX.01.2.02.01", "subKegiatan", "X.XX.01.2.02", []],
  ["2,17,01.1.02.01", null, "2.17.01.1.02.01", "subKegiatan", "2.17.01.1.02", ["koma"]],
  [" 2,07,04", null, "2.07.04", "program", "2.07", ["koma", "spasi"]],
  ["2,07,05.01,03.01", null, "2.07.05.1.03.01", "subKegiatan", "2.07.05.1.03", ["koma", "nol-berlebih"]],
  ["2.7.1", null, "2.07.01", "program", "2.07", ["nol-hilang"]],
  ["\u0425.XX.01", null, "X.XX.01", "program", "X.XX", ["huruf-mirip"]],
  ["2.O7.03", null, "2.07.03", "program", "2.07", ["huruf-mirip"]],
  ["2.07.03.", null, "2.07.03", "program", "2.07", ["titik"]],
  ["026.13.DL", null, "026.13.DL", "programApbn", null, []],
  ["026.13 DL", null, "026.13.DL", "programApbn", null, ["spasi", "titik"]],
  ["4059,AEC.002", null, "4059.AEC.002", "ro", "4059.AEC", ["koma"]],
  ["2726. FDA.002", null, "2726.FDA.002", "ro", "2726.FDA", ["spasi"]],
  ["6471.DBD", null, "6471.DBD", "kro", "6471", []],
  ["2217", "apbn", "2217", "kegiatanApbn", null, []],
  ["051", "apbn", "051", "komponen", null, []],
];

describe("parseKode", () => {
  it.each(KODE)("reads %j in block %s as %s", (printed, block, normal, level, parent, faults) => {
    const kode = parseKode(printed, block);
    expect(kode).toMatchObject({ printed, normal, level, parent });
    expect([...kode.faults].sort()).toEqual([...faults].sort());
  });

  it.each([
    ["2.07.03.1", null],
    ["051.B139.B150", "apbn"],
    ["020 6.13 DL", "apbn"],
    ["2.07.03.9.01", null],
    ["2.07.03.1.01.001", null],
  ] as const)("knows no shape for %j", (printed, block) => {
    expect(parseKode(printed, block)).toMatchObject({ normal: null, level: null });
    expect(parseKode(printed, block).faults).toContain("segmen");
  });

  it("takes 051 for a komponen only inside an APBN block", () => {
    expect(parseKode("051", "apbd").level).toBeNull();
  });

  it("brings every way of writing one kode to the same form, and that form to itself", () => {
    const two = fc.integer({ min: 1, max: 99 }).map((value) => String(value).padStart(2, "0"));
    const parts = fc.tuple(
      fc.integer({ min: 1, max: 9 }).map(String),
      two,
      two,
      fc.integer({ min: 1, max: 8 }).map(String),
      two,
      two,
    );
    const marks = fc.array(fc.constantFrom(".", ",", ". ", " ,"), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(parts, marks, (segments, separators) => {
        const printed = segments
          .map((segment, index) => segment + (separators[index] ?? ""))
          .join("")
          .replace(/[., ]+$/, "");
        const normal = segments.join(".");
        expect(parseKode(printed, null).normal).toBe(normal);
        expect(parseKode(normal, null)).toMatchObject({ normal, faults: [] });
      }),
    );
  });
});

describe("looksLikeKode", () => {
  it.each(["2,07,01", "051.B139.B150", "2197", "051", "X.XX.01", "2726. FDA.002"])("%j does", (text) => {
    expect(looksLikeKode(text)).toBe(true);
  });
  it.each(["a.", "A.", "-", "12", "Program", "JUMLAH", ""])("%j does not", (text) => {
    expect(looksLikeKode(text)).toBe(false);
  });
});
