import fc from "fast-check";
import { formatNumber } from "../../src/domain/format-number";
import { callFunction, DECLARATIONS, FUNCTION_IDS, type FunctionValue } from "../../src/functions/call";
import { isError } from "../../src/functions/value";
import { call, column, value } from "./calling";

const anyCell: fc.Arbitrary<FunctionValue> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string(),
  fc.boolean(),
  fc.constantFrom(null, "", "-", "n/a", "26,15%", "3,2-3,0", "Rp.168.0 00.000", "2.07.04", "X.XX.01", "79,17BB"),
  fc.constantFrom<FunctionValue>({ error: "#DIV/0!", message: null }, { error: "#N/A", message: null }),
);
const anyMatrix = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([height, width]) =>
    fc.array(fc.array(anyCell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
  );
const rupiah = fc.integer({ min: 1, max: 10 ** 13 });
const percent = fc.integer({ min: 0, max: 20_000 }).map((hundredths) => hundredths / 100);

it.each(FUNCTION_IDS)("%s gives numbers, texts, truth values and errors with a sentence, and never throws", (id) => {
  fc.assert(
    fc.property(fc.array(anyMatrix, { minLength: 0, maxLength: 4 }), (args) => {
      const results = callFunction(id, args, "id");
      const width = results[0]?.length ?? 0;
      for (const row of results) {
        expect(row).toHaveLength(width);
        for (const cell of row) {
          expect(cell).not.toBeNull();
          if (typeof cell === "number") expect(Number.isFinite(cell)).toBe(true);
          else if (isError(cell) && cell.message !== null) {
            expect(cell.message).not.toMatch(/undefined|NaN/);
            expect(["#N/A", "#VALUE!"]).toContain(cell.error);
          }
        }
      }
    }),
    { numRuns: 60 },
  );
});

const perCell = DECLARATIONS.filter(({ result }) => result === "matrix").map(({ id }) => id);
it.each(perCell)("%s of a column is what it is of each cell", (id) => {
  fc.assert(
    fc.property(fc.array(fc.oneof(rupiah, percent), { minLength: 2, maxLength: 5 }), rupiah, (list, other) => {
      const rest = id === "JUMLAH" ? [column("2.07", "2.08"), column(1, 2)] : [other, other];
      const spread = call(id, column(...list), ...rest);
      expect(spread).toEqual(list.map((one) => call(id, one, ...rest)[0]));
    }),
    { numRuns: 30 },
  );
});

it("a typed figure counts as the figure", () => {
  fc.assert(
    fc.property(rupiah, rupiah, fc.constantFrom("id", "en"), (pagu, realisasi, style) => {
      const [first, second] = [pagu, realisasi].map((amount) => `Rp. ${formatNumber(amount, style, 2)}`);
      expect(value("SIAP", first, second)).toBe(value("SIAP", pagu, realisasi));
      expect(value("SERAPAN", first, second)).toBe(value("SERAPAN", pagu, realisasi));
    }),
  );
});

it("the weights of all rows add up to the whole, in whatever order they stand", () => {
  fc.assert(
    fc.property(fc.array(rupiah, { minLength: 1, maxLength: 8 }), (amounts) => {
      const weights = call("BOBOT", column(...amounts), column(...amounts.toReversed())).flat() as number[];
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(100, 9);
      expect(weights).toEqual(amounts.map((amount) => value("BOBOT", amount, column(...amounts))));
    }),
  );
});

it("weighted progress lies between nothing and the weight", () => {
  fc.assert(
    fc.property(percent, rupiah, rupiah, (weight, target, done) => {
      const result = value("TERTIMBANG", weight, target, done) as number;
      expect(result).toBeGreaterThanOrEqual(0);
      expect(result).toBeLessThanOrEqual(weight);
    }),
  );
});

it("a mean lies between the least and the most, and scaling the weights changes nothing", () => {
  const rows = fc.array(fc.tuple(percent, fc.integer({ min: 1, max: 1000 })), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(rows, (list) => {
      const figures = list.map(([figure]) => figure);
      const mean = (factor: number): number =>
        value("RATARATA", column(...figures), column(...list.map(([, weight]) => weight * factor))) as number;
      expect(mean(1)).toBeGreaterThanOrEqual(Math.min(...figures) - 1e-9);
      expect(mean(1)).toBeLessThanOrEqual(Math.max(...figures) + 1e-9);
      expect(mean(4)).toBeCloseTo(mean(1), 9);
    }),
  );
});

it("a better figure never gets a lower capaian", () => {
  fc.assert(
    fc.property(rupiah, percent, percent, (target, a, b) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)];
      const of = (realisasi: number, arah: string): number => value("CAPAIAN", target, realisasi, arah) as number;
      expect(of(more, "naik")).toBeGreaterThanOrEqual(of(less, "naik"));
      expect(of(less, "turun")).toBeGreaterThanOrEqual(of(more, "turun"));
    }),
  );
});
