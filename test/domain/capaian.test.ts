import fc from "fast-check";
import {
  capaian,
  rasioIndikator,
  type Arah,
  type Capaian,
  type CapaianNone,
  type Rentang,
} from "../../src/domain/capaian";
import { roundHalfAway } from "../../src/domain/rounding";

const ARAH: readonly Arah[] = ["naik", "turun", "turun-rasio"];
const LOWER: readonly Arah[] = ["turun", "turun-rasio"];

function value(found: Capaian): number {
  if (found.kind === "none") throw new Error(found.reason);
  return found.percent;
}

describe("capaian", () => {
  it.each([
    // S2 Tabel 3.3, S2 Tabel 3.11 row 3, S2 TPT row.
    [30, 26.15, "naik", 87.17],
    [40, 61.54, "naik", 153.85],
    [77.92, 79.17, "naik", 101.6],
    [72, 79.17, "naik", 109.96],
    [4.5, 4.72, "turun", 95.11],
    [4.5, 4.72, "turun-rasio", 95.34],
    [4.5, 4.28, "turun", 104.89],
    // The target met exactly, and nothing done.
    [40, 40, "naik", 100],
    [40, 40, "turun", 100],
    [40, 40, "turun-rasio", 100],
    [40, 0, "naik", 0],
    [40, 0, "turun", 200],
    // More than twice what was to be kept down: below zero, as the formula says.
    [40, 80, "turun", 0],
    [40, 90, "turun", -25],
    [40, 80, "turun-rasio", 50],
  ] as const)("of %d with %d, %s: %d", (target, realisasi, arah, percent) => {
    expect(roundHalfAway(value(capaian(target, realisasi, { arah, batas: null })), 2)).toBe(percent);
  });

  describe("of a range, 3,2-3,0", () => {
    const range: Rentang = { low: 3, high: 3.2 };
    it.each([
      ["naik", 2.4, 80],
      ["naik", 2.99, 99.67],
      ["naik", 3, 100],
      ["naik", 3.1, 100],
      ["naik", 3.2, 100],
      ["naik", 3.21, 100.31],
      ["naik", 4, 125],
      ["turun", 2.4, 120],
      ["turun", 2.99, 100.33],
      ["turun", 3, 100],
      ["turun", 3.2, 100],
      ["turun", 3.21, 99.69],
      ["turun", 4, 75],
      ["turun-rasio", 2.4, 125],
      ["turun-rasio", 3, 100],
      ["turun-rasio", 3.2, 100],
      ["turun-rasio", 4, 80],
    ] as const)("%s, %d: %d", (arah, realisasi, percent) => {
      expect(roundHalfAway(value(capaian(range, realisasi, { arah, batas: null })), 2)).toBe(percent);
    });

    it("may be given either way round", () => {
      expect(capaian({ low: 3.2, high: 3 }, 4, { arah: "naik", batas: null })).toEqual(
        capaian(range, 4, { arah: "naik", batas: null }),
      );
      expect(capaian({ low: 3.2, high: 3 }, 2.4, { arah: "naik", batas: null })).toMatchObject({ percent: 80 });
    });

    it("may begin at zero", () => {
      const upTo = { low: 0, high: 5 };
      expect(capaian(upTo, 0, { arah: "naik", batas: null })).toMatchObject({ percent: 100 });
      expect(capaian(upTo, 10, { arah: "turun-rasio", batas: null })).toMatchObject({ percent: 50 });
    });
  });

  describe("with a cap", () => {
    it.each([
      [100, 153.85, 100],
      [110, 153.85, 110],
      [153.85, 153.85, 153.85],
      [200, 153.85, 153.85],
    ])("of %d keeps %d visible and counts %d", (batas, uncapped, percent) => {
      expect(capaian(100, 153.85, { arah: "naik", batas })).toEqual({ kind: "value", percent, uncapped });
    });

    it("holds a met range to it too", () => {
      expect(capaian({ low: 1, high: 2 }, 1.5, { arah: "naik", batas: 90 })).toEqual({
        kind: "value",
        percent: 90,
        uncapped: 100,
      });
    });

    it("leaves what is below it alone", () => {
      expect(capaian(40, 90, { arah: "turun", batas: 100 })).toEqual({ kind: "value", percent: -25, uncapped: -25 });
    });
  });

  const none: readonly (readonly [number | Rentang | null, number | null, Arah, number | null, CapaianNone])[] = [
    [null, 1, "naik", null, "target-kosong"],
    [null, null, "naik", null, "target-kosong"],
    [0, 1, "naik", null, "target-nol"],
    [0, 0, "naik", null, "target-nol"],
    [0, 1, "turun", null, "target-nol"],
    [0, 1, "turun-rasio", null, "target-nol"],
    [{ low: 0, high: 0 }, 1, "naik", null, "target-nol"],
    [-1, 1, "naik", null, "target-negatif"],
    [{ low: -1, high: 5 }, 1, "naik", null, "target-negatif"],
    [{ low: -5, high: 0 }, 1, "naik", null, "target-negatif"],
    [5, null, "naik", null, "realisasi-kosong"],
    [0, null, "naik", null, "realisasi-kosong"],
    [5, -1, "naik", null, "realisasi-negatif"],
    [{ low: 0, high: 5 }, -1, "naik", null, "realisasi-negatif"],
    [5, 0, "turun-rasio", null, "realisasi-nol"],
    [{ low: 1, high: 5 }, 0, "turun-rasio", null, "realisasi-nol"],
    [5, 1, "naik", 0, "batas-tidak-sah"],
    [5, 1, "naik", -100, "batas-tidak-sah"],
    [5, 1, "naik", Number.NaN, "batas-tidak-sah"],
    [5, 1, "naik", Infinity, "batas-tidak-sah"],
    [1e-300, 1e300, "naik", null, "di-luar-jangkauan"],
    [1e-300, 1e300, "turun", null, "di-luar-jangkauan"],
    [1e300, 1e-300, "turun-rasio", null, "di-luar-jangkauan"],
    [1e308, 0, "turun", null, "di-luar-jangkauan"],
    [Infinity, 1, "naik", null, "di-luar-jangkauan"],
    [{ low: 1, high: Infinity }, 1, "naik", null, "di-luar-jangkauan"],
    [{ low: Number.NaN, high: 5 }, 3, "naik", null, "di-luar-jangkauan"],
    [5, Infinity, "naik", null, "di-luar-jangkauan"],
    [5, Number.NaN, "naik", null, "di-luar-jangkauan"],
  ];
  it.each(none)("of %j with %j, %s, cap %j: none, %5$s", (target, realisasi, arah, batas, reason) => {
    expect(capaian(target, realisasi, { arah, batas })).toEqual({ kind: "none", reason });
  });
});

