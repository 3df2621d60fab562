import { formulaPeers } from "../../../src/checks/formulas/formula-columns";
import type { CellValue } from "../../../src/sheets/content";
import type { RowPart, TableRow } from "../../../src/sheets/reading/table";
import { tableOf, type Built, type BuiltRow } from "../built-table";

type Given = Partial<Pick<TableRow, "part" | "tier">>;

/** The peers of column B: how many share the pattern, the pattern, and how many cells there are. */
function peers(
  rows: readonly BuiltRow[],
  formulas: readonly (string | null)[],
  columns: Built["columns"] = [null, "serapan"],
) {
  const named = Object.fromEntries(
    formulas.flatMap((text, at) => (text === null ? [] : [[`B${String(at + 2)}`, text]])),
  );
  return formulaPeers(tableOf({ columns, rows, formulas: named })).map(
    ({ count, pattern, cells }) => `${String(count)}/${String(cells.length)} ${pattern}`,
  );
}

const row = (value: CellValue = 5, given: Given = {}): BuiltRow => ({ cells: [null, value], ...given });
const rows = (count: number, given: Given = {}) => Array.from({ length: count }, () => row(5, given));

/** The formula of each of so many rows from sheet row 2 on. */
const same = (count: number, from = 2) => Array.from({ length: count }, (_, at) => `=A${String(at + from)}*2`);
const PATTERN = peers(rows(5), same(5))[0]?.replace("5/5 ", "") ?? "";

describe("a column has one formula", () => {
  it.each<[string, number, number, boolean]>([
    ["five of five", 5, 5, true],
    ["four of four", 4, 4, false],
    ["five of six", 5, 6, true],
    ["five of seven", 5, 7, false],
    ["eight of ten", 8, 10, true],
    ["eleven of fourteen", 11, 14, false],
  ])("in %s cells", (_, count, all, expected) => {
    expect(PATTERN).not.toBe("");
    expect(peers(rows(all), same(count))).toEqual(expected ? [`${String(count)}/${String(all)} ${PATTERN}`] : []);
  });

  it("that most share, wherever they stand", () => {
    expect(peers(rows(6), ["=A2+1", ...same(5, 3)])).toEqual([`5/6 ${PATTERN}`]);
  });

  it.each<[string, CellValue, number]>([
    ["a number", 7, 7],
    ["a text", "belum", 7],
    ["a blank", null, 5],
    ["a dash", "-", 5],
  ])("beside %s", (_, value, filled) => {
    const found = peers([...rows(5), row(value), row(value)], same(5));
    expect(found).toEqual(filled > 6 ? [] : [`5/5 ${PATTERN}`]);
  });

  it("even where the formulas show nothing", () => {
    expect(
      peers(
        Array.from({ length: 5 }, () => row(null)),
        same(5),
      ),
    ).toEqual([`5/5 ${PATTERN}`]);
  });

  it("in a column of figures only", () => {
    expect(peers(rows(5), same(5), [null, "lokasi"])).toEqual([]);
  });
});

describe("rows that are reckoned alike", () => {
  const parent: RowPart = { kind: "parent", parts: [] };
  const total: RowPart = { kind: "total", parts: [] };

  it.each<[string, Given, Given, number]>([
    ["leaves, of whatever tier", { tier: "kegiatan" }, { tier: "rincian" }, 1],
    ["parents of one tier", { part: parent, tier: "kegiatan" }, { part: parent, tier: "kegiatan" }, 1],
    ["parents without a tier", { part: parent }, { part: parent }, 1],
    ["not parents of two tiers", { part: parent, tier: "program" }, { part: parent, tier: "kegiatan" }, 0],
    ["not parents and totals", { part: parent }, { part: total }, 0],
    ["not leaves and parents", {}, { part: parent }, 0],
    ["no headings", { part: { kind: "empty" } }, { part: { kind: "empty" } }, 0],
    ["no repeated rows", { part: { kind: "repeat", of: 0 } }, { part: { kind: "repeat", of: 0 } }, 0],
  ])("are %s", (_, one, two, count) => {
    expect(peers([...rows(3, one), ...rows(2, two)], same(5))).toHaveLength(count);
  });

  it("are judged by themselves, without the headings among them", () => {
    const mixed = [...rows(5), ...rows(5, { part: parent }), ...rows(9, { part: { kind: "empty" } })];
    expect(peers(mixed, same(10))).toEqual([`5/5 ${PATTERN}`, `5/5 ${PATTERN}`]);
  });
});
