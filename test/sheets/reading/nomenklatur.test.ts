import { entryOf } from "../../../src/domain/nomenklatur";
import { MemoryHost } from "../../../src/host/memory/memory-host";
import { readNomenklatur } from "../../../src/sheets/reading/nomenklatur";
import type { CellValue } from "../../../src/sheets/content";

type Rows = readonly (readonly CellValue[])[];

async function read(...sheets: readonly Rows[]) {
  const host = new MemoryHost(sheets.map((rows, index) => ({ name: `Daftar ${String(index + 1)}`, rows })));
  const contents = await Promise.all((await host.listSheets()).map(({ name }) => host.readSheet(name)));
  return readNomenklatur(contents, "daftar.xlsx");
}

async function names(...sheets: readonly Rows[]) {
  const reading = await read(...sheets);
  return typeof reading === "string"
    ? reading
    : Object.fromEntries([...reading.nomenklatur.byKode.values()].map(({ kode, name }) => [kode, name]));
}

describe("an office's own list", () => {
  it("in two columns, the header anywhere and repeated", async () => {
    const header = ["No", "Kode", "Nomenklatur"];
    expect(
      await names([
        ["DAFTAR NOMENKLATUR", null, null],
        [null, null, null],
        header,
        [1, "2", "URUSAN PEMERINTAHAN WAJIB"],
        [2, "2.07", "URUSAN PEMERINTAHAN BIDANG TENAGA KERJA"],
        [3, "2.07.03", "PROGRAM PELATIHAN KERJA"],
        header,
        [4, "2.07.03.1.01", "Pelaksanaan Pelatihan"],
        [5, "2.07.03.1.01.0001", "Proses Pelaksanaan"],
      ]),
    ).toEqual({
      "2": "URUSAN PEMERINTAHAN WAJIB",
      "2.07": "URUSAN PEMERINTAHAN BIDANG TENAGA KERJA",
      "2.07.03": "PROGRAM PELATIHAN KERJA",
      "2.07.03.1.01": "Pelaksanaan Pelatihan",
      "2.07.03.1.01.0001": "Proses Pelaksanaan",
    });
  });

  it("with kode and name in one cell, one column per level", async () => {
    expect(
      await names([
        ["PROGRAM", "KEGIATAN", "SUB KEGIATAN"],
        [
          "2.07.03 PROGRAM PELATIHAN KERJA",
          "2.07.03.1.01 Pelaksanaan Pelatihan",
          "2.07.03.1.01.0001 - Proses Pelaksanaan",
        ],
      ]),
    ).toEqual({
      "2.07.03": "PROGRAM PELATIHAN KERJA",
      "2.07.03.1.01": "Pelaksanaan Pelatihan",
      "2.07.03.1.01.0001": "Proses Pelaksanaan",
    });
  });

  it("with kode and name of several levels side by side", async () => {
    const row = ["2.07.03", "PROGRAM PELATIHAN KERJA", "2.07.03.1.01", "Pelaksanaan Pelatihan"];
    expect(await names([["KODE PROGRAM", "NAMA PROGRAM", "KODE KEGIATAN", "NAMA KEGIATAN"], row, row])).toEqual({
      "2.07.03": "PROGRAM PELATIHAN KERJA",
      "2.07.03.1.01": "Pelaksanaan Pelatihan",
    });
  });

  it("with one cell per level, where a blank cell takes over what stands above", async () => {
    expect(
      await names([
        ["Urusan", "Bidang", "Program", "Kegiatan", "Sub", "Nomenklatur"],
        ["2", null, null, null, null, "URUSAN WAJIB"],
        ["2", "07", null, null, null, "TENAGA KERJA"],
        ["2", "07", "03", "1.01", "0001", "Proses Pelaksanaan"],
        [null, null, null, null, "0002", "Pengadaan Sarana"],
      ]),
    ).toEqual({
      "2": "URUSAN WAJIB",
      "2.07": "TENAGA KERJA",
      "2.07.03.1.01.0001": "Proses Pelaksanaan",
      "2.07.03.1.01.0002": "Pengadaan Sarana",
    });
  });

  it("of akun, where 5.1 is an akun and 2.1 is not 2.10", async () => {
    expect(
      await names([
        ["Kode Akun", "Uraian"],
        ["5.1", "BELANJA OPERASI"],
        ["5.1.02", "Belanja Barang dan Jasa"],
        ["5.1.02.01", "Belanja Barang"],
        ["5.1.02.01.01.0001", "Belanja Bahan-Bahan Bangunan"],
      ]),
    ).toEqual({
      "5.1": "BELANJA OPERASI",
      "5.1.02": "Belanja Barang dan Jasa",
      "5.1.02.01": "Belanja Barang",
      "5.1.02.01.01.0001": "Belanja Bahan-Bahan Bangunan",
    });
  });

  it("answers X.XX.01 with the office's own bidang, and two digits of a sub kegiatan with four", async () => {
    const reading = await read([
      ["Kode", "Nama"],
      ["2.17.01.1.02", "Administrasi Keuangan"],
      ["2.17.03.1.01.0004", "Pembinaan"],
    ]);
    if (typeof reading === "string") throw new Error(reading);
    expect(entryOf(reading.nomenklatur, "X.XX.01.1.02")?.name).toBe("Administrasi Keuangan");
    expect(entryOf(reading.nomenklatur, "2.17.03.1.01.04")?.name).toBe("Pembinaan");
    expect(entryOf(reading.nomenklatur, "2.17.03.1.01.0005")).toBeNull();
    expect(entryOf(reading.nomenklatur, "2.18.03.1.01.0004")).toBeNull();
  });

  it("keeps other names of a kode, over all sheets, but not the same name typed otherwise", async () => {
    const reading = await read(
      [["2.07.03", "PROGRAM PELATIHAN & KERJA"]],
      [
        ["2.07.03", "Program Pelatihan dan Kerja"],
        ["2.07.03", "Program Lain"],
        ["2.07.04", "Program Penempatan"],
      ],
    );
    if (typeof reading === "string") throw new Error(reading);
    expect(reading.ambiguous).toEqual(["2.07.03"]);
    expect(entryOf(reading.nomenklatur, "2.07.03")).toEqual({
      kode: "2.07.03",
      name: "PROGRAM PELATIHAN & KERJA",
      otherNames: ["Program Lain"],
    });
    expect(reading.nomenklatur.source).toBe("daftar.xlsx");
  });

  it("names the cells it cannot read", async () => {
    const reading = await read([
      ["2.07.03", "Program Pelatihan"],
      ["2.07.03.9.01", "Tidak ada kewenangan 9"],
      ["2.07.04", "Program Penempatan"],
    ]);
    if (typeof reading === "string") throw new Error(reading);
    expect(reading.unreadable).toEqual(["'Daftar 1'!A2"]);
    expect([...reading.nomenklatur.byKode.keys()]).toEqual(["2.07.03", "2.07.04"]);
  });

  it("is none without kode, and none without names", async () => {
    expect(
      await read([
        ["No", "Nama"],
        [1, "Program Pelatihan Kerja"],
      ]),
    ).toBe("no-kode");
    expect(
      await read([
        ["2.07.03", 12],
        ["2.07.04", 13],
      ]),
    ).toBe("no-names");
    expect(await read([])).toBe("no-kode");
  });
});