describe("capaian of anything", () => {
  const target = fc.double({ min: 0.01, max: 1e9, noNaN: true });
  const done = fc.integer({ min: 0, max: 100_000_000 }).map((value) => value / 100);
  const anything = fc.double({ noNaN: true, noDefaultInfinity: true });
  const range = fc.record({ low: anything, high: anything });
  const positiveRange = fc.record({ low: target, high: target });

  it("is never NaN or infinite, whatever finite figures come in", () => {
    fc.assert(
      fc.property(fc.oneof(anything, range), anything, fc.constantFrom(...ARAH), (wanted, realisasi, arah) => {
        const found = capaian(wanted, realisasi, { arah, batas: null });
        if (found.kind === "value") expect([found.percent, found.uncapped].every(Number.isFinite)).toBe(true);
      }),
    );
  });

  it("grows with the realisasi when higher is better, falls when lower is", () => {
    fc.assert(
      fc.property(fc.oneof(target, positiveRange), done, done, (wanted, a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        const at = (realisasi: number, arah: Arah): number =>
          realisasi === 0 && arah === "turun-rasio"
            ? Infinity
            : value(capaian(wanted, realisasi, { arah, batas: null }));
        expect(at(less, "naik")).toBeLessThanOrEqual(at(more, "naik"));
        for (const arah of LOWER) expect(at(less, arah)).toBeGreaterThanOrEqual(at(more, arah));
      }),
    );
  });

  it("is never above its cap, and the uncapped value never below what counts", () => {
    fc.assert(
      fc.property(
        target,
        target,
        fc.constantFrom(...ARAH),
        fc.constantFrom(100, 110, 120, 150, 200),
        (t, r, arah, batas) => {
          const found = capaian(t, r, { arah, batas });
          expect(value(found)).toBeLessThanOrEqual(batas);
          expect(found).toMatchObject({ uncapped: value(capaian(t, r, { arah, batas: null })) });
        },
      ),
    );
  });

  it("does not depend on the unit both are counted in", () => {
    fc.assert(
      fc.property(target, target, fc.constantFrom(...ARAH), (t, r, arah) => {
        const inUnits = value(capaian(t, r, { arah, batas: null }));
        expect(value(capaian(t * 1024, r * 1024, { arah, batas: null }))).toBe(inUnits);
      }),
    );
  });
});

describe("rasioIndikator", () => {
  it("is numerator / denominator in percent", () => {
    // S2, IKK 1 and 2.
    expect(roundHalfAway(rasioIndikator(18, 21) ?? 0, 2)).toBe(85.71);
    expect(roundHalfAway(rasioIndikator(399, 216739) ?? 0, 3)).toBe(0.184);
    expect(rasioIndikator(0, 5)).toBe(0);
  });

  it("is nothing where a part is missing or the denominator is zero", () => {
    expect([rasioIndikator(null, 5), rasioIndikator(5, null), rasioIndikator(5, 0)]).toEqual([null, null, null]);
  });
});
