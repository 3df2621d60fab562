import { call, column, DIVIDED_BY_ZERO, NOT_AVAILABLE, reason, value } from "./calling";

describe("DEVIASI", () => {
  it("is the difference, or relative to the plan", () => {
    expect(value("DEVIASI", 96, 77.81)).toBe(-18.19);
    expect(value("DEVIASI", 96, 77.81, "poin")).toBe(-18.19);
    expect(value("DEVIASI", 80, 60, "relatif")).toBe(25);
    expect(value("DEVIASI", 80, 60, "Relative")).toBe(25);
    expect(value("DEVIASI", 0, 5)).toBe(5);
    expect(reason("DEVIASI", 0, 5, "relatif")).toBe("pembagi-nol");
    expect(reason("DEVIASI", 80, 60, "x")).toBe("pilihan");
  });
});

describe("PERTUMBUHAN", () => {
  it("is measured from the old figure", () => {
    expect(value("PERTUMBUHAN", 200, 250)).toBe(25);
    expect(value("PERTUMBUHAN", 200, 0)).toBe(-100);
    expect(value("PERTUMBUHAN", "1.000", "1.500")).toBe(50);
    expect(reason("PERTUMBUHAN", -1, 5)).toBe("dasar-negatif");
    expect(reason("PERTUMBUHAN", 0, 5)).toBe("pembagi-nol");
    expect(reason("PERTUMBUHAN", 5, null)).toBe("kosong");
  });
});

describe("RATARATA", () => {
  it("leaves out what is not there, and counts zero", () => {
    expect(
      value("RATARATA", column(100, 50, null, "", "n/a", "N.A.", "NA", "belum", "belum rilis", NOT_AVAILABLE)),
    ).toBe(75);
    expect(value("RATARATA", column(100, 0))).toBe(50);
    expect(value("RATARATA", [["87,17%", "153,85%"]])).toBe(120.51);
    expect(value("RATARATA", 80)).toBe(80);
  });

  it("does not leave out what it cannot read", () => {
    expect(value("RATARATA", column(100, DIVIDED_BY_ZERO))).toBe("#DIV/0!");
    expect(reason("RATARATA", column(100, "belumut"))).toBe("bukan-angka");
    expect(reason("RATARATA", column(100, "-"))).toBe("strip-rancu");
    expect(reason("RATARATA", column(100, false))).toBe("bukan-angka");
    expect(reason("RATARATA", column("90%", 0.8))).toBe("persen-rancu");
    expect(reason("RATARATA", column(null, NOT_AVAILABLE))).toBe("semua-kosong");
  });

  it("weighs what has a weight", () => {
    expect(value("RATARATA", column(100, 50), column(1, 3))).toBe(62.5);
    expect(value("RATARATA", column(100, 50, null), column(1, 3, 5))).toBe(62.5);
    expect(value("RATARATA", column(100, 50, 10), column(1, 3, null))).toBe(62.5);
    expect(value("RATARATA", 80, 5)).toBe(80);
    expect(value("RATARATA", 80, 0)).toBe(80);
    expect(value("RATARATA", column(100, 50), null)).toBe(75);
    expect(reason("RATARATA", column(100, 50), 3)).toBe("ukuran-berbeda");
    expect(reason("RATARATA", column(100, 50), [[1, 3]])).toBe("ukuran-berbeda");
    expect(reason("RATARATA", [[100, 50]], [[1, 3, 5]])).toBe("ukuran-berbeda");
    expect(reason("RATARATA", column(100, 50), column(0, 0))).toBe("bobot-nol");
    expect(reason("RATARATA", column(100, 50), column(-1, 3))).toBe("bobot-negatif");
  });
});

describe("TRIWULAN", () => {
  it.each([
    ["jumlah", 60],
    ["Total", 60],
    ["terakhir", 30],
    ["kondisi akhir", 30],
    ["Orang", 60],
    ["Dokumen", 60],
    ["%", 30],
    ["Persen", 30],
    ["Indeks", 30],
    ["predikat", 30],
    [undefined, 60],
    [null, 60],
    [0, 60],
  ])("of the kind %p", (jenis, expected) => {
    expect(value("TRIWULAN", [[10, 20, 30, null]], jenis)).toBe(expected);
    expect(value("TRIWULAN", column(10, 20, 30, "belum"), jenis)).toBe(expected);
  });

  it("goes by the unit typed in the cells when it is left to them", () => {
    expect(value("TRIWULAN", [["25%", "50%", null, null]])).toBe(50);
    expect(value("TRIWULAN", [["5 Orang", "7 Orang", null, null]])).toBe(12);
    expect(value("TRIWULAN", [["25%", "50%", null, null]], "jumlah")).toBe(75);
  });

  it("takes nil as zero in a sum, and not as the last figure", () => {
    expect(value("TRIWULAN", [[10, 20, "-", "-"]], "jumlah")).toBe(30);
    expect(value("TRIWULAN", [[10, 20, "-", "-"]], "terakhir")).toBe(20);
    expect(value("TRIWULAN", [[10, 20, 0, null]], "terakhir")).toBe(0);
    expect(value("TRIWULAN", [["-", "-", "-", "-"]], "jumlah")).toBe(0);
    expect(reason("TRIWULAN", [["-", "-"]], "terakhir")).toBe("semua-kosong");
  });

  it.each(["terakir", "jumla", "jmlah", "akhirnya", "12", 4, true])("does not take %p for a unit", (jenis) => {
    expect(reason("TRIWULAN", [[1, 2]], jenis)).toBe("pilihan");
  });

  it("needs one row or column, and figures", () => {
    expect(
      reason("TRIWULAN", [
        [1, 2],
        [3, 4],
      ]),
    ).toBe("bukan-satu-baris");
    expect(reason("TRIWULAN", [[1, "TW2"]])).toBe("bukan-angka");
    expect(reason("TRIWULAN", [["25%", 0.5]])).toBe("persen-rancu");
    expect(value("TRIWULAN", [[1, DIVIDED_BY_ZERO]])).toBe("#DIV/0!");
    expect(value("TRIWULAN", [[0.1, 0.2]])).toBe(0.3);
    expect(call("TRIWULAN", 7)).toEqual([[7]]);
  });
});
