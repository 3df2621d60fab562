import fc from "fast-check";
import { explainedByRounding, roundHalfAway } from "../../src/domain/rounding";
import { sameRupiah, sumRupiah } from "../../src/domain/rupiah";

const decimals = fc.integer({ min: 0, max: 4 });
const figures = fc.double({ min: -1e9, max: 1e9, noNaN: true });
const rupiah = fc.integer({ min: -1e15, max: 1e15 }).map((sen) => sen / 100);

describe("roundHalfAway", () => {
  it.each([
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [1.0049999, 2, 1],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [2.4999, 0, 2],
    [0.5, 0, 1],
    [-0.5, 0, -1],
    [0.4, 0, 0],
    [110.655, 2, 110.66],
    [0.1 + 0.2, 2, 0.3],
    [1e-9, 2, 0],
    [123456789.125, 2, 123456789.13],
    [12, 2, 12],
    [1e20, 2, 1e20],
    [0, 3, 0],
  ])("rounds %d to %d places: %d", (value, places, rounded) => {
    expect(roundHalfAway(value, places)).toBe(rounded);
  });

  it("gives no negative zero and leaves what is not finite", () => {
    expect(Object.is(roundHalfAway(-0.004, 2), 0)).toBe(true);
    expect(roundHalfAway(Infinity, 2)).toBe(Infinity);
    expect(roundHalfAway(-Infinity, 2)).toBe(-Infinity);
    expect(roundHalfAway(NaN, 2)).toBeNaN();
  });

  it("never moves a value by more than half a unit of the last place, and a second time not at all", () => {
    fc.assert(
      fc.property(figures, decimals, (value, places) => {
        const rounded = roundHalfAway(value, places);
        expect(Math.abs(rounded - value)).toBeLessThanOrEqual(0.5 * 10 ** -places * (1 + 1e-6));
        expect(roundHalfAway(rounded, places)).toBe(rounded);
      }),
    );
  });

  it("is symmetric and keeps the order", () => {
    fc.assert(
      fc.property(figures, figures, decimals, (a, b, places) => {
        expect(roundHalfAway(-a, places) + roundHalfAway(a, places)).toBe(0);
        const [less, more] = a < b ? [a, b] : [b, a];
        expect(roundHalfAway(less, places)).toBeLessThanOrEqual(roundHalfAway(more, places));
      }),
    );
  });
});

describe("explainedByRounding", () => {
  it.each([
    [1.38, 1.3799984, 2, true],
    [0.005, 0, 2, true],
    [-0.005, 0, 2, true],
    [0.0051, 0, 2, false],
    [-0.0051, 0, 2, false],
    [1.39, 1.38, 2, false],
    [1.37, 1.38, 2, false],
    [0.003, 0.0028976, 3, true],
    [3, 2.5, 0, true],
    [3, 2.49, 0, false],
    [1e10 + 9, 1e10, 0, true],
    [1e10 + 12, 1e10, 0, false],
    [0.5000000009, 0, 0, true],
    [0.5000000011, 0, 0, false],
  ])("%d for %d at %d places: %s", (printed, exact, places, explained) => {
    expect(explainedByRounding(printed, exact, places)).toBe(explained);
  });

  it("explains every rounded value", () => {
    fc.assert(
      fc.property(figures, decimals, (value, places) => {
        expect(explainedByRounding(roundHalfAway(value, places), value, places)).toBe(true);
      }),
    );
  });
});

describe("sumRupiah", () => {
  it("is exact to the sen where doubles are not", () => {
    expect(sumRupiah(Array.from({ length: 10 }, () => 0.1))).toBe(1);
    expect(sumRupiah([9007199254740992, 1, 1])).toBe(9007199254740994);
    expect(sumRupiah([1e18, 1e15])).toBe(1.001e18);
    expect(sumRupiah([1e21, -1e21, 1])).toBe(1);
    expect(sumRupiah([0.29, 100])).toBe(100.29);
    expect(sumRupiah([])).toBe(0);
  });

  it("rounds parts of a sen half away from zero, amount by amount", () => {
    expect(sumRupiah([1.005])).toBe(1.01);
    expect(sumRupiah([-1.005])).toBe(-1.01);
    expect(sumRupiah([0.005, 0.005])).toBe(0.02);
    expect(sumRupiah([0.0049, 0.0049])).toBe(0);
  });

  it("leaves blanks out", () => {
    expect(sumRupiah([1, null, 2])).toBe(3);
    expect(sumRupiah([null])).toBe(0);
  });

  it("does not mind the order, and parts of the parts sum to the whole", () => {
    fc.assert(
      fc.property(fc.array(rupiah), fc.nat(), (amounts, at) => {
        const whole = sumRupiah(amounts);
        const cut = at % (amounts.length + 1);
        expect(sumRupiah([...amounts].reverse())).toBe(whole);
        expect(sumRupiah([...amounts].sort((a, b) => a - b))).toBe(whole);
        expect(sumRupiah([sumRupiah(amounts.slice(0, cut)), sumRupiah(amounts.slice(cut))])).toBe(whole);
        expect(sumRupiah([whole, ...amounts.map((amount) => -amount)])).toBe(0);
      }),
    );
  });
});

describe("sameRupiah", () => {
  it.each([
    [0.1 + 0.2, 0.3, true],
    [1, 1.01, false],
    [1, 1.004, true],
    [1, 1.005, false],
    [-1, 1, false],
    [9007199254740992, 9007199254740994, false],
  ])("%d and %d: %s", (a, b, same) => {
    expect(sameRupiah(a, b)).toBe(same);
    expect(sameRupiah(b, a)).toBe(same);
  });
});
