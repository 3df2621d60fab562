import fc from "fast-check";
import { sameKode, withBidang, withLongSub } from "../../src/domain/kode-same";
import { splitKodeAndName } from "../../src/domain/kode-name";

describe("splitKodeAndName", () => {
  it.each([
    ["2.17.2.07.3.32.01.0000 DINAS TENAGA KERJA", "2.17.2.07.3.32.01.0000", "DINAS TENAGA KERJA"],
    ["2.07.03 PROGRAM PELATIHAN KERJA", "2.07.03", "PROGRAM PELATIHAN KERJA"],
    [" 2,07,03  Program\nPelatihan ", "2,07,03", "Program\nPelatihan"],
    ["2.07.03-Pelatihan", "2.07.03", "Pelatihan"],
    ["2.07.03 : Pelatihan", "2.07.03", "Pelatihan"],
    ["2.07.03 – Pelatihan", "2.07.03", "Pelatihan"],
    ["2.07.03—Pelatihan", "2.07.03", "Pelatihan"],
    ["2.07.03 | Pelatihan", "2.07.03", "Pelatihan"],
    ["2. 07. 03 Pelatihan", "2. 07. 03", "Pelatihan"],
    ["X.XX.01 Program Penunjang", "X.XX.01", "Program Penunjang"],
    ["026.13 DL Program Pendidikan", "026.13 DL", "Program Pendidikan"],
    ["026.13.DL Program", "026.13.DL", "Program"],
    ["2217.BDB Fasilitasi", "2217.BDB", "Fasilitasi"],
    ["2726. FDA.002 Pelatihan K3", "2726. FDA.002", "Pelatihan K3"],
    ["5.1.02.01.01.0001 Belanja Alat Tulis Kantor", "5.1.02.01.01.0001", "Belanja Alat Tulis Kantor"],
    ["5.1 BELANJA OPERASI", "5.1", "BELANJA OPERASI"],
    ["5.1.2 Belanja Barang", "5.1.2", "Belanja Barang"],
    ["2.07 TENAGA KERJA", "2.07", "TENAGA KERJA"],
    ["2.07 Tenaga  k", "2.07", "Tenaga  k"],
    ["2.07.03 P", "2.07.03", "P"],
    ["2.07.03 Évaluasi", "2.07.03", "Évaluasi"],
  ])("takes %j apart", (text, kode, name) => {
    expect(splitKodeAndName(text)).toEqual({ kode, name });
  });

  it.each([
    "",
    "2.07.03",
    "PROGRAM PELATIHAN",
    "PROGRAM 2.07.03 Pelatihan",
    "12.50 Bulan penuh",
    "1. Kontribusi penempatan tenaga kerja",
    "22 Kab/Kota",
    "140 JP penuh sekali",
    "2 Paket kerja",
    "5 Paket kerja",
    "2.07 Persen",
    "2.7 Persen per tahun",
    "3,2 Persen per tahun",
    "5.1 Persen",
    "2.07 Kab/Kota se-NTT",
    "2.07.03PROGRAM",
    "2.07.03 1000 hari",
    "2.07.03.9.01 Pelatihan Kerja",
    "051 Penyelenggaraan program pemagangan",
    `2.07.03 ${" ".repeat(60)}Pelatihan`,
  ])("leaves %j alone", (text) => {
    expect(splitKodeAndName(text)).toBeNull();
  });

  it("splits at the longest kode there is", () => {
    expect(splitKodeAndName(`2.07.03${" ".repeat(41)}Pelatihan`)).toEqual({ kode: "2.07.03", name: "Pelatihan" });
    expect(splitKodeAndName(`2.07.03${" ".repeat(42)}Pelatihan`)).toBeNull();
  });

  it("gives back what was put together", () => {
    const names = fc.array(fc.constantFrom("Program", "Pelatihan", "dan", "KERJA"), { minLength: 2, maxLength: 5 });
    const kodes = fc.constantFrom("2.07", "2.07.03", "2,07,03,1.01", "X.XX.01.1.02.0001", "4056.QDB.001", "5.1.02");
    fc.assert(
      fc.property(kodes, names, fc.constantFrom(" ", " - ", ": ", "\n"), (kode, words, joint) => {
        const name = words.join(" ");
        expect(splitKodeAndName(`${kode}${joint}${name}`)).toEqual({ kode, name });
      }),
    );
  });
});

describe("sameKode", () => {
  it.each([
    ["2.07.03", "2,07,03", null, true],
    ["2.07.03", " 2.7.3.", null, true],
    ["2.07.03", "2.07.04", null, false],
    ["2.07.03", "2.07", null, false],
    ["2.07.03.1.01.01", "2.07.03.1.01.0001", null, true],
    ["2.07.03.1.01.10", "2.07.03.1.01.0010", null, true],
    ["2.07.03.1.01.01", "2.07.03.1.01.0101", null, false],
    ["X.XX.01.1.02.01", "X.XX.01.1.02.0001", null, true],
    ["X.XX.01", "2.17.01", null, false],
    ["X.XX.01", "2.17.01", "2.17", true],
    ["2.17.01", "\u0425.XX.01", "2,17", true],
    ["X.XX.01.1.02.01", "2,17,01.1.02.0001", "2.17", true],
    ["X.XX", "2.17", "2.17", true],
    ["X.XX.01", "5.01.01", "5.1", true],
    ["X.XX.01", "2.07.01", "2.17", false],
    ["X.XX.01", "X.XX.01", "rusak", true],
    ["X.XX.01", "2.17.01", "rusak", false],
    ["X.XX.01", "2.XX.01", "2.17", false],
    ["4059,AEC.002", "4059.AEC.002", null, true],
    ["2217", "2217", null, true],
    ["051", "051", null, true],
    ["051", "052", null, false],
    ["A", "0A", null, true],
    ["5.1", "5.1", null, true],
    ["5.1", "5.01", null, false],
    ["5.1.2", "5.1.02", null, true],
    ["JUMLAH", "JUMLAH", null, false],
    ["", "", null, false],
  ])("%j and %j (bidang %s): %s", (a, b, bidang, same) => {
    expect(sameKode(a, b, bidang)).toBe(same);
    expect(sameKode(b, a, bidang)).toBe(same);
  });

  it("needs no bidang", () => {
    expect(sameKode("X.XX.01", "2.17.01")).toBe(false);
  });

  it("lengthens only the sub kegiatan of an APBD kode, and names only X.XX", () => {
    expect(withLongSub("2.07.03.1.01")).toBe("2.07.03.1.01");
    expect(withLongSub("X.XX.01.1.01.09")).toBe("X.XX.01.1.01.0009");
    expect(withLongSub("2.17.2.07.3.32.01")).toBe("2.17.2.07.3.32.01");
    expect(withLongSub("5.1.02.01.01")).toBe("5.1.02.01.01");
    expect(withBidang("X.XX", "2.17")).toBe("2.17");
    expect(withBidang("X", "2.17")).toBe("X");
  });
});
