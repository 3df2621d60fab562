import { segmentFaults } from "../../../src/checks/kode/segment-faults";
import type { CellValue } from "../../../src/sheets/content";
import { tableOf, type BuiltRow } from "../built-table";

const of = (kode: string, cells: readonly CellValue[], more: Partial<BuiltRow> = {}): BuiltRow => ({
  ...{ cells, mark: "kode", kode },
  ...more,
});
const faults = (count: number, rows: readonly BuiltRow[], formats: Readonly<Record<string, string>> = {}) =>
  segmentFaults(
    tableOf({
      kind: "programme",
      columns: [...Array.from({ length: count }, () => "kode" as const), "uraian"],
      rows,
      formats,
    }),
  ).map((cells) => cells?.map(({ row, column, found, expected }) => [row, column, found, expected]) ?? null);

describe("a kode in five cells", () => {
  const SUB = "2.07.03.1.01.0001";

  it("is as it should be: urusan, bidang, program, kegiatan with its kewenangan, sub kegiatan", () => {
    expect(faults(5, [of(SUB, ["2", "07", "03", "1.01", "0001"])])).toEqual([[]]);
    expect(faults(5, [of("2.07.03", ["2", "07", "03", null, null])])).toEqual([[]]);
    expect(faults(5, [of(SUB, ["2", "07", "03", "101", "01"])])).toEqual([
      [
        [1, 3, "101", "1.01"],
        [1, 4, "01", "0001"],
      ],
    ]);
  });

  it("says nothing of blank cells, and nothing of what stands below its level", () => {
    expect(faults(5, [of(SUB, [null, " ", "03", "1.01", "0001"])])).toEqual([[]]);
    expect(faults(5, [of("2.07.03", ["2", "07", "03", "x", null])])).toEqual([[]]);
  });

  it("lost a zero only where its column keeps them", () => {
    const lost = of(SUB, [2, 7, 3, "1.01", "0001"]);
    expect(faults(5, [lost])).toEqual([[]]);
    expect(faults(5, [lost, of("2.08.03", ["2", "08", 3, null, null])])).toEqual([[[1, 1, "7", "07"]], []]);
    expect(faults(5, [lost, of("2.10.03", ["2", "10", 3, null, null])])).toEqual([[], []]);
  });

  it("keeps the zero at the end of a kegiatan too", () => {
    const ten = (kegiatan: CellValue): BuiltRow => of("2.07.03.1.10", ["2", 7, 3, kegiatan, null]);
    expect(faults(5, [ten(1.1)])).toEqual([[]]);
    expect(faults(5, [ten(1.1), ten("1.10")])).toEqual([[[1, 3, "1.1", "1.10"]], []]);
    expect(faults(5, [ten(1.1), of("2.07.03.1.01", ["2", 7, 3, "1.01", null])])).toEqual([[], []]);
  });

  it("is shown with its zeros by a format", () => {
    const given = [of(SUB, [2, 7, 3, "1.01", 1]), of(SUB, [2, "07", 3, "1.01", "0001"])];
    expect(faults(5, given)).toEqual([
      [
        [1, 1, "7", "07"],
        [1, 4, "1", "0001"],
      ],
      [],
    ]);
    expect(faults(5, given, { B2: "00", E2: "0000" })).toEqual([[], []]);
    expect(
      faults(5, [of(SUB, [2, 7, 3, "1.01", 1]), of(SUB, [2, 7, 3, "1.01", "0001"])], { B2: "00", E2: "000" }),
    ).toEqual([[[1, 4, "1", "0001"]], [[2, 1, "7", "07"]]]);
  });

  it("another number is no lost zero", () => {
    expect(faults(5, [of(SUB, [2, 8, 3, "1.01", "0001"])])).toEqual([[[1, 1, "8", "07"]]]);
    expect(faults(5, [of(SUB, [2, "7", 3, "1.01", "0001"])])).toEqual([[[1, 1, "7", "07"]]]);
  });
});

it("in six cells each segment has its own", () => {
  expect(faults(6, [of("2.07.03.1.01.0001", ["2", "07", "03", "1", "01", "1"])])).toEqual([[[1, 5, "1", "0001"]]]);
});

it("other rows have no such cells", () => {
  const cells = ["2", "07", "03", "1.01", "0001"];
  expect(faults(5, [of("2.07.03.1.01.0001", cells, { mark: "group" }), { cells, mark: "kode" }])).toEqual([null, null]);
  expect(faults(5, [of("1800.EBA.962", ["1800.EBA.962", null, null, null, null])])).toEqual([null]);
  expect(faults(5, [of("?", cells)])).toEqual([null]);
  expect(faults(4, [of("2.07.03", cells)])).toEqual([null]);
  expect(faults(1, [of("2.07.03", ["2,07,03"])])).toEqual([null]);
});
