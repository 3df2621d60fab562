import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { ExcelHost } from "../../src/host/excel/excel-host";
import type { CellWrite, SpreadsheetHost } from "../../src/host/port";
import { XlsxHost } from "../../src/host/xlsx/xlsx-host";
import type { CellContent, SheetContent } from "../../src/sheets/content";
import { StandInExcel } from "../../src/standin/stand-in";
import { openWorkbook } from "../../src/workbook/open";
import { loadOffice, useOffice } from "../office";
import { contractFile } from "./contract-workbook";
import { names } from "./host/names";

/** The same file in the file host, and in Excel by way of Office.js. */
function twins(bytes: Uint8Array): readonly [file: SpreadsheetHost, excel: SpreadsheetHost] {
  useOffice(loadOffice(new StandInExcel(openWorkbook(bytes))));
  return [new XlsxHost(openWorkbook(bytes)), new ExcelHost()];
}

async function everySheet(host: SpreadsheetHost): Promise<readonly SheetContent[]> {
  const contents: SheetContent[] = [];
  for (const { name } of await host.listSheets()) {
    const { merges, ...content } = await host.readSheet(name);
    contents.push({ ...content, merges: [...merges].sort((a, b) => a.top - b.top || a.left - b.left) });
  }
  return contents;
}

const folder = join(__dirname, "../workbooks");
const workbooks = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".xlsx"));

test("there are real workbooks to read", () => {
  expect(workbooks.length).toBeGreaterThanOrEqual(5);
});

test.each(workbooks)("%s reads the same as a file and in Excel", async (file) => {
  const [asFile, inExcel] = twins(readFileSync(join(folder, file)));
  expect(await inExcel.listSheets()).toEqual(await asFile.listSheets());
  expect(await everySheet(inExcel)).toEqual(await everySheet(asFile));
});

const text = fc.oneof(
  fc.constantFrom("051", "2.07.03", "1/2", "=B3", "'x", "TRUE", "12%", "-", "Baik", "#N/A", "+1"),
  fc.string({ minLength: 1, maxLength: 8, unit: "grapheme-ascii" }),
);
const constant = fc.oneof(text, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean());
/** Formulas look at columns further left only, so that none depends on itself. */
const formula = fc.constantFrom("=@3+1", "=SUM(A3:@9)", '=""', "=@3/0", "=@4", "=COUNTA(A3:@9)", '=@5&"x"');
const content = fc.oneof(
  fc.constant<CellContent>({ kind: "blank" }),
  constant.map((value): CellContent => ({ kind: "value", value })),
  formula.map((written): CellContent => ({ kind: "formula", formula: written })),
);
const format = fc.constantFrom(null, "General", "@", "0.00", "#,##0", "0%");
const cell = fc
  .record<CellWrite>({ row: fc.integer({ min: 2, max: 9 }), column: fc.integer({ min: 0, max: 5 }), content, format })
  .map((write): CellWrite => {
    if (write.content.kind !== "formula") return write;
    const left = "HABCDE".charAt(write.column);
    const written = write.content.formula.replaceAll("@", left).replace("A3:H9", "H3:H9");
    return { ...write, content: { kind: "formula", formula: written } };
  });
/** A6 holds a typed error, which the model cannot give another format alone. */
const isTypedError = ({ row, column }: CellWrite): boolean => row === 5 && column === 0;
const cells = fc.uniqueArray(
  cell.filter((write) => !isTypedError(write)),
  { selector: ({ row, column }) => row * 100 + column, maxLength: 20 },
);

test("whatever is written reads the same afterwards as a file and in Excel", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(cells, { minLength: 1, maxLength: 3 }), async (rounds) => {
      const [asFile, inExcel] = twins(contractFile());
      for (const round of rounds) {
        const writes = [{ sheet: names.report, cells: round }];
        await asFile.write(writes);
        await inExcel.write(writes);
      }
      expect(await inExcel.readSheet(names.report)).toEqual(shownByExcel(await asFile.readSheet(names.report)));
    }),
    { numRuns: 60 },
  );
});

/** A formula that the file's evaluator leaves to Excel has no value there; a range's values cannot say so and show "". */
function shownByExcel(content: SheetContent): SheetContent {
  const values = content.values.map((line, row) =>
    line.map((value, column) => (value === null && content.formulas[row]?.[column] != null ? "" : value)),
  );
  return { ...content, values };
}
