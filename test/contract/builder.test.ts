import { openWorkbook } from "../../src/workbook/open";
import { buildXlsx } from "../workbook-builder";

test("the builder's files open with all that was asked for", () => {
  const workbook = openWorkbook(
    buildXlsx({
      active: 1,
      sheets: [
        {
          name: "BAB II & 'x'!",
          rows: [
            ["a", 1.5, true, null, { error: "#N/A" }],
            ["'=teks", { formula: "=B1*2", value: 3 }, "=B1"],
          ],
          merges: ["A1:A2"],
          formats: { B1: "#,##0", D3: "0.00%" },
          hiddenRows: [1],
          hiddenColumns: [2],
          protected: true,
        },
        { name: "Lain", rows: [], state: "hidden", filter: "A1:B3", hiddenRows: [1] },
        {
          name: "Tabel",
          rows: [
            ["x", "y"],
            [1, 2],
          ],
          table: { name: "T1", area: "A1:B2", columns: ["x", "y"] },
        },
      ],
    }),
  );
  const [sheet, other] = workbook.sheets;
  expect(workbook.activeSheet).toBe("Lain");
  expect(sheet?.name).toBe("BAB II & 'x'!");
  expect(sheet?.cell(0, 1)).toMatchObject({ value: 1.5, formula: null });
  expect(sheet?.cell(0, 2)?.value).toBe(true);
  expect(sheet?.cell(0, 4)?.value).toEqual({ error: "#N/A" });
  expect(sheet?.cell(1, 0)).toMatchObject({ value: "=teks", formula: null });
  expect(sheet?.cell(1, 1)).toMatchObject({ value: 3, formula: "=B1*2" });
  expect(sheet?.style(0, 1).numberFormat).toBe("#,##0");
  expect(sheet?.style(2, 3).numberFormat).toBe("0.00%");
  expect(sheet?.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 0 }]);
  expect(sheet?.isRowHidden(1)).toBe(true);
  expect(sheet?.isColumnHidden(2)).toBe(true);
  expect(sheet?.isProtected).toBe(true);
  expect(other?.state).toBe("hidden");
  expect(other?.isFiltered).toBe(true);
});
