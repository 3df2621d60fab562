import fc from "fast-check";
import { formatNumber } from "../../src/domain/format-number";
import type { NumberStyle } from "../../src/domain/typed-number";

describe("formatNumber", () => {
  it.each<[number, NumberStyle, number | null, string]>([
    [1234.5, "id", null, "1.234,5"],
    [1234.5, "en", null, "1,234.5"],
    [0, "id", null, "0"],
    [0, "id", 2, "0,00"],
    [12, "id", null, "12"],
    [123, "id", null, "123"],
    [1234, "id", null, "1.234"],
    [123456, "id", null, "123.456"],
    [1234567, "en", null, "1,234,567"],
    [18820531793, "id", null, "18.820.531.793"],
    [18820531793, "id", 2, "18.820.531.793,00"],
    [0.1234, "id", null, "0,1234"],
    [1234.5678, "en", null, "1,234.5678"],
    [-1234.5, "id", null, "-1.234,5"],
    [-999, "id", null, "-999"],
    [1.005, "id", 2, "1,01"],
    [-1.005, "id", 2, "-1,01"],
    [95.114, "id", 2, "95,11"],
    [87.2, "id", 2, "87,20"],
    [999.995, "en", 2, "1,000.00"],
    [2.5, "id", 0, "3"],
    [-0.004, "id", 2, "0,00"],
    [-0, "id", null, "0"],
    [1e21, "id", null, "1.000.000.000.000.000.000.000"],
    [1.5e21, "en", null, "1,500,000,000,000,000,000,000"],
    [1.234e-7, "id", null, "0,0000001234"],
    [1e-7, "en", null, "0.0000001"],
    [-2e-10, "id", null, "-0,0000000002"],
    [Infinity, "id", 2, ""],
    [-Infinity, "id", null, ""],
    [NaN, "en", null, ""],
  ])("writes %d in style %s with %s places as %j", (value, style, decimals, text) => {
    expect(formatNumber(value, style, decimals)).toBe(text);
  });

  it("writes the same digits in both styles, points and commas exchanged", () => {
    const exchanged = (text: string): string => text.replace(/[.,]/g, (separator) => (separator === "." ? "," : "."));
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.constantFrom(null, 0, 1, 2, 3),
        (value, decimals) => {
          expect(formatNumber(value, "en", decimals)).toBe(exchanged(formatNumber(value, "id", decimals)));
        },
      ),
    );
  });

  it("agrees with the language's own formatting", () => {
    const own = new Intl.NumberFormat("id-ID", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.integer({ min: -9_000_000_000_000, max: 9_000_000_000_000 }), (sen) => {
        expect(formatNumber(sen / 100, "id", 2)).toBe(own.format(sen / 100));
      }),
    );
  });
});
