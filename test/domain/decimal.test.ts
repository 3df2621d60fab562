import fc from "fast-check";
import { difference, sumDecimals, withoutNoise } from "../../src/domain/decimal";
import { finite, percentOf } from "../../src/domain/percent";

const finiteNumber = fc.double({ noNaN: true, noDefaultInfinity: true });

describe("sumDecimals", () => {
  it.each([
    [[], 0],
    [[0.1, 0.2], 0.3],
    [[1e15, 0.3, -1e15], 0.3],
    [[1e21, 1], 1e21],
    [[1.5e300, -1.5e300, 5e-324], 5e-324],
    [[-11.47, 53.92, 10.43, 2.49], 55.37],
    [[120, 3, -0.05], 122.95],
    [[1e-7, 2e-7], 3e-7],
    [[-0], 0],
  ])("%j: %d", (values, sum) => {
    expect(sumDecimals(values)).toBe(sum);
  });

  it("is infinite where the sum is too large, and no number where a value is none", () => {
    expect(sumDecimals([1.7e308, 1.7e308])).toBe(Infinity);
    expect(sumDecimals([1, Infinity])).toBeNaN();
    expect(sumDecimals([Number.NaN, 1])).toBeNaN();
  });

  it("is exact where whole numbers pass what doubles hold on the way", () => {
    expect(sumDecimals([9_007_199_254_740_991, 1, 1, -9_007_199_254_740_991])).toBe(2);
    expect(sumDecimals([32_785_932_504, -29_328_744_069])).toBe(3_457_188_435);
    expect(Object.is(sumDecimals([5, -5]), 0)).toBe(true);
  });

  it("does not mind the order", () => {
    fc.assert(
      fc.property(fc.array(finiteNumber, { maxLength: 20 }), (values) => {
        expect(sumDecimals([...values].reverse())).toBe(sumDecimals(values));
        expect(sumDecimals([...values].sort((a, b) => a - b))).toBe(sumDecimals(values));
      }),
    );
  });

  it("gives one value back as it is", () => {
    fc.assert(
      fc.property(finiteNumber, (value) => {
        expect(sumDecimals([value])).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});

describe("difference", () => {
  it("has no noise", () => {
    expect([difference(87.17, 98.64), difference(0.3, 0.1), difference(5, 5), difference(3, 8)]).toEqual([
      -11.47, 0.2, 0, -5,
    ]);
  });
});

describe("withoutNoise", () => {
  it("keeps 15 digits", () => {
    expect(withoutNoise(90.9999999999999)).toBe(90.9999999999999);
    expect(withoutNoise(90.99999999999999)).toBe(91);
    expect(withoutNoise(0.1 + 0.2)).toBe(0.3);
    expect(withoutNoise(123456789012345.6)).toBe(123456789012346);
  });
});

describe("percentOf", () => {
  it("is in points", () => {
    expect([percentOf(1, 4), percentOf(0, 4), percentOf(-1, 4), percentOf(1, -4)]).toEqual([25, 0, -25, -25]);
  });

  it("gives nothing for a whole of zero or a result beyond all numbers", () => {
    expect([percentOf(1, 0), percentOf(0, 0), percentOf(1e308, 1e-3), percentOf(Number.NaN, 1)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe("finite", () => {
  it("lets only finite numbers through", () => {
    expect([finite(0), finite(-1.5), finite(Infinity), finite(-Infinity), finite(Number.NaN)]).toEqual([
      0,
      -1.5,
      null,
      null,
      null,
    ]);
  });
});
