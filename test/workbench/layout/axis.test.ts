import fc from "fast-check";
import { Axis } from "../../../src/workbench/layout/axis";

const sizes = [10, 0, 30, 20];
const axis = new Axis(4, (index) => sizes[index] ?? 0);

describe("Axis", () => {
  test("starts, ends and the total add up", () => {
    expect([0, 1, 2, 3, 4].map((index) => axis.start(index))).toEqual([0, 10, 10, 40, 60]);
    expect(axis.end(2)).toBe(40);
    expect(axis.total).toBe(60);
  });

  test("an edge belongs to the row after it, and never to a hidden one", () => {
    expect([0, 9.5, 10, 39, 40].map((position) => axis.indexAt(position))).toEqual([0, 0, 2, 2, 3]);
  });

  test("positions outside give the first or the last", () => {
    expect(axis.indexAt(-5)).toBe(0);
    expect(axis.indexAt(1000)).toBe(3);
  });

  test("every position inside a visible row finds that row", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1 }), fc.nat(), (all, pick) => {
        const any = new Axis(all.length, (index) => all[index] ?? 0);
        const index = pick % all.length;
        fc.pre((all[index] ?? 0) > 0);
        expect(any.indexAt(any.start(index))).toBe(index);
        expect(any.indexAt(any.end(index) - 0.5)).toBe(index);
      }),
    );
  });
});
