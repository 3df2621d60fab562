import { call, column, DIVIDED_BY_ZERO, reason, value } from "./calling";

const KODE = ["2,07,04", "2.07.04.1.03", "2.07.04.1.03.03", "2.07.04.1.04.01", "2.07.05.1.03.01"] as const;

describe("JUMLAH", () => {
  const codes = column("No", ...KODE);
  const values = column("Keuangan", 999, 999, 17250000, "31.304.000", 6016000);

  it("counts each detail once, whatever stands above it", () => {
    expect(call("JUMLAH", column("2.07.04", "2.07.04.1.03", "2.07.05", " 2,07"), codes, values)).toEqual([
      [48554000],
      [17250000],
      [6016000],
      [54570000],
    ]);
  });

  it("lets a parent without details count itself", () => {
    expect(value("JUMLAH", "2.07.04", column("2.07.04", "2.07.05"), column(5, 7))).toBe(5);
    expect(value("JUMLAH", "2.07.04", column("2.07.04", "2.07.04.1.03"), column(5, 7))).toBe(7);
  });

  it("minds a bad value only where it counts", () => {
    const broken = column("Keuangan", 999, 999, "belum", DIVIDED_BY_ZERO, "lima");
    expect(reason("JUMLAH", "2.07.04.1.03", codes, broken)).toBe("belum-ada");
    expect(value("JUMLAH", "2.07.04.1.04", codes, broken)).toBe("#DIV/0!");
    expect(reason("JUMLAH", "2.07.05", codes, broken)).toBe("bukan-angka");
    expect(value("JUMLAH", "2.07.05", codes, column(null, "lima", "lima", "lima", "lima", 8))).toBe(8);
  });

  it("takes kode spread over columns, and along a row", () => {
    const spread = [
      ["X", "XX", "01", null, null],
      ["X", "XX", "01", "1.01", null],
      ["X", "XX", "01", "1.01", "0001"],
      ["X", "XX", "01", "1.01", "0002"],
    ];
    expect(value("JUMLAH", "X.XX.01", spread, column(1, 2, 30, 40))).toBe(70);
    expect(value("JUMLAH", "2.07.04", [["2.07.04.1.03", "2.07.04.1.04"]], [[3, 4]])).toBe(7);
    expect(value("JUMLAH", "X.XX.01", [["X", "XX", "01", "1.01", "0001"]], 5)).toBe(5);
  });

  it("takes blank cells that arrive as 0 for blank", () => {
    const spread = [
      ["X", "XX", "01", 0, 0],
      ["X", "XX", "01", "1.01", 0],
      ["X", "XX", "01", "1.01", "0001"],
    ];
    expect(value("JUMLAH", "X.XX.01", spread, column(1, 2, 30))).toBe(30);
    expect(value("JUMLAH", "2.07.04", column(0, "2.07.04.1.03"), column(1, 2))).toBe(2);
    expect(reason("JUMLAH", 0, column("2.07"), column(2))).toBe("kode-kosong");
    expect(reason("KODE.RAPI", 0)).toBe("kode-kosong");
    expect(reason("KODE.SAH", 0)).toBe("kode-kosong");
  });

  it("passes over errors in the column of kode", () => {
    expect(value("JUMLAH", "2.07.04", column(DIVIDED_BY_ZERO, "2.07.04.1.03"), column(1, 2))).toBe(2);
  });

  it("tells APBN rows by their block", () => {
    const block = column("026.13.DL", "4056", "4056.QDB.001", "064");
    expect(value("JUMLAH", "4056", block, column(9, 9, 9, 9))).toBe(9);
    expect(value("JUMLAH", 4056, block, column(9, 9, 9, 9))).toBe(9);
    expect(reason("JUMLAH", "5.1", column("2.07.04.1.03"), column(5))).toBe("kode-tidak-ada");
    expect(reason("JUMLAH", "4057", block, column(9, 9, 9, 9))).toBe("kode-tidak-ada");
  });

  it("never gives a sum that silently falls short", () => {
    expect(reason("JUMLAH", "2.07.04", column("2.07.04.1.03", "2.07.04.1"), column(5, 6))).toBe("kode-baris-rusak");
    expect(reason("JUMLAH", "2.07.04", column("2.07.04"), column(null))).toBe("semua-kosong");
    expect(reason("JUMLAH", "2.07.04", column("2.07.04"), column(1, 2))).toBe("ukuran-berbeda");
    expect(reason("JUMLAH", "", column("2.07.04"), column(1))).toBe("kode-kosong");
    expect(reason("JUMLAH", "Program", column("2.07.04"), column(1))).toBe("kode-rusak");
  });
});

