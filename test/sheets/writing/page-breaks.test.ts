import { pageBreaks, type PrintedRows } from "../../../src/sheets/writing/page-breaks";

/** One page holds 508 points: 33 rows; every further one repeats a title of 20. */
const printed: PrintedRows = {
  orientation: "landscape",
  titleRows: { first: 0, last: 0 },
  columnWidths: [100],
  rowHeights: [{ row: 0, points: 20 }],
};
const rows = (top: number, count: number, isWhole = false) => ({ top, bottom: top + count - 1, isWhole });

test("what fits stays on one page", () => {
  expect(pageBreaks([rows(1, 10), rows(12, 10), rows(23, 10)], printed)).toEqual([]);
});

test("a short block that would be torn begins a page", () => {
  expect(pageBreaks([rows(1, 20), rows(22, 15), rows(38, 15)], printed)).toEqual([22]);
});

test("a long block is torn where much of the page is left, and begins a page where little is", () => {
  expect(pageBreaks([rows(1, 15), rows(17, 25)], printed)).toEqual([]);
  expect(pageBreaks([rows(1, 25), rows(27, 25)], printed)).toEqual([27]);
});

test("what must be whole is torn only where no page holds it", () => {
  expect(pageBreaks([rows(1, 15), rows(17, 25, true)], printed)).toEqual([17]);
  expect(pageBreaks([rows(1, 15), rows(17, 60, true)], printed)).toEqual([]);
});

test("a page is counted on after a block of several pages", () => {
  expect(pageBreaks([rows(1, 50), rows(52, 14)], printed)).toEqual([]);
  expect(pageBreaks([rows(1, 50), rows(52, 16)], printed)).toEqual([52]);
});

test("wider columns are made smaller, so that more rows go on a page", () => {
  const wide = { ...printed, columnWidths: [200] };
  expect(pageBreaks([rows(1, 25), rows(27, 12)], wide)).toEqual([]);
  expect(pageBreaks([rows(1, 25), rows(27, 12)], printed)).toEqual([27]);
});
