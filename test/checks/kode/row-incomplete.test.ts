import type { CellValue } from "../../../src/sheets/content";
import { findingsOf } from "../checking";
import { budget, type BudgetRow } from "./budget";

const rows = (details: number): readonly BudgetRow[] => [
  ["2.07.03.1.01", "Pelatihan Keterampilan", details * 10],
  ...Array.from({ length: details }, (_, n): BudgetRow => [
    `2.07.03.1.01.000${String(n + 1)}`,
    `Sub kegiatan ${String(n)}`,
    10,
  ]),
];
const places = (texts: readonly CellValue[]) =>
  findingsOf({
    rows: budget(rows(texts.length), texts.length * 10).map((row, index) => [
      ...row,
      index === 0 ? "Lokasi" : (texts[index - 2] ?? null),
    ]),
    tier: "on-request",
  });

describe("row-incomplete", () => {
  it("one blank place in five", async () => {
    expect(await places(["Ende", "Ende", null, "Ende", "Ende"])).toMatchObject([
      {
        code: "row-incomplete",
        severity: "info",
        cell: "F5",
        found: null,
        expected: null,
        cause: "row-incomplete:Lembar:kolom 5",
        params: { variant: "column", column: "lokasi", row: "2.07.03.1.01.0003 Sub kegiatan 2", filled: 4 },
        fix: [],
      },
    ]);
  });

  it("two blank in six, or three filled, settle nothing", async () => {
    expect(await places(["Ende", "Ende", null, "Ende", null, "Ende"])).toEqual([]);
    expect(await places(["Ende", "Ende", null, "Ende"])).toEqual([]);
  });

  it("money without a name", async () => {
    const nameless = rows(3).map(([kode, name, pagu], index) => [kode, index === 2 ? "" : name, pagu] as const);
    expect(await findingsOf({ rows: budget(nameless, 30), tier: "on-request" })).toMatchObject([
      {
        code: "row-incomplete",
        cell: "B4",
        cause: "row-incomplete:Lembar:kolom 1",
        params: { variant: "name", column: "uraian", row: "2.07.03.1.01.0002", filled: null },
      },
    ]);
  });

  const blank = (cells: Readonly<Record<number, readonly number[]>>) =>
    findingsOf({
      rows: budget(rows(5), 50).map((row, index) =>
        row.map((value, column) => (cells[index]?.includes(column) === true ? null : value)),
      ),
      tier: "on-request",
    });

  it("a kode and a name without money", async () => {
    expect((await blank({ 4: [2, 3, 4] })).filter(({ code }) => code === "row-incomplete")).toMatchObject([
      {
        severity: "info",
        cell: "C5",
        params: { variant: "money", column: "pagu", row: "2.07.03.1.01.0003 Sub kegiatan 2", filled: 5 },
        fix: [],
      },
    ]);
  });

  it("realisasi alone blank is no lack, nor a parent whose children have the money, nor two rows in six", async () => {
    const lacking = async (cells: Readonly<Record<number, readonly number[]>>) =>
      (await blank(cells)).filter(({ code, params }) => code === "row-incomplete" && params["variant"] === "money");
    expect(await lacking({ 4: [3] })).toEqual([]);
    expect(await lacking({ 1: [2, 3, 4] })).toEqual([]);
    expect(await lacking({ 4: [2, 3, 4], 5: [2, 3, 4] })).toEqual([]);
  });

  it("money without the percentage that the other rows show", async () => {
    expect((await blank({ 4: [4] })).filter(({ code }) => code === "row-incomplete")).toMatchObject([
      {
        cell: "E5",
        cause: "row-incomplete:Lembar:kolom 4",
        params: { variant: "figure", column: "serapan", row: "2.07.03.1.01.0003 Sub kegiatan 2", filled: 6 },
      },
    ]);
    expect((await blank({ 4: [4], 5: [4] })).filter(({ code }) => code === "row-incomplete")).toEqual([]);
    expect((await blank({ 4: [3, 4] })).filter(({ code }) => code === "row-incomplete")).toEqual([]);
  });
});