describe("KODE", () => {
  it.each([
    ["2,07,05.01,03.01", "2.07.05.1.03.01", "sub kegiatan", "2.07.05.1.03", false],
    ["2.07.05.1.03", "2.07.05.1.03", "kegiatan", "2.07.05", true],
    ["2.07.05", "2.07.05", "program", "2.07", true],
    ["2.07", "2.07", "bidang urusan", "2", true],
    [" 2.07 ", "2.07", "bidang urusan", "2", false],
    ["X.XX.01", "X.XX.01", "program", "X.XX", true],
    ["026.13 DL", "026.13.DL", "program", "#N/A", false],
    ["2217.BDB", "2217.BDB", "KRO", "2217", true],
    ["2217.BDB.001", "2217.BDB.001", "RO", "2217.BDB", true],
    ["5.1.02.01.01.0001", "5.1.02.01.01.0001", "sub rincian objek", "5.1.02.01.01", true],
    [2.07, "2.07", "bidang urusan", "2", false],
    [1.3, "1.03", "bidang urusan", "1", false],
    [2.1, "2.10", "bidang urusan", "2", false],
  ])("%p", (kode, rapi, tingkat, induk, sah) => {
    expect(value("KODE.RAPI", kode)).toBe(rapi);
    expect(value("KODE.TINGKAT", kode)).toBe(tingkat);
    expect(value("KODE.INDUK", kode)).toBe(induk);
    expect(value("KODE.SAH", kode)).toBe(sah);
  });

  it("is refused with the reason where no form fits", () => {
    for (const id of ["KODE.RAPI", "KODE.TINGKAT", "KODE.INDUK"] as const) {
      expect(reason(id, "2.07.03.1")).toBe("kode-rusak");
      expect(reason(id, "051")).toBe("kode-rusak");
      expect(reason(id, true)).toBe("kode-rusak");
      expect(reason(id, "")).toBe("kode-kosong");
    }
    expect(reason("KODE.INDUK", "2")).toBe("kode-tanpa-induk");
    expect(value("KODE.SAH", "2.07.03.1")).toBe(false);
    expect(value("KODE.SAH", true)).toBe(false);
    expect(reason("KODE.SAH", null)).toBe("kode-kosong");
  });
});

describe("ANGKA", () => {
  it.each([
    ["Rp.18.820.531.793,-", 18820531793],
    ["811,814,440.00", 811814440],
    ["26,15%", 26.15],
    ["5.310 Orang", 5310],
    ["(1.000)", -1000],
    ["-", 0],
    [87.17, 87.17],
  ])("%p is %p", (text, expected) => {
    expect(value("ANGKA", text)).toBe(expected);
  });

  it("reads a doubtful cell as the rest of its column is written", () => {
    expect(value("ANGKA", "2.430")).toBe(2430);
    expect(call("ANGKA", column("2.430", "91.17", "1,000.50"))).toEqual([[2.43], [91.17], [1000.5]]);
    expect(call("ANGKA", column("2.430", "97,79"))).toEqual([[2430], [97.79]]);
  });
});

describe("TERBILANG", () => {
  it.each([
    [1500, "rupiah", "seribu lima ratus rupiah"],
    ["1.500", undefined, "seribu lima ratus"],
    [14, "bulan", "empat belas bulan"],
    [14, null, "empat belas"],
    [14, 0, "empat belas"],
    [-2.5, "", "minus dua koma lima"],
    [999999999999999, "rupiah", expect.stringMatching(/^sembilan ratus sembilan puluh sembilan triliun/)],
  ])("%p %p", (angka, satuan, words) => {
    expect(value("TERBILANG", angka, satuan)).toEqual(words);
  });

  it("says what is too large", () => {
    expect(reason("TERBILANG", 1e15, "rupiah")).toBe("terlalu-besar");
    expect(value("TERBILANG", 5, DIVIDED_BY_ZERO)).toBe("#DIV/0!");
  });
});
