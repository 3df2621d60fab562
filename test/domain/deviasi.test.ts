import fc from "fast-check";
import { deviasi } from "../../src/domain/deviasi";
import { pertumbuhan } from "../../src/domain/pertumbuhan";

const anything = fc.double({ noNaN: true, noDefaultInfinity: true });

describe("deviasi", () => {
  it("as selisih is negative when behind, in points", () => {
    expect([deviasi(79.38, 71.01, "selisih"), deviasi(50, 62.5, "selisih"), deviasi(0, 3, "selisih")]).toEqual([
      -8.37, 12.5, 3,
    ]);
  });

  it("as relatif is positive when behind, in percent of the plan", () => {
    expect([deviasi(80, 72, "relatif"), deviasi(80, 100, "relatif"), deviasi(80, 80, "relatif")]).toEqual([10, -25, 0]);
  });

  it("has no relative form without a plan", () => {
    expect(deviasi(0, 3, "relatif")).toBeNull();
  });

  it("is nothing beyond what a cell can hold", () => {
    expect(deviasi(-1.7e308, 1.7e308, "selisih")).toBeNull();
    expect(deviasi(1e-300, 1e300, "relatif")).toBeNull();
  });

  it("has opposite signs in its two forms", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 0, max: 1e6 }), (plan, done) => {
        const [points, relative] = [deviasi(plan, done, "selisih") ?? 0, deviasi(plan, done, "relatif") ?? 0];
        expect(Math.sign(points) + Math.sign(relative)).toBe(0);
      }),
    );
  });
});

describe("pertumbuhan", () => {
  it.each([
    [100, 125, 25],
    [125, 100, -20],
    [80, 80, 0],
    [80, 0, -100],
    [80, -80, -200],
    [350200000, 350000000, (-200000 / 350200000) * 100],
  ])("from %d to %d: %d", (old, current, percent) => {
    expect(pertumbuhan(old, current)).toBe(percent);
  });

  it.each([
    [0, 5],
    [0, 0],
    [-10, 5],
    [-10, -5],
  ])("from %d to %d: nothing", (old, current) => {
    expect(pertumbuhan(old, current)).toBeNull();
  });

  it("is finite or nothing", () => {
    fc.assert(
      fc.property(anything, anything, (old, current) => {
        expect(Number.isFinite(pertumbuhan(old, current) ?? 0)).toBe(true);
      }),
    );
  });
});
