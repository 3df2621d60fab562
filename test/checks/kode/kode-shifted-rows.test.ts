import { kodeShifted } from "../../../src/checks/kode/kode-shifted";
import { foundBy, type BuiltRow } from "../built-table";

const row = (kode: string, name: string, more: Partial<BuiltRow> = {}): BuiltRow => ({
  ...{ cells: [kode, name, 1], mark: "kode", kode, uraian: name },
  ...more,
});
const uncoded = (name: string): BuiltRow => ({ cells: [null, name, 1], uraian: name });
const found = (...rows: readonly BuiltRow[]) =>
  foundBy(kodeShifted, { kind: "budget", columns: ["kode", "uraian", "pagu"], rows });
const places = (...rows: readonly BuiltRow[]): readonly string[] =>
  found(...rows).map(({ cell, expected, params }) => `${cell} ${String(expected)} ${String(params["place"])}`);

describe("names that say their level", () => {
  it("beside kode of another level, each with its own one row above", () => {
    const rows = [
      row("2.07", "Urusan Tenaga Kerja"),
      row("2.07.03", "Lainnya"),
      row("2.07.03.1.01", "Program Pelatihan Kerja"),
      row("2.07.03.1.01.0001", "Kegiatan: Pelatihan Keterampilan"),
    ];
    expect(places(...rows)).toEqual([]);
    const told = [
      row("2.07.03", "Sub Kegiatan Penutup"),
      row("2.07.03.1.01", "Program Pelatihan Kerja"),
      row("2.07.03.1.01.0001", "Kegiatan: Pelatihan Keterampilan"),
    ];
    expect(places(...told)).toEqual(["A3 2.07.03 above", "A4 2.07.03.1.01 above"]);
  });

  it("with its own one row below", () => {
    expect(
      places(
        row("2.07.03.1.01", "Sub Kegiatan Pendataan"),
        row("2.07.03.1.01.0001", "Kegiatan: Pelatihan"),
        row("2.07.03.1.02", "Program Penutup"),
      ),
    ).toEqual(["A2 2.07.03.1.01.0001 below", "A3 2.07.03.1.02 below"]);
  });

  it("are right beside a kode of their level, and settle nothing beside names of the same level or of none", () => {
    expect(
      places(
        row("2.07.03", "Program Satu"),
        row("2.07.03.1.01", "Kegiatan: Dua"),
        row("2.07.03.1.01.0001", "Sub Kegiatan"),
      ),
    ).toEqual([]);
    expect(
      places(row("2.07.03", "Kegiatan: Satu"), row("2.07.03.1.01", "Program Dua"), row("2.07.04", "Program Tiga")),
    ).toEqual([]);
    expect(places(row("2.07.03", "Pelatihan"), row("2.07.03.1.01", "Pembinaan"), row("2.07.04", "Pemasaran"))).toEqual(
      [],
    );
    expect(
      places(
        row("2.07.03", "Program Satu"),
        row("2.07.03.1.01", "Program Dua"),
        row("2.07.03.1.01.0001", "Program Tiga"),
      ),
    ).toEqual([]);
  });
});

describe("names that have their kode elsewhere", () => {
  const [one, two, three] = ["Penyediaan Komponen Listrik", "Penyediaan Barang Cetakan", "Fasilitasi Kunjungan Tamu"];
  const [first, second] = ["2.07.01.1.06.0001", "2.07.01.1.06.0002"];

  it("one row lower: both rows, in the order of the sheet", () => {
    expect(
      places(row(first, one), row(second, two), row(first, "Rapat"), row(second, one), row("2.07.01.1.06.0003", two)),
    ).toEqual(["A5 2.07.01.1.06.0001 above", "A6 2.07.01.1.06.0002 above"]);
  });

  it("a name that stands twice beside its kode is right there", () => {
    expect(
      places(
        ...[row(first, one), row(second, two), row(second, one), row("2.07.01.1.06.0003", two)],
        ...[row(second, one), row("2.07.01.1.06.0003", two)],
      ),
    ).toEqual([]);
  });

  it("the series beside a row without kode is the shifted one, an empty row aside", () => {
    const shifted = [row(first, three), row(second, one), row("2.07.01.1.06.0003", two)];
    const whole = [row(first, one), row(second, two)];
    expect(places(...shifted, uncoded("Rapat"), ...whole)).toEqual([
      "A3 2.07.01.1.06.0001 above",
      "A4 2.07.01.1.06.0002 above",
    ]);
    expect(places(uncoded("Rapat"), ...shifted, ...whole).map((told) => told.slice(0, 2))).toEqual(["A4", "A5"]);
  });
});
