import fc from "fast-check";
import { decodeNumber, figureOf } from "../../src/domain/decode-number";
import { formatNumber } from "../../src/domain/format-number";
import { decideStyle } from "../../src/domain/number-style";
import { parseNumber } from "../../src/domain/parse-number";
import type { NumberRefusal, NumberStyle } from "../../src/domain/typed-number";

/** Ways of writing that the rules name or that go with them. Those of real workbooks are in test/reports. */
const WRITTEN: readonly (readonly [text: string, value: number, style: NumberStyle | null, unit?: string | null])[] = [
  ["Rp.18.820.531.793,-", 18820531793, "id"],
  ["Rp.168.0 00.000", 168000000, "id"],
  ["Rp 0,5", 0.5, "id"],
  ["Rp.500", 500, null],
  ["IDR 1,234,567.89", 1234567.89, "en"],
  ["rp 5.310.000,--", 5310000, "id"],
  ["Rp 5.310.000,–", 5310000, "id"],
  ["Rp 5.310.000, -", 5310000, "id"],
  ["Rp 5.310.000,=", 5310000, "id"],
  ["Rp 5.310.000.-", 5310000, "id"],
  ["Rp 5.310.000.--", 5310000, "id"],
  ["1.234.567,89", 1234567.89, "id"],
  ["1.234,5", 1234.5, "id"],
  ["1,234.5", 1234.5, "en"],
  ["1,234,567", 1234567, "en"],
  ["811,814,440,00", 811814440, "en"],
  ["1.234.56", 1234.56, "id"],
  ["5.310.000 Orang", 5310000, "id", "Orang"],
  ["12.00       Bulan", 12, "en", "Bulan"],
  ["12,5\u00a0%", 12.5, "id", "%"],
  ["\u00a01.234,50\u202f", 1234.5, "id"],
  ["1\u200b2,5\u2060", 12.5, "id"],
  ["250 m2", 250, null, "m2"],
  ["3,5 km2", 3.5, "id", "km2"],
  ["70m3", 70, null, "m3"],
  ["Nilai = 70", 70, null],
  ["nilai: 70,5", 70.5, "id"],
  ["NILAI 70", 70, null],
  ["=70", 70, null],
  ["168 (Juta Rp.)", 168, null, "(Juta Rp.)"],
  ["0", 0, null],
  ["05", 5, null],
  ["100.", 100, null],
  ["100,", 100, null],
  ["97, 79", 97.79, "id"],
  ["97 ,79", 97.79, "id"],
  ["1234,567", 1234.567, "id"],
  ["1234.567", 1234.567, "en"],
  ["0.430", 0.43, "en"],
  ["0,430", 0.43, "id"],
  ["012.345", 12.345, "en"],
  ["2.43", 2.43, "en"],
  ["2.4305", 2.4305, "en"],
  ["(1.000.000)", -1000000, "id"],
  ["( 1.000.000 )", -1000000, "id"],
  ["Rp (1.000.000)", -1000000, "id"],
  ["(Rp1.000.000)", -1000000, "id"],
  ["(Rp1.000.000,-)", -1000000, "id"],
  ["(2,5%)", -2.5, "id", "%"],
  ["(2,5 %)", -2.5, "id", "%"],
  ["-12,5", -12.5, "id"],
  ["- 12,5", -12.5, "id"],
  ["−12,5 %", -12.5, "id", "%"],
  ["–12,5", -12.5, "id"],
  ["-5", -5, null],
  ["-Rp 5", -5, null],
  ["Rp -5", -5, null],
  ["1.000.000-", -1000000, "id"],
  ["5 -", -5, null],
  ["+5", 5, null],
  ["-0", 0, null],
];

