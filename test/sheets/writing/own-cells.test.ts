import { movedCells, NOTHING_OWN, withRowsMoved, type OwnCell } from "../../../src/sheets/writing/own-cells";
import { linkCell, PLAIN } from "../../../src/sheets/writing/sheet-spec";

test.each([
  ["=A9+A10", "=A9+A13"],
  ["=$A$10*2", "=$A$13*2"],
  ["=SUM(B9:B12)", "=SUM(B9:B15)"],
  ['=A10&"A10"', '=A13&"A10"'],
  ["='BAB II'!A10+A11", "='BAB II'!A10+A14"],
  ["=RFK!A10", "=RFK!A10"],
  ["=LOG10(A10)", "=LOG10(A13)"],
  ["=a10", "=a13"],
])("rows from the tenth on three further down: %s", (formula, expected) => {
  expect(withRowsMoved(formula, 9, 3)).toBe(expected);
});

test("rows that stay leave formulas as they are", () => {
  expect(withRowsMoved("=A10", 9, 0)).toBe("=A10");
});

const note = (text: string, column = 8): OwnCell => ({
  column,
  content: { kind: "value", value: text },
  shown: null,
  format: "General",
});
const placesOf = (cells: ReturnType<typeof movedCells>["cells"]): readonly unknown[] =>
  cells.map(({ row, column, content }) => [row, column, content.kind === "value" ? content.value : content.kind]);

test("nothing of the office's own leaves nothing", () => {
  expect(movedCells(NOTHING_OWN, new Map(), 9)).toEqual({ cells: [], merges: [] });
});

test("rows below go down as far as the list grows, and never up", () => {
  const merge = { top: 12, left: 0, bottom: 12, right: 1 };
  const own = { beside: new Map(), below: [{ ...note("x", 0), row: 12 }], merges: [merge], endRow: 10 };
  const grown = movedCells(own, new Map(), 13);
  expect([placesOf(grown.cells), grown.merges]).toEqual([[[15, 0, "x"]], [{ ...merge, top: 15, bottom: 15 }]]);
  const shrunk = movedCells(own, new Map(), 7);
  expect([placesOf(shrunk.cells), shrunk.merges]).toEqual([[[12, 0, "x"]], [merge]]);
});

test("remarks stay beside their row, or follow behind everything else, one row each", () => {
  const beside = new Map([
    ["'A'!B1\nSalah", [note("satu")]],
    ["'A'!B2\nSalah", [note("dua"), note("tiga", 9)]],
    ["'A'!B3\nSalah\n2", [note("empat")]],
  ]);
  const own = { beside, below: [{ ...note("x", 0), row: 12 }], merges: [], endRow: 10 };
  const { cells } = movedCells(own, new Map([["'A'!B1\nSalah", 6]]), 10);
  expect(placesOf(cells)).toEqual([
    [12, 0, "x"],
    [6, 8, "satu"],
    [13, 1, "'A'!B2: Salah"],
    [13, 8, "dua"],
    [13, 9, "tiga"],
    [14, 1, "'A'!B3: Salah"],
    [14, 8, "empat"],
  ]);
});

test("a link says where it leads and what it shows, quotation marks doubled", () => {
  expect(linkCell(1, 2, `'a"b'!C3`, `a"b!C3`, PLAIN)).toMatchObject({
    row: 1,
    column: 2,
    content: { kind: "formula", formula: `=HYPERLINK("#'a""b'!C3","a""b!C3")` },
    shown: `a"b!C3`,
    format: "General",
  });
});
