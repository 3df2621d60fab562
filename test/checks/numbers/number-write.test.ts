import { figureColumns } from "../../../src/checks/numbers/figure-columns";
import { numberWrites, unitWrites } from "../../../src/checks/numbers/number-write";
import type { CellValue } from "../../../src/sheets/content";
import type { ColumnRole } from "../../../src/sheets/reading/table";
import { tableOf } from "../built-table";

interface Given {
  readonly role: ColumnRole;
  readonly value: CellValue;
  /** The cell's own number format. */
  readonly format?: string;
  /** The true numbers below it, by their formats. */
  readonly formats?: readonly string[];
  readonly satuan?: CellValue;
}

/** Column, row and first cell of figures in B, with the satuan in A. */
function placed({ role, value, format = "@", formats = [], satuan = "Orang" }: Given) {
  const table = tableOf({
    columns: ["satuan", role],
    rows: [[satuan, value], ...formats.map(() => [satuan, 7])],
    formats: { B2: format, ...Object.fromEntries(formats.map((one, at) => [`B${String(at + 3)}`, one])) },
  });
  const [[column], [row]] = [figureColumns(table), table.rows];
  const cell = row?.cellAt[1];
  if (column === undefined || row === undefined || cell === undefined) throw new Error("no figure");
  return { column, row, cell };
}

/** What is written: "B2 1000 #,##0". */
const said = (writes: ReturnType<typeof numberWrites>): readonly string[] =>
  writes.map(
    ({ cell, content, format }) => `${cell} ${"value" in content ? String(content.value) : ""} ${String(format)}`,
  );

const number = (given: Given) => {
  const { column, cell } = placed(given);
  return said(numberWrites(column, cell));
};

const unit = (given: Given) => {
  const { column, row, cell } = placed(given);
  return said(unitWrites(column, row, cell));
};

describe("a number in place of a text", () => {
  it.each<[Given, string]>([
    [{ role: "pagu", value: "1.000.000" }, "B2 1000000 #,##0"],
    [{ role: "pagu", value: "1.000.000,50" }, "B2 1000000.5 #,##0.00"],
    [{ role: "realisasi", value: "1.000,5" }, "B2 1000.5 General"],
    [{ role: "bobot", value: "12,5" }, "B2 12.5 0.00"],
    [{ role: "serapan", value: "12" }, "B2 12 0.00"],
    [{ role: "pagu", value: "1.000.000", formats: ["0.0", "#,##0", "#,##0"] }, "B2 1000000 #,##0"],
    [{ role: "pagu", value: "1.000.000", format: "#,##0.0" }, "B2 1000000 null"],
    [{ role: "pagu", value: "1.000.000", format: "0" }, "B2 1000000 null"],
    [{ role: "pagu", value: "1.000.000", format: "General" }, "B2 1000000 #,##0"],
    [{ role: "pagu", value: "1.000.000", format: "#,##0.0", formats: ["#,##0"] }, "B2 1000000 #,##0"],
    [{ role: "pagu", value: "1.000.000", format: "#,##0", formats: ["#,##0"] }, "B2 1000000 null"],
    [{ role: "serapan", value: "95%" }, "B2 0.95 0%"],
    [{ role: "serapan", value: "95,5 %" }, "B2 0.955 0.00%"],
    [{ role: "serapan", value: "95%", formats: ["0.0"] }, "B2 95 0.0"],
    [{ role: "serapan", value: "95%", formats: ["0.0", "0.0", "0%"] }, "B2 0.95 0%"],
    [{ role: "serapan", value: "95", formats: ["0%"] }, "B2 95 0%"],
    [{ role: "target", value: "95 Orang" }, "B2 95 General"],
  ])("%j: %s", (given, expected) => {
    expect(number(given)).toEqual([expected]);
  });

  it.each([95, null, "-", "belum", "6,81,2"])("none for %p", (value) => {
    expect(number({ role: "pagu", value })).toEqual([]);
    expect(unit({ role: "pagu", value })).toEqual([]);
  });
});

describe("a number without its unit", () => {
  it.each<[Given, readonly string[]]>([
    [{ role: "target", value: "503 Orang", satuan: null }, ["B2 503 General", "A2 Orang null"]],
    [{ role: "target", value: "503 Orang", satuan: "ORANG." }, ["B2 503 General"]],
    [{ role: "target", value: "503 Orang/Bulan", satuan: "orang bulan" }, ["B2 503 General"]],
    [{ role: "target", value: "503 Orang", satuan: "Dokumen" }, ['B2 503 #,##0" Orang"']],
    [{ role: "target", value: "503 Orang", satuan: 12 }, ['B2 503 #,##0" Orang"']],
    [{ role: "target", value: "5,5 Orang", satuan: "Dokumen" }, ['B2 5.5 #,##0.00" Orang"']],
    [{ role: "target", value: '5 Paket "A"', satuan: "Dokumen" }, ['B2 5 #,##0" Paket A"']],
    [{ role: "target", value: "503", satuan: null }, ["B2 503 General"]],
    [{ role: "target", value: "503 Orang", satuan: null, formats: ["0"] }, ["B2 503 0", "A2 Orang null"]],
  ])("%j", (given, expected) => {
    expect(unit(given)).toEqual(expected);
  });

  it("stays with the number where the table has no satuan", () => {
    const { rows, ...table } = tableOf({ columns: ["target"], rows: [["503 Orang"]] });
    const [[column], [row]] = [figureColumns({ ...table, rows }), rows];
    const cell = row?.cellAt[0];
    if (column === undefined || row === undefined || cell === undefined) throw new Error("no figure");
    expect(said(unitWrites(column, row, cell))).toEqual(['A2 503 #,##0" Orang"']);
  });
});
