import fc from "fast-check";
import { terbilang } from "../../src/domain/terbilang";

describe("terbilang", () => {
  it.each([
    [0, "nol"],
    [1, "satu"],
    [9, "sembilan"],
    [10, "sepuluh"],
    [11, "sebelas"],
    [12, "dua belas"],
    [19, "sembilan belas"],
    [20, "dua puluh"],
    [21, "dua puluh satu"],
    [99, "sembilan puluh sembilan"],
    [100, "seratus"],
    [101, "seratus satu"],
    [110, "seratus sepuluh"],
    [111, "seratus sebelas"],
    [200, "dua ratus"],
    [345, "tiga ratus empat puluh lima"],
    [678, "enam ratus tujuh puluh delapan"],
    [999, "sembilan ratus sembilan puluh sembilan"],
    [1000, "seribu"],
    [1001, "seribu satu"],
    [1100, "seribu seratus"],
    [2000, "dua ribu"],
    [10_000, "sepuluh ribu"],
    [11_000, "sebelas ribu"],
    [21_000, "dua puluh satu ribu"],
    [100_000, "seratus ribu"],
    [101_000, "seratus satu ribu"],
    [1_000_000, "satu juta"],
    [1_001_000, "satu juta seribu"],
    [1_000_000_000, "satu miliar"],
    [1_000_000_000_000, "satu triliun"],
    [1_001_001_001_001, "satu triliun satu miliar satu juta seribu satu"],
    [100_000_000_000_000, "seratus triliun"],
  ])("says %d", (value, words) => {
    expect(terbilang(value, null)).toBe(words);
  });

  it("says an amount of money", () => {
    // S2, Realisasi Anggaran row 86.
    expect(terbilang(18820531793, "rupiah")).toBe(
      "delapan belas miliar delapan ratus dua puluh juta lima ratus tiga puluh satu ribu tujuh ratus sembilan puluh tiga rupiah",
    );
    expect(terbilang(0, "rupiah")).toBe("nol rupiah");
    expect(terbilang(1000.5, "rupiah")).toBe("seribu rupiah lima puluh sen");
    expect(terbilang(2.05, "Rp")).toBe("dua rupiah lima sen");
    expect(terbilang(2.01, "Rp.")).toBe("dua rupiah satu sen");
    expect(terbilang(0.11, " RUPIAH ")).toBe("nol rupiah sebelas sen");
    expect(terbilang(-1500, "rupiah")).toBe("minus seribu lima ratus rupiah");
  });

  it("rounds money to the sen", () => {
    expect(terbilang(1.005, "rupiah")).toBe("satu rupiah satu sen");
    expect(terbilang(1.004, "rupiah")).toBe("satu rupiah");
    expect(terbilang(1.999, "rupiah")).toBe("dua rupiah");
    expect(terbilang(-0.004, "rupiah")).toBe("nol rupiah");
  });

  it("says other decimals digit by digit", () => {
    expect(terbilang(2.05, "persen")).toBe("dua koma nol lima persen");
    expect(terbilang(-87.17, "%")).toBe("minus delapan puluh tujuh koma satu tujuh persen");
    expect(terbilang(0.1 + 0.2, null)).toBe("nol koma tiga");
    expect(terbilang(0.000001, null)).toBe("nol koma nol nol nol nol nol satu");
    expect(terbilang(10.5, null)).toBe("sepuluh koma lima");
  });

  it("says any unit after it, and none for a blank one", () => {
    expect(terbilang(503, "orang")).toBe("lima ratus tiga orang");
    expect(terbilang(3, "  dokumen ")).toBe("tiga dokumen");
    expect(terbilang(3, "  ")).toBe("tiga");
    expect(terbilang(3, "rupiah/orang")).toBe("tiga rupiah/orang");
    expect(terbilang(3, "per rupiah")).toBe("tiga per rupiah");
    expect(terbilang(3.5, "rp juta")).toBe("tiga koma lima rp juta");
  });

  it("ends below 1.000 triliun", () => {
    const words = `${terbilang(999, null) ?? ""} `;
    const most = `${words}triliun ${words}miliar ${words}juta ${words}ribu ${words.trim()}`;
    expect(terbilang(999_999_999_999_999, null)).toBe(most);
    expect(terbilang(-999_999_999_999_999, null)).toBe(`minus ${most}`);
    expect(terbilang(1e15, null)).toBeNull();
    expect(terbilang(-1e15, "rupiah")).toBeNull();
    expect(terbilang(1e22, null)).toBeNull();
  });

  it("has no words for what is no number, or too small for words", () => {
    expect([Number.NaN, Infinity, -Infinity].map((value) => terbilang(value, null))).toEqual([null, null, null]);
    expect([Number.NaN, Infinity].map((value) => terbilang(value, "rupiah"))).toEqual([null, null]);
    expect(terbilang(9.9e-7, null)).toBeNull();
  });
});

const ONES = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"];
const GROUPS: Readonly<Record<string, number>> = { ribu: 1e3, juta: 1e6, miliar: 1e9, triliun: 1e12 };

/** Reads whole numbers in words, the other way round. */
function read(words: readonly string[]): number {
  let [total, group, last] = [0, 0, 0];
  for (const spoken of words) {
    const one = /^se(puluh|belas|ratus|ribu)$/.test(spoken);
    const word = one ? spoken.slice(2) : spoken;
    if (one) last = 1;
    if (word === "puluh") [group, last] = [group + last * 10, 0];
    else if (word === "belas") [group, last] = [group + last + 10, 0];
    else if (word === "ratus") [group, last] = [group + last * 100, 0];
    else if (word in GROUPS) [total, group, last] = [total + (group + last) * (GROUPS[word] ?? 0), 0, 0];
    else last = ONES.indexOf(word);
    if (last < 0) throw new Error(`${spoken} is no word of a number`);
  }
  return total + group + last;
}

describe("terbilang read back", () => {
  const groupOfThree = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 999 }));
  const whole = fc
    .array(groupOfThree, { minLength: 1, maxLength: 5 })
    .map((groups) => groups.reduce((sum, group) => sum * 1000 + group, 0));

  it("is the number again", () => {
    fc.assert(
      fc.property(whole, (value) => {
        expect(read((terbilang(value, null) ?? "").split(" "))).toBe(value);
      }),
      { numRuns: 2000 },
    );
  });

  it("is the number again for every number up to 10.000", () => {
    for (let value = 0; value <= 10_000; value += 1) {
      expect(read((terbilang(value, null) ?? "").split(" "))).toBe(value);
    }
  });

  it("is the number again with decimals", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 1, max: 5 }), (digits, places) => {
        const value = digits / 10 ** places;
        const words = (terbilang(value, null) ?? "").split(" ");
        const unsigned = words[0] === "minus" ? words.slice(1) : words;
        const comma = unsigned.includes("koma") ? unsigned.indexOf("koma") : unsigned.length;
        const fraction = unsigned.slice(comma + 1).map((word) => ONES.indexOf(word));
        const found = Number(`${String(read(unsigned.slice(0, comma)))}.${fraction.join("")}`);
        expect(words[0] === "minus" ? -found : found).toBe(value);
      }),
    );
  });

  it("is the amount of rupiah and sen again", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_999_999 }), (sen) => {
        const [rupiah = "", rest] = (terbilang(sen / 100, "rupiah") ?? "").split(" rupiah");
        const cents = rest === undefined || rest === "" ? 0 : read(rest.trim().replace(/ sen$/, "").split(" "));
        expect(read(rupiah.split(" ")) * 100 + cents).toBe(sen);
      }),
    );
  });
});
