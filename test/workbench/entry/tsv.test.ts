import fc from "fast-check";
import { parseTsv, toTsv } from "../../../src/workbench/entry/tsv";

describe("clipboard text", () => {
  test("tabs between cells, a line per row, quotes where they are needed", () => {
    expect(
      toTsv([
        ["a", "b\nc"],
        ['d "e"', ""],
      ]),
    ).toBe('a\t"b\nc"\r\n"d ""e"""\t');
  });

  test("a line break at the end starts no new row", () => {
    expect(parseTsv("1\t2\r\n3\t4\r\n")).toEqual([
      ["1", "2"],
      ["3", "4"],
    ]);
    expect(parseTsv("a\n\nb")).toEqual([["a"], [""], ["b"]]);
    expect(parseTsv("x")).toEqual([["x"]]);
  });

  test("quotes inside a word are ordinary signs", () => {
    expect(parseTsv('6" pipa\t"utuh" x')).toEqual([['6" pipa', '"utuh" x']]);
  });

  test("what is copied can be pasted", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", '"', "\t", "\n", " ", "é") });
    const block = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 4 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
      );
    fc.assert(
      fc.property(block, (rows) => {
        expect(parseTsv(toTsv(rows))).toEqual(rows);
      }),
    );
  });
});