const RANGES: readonly (readonly [
  text: string,
  low: number,
  high: number,
  descending: boolean,
  style: NumberStyle | null,
  unit: string | null,
])[] = [
  // Renstra NTT 2024–2026, Tabel 7.1: E19, F19, G19, E20, F20, G20, E22
  ["3,2- 3,0", 3, 3.2, true, "id", null],
  ["2,75- 2,5", 2.5, 2.75, true, "id", null],
  ["2,25-2,05", 2.05, 2.25, true, "id", null],
  ["20-19,63", 19.63, 20, true, "id", null],
  ["19,35-18,15", 18.15, 19.35, true, "id", null],
  ["17,05-15,03", 15.03, 17.05, true, "id", null],
  ["3,2-3,0", 3, 3.2, true, "id", null],
  ["69,1-69,5", 69.1, 69.5, false, "id", null],
  ["69.1-69.5", 69.1, 69.5, false, "en", null],
  ["3,2 – 3,0 %", 3, 3.2, true, "id", "%"],
  ["3,2% — 3,0%", 3, 3.2, true, "id", "%"],
  ["3,2 % − 3,0", 3, 3.2, true, "id", "%"],
  ["10 s/d 12", 10, 12, false, null, null],
  ["10 sd 12", 10, 12, false, null, null],
  ["10sd12", 10, 12, false, null, null],
  ["10 s.d. 12 Orang", 10, 12, false, null, "Orang"],
  ["10 S/D 12 (Juta Rp)", 10, 12, false, null, "(Juta Rp)"],
  ["10 orang sampai 12 Orang", 10, 12, false, null, "Orang"],
  ["10 sampai dengan 12", 10, 12, false, null, null],
  ["10 hingga 12", 10, 12, false, null, null],
  ["-1,5 s/d -1,0", -1.5, -1, false, "id", null],
  ["−1 s/d 2", -1, 2, false, null, null],
  ["-1 s.d. 2", -1, 2, false, null, null],
  ["1-1234567,5", 1, 1234567.5, false, "id", null],
  ["5-1,1234567", 1.1234567, 5, true, "id", null],
  ["1 s/d -2", -2, 1, true, null, null],
  ["-0 s/d 2", 0, 2, false, null, null],
  ["Rp 5.000.000 - Rp. 7.500.000", 5000000, 7500000, false, "id", null],
  ["5-5", 5, 5, false, null, null],
  ["1.000-1.500", 1000, 1500, false, null, null],
  ["2.430-2.500,5", 2430, 2500.5, false, "id", null],
  ["2.43-2.500", 2.43, 2.5, false, "en", null],
  ["2.500-2.43", 2.43, 2.5, true, "en", null],
  ["13-2021", 13, 2021, false, null, null],
  ["12-1899", 12, 1899, false, null, null],
  ["1899-2024", 1899, 2024, false, null, null],
  ["2024-2100", 2024, 2100, false, null, null],
  ["10000-99999", 10000, 99999, false, null, null],
  ["10000-100000", 10000, 100000, false, null, null],
  ["123-12345", 123, 12345, false, null, null],
];

const MALFORMED: readonly (readonly [text: string, reason: NumberRefusal])[] = [
  ["6,81,297,418.00", "grouping"], // LKjIP Paser 2023, Realisasi Anggaran D69
  ["1.23.456", "grouping"],
  ["12.3456.789", "grouping"],
  ["1234.567.890", "grouping"],
  ["1.234.5678", "grouping"],
  ["1.234.5", "grouping"],
  ["12.34.56", "grouping"],
  ["1234,567.89", "grouping"],
  ["12,34.5", "grouping"],
  ["12.34,5", "grouping"],
  ["1..000", "grouping"],
  ["2.07.03-2.07.05", "grouping"],
  ["69,1-69,5,2", "grouping"],
  ["1,234.567,89", "separators"],
  ["1.234,567.89", "separators"],
  ["69,1-69.55", "separators"],
  ["12 5", "blanks"],
  ["1 000 000", "blanks"],
  ["2.4 30", "blanks"],
  ["12 5,3", "blanks"],
  ["6,81 ,29 7.00", "blanks"],
  ["--5 Orang", "signs"],
  ["-(5)", "signs"],
  ["(-5)", "signs"],
  ["-5-", "signs"],
  ["Rp 1.000.000-", "signs"],
  ["- Rp -5", "signs"],
];

