import fc from "fast-check";
import { DEFAULT_GAP_RULE, lowerLimit, predikatSakip, rate, type GapRule } from "../../src/regulations/rating";
import { scaleById, SCALES, type Scale } from "../../src/regulations/scales";

function scale(id: string): Scale {
  const found = scaleById(id);
  if (found === null) throw new Error(id);
  return found;
}

const RULES: readonly GapRule[] = ["batas-bawah", "batas-atas"];

describe("rate on the scale of Permendagri 86/2017", () => {
  const permendagri = scale("permendagri-86-2017");
  it.each([
    // value, by lower limits, by upper limits, inside a printed gap
    [153.85, "Sangat Tinggi", "Sangat Tinggi", false],
    [100, "Sangat Tinggi", "Sangat Tinggi", false],
    [91, "Sangat Tinggi", "Sangat Tinggi", false],
    [90.99, "Tinggi", "Sangat Tinggi", true],
    [90.01, "Tinggi", "Sangat Tinggi", true],
    [90, "Tinggi", "Tinggi", false],
    [87.17, "Tinggi", "Tinggi", false],
    [76, "Tinggi", "Tinggi", false],
    [75.99, "Sedang", "Tinggi", true],
    [75.01, "Sedang", "Tinggi", true],
    [75, "Sedang", "Sedang", false],
    [66, "Sedang", "Sedang", false],
    [65.5, "Rendah", "Sedang", true],
    [65, "Rendah", "Rendah", false],
    [51, "Rendah", "Rendah", false],
    [50.5, "Sangat Rendah", "Rendah", true],
    [50, "Sangat Rendah", "Sangat Rendah", false],
    [0, "Sangat Rendah", "Sangat Rendah", false],
    [-25, "Sangat Rendah", "Sangat Rendah", false],
  ])("%d: %s by lower limits, %s by upper limits, in a gap: %s", (value, byLower, byUpper, inGap) => {
    expect(rate(value, permendagri, "batas-bawah")).toEqual({ label: byLower, inGap });
    expect(rate(value, permendagri, "batas-atas")).toEqual({ label: byUpper, inGap });
  });

  it("goes by lower limits unless told", () => {
    expect(DEFAULT_GAP_RULE).toBe("batas-bawah");
  });

  it("is not misled by the noise of a division", () => {
    expect(rate(90.99999999999999, permendagri, "batas-bawah")).toEqual({ label: "Sangat Tinggi", inGap: false });
    expect(rate(90.00000000000001, permendagri, "batas-atas")).toEqual({ label: "Tinggi", inGap: false });
  });
});

describe("rate", () => {
  it.each([
    // S2 Tabel 3.3, column Kategori.
    ["lkjip-4", 87.17, "Sangat Berhasil"],
    ["lkjip-4", 153.85, "Sangat Berhasil"],
    ["lkjip-4", 85, "Sangat Berhasil"],
    ["lkjip-4", 84.99, "Berhasil"],
    ["lkjip-4", 70, "Berhasil"],
    ["lkjip-4", 69.99, "Cukup Berhasil"],
    ["lkjip-4", 55, "Cukup Berhasil"],
    ["lkjip-4", 54.99, "Kurang Berhasil"],
    ["lkjip-4-belum", 55, "Cukup Berhasil"],
    ["lkjip-4-belum", 54.99, "Belum Berhasil"],
    ["lakip-5", 90, "Sangat Baik"],
    ["lakip-5", 89.99, "Baik"],
    ["lakip-5", 75, "Baik"],
    ["lakip-5", 74.99, "Cukup"],
    ["lakip-5", 65, "Cukup"],
    ["lakip-5", 64.99, "Kurang"],
    ["lakip-5", 50, "Kurang"],
    ["lakip-5", 49.99, "Sangat Kurang"],
  ])("on %s, %d: %s by either rule, in no gap", (id, value, label) => {
    for (const rule of RULES) expect(rate(value, scale(id), rule)).toEqual({ label, inGap: false });
  });

  it("never falls when the value rises", () => {
    const value = fc.integer({ min: -1000, max: 20_000 }).map((hundredths) => hundredths / 100);
    const rank = (of: Scale, found: number, rule: GapRule): number =>
      [...of.steps.map(({ label }) => label), of.lowest].indexOf(rate(found, of, rule).label);
    fc.assert(
      fc.property(fc.constantFrom(...SCALES), fc.constantFrom(...RULES), value, value, (of, rule, a, b) => {
        const [less, more] = [rank(of, Math.min(a, b), rule), rank(of, Math.max(a, b), rule)];
        expect(less).toBeGreaterThanOrEqual(more);
        expect(more).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("differs between the gap rules only inside a gap", () => {
    const value = fc.integer({ min: 0, max: 12_000 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(fc.constantFrom(...SCALES), value, (of, found) => {
        const [lower, upper] = [rate(found, of, "batas-bawah"), rate(found, of, "batas-atas")];
        expect(lower.label !== upper.label).toBe(lower.inGap);
      }),
    );
  });
});

describe("predikatSakip", () => {
  it.each([
    [100, "AA"],
    [90.01, "AA"],
    [90, "A"],
    [80.01, "A"],
    [80, "BB"],
    [79.17, "BB"],
    [77.92, "BB"],
    [70.01, "BB"],
    [70, "B"],
    [62, "B"],
    [60.01, "B"],
    [60, "CC"],
    [50.01, "CC"],
    [50, "C"],
    [30.01, "C"],
    [30, "D"],
    [0, "D"],
  ])("of %d: %s", (nilai, predikat) => {
    expect(predikatSakip(nilai)).toBe(predikat);
  });

  it.each([100.01, -0.01, Number.NaN, Infinity])("has none for %d", (nilai) => {
    expect(predikatSakip(nilai)).toBeNull();
  });
});

describe("lowerLimit", () => {
  it("is what a target given as a label asks for", () => {
    const sakip = scale("sakip-88-2021");
    expect(["AA", "A", "BB", "B", "CC", "C"].map((label) => lowerLimit(label, sakip))).toEqual([
      90, 80, 70, 60, 50, 30,
    ]);
    expect(lowerLimit(" bb ", sakip)).toBe(70);
    expect(lowerLimit("sangat tinggi", scale("permendagri-86-2017"))).toBe(91);
  });

  it("is nothing for the lowest label, and for one the scale has not", () => {
    expect([lowerLimit("D", scale("sakip-88-2021")), lowerLimit("Baik", scale("sakip-88-2021"))]).toEqual([null, null]);
  });
});
