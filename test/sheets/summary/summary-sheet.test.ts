import { BUDGET, INDICATORS, put } from "../../checks/samples";
import { rfkSheet } from "./samples";
import { rowNamed, said, sheetOf, summaryOf } from "./summarised";

const spec = sheetOf(summaryOf(rfkSheet("Laporan s.d. Mei")));

test("a programme is read by reference, its shares are computed on the sheet", () => {
  expect(rowNamed(spec, "Program Pelatihan")).toEqual([
    "2",
    "2.07.02",
    "Program Pelatihan",
    ["='Laporan s.d. Mei'!E5", 400],
    ["='Laporan s.d. Mei'!F5", 100],
    ['=IF(D14=0,"n/a",E14/D14*100)', 25],
    ["=D14-E14", 300],
    ['=IF($D$9=0,"n/a",D14/$D$9*100)', 40],
    [`=IF('Laporan s.d. Mei'!G5=0,"n/a",'Laporan s.d. Mei'!I5/'Laporan s.d. Mei'!G5*100)`, 50],
    ["=I14-F14", 25],
  ]);
});

test("a fund is the sum of its sections, the total that of all, physical progress weighted by pagu", () => {
  expect(rowNamed(spec, "APBD").slice(3, 5)).toEqual([
    ["=D8", 1000],
    ["=E8", 600],
  ]);
  expect(rowNamed(spec, "JUMLAH").slice(3)).toEqual([
    ["=D8", 1000],
    ["=E8", 600],
    ['=IF(D9=0,"n/a",E9/D9*100)', 60],
    ["=D9-E9", 400],
    ['=IF($D$9=0,"n/a",D9/$D$9*100)', 100],
    ["=(D8*I8)/(D8)", 60],
    ["=I9-F9", 0],
  ]);
});

test("what is picked out leads to its row", () => {
  expect(rowNamed(spec, "Rapat")[7]).toEqual([
    `=HYPERLINK("#'Laporan s.d. Mei'!E4","Laporan s.d. Mei!E4")`,
    "Laporan s.d. Mei!E4",
  ]);
});

test("a number typed as text is copied and counted, since no formula would read it", () => {
  const copied = sheetOf(summaryOf({ name: "LRA", rows: put(BUDGET, { D4: "500.000,00" }) }));
  expect(rowNamed(copied, "Dokumen perencanaan").slice(3, 5)).toEqual([["='LRA'!C4", 1000000], 500000]);
  const texts = copied.cells.map(said).filter((text) => typeof text === "string" && text.includes("disalin"));
  expect(texts).toEqual([expect.stringMatching(/^1 angka disalin/)]);
  expect(spec.cells.map(said)).not.toContainEqual(expect.stringContaining("disalin"));
});

test("indicators are read by reference, with the mean of their capaian below", () => {
  const indicators = sheetOf(summaryOf({ name: "IKU", rows: INDICATORS }));
  expect(rowNamed(indicators, "Jumlah perusahaan yang dibina").slice(4, 7)).toEqual([
    ["='IKU'!E4", 40],
    ["='IKU'!F4", 36],
    ["='IKU'!G4", 90],
  ]);
  expect(rowNamed(indicators, "Rata-rata capaian")[6]).toEqual(["=AVERAGE(G7:G11)", 91]);
});

test("charts read the rows of their blocks and cover no other cells", () => {
  expect(spec.charts).toMatchObject([
    {
      title: "Serapan per program (%)",
      categories: { top: 12, bottom: 13, left: 2, right: 2 },
      series: [{ name: "Keuangan", values: { top: 12, bottom: 13, left: 5, right: 5 } }],
      max: 100,
      at: { top: 25, bottom: 33, left: 0, right: 9 },
    },
    {
      title: "Fisik dan keuangan per program (%)",
      series: [{ name: "Keuangan" }, { name: "Fisik", values: { top: 12, bottom: 13, left: 8, right: 8 } }],
      at: { top: 35, bottom: 43 },
    },
  ]);
  for (const { at } of spec.charts ?? []) {
    expect(spec.cells.filter(({ row }) => row >= at.top && row <= at.bottom)).toEqual([]);
  }
});

test("many indicators become several charts, and above 100 the axis is left to the program", () => {
  const many = Array.from({ length: 27 }, (_, index) => [
    index + 1,
    "Meningkatnya pelatihan",
    `Jumlah pelatihan jenis ${String.fromCharCode(65 + index)}`,
    "Orang",
    100,
    index === 26 ? 150 : 90,
    index === 26 ? 150 : 90,
  ]);
  const charts = sheetOf(summaryOf({ name: "IKU", rows: [...INDICATORS.slice(0, 1), ...many] })).charts ?? [];
  expect(charts.map(({ title, max }) => [title, max])).toEqual([
    ["Capaian per indikator (%) · 1/2", 100],
    ["Capaian per indikator (%) · 2/2", null],
  ]);
  expect(charts.map(({ categories: { top, bottom } }) => bottom - top + 1)).toEqual([14, 13]);
});

test("a sentence instead of a table runs over the whole width", () => {
  const even = sheetOf(summaryOf({ name: "LRA", rows: BUDGET }));
  const row = even.cells.find(
    (cell) => said(cell) === "Tidak ada program yang serapannya di bawah serapan keseluruhan.",
  )?.row;
  expect(even.merges).toContainEqual({ top: row, bottom: row, left: 0, right: 9 });
  expect(even.rowHeights.map((height) => height.row)).not.toContain(row);
});
