import { unitOf } from "../../../src/checks/sums/unit-of";
import type { CellValue } from "../../../src/sheets/content";
import { tableOf, type Built } from "../built-table";

interface Said {
  readonly satuan?: CellValue;
  readonly indikator?: CellValue;
  readonly uraian?: string;
  readonly target?: CellValue;
  readonly format?: string;
  readonly header?: string;
  readonly columns?: Built["columns"];
}

function unit({
  satuan = null,
  indikator = null,
  uraian = "",
  target = 5,
  format = "General",
  header = "",
  columns,
}: Said) {
  const usual: Built["columns"] = ["satuan", "indikator", { role: "target", header }];
  const table = tableOf({
    columns: columns ?? usual,
    rows: [{ cells: [satuan, indikator, target], uraian }],
    formats: { C2: format },
  });
  const [[row], column] = [table.rows, table.columns[2]];
  return row === undefined || column === undefined ? "no row" : unitOf(row, column);
}

it.each<[string, Said, string | null]>([
  ["the row's satuan", { satuan: " Orang ", indikator: "Persentase lulusan", target: "5 Paket" }, "Orang"],
  ["none of a satuan that is a number", { satuan: 5 }, null],
  ["what is typed beside the figure", { satuan: " ", target: "5 Paket", header: "Target (%)" }, "Paket"],
  ["a number's format", { target: 0.5, format: "0%" }, "%"],
  ["the percent of the header", { header: "Target (%)" }, "%"],
  ["the percent of the header, spaced", { header: "Target ( % )" }, "%"],
  ["persen in the header", { header: "Capaian PERSEN" }, "%"],
  ["no word with persen in it", { header: "Persentase" }, null],
  ["the header's of a text without a unit", { target: "5,5", header: "Target (%)" }, "%"],
  ["the header's where nothing is typed", { target: null, header: "Target (%)" }, "%"],
  ["what the indicator begins with", { indikator: "  Persentase lulusan" }, "Persentase"],
  ["how many", { indikator: "jumlah peserta" }, "jumlah"],
  ["how many, said otherwise", { indikator: "Banyaknya peserta" }, "Banyaknya"],
  ["none of a longer word", { indikator: "Jumlahnya peserta" }, null],
  ["none of a word that ends so", { indikator: "Sejumlah peserta" }, null],
  ["a percent sign", { indikator: "% lulusan" }, "%"],
  ["a percent sign at a word", { indikator: "%lulusan" }, "%"],
  ["none of a percent sign after a word", { indikator: "Lulus% kerja" }, "Lulus%"],
  ["none of another word", { indikator: "Peserta pelatihan" }, null],
  ["the row's name where no indicator is printed", { uraian: "  Indeks kepuasan" }, "Indeks"],
  ["the row's name where the indicator is a number", { uraian: "Indeks kepuasan", indikator: 3 }, "Indeks"],
  [
    "the row's name where no column is of units or indicators",
    { uraian: "Jumlah", columns: ["uraian", null, "target"] },
    "Jumlah",
  ],
])("%s", (_, said, expected) => {
  expect(unit(said)).toBe(expected);
});

it("is none of a cell that is missing", () => {
  const { rows, columns } = tableOf({ columns: ["target"], rows: [{ cells: [5], uraian: "Peserta" }] });
  const [[row], [column]] = [rows, columns];
  expect(row === undefined || column === undefined ? "no row" : unitOf({ ...row, cellAt: {} }, column)).toBeNull();
});