const TEXTS: readonly string[] = [
  "n/a",
  "belum",
  "Kab. Ende",
  "1 Paket dari 2",
  "(1.000",
  "1.000)",
  "1)",
  "Rp",
  "Rp.",
  "<5",
  "≥ 75",
  "± 10",
  ".5",
  "=5+3",
  "=10-12",
  "=A1",
  "==5",
  "Nilai BB",
  "x5",
  "1e5",
  "5 m4",
  // Kode of central programmes and list items
  "2197.BCD.001",
  "026.13.DL",
  "026.13 DL",
  "044,01 EB",
  "067.07WA",
  "6471.DBD",
  "6471. RAI",
  "1. Meningkatkan perluasan penempatan tenaga kerja",
  "12.Bulan",
  // Dates, periods, telephone numbers, kode, signs: no ranges
  "12-05",
  "01-12",
  "12-05-2021",
  "2021-05-12",
  "3-Mar",
  "1/2",
  "2024-2026",
  "1900-2099",
  "12-2021",
  "1-2024",
  "0380-821234",
  "62-8123456",
  "1234-123456",
  "0812-3456-7890",
  "5-1-02",
  "-5-3",
  "5--3",
  "10 % - 12 Orang",
  "5- Orang",
  "36.980.150.000.000 / 216.739 x 100 = 17.062.065.433,54",
];

