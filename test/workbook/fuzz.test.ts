import fc from "fast-check";
import { WorkbookError, type WorkbookContent, type WorkbookEdit, type WorkbookModel } from "../../src/workbook/model";
import { openWorkbook } from "../../src/workbook/open";
import { reportBytes, tortureBytes } from "./files";
import { newFaults } from "./lint";

const FORMULAS = [
  "=SUM(A1:C9)",
  "=A1&B2",
  '=IF(C3>0,1/C3,"-")',
  "=Capaian!D7*2",
  "=NOW()-NOW()",
  "=XLOOKUP(1,A:A,B:B,0)",
];

const content: fc.Arbitrary<WorkbookContent> = fc.oneof(
  fc.constant<WorkbookContent>({ kind: "blank" }),
  fc
    .oneof(
      fc.string({ unit: "binary", maxLength: 12 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.integer(),
    )
    .map((value): WorkbookContent => ({ kind: "value", value })),
  fc.constantFrom(...FORMULAS).map((formula): WorkbookContent => ({ kind: "formula", formula })),
);

function editsIn(sheets: readonly string[]): fc.Arbitrary<WorkbookEdit[]> {
  return fc.array(
    fc.record({
      sheet: fc.constantFrom(...sheets),
      row: fc.nat(110),
      column: fc.nat(14),
      content,
      format: fc.constantFrom(null, null, "0.00%", "#,##0", "dd/mm/yyyy", '"Rp"#,##0'),
    }),
    { minLength: 1, maxLength: 25 },
  );
}

/** Makes the edits one by one; those Excel would refuse are left out. */
function editAll(workbook: WorkbookModel, edits: readonly WorkbookEdit[]): void {
  for (const edit of edits) {
    try {
      workbook.edit([edit]);
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
    }
  }
}

function contents(workbook: WorkbookModel): unknown[] {
  return workbook.sheets.map((sheet) =>
    [...sheet.cells()].map(([row, column, { value, formula, styleIndex }]) => [
      row,
      column,
      value,
      formula,
      styleIndex,
    ]),
  );
}

describe.each([
  ["torture", tortureBytes("torture"), ["Capaian", "Data Transaksi", "Referensi", "Tersembunyi"]],
  [
    "a report",
    reportBytes("lkjip-paser-2023"),
    openWorkbook(reportBytes("lkjip-paser-2023")).sheets.map((s) => s.name),
  ],
] as const)("random edits of %s", (_, bytes, sheets) => {
  test("leave a sound file that reads back the same", () => {
    fc.assert(
      fc.property(editsIn(sheets), (edits) => {
        const workbook = openWorkbook(bytes);
        editAll(workbook, edits);
        const saved = workbook.save();
        expect(newFaults(bytes, saved)).toEqual([]);
        expect(contents(openWorkbook(saved))).toEqual(contents(workbook));
      }),
      { numRuns: 30 },
    );
  });

  test("taken back give the file's own bytes", () => {
    fc.assert(
      fc.property(editsIn(sheets), (edits) => {
        const workbook = openWorkbook(bytes);
        const fresh = openWorkbook(bytes);
        editAll(workbook, edits);
        editAll(workbook, edits.map((edit) => original(fresh, edit)).reverse());
        expect(workbook.save()).toBe(bytes);
      }),
      { numRuns: 30 },
    );
  });
});

/** The edit that puts back what a fresh copy of the file has at this place. */
function original(fresh: WorkbookModel, { sheet, row, column }: WorkbookEdit): WorkbookEdit {
  const found = fresh.sheet(sheet)!;
  const cell = found.cell(row, column);
  const format = found.style(row, column).numberFormat;
  if (cell === undefined || (cell.value === null && cell.formula === null)) {
    return { sheet, row, column, content: { kind: "blank" }, format };
  }
  if (cell.formula !== null) return { sheet, row, column, content: { kind: "formula", formula: cell.formula }, format };
  const value = cell.value as string | number | boolean;
  return { sheet, row, column, content: { kind: "value", value }, format };
}
