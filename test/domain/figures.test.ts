import fc from "fast-check";
import {
  bobot,
  efisiensi,
  fisikTertimbang,
  keuanganTertimbang,
  serapan,
  serapanKelompok,
  siap,
  siapPersen,
} from "../../src/domain/figures";
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

  it("lets fisik exceed its bobot only as far as asked", () => {
    expect(fisikTertimbang(10, 4, 5, 1.2)).toBe(12);
    expect(fisikTertimbang(10, 4, 5, Infinity)).toBe(12.5);
    expect(fisikTertimbang(10, 4, 4, 1.2)).toBe(10);
  });

  it("gives percentages in points", () => {
    expect([bobot(1, 4), keuanganTertimbang(1, 8), serapan(8, 2)]).toEqual([25, 12.5, 25]);
    expect([bobot(0, 4), serapan(8, 0), fisikTertimbang(10, 4, 0)]).toEqual([0, 0, 0]);
  });

  it("gives nothing beyond what a cell can hold", () => {
    expect([bobot(1e300, 1e-300), keuanganTertimbang(1e300, 1e-300), serapan(1e-300, 1e300)]).toEqual([
      null,
      null,
      null,
    ]);
    expect(fisikTertimbang(10, 1e-300, -1e300)).toBeNull();
  });

  it("keeps the sisa exact to the sen", () => {
    expect(siap(0.3, 0.1)).toBe(0.2);
    expect(siap(1000.1, 999.9)).toBe(0.2);
    expect(siap(0.1 + 0.2, 0.3)).toBe(0);
    expect(siap(100, 150)).toBe(-50);
    expect(siap(1e200, 1e200)).toBe(0);
  });

  it("puts the sisa against its own pagu, or the total of all funds", () => {
    // S3 sheet REKAP row 7: 8,37 of all funds, 10,54 of the APBD.
    expect(roundHalfAway(siapPersen(32785932504, 29328744069, 41302070504) ?? 0, 2)).toBe(8.37);
    expect(roundHalfAway(siapPersen(32785932504, 29328744069, 32785932504) ?? 0, 2)).toBe(10.54);
    expect([siapPersen(8, 2, 8), siapPersen(2, 8, 8), siapPersen(8, 2, 0)]).toEqual([75, -75, null]);
  });

  it("is efficient when more was achieved than spent", () => {
    // S2 Tabel 3.18.
    expect([efisiensi(87.17, 98.64), efisiensi(153.85, 99.93), efisiensi(90, 90)]).toEqual([-11.47, 53.92, 0]);
  });

  it("takes serapan of a group from its sums, without rows that are not complete", () => {
    const rows = [
      { pagu: 100, realisasi: 100 },
      { pagu: 300, realisasi: 100 },
    ];
    expect(serapanKelompok(rows)).toBe(50);
    expect(serapanKelompok([...rows, { pagu: 600, realisasi: null }, { pagu: null, realisasi: 50 }])).toBe(50);
    expect(serapanKelompok([...rows, { pagu: 100, realisasi: 0 }])).toBe(40);
    expect([serapanKelompok([]), serapanKelompok([{ pagu: 0, realisasi: 5 }])]).toEqual([null, null]);
    expect(serapanKelompok([{ pagu: 5, realisasi: null }])).toBeNull();
  });

  it("has the bobot of a group's parts add up to that of the group, whatever the base", () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 40 }), amount, (pagu, base) => {
        const parts = pagu.reduce((sum, value) => sum + (bobot(value, base) ?? 0), 0);
        const group = bobot(sumRupiah(pagu), base) ?? 0;
        expect(Math.abs(parts - group)).toBeLessThanOrEqual(1e-9 * group);
      }),
    );
  });

  it("has sisa and realisasi add up to the pagu, also in percent", () => {
    fc.assert(
      fc.property(amount, amount, amount, (pagu, realisasi, base) => {
        expect(siap(pagu, realisasi) + realisasi).toBe(pagu);
        const [sisa, spent] = [siapPersen(pagu, realisasi, base) ?? 0, keuanganTertimbang(realisasi, base) ?? 0];
        const whole = bobot(pagu, base) ?? 0;
        expect(Math.abs(sisa + spent - whole)).toBeLessThanOrEqual(1e-9 * Math.max(whole, spent));
      }),
    );
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
