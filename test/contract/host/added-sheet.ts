import { linkCell, PLAIN, specCell, type CellLook, type SheetSpec } from "../../../src/sheets/writing/sheet-spec";

export const BOLD: CellLook = { ...PLAIN, bold: true, size: 14, fill: "#D9E2EC", horizontal: "center", isBoxed: true };

/** A sheet to be put in, with a little of everything. */
export const ADDED: SheetSpec = {
  name: "Temuan & 'lain' 2",
  cells: [
    specCell(0, 0, "Temuan", BOLD),
    specCell(0, 1, null, BOLD),
    specCell(1, 0, "=A1+1", { ...PLAIN, wrap: true }),
    specCell(1, 1, 1500.5, PLAIN, "#,##0.00"),
    specCell(1, 2, "2.07.03", PLAIN, "@"),
    specCell(1, 3, 51, PLAIN),
    linkCell(2, 0, "'BAB II'!A1", "BAB II", { ...PLAIN, underline: true, color: "#0B5CAD" }),
    {
      ...specCell(2, 1, null, PLAIN),
      content: { kind: "formula", formula: "='BAB II'!B3*2" },
    },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
  columnWidths: [20, 12.5],
  rowHeights: [{ row: 0, points: 30 }],
  frozenRows: 1,
  page: { orientation: "landscape", titleRows: { first: 0, last: 0 }, footer: "Halaman &P dari &N", breaks: [4] },
  charts: [
    {
      title: "Serapan <1> & lain (%)",
      kind: "bar",
      categories: { top: 0, left: 0, bottom: 1, right: 0 },
      series: [
        { name: "Keuangan", values: { top: 1, left: 1, bottom: 2, right: 1 } },
        { name: "Fisik", values: { top: 1, left: 3, bottom: 2, right: 3 } },
      ],
      at: { top: 5, left: 0, bottom: 14, right: 3 },
      unit: "%",
      max: 100,
      hasLabels: true,
    },
    {
      title: "Capaian",
      kind: "column",
      categories: { top: 0, left: 0, bottom: 1, right: 0 },
      series: [{ name: "Capaian", values: { top: 1, left: 1, bottom: 2, right: 1 } }],
      at: { top: 16, left: 1, bottom: 24, right: 2 },
      unit: "",
      max: null,
      hasLabels: false,
    },
  ],
};
