import { findingsOf } from "../checking";
import { budget, typed, type BudgetRow } from "./budget";

const NAMES = [
  "Penyediaan Komponen Listrik",
  "Penyediaan Barang Cetakan",
  "Fasilitasi Kunjungan Tamu",
  "Rapat Koordinasi dan Konsultasi",
];
const subs = (names: readonly string[], bidang: string): readonly BudgetRow[] =>
  names.map((name, index): BudgetRow => [`${bidang}.01.1.06.000${String(index + 1)}`, name, 100]);
const group = (letter: string, bidang: string, rows: readonly BudgetRow[]): readonly BudgetRow[] => [
  [letter, `Bidang ${letter}`, rows.length * 100],
  [`${bidang}.01`, `Program Penunjang ${letter}`, rows.length * 100],
  [`${bidang}.01.1.06`, "Administrasi Umum", rows.length * 100],
  ...rows,
];
const both = async (first: readonly BudgetRow[], second: readonly BudgetRow[]) =>
  (
    await findingsOf({
      rows: budget(
        [...group("A.", "2.07", first), ...group("B.", "2.17", second)],
        (first.length + second.length) * 100,
      ),
    })
  ).filter(({ code }) => code === "kode-shifted");
const [one = "", two = "", three = "", four = ""] = NAMES;

describe("kode-shifted", () => {
  it("names that stand one row lower than their kode; of two groups the later", async () => {
    expect(await both(subs(NAMES, "2.07"), subs(["Penyediaan Bahan Bacaan", one, two, three], "2.17"))).toMatchObject([
      {
        severity: "warning",
        cell: "A13",
        related: ["A12"],
        found: "2.17.01.1.06.0002",
        expected: "2.17.01.1.06.0001",
        cause: "kode-shifted:Lembar",
        params: { name: one, beside: "A12", place: "above" },
        fix: [typed("A13", "2.17.01.1.06.0001")],
      },
      { cell: "A14", related: ["A13"], expected: "2.17.01.1.06.0002" },
      { cell: "A15", related: ["A14"], expected: "2.17.01.1.06.0003" },
    ]);
  });

  it("the other way round", async () => {
    expect(await both(subs(NAMES, "2.07"), subs([two, three, four, "Penyediaan Bahan Bacaan"], "2.17"))).toMatchObject([
      { cell: "A12", related: ["A13"], expected: "2.17.01.1.06.0002", params: { place: "below", beside: "A13" } },
      { cell: "A13" },
      { cell: "A14" },
    ]);
  });

  it("the group that is left with a row without kode is shifted, also when it comes first", async () => {
    const first: readonly BudgetRow[] = [
      ...subs(["Penyediaan Bahan Bacaan", one, two, three], "2.07"),
      [null, four, 100],
    ];
    expect((await both(first, subs(NAMES, "2.17"))).map(({ cell }) => cell)).toEqual(["A6", "A7", "A8"]);
  });

  it("a slip in a name does not hide it", async () => {
    const slipped = ["Penyediaan Bahan Bacaan", `${one}k`, two, `${three}n`];
    expect(await both(subs(NAMES, "2.07"), subs(slipped, "2.17"))).toHaveLength(3);
  });

  it("one row alone is no shift, and neither are repeated names", async () => {
    expect(await both(subs(NAMES, "2.07"), subs(["Lain pertama", one, "Lain kedua", "Lain ketiga"], "2.17"))).toEqual(
      [],
    );
    expect(await both(subs([one, one, one, one], "2.07"), subs(NAMES, "2.17"))).toEqual([]);
    expect(await both(subs(NAMES, "2.07"), subs(NAMES, "2.17"))).toEqual([]);
  });

  it("names that say their level beside kode of another level", async () => {
    const rows: readonly BudgetRow[] = [
      ["2.07", "Urusan Tenaga Kerja", 100],
      ["2.07.03", "Belum Diberi Nama", 100],
      ["2.07.03.1.01", "Program Pelatihan Kerja", 100],
      ["2.07.03.1.01.0001", "Kegiatan: Pelatihan Keterampilan", 100],
    ];
    const found = await findingsOf({ rows: budget(rows, 100) });
    expect(found.filter(({ code }) => code === "kode-shifted")).toEqual([]);
  });
});
