import { quantitiesOf } from "../../../src/checks/sums/quantities";
import type { CellValue } from "../../../src/sheets/content";
import type { TableRow } from "../../../src/sheets/reading/table";
import type { Built } from "../built-table";
import { checked } from "./checked";

/** Name and value of every quantity in a table whose rows are called as their first cell says. */
const names = (columns: Built["columns"], ...rows: readonly (readonly [string, ...CellValue[]])[]) =>
  quantitiesOf(checked({ columns, rows: rows.map((cells) => ({ cells, uraian: cells[0] })) })).map(
    ({ name, value }) => `${name} ${String(value)}`,
  );

describe("what a figure is of", () => {
  it.each([
    [{ role: "pagu" }, "pagu||||"],
    [{ role: "anggaranKas" }, "anggaranKas||||"],
    [{ role: "pagu", year: 2024 }, "pagu|2024|||"],
    [{ role: "pagu", year: 2024, period: "ini" }, "pagu|2024|||"],
    [{ role: "pagu", year: 2024, period: "lalu" }, "pagu|2024||lalu|"],
    [{ role: "pagu", year: 2024, period: "akhir" }, "pagu|||akhir|"],
    [{ role: "pagu", period: "ini" }, "pagu|||ini|"],
    [{ role: "realisasiRp", quarter: 2 }, "realisasiRp||2||"],
    [{ role: "target" }, "target||||orang"],
    [{ role: "realisasi", period: "sampai" }, "realisasi|||sampai|orang"],
  ] as const)("%j", (column, kind) => {
    const one = checked({
      columns: ["uraian", "satuan", column],
      rows: [{ cells: [null, "Orang", 5], uraian: "Gaji" }],
    });
    expect(quantitiesOf(one)).toMatchObject([{ kind, kode: null, name: "gaji", value: 5 }]);
  });

  it("has no unit where none is said", () => {
    const one = checked({ columns: ["uraian", "target"], rows: [["Peserta", 5]] });
    expect(quantitiesOf(one).map(({ kind }) => kind)).toEqual(["target||||"]);
  });

  it.each(["serapan", "siap", "capaian", null] as const)("is not asked of column %p", (role) => {
    expect(names(["uraian", role], ["Gaji", 5])).toEqual([]);
  });

  it("leaves targets and results out of a recap", () => {
    const built = { columns: ["uraian", "pagu", "target", "realisasi"], rows: [["Gaji", 5, 6, 7]] } as const;
    expect(quantitiesOf(checked(built)).map(({ value }) => value)).toEqual([5, 6, 7]);
    expect(quantitiesOf(checked({ ...built, kind: "recap" })).map(({ value }) => value)).toEqual([5]);
  });

  it("is not known of two columns of one kind, unless one of them is the budget before its change", () => {
    expect(names(["uraian", "pagu", "pagu", "realisasiRp"], ["Gaji", 5, 6, 7])).toEqual(["gaji 7"]);
    expect(names(["uraian", { role: "pagu", header: "Sebelum Perubahan" }, "pagu"], ["Gaji", 5, 6])).toEqual([
      "gaji 6",
    ]);
  });
});

describe("the rows asked", () => {
  it.each<[Partial<TableRow>, number]>([
    [{ part: { kind: "leaf" } }, 1],
    [{ part: { kind: "parent", parts: [] } }, 1],
    [{ part: { kind: "subtotal", parts: [] } }, 0],
    [{ part: { kind: "repeat", of: 0 } }, 0],
    [{ part: { kind: "total", parts: [] } }, 0],
    [{ part: { kind: "empty" } }, 0],
    [{ mark: "average" }, 0],
    [{ uraian: " - " }, 0],
    [{ cellAt: {} }, 0],
  ])("%j: %d", (change, count) => {
    const built = { columns: ["uraian", "pagu"], rows: [["Gaji", 5]] } as const;
    expect(quantitiesOf(checked(built, "Lembar", (row) => ({ ...row, uraian: "Gaji", ...change })))).toHaveLength(
      count,
    );
  });

  it("have a figure", () => {
    expect(names(["uraian", "pagu"], ["Gaji", null], ["Rapat", "belum"], ["Makan", 0])).toEqual(["makan 0"]);
  });

  it.each(["komponen", "subkomponen", "ro"] as const)("have a kode that says which they are: %s", (level) => {
    const built = { columns: ["kode", "pagu"], rows: [{ cells: [null, 5], kode: "2.07.01" }] } as const;
    const [one] = quantitiesOf(
      checked(built, "Lembar", (row) => ({ ...row, kode: row.kode?.refusal === null ? { ...row.kode, level } : null })),
    );
    expect(one?.kode).toBe(level === "ro" ? "2.07.01" : null);
  });
});

describe("a target's name", () => {
  it("is the indicator nearest to the left of it", () => {
    const columns = ["uraian", "indikator", "target", "indikator", "realisasi"] as const;
    expect(names(columns, ["Sasaran", "Peserta", 5, "Lulusan", 6])).toEqual(["peserta 5", "lulusan 6"]);
    expect(names(columns, ["Sasaran", "Peserta", 5, null, 6])).toEqual(["peserta 5"]);
    expect(names(columns, ["Sasaran", null, 5, "Lulusan", 6])).toEqual(["sasaran 5", "lulusan 6"]);
  });

  it("is the row's where no indicator stands to the left", () => {
    expect(names(["uraian", "target", "indikator"], ["Sasaran", 5, "Peserta"])).toEqual(["sasaran 5"]);
    expect(names(["uraian", "indikator", "pagu"], ["Sasaran", "Peserta", 5])).toEqual(["sasaran 5"]);
  });
});
