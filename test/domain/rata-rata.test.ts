import fc from "fast-check";
import { rataRata, rataRataSasaran } from "../../src/domain/rata-rata";

const figure = fc.integer({ min: -20_000, max: 20_000 }).map((value) => value / 100);
const weight = fc.integer({ min: 1, max: 10_000 });

describe("rataRata", () => {
  it("is the mean of what is there", () => {
    // S2 Tabel 3.18: the efisiensi of four sasaran.
    expect(rataRata([-11.47, 53.92, 10.43, 2.49], null)).toBe(13.8425);
    expect(rataRata([80, null, 100], null)).toBe(90);
    expect(rataRata([0, 100], null)).toBe(50);
    expect(rataRata([7], null)).toBe(7);
  });

  it("weighs by what is given, and leaves out what has no weight", () => {
    expect(rataRata([80, 100], [3, 1])).toBe(85);
    expect(rataRata([80, 100], [0, 1])).toBe(100);
    expect(rataRata([80, null, 100], [3, 50, 1])).toBe(85);
    expect(rataRata([80, 90, 100], [3, null, 1])).toBe(85);
    expect(rataRata([80, 90, 100], [1, 1])).toBe(85);
    expect(rataRata([80], [1, 5])).toBe(80);
  });

  it("is nothing where nothing is left", () => {
    expect([rataRata([], null), rataRata([null, null], null), rataRata([], []), rataRata([80], [])]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it("is nothing with weights that add up to zero, or below it", () => {
    expect([rataRata([80, 90], [0, 0]), rataRata([80, 90], [-1, 3]), rataRata([80, 90], [-1, 1])]).toEqual([
      null,
      null,
      null,
    ]);
    expect(rataRata([null, 90], [-1, 3])).toBe(90);
  });

  it("is nothing beyond what a cell can hold", () => {
    expect(rataRata([1.7e308, 1.7e308], null)).toBeNull();
    expect(rataRata([1e200], [1e200])).toBeNull();
  });

  it("does not mind the order of rows", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(figure, weight), { minLength: 1, maxLength: 20 }), (rows) => {
        const turned = [...rows].reverse();
        const of = (list: typeof rows): number | null =>
          rataRata(
            list.map(([value]) => value),
            list.map(([, share]) => share),
          );
        expect(of(turned)).toBe(of(rows));
      }),
    );
  });

  it("does not change when all weights are scaled, and equals the plain mean when they are equal", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(figure, weight), { minLength: 1, maxLength: 20 }), weight, (rows, factor) => {
        const values = rows.map(([value]) => value);
        const weights = rows.map(([, share]) => share);
        const plain = rataRata(values, weights) ?? Number.NaN;
        const scaled = rataRata(
          values,
          weights.map((share) => share * factor),
        );
        expect(scaled).toBeCloseTo(plain, 9);
        const equal = rataRata(
          values,
          weights.map(() => factor),
        );
        expect(equal).toBeCloseTo(rataRata(values, null) ?? Number.NaN, 9);
      }),
    );
  });

  it("lies between the least and the greatest", () => {
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 20 }), (values) => {
        const mean = rataRata(values, null) ?? Number.NaN;
        expect(mean).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
        expect(mean).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
      }),
    );
  });
});

describe("rataRataSasaran", () => {
  it("means each sasaran first, so that one with many indicators weighs no more", () => {
    expect(rataRataSasaran([[100], [40, 60, 80]])).toBe(80);
    expect(rataRata([100, 40, 60, 80], null)).toBe(70);
  });

  it("leaves out what is n/a, a whole sasaran too", () => {
    expect(rataRataSasaran([[100, null], [null], [50]])).toBe(75);
    expect(rataRataSasaran([[null], []])).toBeNull();
  });
});
