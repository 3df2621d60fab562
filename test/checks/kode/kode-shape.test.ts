import type { CellValue } from "../../../src/sheets/content";
import { findingsOf } from "../checking";
import { budget, typed, WHOLE, withKode } from "./budget";

/** The findings with the kode of the last sub kegiatan (A8) typed otherwise. */
async function typedAs(kode: string) {
  return findingsOf({ rows: budget(withKode(WHOLE, { 6: kode }), 1500) });
}

describe("kode-shape", () => {
  it.each([
    ["2,07,03,1,02,0002", "koma"],
    ["2.07.03.1.02. 0002", "spasi"],
    [" 2.07.03.1.02.0002", "spasi"],
    ["2.07.03.1.02.0002.", "titik"],
    ["2.O7.03.1.02.0002", "huruf-mirip"],
    ["2.07.03.01.02.0002", "nol-berlebih"],
    ["2.07.03.00.1.02.0002", "nol-berlebih"],
    ["2.7.3.1.2.0002", "nol-hilang"],
  ])("%s should be 2.07.03.1.02.0002: %s", async (kode, fault) => {
    const findings = await typedAs(kode);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      code: "kode-shape",
      severity: "error",
      cell: "A8",
      found: kode,
      expected: "2.07.03.1.02.0002",
      cause: "kode-shape:Lembar:tulisan",
      params: { faults: fault, normal: "2.07.03.1.02.0002", refusal: null },
      fix: [typed("A8", "2.07.03.1.02.0002")],
    });
  });

  it("offers no fix where the official form cannot be told", async () => {
    const [finding, ...more] = (await typedAs("2.07.03.9.02.0002")).filter(({ code }) => code === "kode-shape");
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      cell: "A8",
      expected: null,
      cause: "kode-shape:Lembar:segmen",
      params: { faults: "segmen", normal: null, refusal: "kewenangan" },
      fix: [],
    });
  });

  it("says nothing of the official form, with two digits or four", async () => {
    expect(await typedAs("2.07.03.1.02.0002")).toEqual([]);
    expect(await typedAs("2.07.03.1.02.02")).toEqual([]);
  });

  describe("group letters", () => {
    const groups = (letters: readonly string[]) =>
      findingsOf({
        rows: budget(
          letters.flatMap((letter, index) => [
            [letter, "Bidang", 100],
            [`2.0${String(index + 1)}.03`, "Program", 100],
          ]),
          letters.length * 100,
        ),
      });

    it("without the dot that most have", async () => {
      expect(await groups(["A.", "B", "C."])).toMatchObject([
        {
          code: "kode-shape",
          severity: "warning",
          cell: "A4",
          found: "B",
          expected: "B.",
          cause: "kode-shape:Lembar:kelompok",
          params: { faults: "kelompok", normal: "B.", refusal: null },
          fix: [typed("A4", "B.")],
        },
      ]);
    });

    it("with a dot that most have not", async () => {
      expect(await groups(["A", "B.", "C"])).toMatchObject([{ cell: "A4", expected: "B" }]);
    });

    it("two letters settle nothing, and alike ones are right", async () => {
      expect(await groups(["A.", "B"])).toEqual([]);
      expect(await groups(["A.", "B.", "C."])).toEqual([]);
    });
  });
});

describe("kode-shape with a cell per level", () => {
  const HEADER = [
    ["Kode", null, null, null, null, "Uraian", "Pagu", "Realisasi (Rp)", "Serapan (%)"],
    ["Urusan", "Bidang Urusan", "Program", "Kegiatan", "Sub Kegiatan", null, null, null, null],
  ];
  const ROWS: readonly (readonly CellValue[])[] = [
    ["2", "07", "03", null, null, "Program Pelatihan Kerja", 1000_000_000, 500_000_000, 50],
    ["2", "07", "03", "1.01", null, "Pelatihan Keterampilan", 1000_000_000, 500_000_000, 50],
    ["2", "07", "03", "1.01", "0001", "Proses Pelatihan", 400_000_000, 200_000_000, 50],
    ["2", "07", "03", "1.01", "0002", "Pengadaan Sarana", 600_000_000, 300_000_000, 50],
    [null, null, null, null, null, "JUMLAH", 1000_000_000, 500_000_000, 50],
  ];
  const put = (row: number, column: number, value: CellValue) =>
    ROWS.map((cells, at) => cells.map((cell, index) => (at === row && index === column ? value : cell)));

  it("names the cell that lost its zero, as its column keeps them", async () => {
    expect(await findingsOf({ rows: [...HEADER, ...put(3, 2, 3)] })).toMatchObject([
      {
        code: "kode-shape",
        severity: "error",
        cell: "C6",
        found: "3",
        expected: "03",
        cause: "kode-shape:Lembar:kolom 2",
        fix: [typed("C6", "03")],
      },
    ]);
  });

  it("names a Cyrillic letter", async () => {
    const rows = ROWS.map((cells, at) => (at < 4 ? ["X", "XX", "01", ...cells.slice(3)] : cells));
    const wrong = rows.map((cells, at) => (at === 2 ? ["Х", ...cells.slice(1)] : cells));
    expect(await findingsOf({ rows: [...HEADER, ...rows] })).toEqual([]);
    expect(await findingsOf({ rows: [...HEADER, ...wrong] })).toMatchObject([
      { code: "kode-shape", cell: "A5", found: "Х", expected: "X" },
    ]);
  });

  it("a column of numbers keeps no zeros anywhere, or shows them by its format", async () => {
    const rows = ROWS.map((cells, at) => (at < 4 ? [2, 7, 3, ...cells.slice(3)] : cells));
    expect(await findingsOf({ rows: [...HEADER, ...rows] })).toEqual([]);
    expect(await findingsOf({ rows: [...HEADER, ...put(3, 2, 3)], formats: { C6: "00" } })).toEqual([]);
  });

  it("says nothing where the first levels stand outside the table", async () => {
    const rows = ROWS.map((cells) => [null, null, ...cells.slice(2)]);
    expect((await findingsOf({ rows: [...HEADER, ...rows] })).filter(({ code }) => code === "kode-shape")).toEqual([]);
  });
});