describe("parseNumber", () => {
  const written = WRITTEN.map(([text, value, style, unit]) => [text, value, style, unit ?? null] as const);
  it.each(written)("reads %j as %d (%s, %s)", (text, value, style, unit) => {
    expect(parseNumber(text, null)).toEqual({ kind: "text-number", value, text, style, ambiguous: false, unit });
  });

  it.each(RANGES)("reads %j as the range %d to %d", (text, low, high, descending, style, unit) => {
    expect(parseNumber(text, null)).toEqual({ kind: "range", low, high, descending, text, style, unit });
  });

  it.each(MALFORMED)("refuses %j: %s", (text, reason) => {
    expect(parseNumber(text, null)).toEqual({ kind: "malformed", text, reason });
  });

  it.each(TEXTS)("leaves %j a text", (text) => {
    expect(parseNumber(text, null)).toEqual({ kind: "text", text });
  });

  it.each(["-", " - ", "–", "—", "−", "--", "Rp -", "Rp. -", "Rp.-", "IDR–"])("takes %j for a dash", (text) => {
    expect(parseNumber(text, null)).toEqual({ kind: "dash", text });
  });

  it.each(["", "  ", "\u00a0", "\u200b", "\n\t"])("takes %j for a blank", (text) => {
    expect(parseNumber(text, null)).toEqual({ kind: "blank" });
  });

  it.each([
    ["2.430", "id", 2430],
    ["2.430", "en", 2.43],
    ["2,430", "id", 2.43],
    ["2,430", "en", 2430],
    ["2.430", null, 2430],
    ["2,430", null, 2.43],
    ["123.456", null, 123456],
    ["-2.430 Orang", "id", -2430],
  ] as const)("lets the column decide %j (%s) and says so: %d", (text, style, value) => {
    expect(parseNumber(text, style)).toMatchObject({ kind: "text-number", value, style, ambiguous: true });
  });

  it.each(["97,79", "97.79", "1.234,5", "1,234.5", "1.000.000"])("lets no column change %j", (text) => {
    expect(parseNumber(text, "id")).toEqual(parseNumber(text, "en"));
  });

  it("reads a range in the column's style where its limits prove none", () => {
    expect(parseNumber("1.000-1.500", "id")).toMatchObject({ low: 1000, high: 1500, style: "id" });
    expect(parseNumber("1.000-1.500", "en")).toMatchObject({ low: 1, high: 1.5, style: "en" });
    expect(parseNumber("10-1.500", "en")).toMatchObject({ low: 1.5, high: 10, style: "en" });
    expect(parseNumber("69.1-69.5", "id")).toMatchObject({ low: 69.1, high: 69.5, style: "en" });
    expect(parseNumber("2.430-2.500,5", "en")).toMatchObject({ low: 2430, high: 2500.5, style: "id" });
    expect(parseNumber("10-12", "en")).toMatchObject({ style: null });
  });

  const styles = fc.constantFrom<NumberStyle>("id", "en");
  const amounts = fc.oneof(
    fc.integer({ min: -9_000_000_000_000, max: 9_000_000_000_000 }).map((sen) => sen / 100),
    fc.integer({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER }),
    fc.integer({ min: -999_999, max: 999_999 }).map((thousandth) => thousandth / 1000),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
  );
  const prefixes = fc.constantFrom("", "Rp ", "Rp.", "  ");
  const suffixes = fc.constantFrom<readonly [string, string | null]>(
    ["", null],
    ["%", "%"],
    [" Orang", "Orang"],
    ["BB", "BB"],
  );

  it("reads back every number as it was written, in both styles, with currency and units", () => {
    fc.assert(
      fc.property(amounts, styles, prefixes, suffixes, (value, style, prefix, [suffix, unit]) => {
        const typed = parseNumber(`${prefix}${formatNumber(value, style, null)}${suffix}`, style);
        expect(typed).toMatchObject({ kind: "text-number", value: value + 0, unit });
      }),
      { numRuns: 1000 },
    );
  });

  it("reads back every range as it was written", () => {
    const limit = fc.integer({ min: 0, max: 99_999 }).map((hundredth) => hundredth / 100);
    fc.assert(
      fc.property(limit, limit, styles, fc.constantFrom("-", " – ", " s/d ", " sd "), (first, second, style, joint) => {
        const typed = parseNumber(`${formatNumber(first, style, 2)}${joint}${formatNumber(second, style, 2)}`, style);
        expect(typed).toMatchObject({
          kind: "range",
          low: Math.min(first, second),
          high: Math.max(first, second),
          descending: first > second,
          style,
        });
      }),
    );
  });

  it("says something about every text and never gives a figure that is not finite", () => {
    const texts = fc.string({ unit: fc.constantFrom(..."0123456789.,- ()%=Rp/sdX".split("")), maxLength: 14 });
    fc.assert(
      fc.property(fc.oneof(texts, fc.string()), fc.constantFrom(null, "id", "en"), (text, style) => {
        const typed = parseNumber(text, style);
        if (typed.kind === "text-number") expect(Number.isFinite(typed.value)).toBe(true);
        if (typed.kind === "range") expect(typed.low <= typed.high).toBe(true);
        if (typed.kind === "text" || typed.kind === "malformed") expect(typed.text).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("decideStyle", () => {
  it.each([
    [["97,79", "91.17", "88,2", "2.430"], "id"],
    [["97.79", "1,200,000", "88,2"], "en"],
    [["97,79", "91.17", "2.430"], null],
    [["2.430", "12", "belum", "6,81,297"], null],
    [["3,2-3,0"], "id"],
    [["69.1-69.5", "2,430"], "en"],
    [["69.1-69.5", "3,2-3,0", "1,5"], "id"],
    [["1.000-1.500", "10-12"], null],
    [[], null],
  ] as const)("of %j is %s", (texts, style) => {
    expect(decideStyle(texts)).toBe(style);
  });
});

describe("decodeNumber and figureOf", () => {
  it("keep blank, nil, zero, text, error and figures apart", () => {
    expect(decodeNumber(null, null)).toEqual({ kind: "blank" });
    expect(decodeNumber(0, null)).toEqual({ kind: "number", value: 0 });
    expect(decodeNumber(true, null)).toEqual({ kind: "text", text: "TRUE" });
    expect(decodeNumber(false, null)).toEqual({ kind: "text", text: "FALSE" });
    expect(decodeNumber("2.430", "en")).toMatchObject({ kind: "text-number", value: 2.43 });
    expect(decodeNumber({ error: "#REF!" }, null)).toEqual({ kind: "error", error: "#REF!" });
  });

  it.each([
    [null, null],
    ["", null],
    ["belum", null],
    ["6,81,297", null],
    ["3,2-3,0", null],
    [{ error: "#N/A" }, null],
    [true, null],
    ["-", 0],
    [0, 0],
    [4.72, 4.72],
    ["4,72%", 4.72],
  ] as const)("the figure of %j is %j", (value, expected) => {
    expect(figureOf(decodeNumber(value, null))).toBe(expected);
  });
});
