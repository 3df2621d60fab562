import { call, column, DIVIDED_BY_ZERO, reason, value } from "./calling";

describe("BOBOT", () => {
  it("is the share of a number or of a range's sum", () => {
    expect(value("BOBOT", 25, 200)).toBe(12.5);
    expect(value("BOBOT", 25, column(100, null, 60, "40"))).toBe(12.5);
    expect(call("BOBOT", column(50, 150), column(50, 150))).toEqual([[25], [75]]);
    expect(value("BOBOT", "Rp. 25,-", "200")).toBe(12.5);
    expect(value("BOBOT", 0, 200)).toBe(0);
  });

  it("gives the reason in every place when the total is none", () => {
    expect(call("BOBOT", column(1, 2), column(0, 0))).toEqual([["#N/A"], ["#N/A"]]);
    expect(reason("BOBOT", 1, column(0, 0))).toBe("pembagi-nol");
    expect(reason("BOBOT", 1, column(null, ""))).toBe("kosong");
    expect(reason("BOBOT", 1, column(5, "JUMLAH"))).toBe("bukan-angka");
    expect(value("BOBOT", 1, column(5, DIVIDED_BY_ZERO))).toBe("#DIV/0!");
    expect(reason("BOBOT", null, 5)).toBe("kosong");
  });

  it("adds exactly", () => {
    expect(value("BOBOT", 0.3, column(0.1, 0.2))).toBe(100);
  });
});

describe("TERTIMBANG", () => {
  it("is the weight by what was done, never more than the weight", () => {
    expect(value("TERTIMBANG", 13.26, 25, 20)).toBeCloseTo(10.608);
    expect(value("TERTIMBANG", 13.26, 25, 25)).toBe(13.26);
    expect(value("TERTIMBANG", 13.26, 25, 40)).toBe(13.26);
    expect(value("TERTIMBANG", 13.26, 25, 0)).toBe(0);
    expect(value("TERTIMBANG", "13,26%", "25 LPK", "20 LPK")).toBeCloseTo(10.608);
  });

  it("tells blank, zero and negative apart", () => {
    expect(reason("TERTIMBANG", 10, 5, null)).toBe("realisasi-kosong");
    expect(reason("TERTIMBANG", 10, 5, "belum")).toBe("belum-ada");
    expect(reason("TERTIMBANG", 10, null, 5)).toBe("target-kosong");
    expect(reason("TERTIMBANG", 10, 0, 5)).toBe("pembagi-nol");
    expect(reason("TERTIMBANG", 10, -5, 5)).toBe("target-negatif");
    expect(reason("TERTIMBANG", 10, 5, -5)).toBe("realisasi-negatif");
    expect(reason("TERTIMBANG", null, 5, 5)).toBe("kosong");
  });

  it("may weigh percentages of the weight itself", () => {
    expect(value("TERTIMBANG", 0.5, "100%", "80%")).toBeCloseTo(0.4);
    expect(reason("TERTIMBANG", 10, "100%", 0.8)).toBe("persen-rancu");
  });
});

describe("SERAPAN and SIAP", () => {
  it("read rupiah as typed", () => {
    expect(value("SERAPAN", "18.820.531.793.00", "17.955.479.873.00")).toBeCloseTo(95.4036797);
    expect(value("SIAP", "Rp. 18.820.531.793,-", "Rp. 17.955.479.873,-")).toBe(865051920);
    expect(value("SERAPAN", 200, 0)).toBe(0);
    expect(value("SERAPAN", 200, "-")).toBe(0);
  });

  it("are exact to the sen, also below zero", () => {
    expect(value("SIAP", 10.1, 0.2)).toBe(9.9);
    expect(value("SIAP", 100, 250.5)).toBe(-150.5);
    expect(value("SERAPAN", 100, 250)).toBe(250);
  });

  it("give no figure for a blank or a zero budget", () => {
    expect(reason("SIAP", 100, null)).toBe("kosong");
    expect(reason("SIAP", "", 5)).toBe("kosong");
    expect(reason("SERAPAN", 0, 5)).toBe("pembagi-nol");
    expect(reason("SERAPAN", 100, "  ")).toBe("kosong");
    expect(reason("SERAPAN", 100, true)).toBe("bukan-angka");
  });
});
