import { call, column, DIVIDED_BY_ZERO, reason, value } from "./calling";

describe("CAPAIAN", () => {
  it.each([
    ["naik unless said otherwise", [30, 26.15], 87.16666666666666],
    ["texts with units", ["5.310 Orang", "2.655 Orang"], 50],
    ["percentages as texts", ["40%", "61,54 %"], 153.85],
    ["a target that is a range, met", ["3,2-3,0", 3.1], 100],
    ["a range from below", ["3,0-3,2", 1.5], 50],
    ["a range from above", ["3,0-3,2", 6.4], 200],
    ["nil is zero", [5, "-"], 0],
    ["zero is zero", [5, 0], 0],
  ])("%s", (_, [target = null, realisasi = null], expected) => {
    expect(value("CAPAIAN", target, realisasi)).toBeCloseTo(expected, 12);
  });

  it.each([
    ["turun", 95.11111111111111],
    ["Turun", 95.11111111111111],
    [" MENURUN ", 95.11111111111111],
    ["makin rendah makin baik", 95.11111111111111],
    ["lower is better", 95.11111111111111],
    ["turun-rasio", 95.33898305084746],
    ["turun rasio", 95.33898305084746],
    ["Turun_Rasio", 95.33898305084746],
    ["naik", 104.88888888888889],
    ["meningkat", 104.88888888888889],
    ["up", 104.88888888888889],
    ["", 104.88888888888889],
    [0, 104.88888888888889],
    [null, 104.88888888888889],
    [undefined, 104.88888888888889],
  ])("in the direction %p", (arah, expected) => {
    expect(value("CAPAIAN", 4.5, 4.72, arah)).toBeCloseTo(expected, 10);
  });

  it("says which directions there are", () => {
    expect(reason("CAPAIAN", 4.5, 4.72, "kebawah")).toBe("pilihan");
    expect(reason("CAPAIAN", 4.5, 4.72, true)).toBe("pilihan");
  });

  it("is capped only when asked", () => {
    expect(value("CAPAIAN", 40, 61.54, undefined, 120)).toBe(120);
    expect(value("CAPAIAN", 40, 61.54, null, "120%")).toBe(120);
    expect(value("CAPAIAN", 40, 44, "naik", 120)).toBeCloseTo(110);
    expect(value("CAPAIAN", 40, 61.54, "naik", 0)).toBeCloseTo(153.85);
    expect(value("CAPAIAN", 40, 61.54, "naik", null)).toBeCloseTo(153.85);
    expect(reason("CAPAIAN", 40, 61.54, "naik", -1)).toBe("batas-tidak-sah");
  });

  it("takes arah and batas row by row", () => {
    const results = call("CAPAIAN", column(40, 4.5), column(61.54, 4.72), column("naik", "turun"), column(100, null));
    expect(results).toEqual([[100], [expect.closeTo(95.1111, 4)]]);
  });

  it("never takes 0,4 for 40 % against a typed percentage", () => {
    expect(reason("CAPAIAN", 0.4, "61,54%")).toBe("persen-rancu");
    expect(reason("CAPAIAN", "40%", 0.6154)).toBe("persen-rancu");
    expect(reason("CAPAIAN", "40%", 1)).toBe("persen-rancu");
    expect(reason("CAPAIAN", "39%-41%", 0.4)).toBe("persen-rancu");
    expect(value("CAPAIAN", "40%", 1.01)).toBeCloseTo(2.525);
    expect(value("CAPAIAN", "40%", 0)).toBe(0);
    expect(value("CAPAIAN", 0.4, 0.5455)).toBeCloseTo(136.375);
    expect(reason("CAPAIAN", "0,4", "61,54%")).toBe("persen-rancu");
    expect(value("CAPAIAN", "1 Kasus", "50%")).toBeCloseTo(5000);
  });

  it("decides the style of a column by its own majority", () => {
    const points = column("26.15", "5.310", "1,234.50");
    expect(call("CAPAIAN", 10, points)).toEqual([
      [expect.closeTo(261.5)],
      [expect.closeTo(53.1)],
      [expect.closeTo(12345)],
    ]);
    expect(value("CAPAIAN", 10, "5.310")).toBeCloseTo(53100);
    expect(call("CAPAIAN", column("5.310", "26,15"), points)[0]?.[0]).toBeCloseTo((26.15 / 5310) * 100);
  });
});

describe("EFISIENSI", () => {
  it("is the difference without the noise of binary fractions", () => {
    expect(value("EFISIENSI", 87.17, 98.64)).toBe(-11.47);
    expect(value("EFISIENSI", "153,85%", "99,93%")).toBe(53.92);
    expect(reason("EFISIENSI", "87,17%", 0.9864)).toBe("persen-rancu");
    expect(reason("EFISIENSI", 87.17, null)).toBe("kosong");
    expect(reason("EFISIENSI", 1.5e308, -1.5e308)).toBe("di-luar-jangkauan");
  });
});

