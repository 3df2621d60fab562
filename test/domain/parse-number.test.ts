import fc from "fast-check";
import { decideStyle } from "../../src/domain/number-style";
import { parseNumber } from "../../src/domain/parse-number";

/** Texts met in real reports, with the value and the style they prove. */
const TYPED: readonly (readonly [text: string, value: number, style: "id" | "en" | null])[] = [
  ["Rp.18.820.531.793,-", 18820531793, "id"],
  ["18.820.531.793.00", 18820531793, "id"],
  ["811,814,440.00", 811814440, "en"],
  ["97,79", 97.79, "id"],
  ["91.17", 91.17, "en"],
  ["Rp.168.0 00.000", 168000000, "id"],
  ["(1.000.000)", -1000000, "id"],
  ["-12,5", -12.5, "id"],
  ["1.234.567,89", 1234567.89, "id"],
  ["1,234,567.89", 1234567.89, "en"],
  ["26,15%", 26.15, "id"],
  ["5.310.000 Orang", 5310000, "id"],
  ["12.00       Bulan", 12, "en"],
  ["79,17BB", 79.17, "id"],
  ["Nilai = 70", 70, null],
  ["168 (Juta Rp.)", 168, null],
  ["503 Orang", 503, null],
  ["Rp 0,5", 0.5, "id"],
  ["0", 0, null],
];

describe("parseNumber", () => {
  it.each(TYPED)("reads %j as %d", (text, value, style) => {
    expect(parseNumber(text, null)).toMatchObject({ kind: "text-number", value, style, ambiguous: false });
  });

  it.each([
    ["6,81,297,418.00", "grouping"],
    ["1.23.456", "grouping"],
    ["12.3456.789", "grouping"],
    ["1,234.567,89", "separators"],
    ["12 5", "separators"],
  ])("refuses %j (%s)", (text, reason) => {
    expect(parseNumber(text, null)).toEqual({ kind: "malformed", text, reason });
  });

  it.each(["n/a", "belum", "Kab. Ende", "2197.BCD.001", "1 Paket dari 2", "(1.000"])("leaves %j a text", (text) => {
    expect(parseNumber(text, null)).toEqual({ kind: "text", text });
  });

  it.each(["-", " - ", "–", "—"])("takes %j for a dash", (text) => {
    expect(parseNumber(text, null).kind).toBe("dash");
  });

  it.each(["", "  ", "\u00a0"])("takes %j for a blank", (text) => {
    expect(parseNumber(text, null)).toEqual({ kind: "blank" });
  });

  it("lets the column decide 2.430 and 2,430, and says so", () => {
    expect(parseNumber("2.430", "id")).toMatchObject({ value: 2430, ambiguous: true });
    expect(parseNumber("2.430", "en")).toMatchObject({ value: 2.43, ambiguous: true });
    expect(parseNumber("2,430", "id")).toMatchObject({ value: 2.43, ambiguous: true });
    expect(parseNumber("2,430", "en")).toMatchObject({ value: 2430, ambiguous: true });
    expect(parseNumber("2.430", null)).toMatchObject({ value: 2430, ambiguous: true });
    expect(parseNumber("0.430", null)).toMatchObject({ value: 0.43, ambiguous: false });
  });

  it("keeps the unit", () => {
    expect(parseNumber("503 Orang", null)).toMatchObject({ unit: "Orang" });
    expect(parseNumber("26,15%", null)).toMatchObject({ unit: "%" });
    expect(parseNumber("1.000.000", null)).toMatchObject({ unit: null });
  });

  it.each(["id", "en"] as const)("reads back every amount printed in %s style", (style) => {
    const format = new Intl.NumberFormat(style === "id" ? "id-ID" : "en-US", { minimumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.integer({ min: -9_000_000_000_000, max: 9_000_000_000_000 }), (sen) => {
        const typed = parseNumber(format.format(sen / 100), style);
        expect(typed).toMatchObject({ kind: "text-number", value: sen / 100 });
      }),
    );
  });
});

describe("decideStyle", () => {
  it("follows the majority of texts that can be read one way only", () => {
    expect(decideStyle(["97,79", "91.17", "88,2", "2.430"])).toBe("id");
    expect(decideStyle(["97.79", "1,200,000", "88,2"])).toBe("en");
    expect(decideStyle(["97,79", "91.17", "2.430"])).toBeNull();
  });
});
