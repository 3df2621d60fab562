import fc from "fast-check";
import { bobot, fisikTertimbang, keuanganTertimbang, serapan, siap } from "../../src/domain/figures";
import { explainedByRounding, roundHalfAway } from "../../src/domain/rounding";
import { sameRupiah, sumRupiah } from "../../src/domain/rupiah";

const amount = fc.integer({ min: 1, max: 100_000_000_000 });

describe("figures of an RFK row", () => {
  it("gives the printed figures of the grand total of BAB II", () => {
    expect(roundHalfAway(keuanganTertimbang(29328744069, 32785932504) ?? 0, 2)).toBe(89.46);
    expect(siap(32785932504, 29328744069)).toBe(3457188435);
  });

  it("gives nothing where the divisor is zero", () => {
    expect([bobot(1, 0), keuanganTertimbang(1, 0), serapan(0, 1), fisikTertimbang(5, 0, 1)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it("never lets fisik exceed its bobot", () => {
    expect(fisikTertimbang(10, 4, 5)).toBe(10);
    expect(fisikTertimbang(13.26, 25, 20)).toBeCloseTo(10.608, 9);
  });

  it("weights of the parts add up to that of the whole", () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 40 }), (pagu) => {
        const total = sumRupiah(pagu);
        const weights = pagu.reduce((sum, value) => sum + (bobot(value, total) ?? 0), 0);
        expect(weights).toBeCloseTo(100, 8);
      }),
    );
  });

  it("keuangan tertimbang is serapan times bobot", () => {
    fc.assert(
      fc.property(amount, amount, amount, (pagu, realisasi, base) => {
        const product = ((serapan(pagu, realisasi) ?? 0) * (bobot(pagu, base) ?? 0)) / 100;
        const direct = keuanganTertimbang(realisasi, base) ?? 0;
        expect(Math.abs(product - direct)).toBeLessThanOrEqual(1e-9 * Math.abs(direct));
      }),
    );
  });
});

describe("sumRupiah", () => {
  it("is exact to the sen and does not mind the order", () => {
    expect(sumRupiah(Array.from({ length: 10 }, () => 0.1))).toBe(1);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e12, max: 1e12 }).map((sen) => sen / 100)), (amounts) => {
        expect(sumRupiah([...amounts].reverse())).toBe(sumRupiah(amounts));
      }),
    );
  });
  it("leaves blanks out", () => {
    expect(sumRupiah([1, null, 2])).toBe(3);
  });
  it("tells amounts apart from one sen on", () => {
    expect(sameRupiah(0.1 + 0.2, 0.3)).toBe(true);
    expect(sameRupiah(1, 1.01)).toBe(false);
  });
});

describe("roundHalfAway", () => {
  it.each([
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [87.165, 2, 87.17],
    [110.655, 2, 110.66],
    [0.1 + 0.2, 2, 0.3],
    [1e-9, 2, 0],
  ])("rounds %d to %d places: %d", (value, decimals, rounded) => {
    expect(roundHalfAway(value, decimals)).toBe(rounded);
  });

  it("never moves a value by more than half a unit, and a second time not at all", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.integer({ min: 0, max: 4 }),
        (value, decimals) => {
          const rounded = roundHalfAway(value, decimals);
          expect(Math.abs(rounded - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals * (1 + 1e-6));
          expect(roundHalfAway(rounded, decimals)).toBe(rounded);
        },
      ),
    );
  });
});

describe("explainedByRounding", () => {
  it("allows what rounding explains and no more", () => {
    expect(explainedByRounding(1.38, 1.3799984, 2)).toBe(true);
    expect(explainedByRounding(0.005, 0.0, 2)).toBe(true);
    expect(explainedByRounding(1.39, 1.38, 2)).toBe(false);
    expect(explainedByRounding(0.003, 0.0028976, 3)).toBe(true);
  });
});