describe("RATING", () => {
  it.each([
    [91, "Sangat Tinggi"],
    [90.99, "Tinggi"],
    [76, "Tinggi"],
    [66, "Sedang"],
    [51, "Rendah"],
    [50.99, "Sangat Rendah"],
    [-20, "Sangat Rendah"],
    [153.85, "Sangat Tinggi"],
    ["87,17%", "Tinggi"],
  ])("%p is %s", (percent, label) => {
    expect(value("RATING", percent)).toBe(label);
  });

  it.each([undefined, null, "", 0, "permendagri-86-2017", " PERMENDAGRI-86-2017 "])("on the scale %p", (scale) => {
    expect(value("RATING", 90.5, scale)).toBe("Tinggi");
    expect(value("RATING", 90.5, scale, "batas-atas")).toBe("Sangat Tinggi");
    expect(value("RATING", 90.5, scale, "Batas Bawah")).toBe("Tinggi");
  });

  it("knows the other scales by id", () => {
    expect(value("RATING", 87.17, "lkjip-4")).toBe("Sangat Berhasil");
    expect(value("RATING", 54, "lkjip-4-belum")).toBe("Belum Berhasil");
    expect(reason("RATING", 87.17, "lkjip")).toBe("skala-tidak-dikenal");
    expect(reason("RATING", 87.17, 4)).toBe("skala-tidak-dikenal");
  });

  const OWN = [
    ["Batas bawah", "Kategori"],
    [null, ""],
    ["50", "Cukup"],
    [0, "Kurang"],
    ["≥ 85,5", "Baik"],
  ];
  it("rates on an own table, rows in any order, header and blank rows passed over", () => {
    expect(call("RATING", column(85.5, 85.4, 50, 49.9, 0), OWN)).toEqual(
      ["Baik", "Cukup", "Cukup", "Kurang", "Kurang"].map((label) => [label]),
    );
    expect(value("RATING", 60, OWN.slice(2))).toBe("Cukup");
    expect(value("RATING", 60, [[0, 0], ...OWN.slice(2)])).toBe("Cukup");
    expect(reason("RATING", 60, [...OWN, [70, 0]])).toBe("label-kosong");
    expect(
      value("RATING", 10, [
        ["-", "Kurang"],
        [50, "Cukup"],
      ]),
    ).toBe("Kurang");
    expect(
      reason("RATING", 10, [
        ["sejak 50", "Cukup"],
        [0, "Kurang"],
      ]),
    ).toBe("batas-bukan-angka");
  });

  it("names what is wrong with an own table", () => {
    expect(reason("RATING", 60, [["x", "Baik", "lagi"]])).toBe("skala-bukan-dua-kolom");
    expect(reason("RATING", 60, [...OWN, [50, "Dua kali"]])).toBe("batas-ganda");
    expect(reason("RATING", 60, [...OWN, [70, " "]])).toBe("label-kosong");
    expect(reason("RATING", 60, [...OWN, ["x7", "Baik"]])).toBe("batas-bukan-angka");
    expect(reason("RATING", 60, [...OWN, [null, "Baik"]])).toBe("batas-bukan-angka");
    expect(
      reason("RATING", 60, [
        [10, "Baik"],
        [5, "Kurang"],
      ]),
    ).toBe("tanpa-dasar");
    expect(
      reason("RATING", 60, [
        ["Batas", "Label"],
        [null, null],
      ]),
    ).toBe("tabel-kosong");
    expect(
      value("RATING", 60, [
        [0, "Kurang"],
        [50, DIVIDED_BY_ZERO],
      ]),
    ).toBe("#DIV/0!");
  });
});

describe("PREDIKAT", () => {
  it.each([
    [100, "AA"],
    [90.01, "AA"],
    [90, "A"],
    [70.01, "BB"],
    [70, "B"],
    [60, "CC"],
    [50, "C"],
    [30, "D"],
    [0, "D"],
    ["79,17BB", "BB"],
    ["62 (B)", "B"],
    ["79,17B", "BB"],
    ["77,92", "BB"],
  ])("%p is %s", (nilai, label) => {
    expect(value("PREDIKAT", nilai)).toBe(label);
  });

  it("needs a nilai from 0 to 100", () => {
    expect(reason("PREDIKAT", 100.01)).toBe("nilai-di-luar");
    expect(reason("PREDIKAT", -1)).toBe("nilai-di-luar");
    expect(reason("PREDIKAT", "BB")).toBe("bukan-angka");
  });
});
