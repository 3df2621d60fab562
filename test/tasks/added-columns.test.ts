import { MemoryHost } from "../../src/host/memory/memory-host";
import { XlsxHost } from "../../src/host/xlsx/xlsx-host";
import type { SpreadsheetHost } from "../../src/host/port";
import { SheetGrid } from "../../src/sheets/reading/grid";
import type { CellValue } from "../../src/sheets/content";
import { addableRoles, type AddableRole, type AddedColumn } from "../../src/sheets/writing/added/addable";
import { readWorkbook } from "../../src/tasks/read-workbook";
import { applyPlan, planRecompute } from "../../src/tasks/recompute";
import { restore } from "../../src/tasks/restore";
import { DEFAULT_SETTINGS, type Settings } from "../../src/tasks/settings";
import { openWorkbook } from "../../src/workbook/open";
import { openExcel } from "../host/excel/open";
import { recalculate } from "../libreoffice";
import { buildXlsx, type BuiltSheet } from "../workbook-builder";
import { hostOn, workbookBytes } from "./sample";
import { smallRows } from "./small-report";

const SHEET = "RFK";

/** The small report, of which only the columns of its own figures are there. */
function bareRows(): CellValue[][] {
  return smallRows().map((row) => Array.from({ length: 6 }, (_, column) => row[column] ?? null));
}

const wanted = (...roles: readonly AddableRole[]): Settings => ({
  ...DEFAULT_SETTINGS,
  added: roles.map((role) => ({ sheet: SHEET, table: 0, role })),
});

function memory(rows: CellValue[][] = bareRows(), more = {}): MemoryHost {
  return new MemoryHost([{ name: SHEET, rows, looks: { "0,5": "kepala", "3,5": "isi", "width 5": "17" }, ...more }]);
}

/** With its fisik, the bare report is an RFK even without its weights. */
const built = (): BuiltSheet => ({
  name: SHEET,
  rows: bareRows(),
  boxed: ["F1", "F2", "F3", "F4", "F5", "F6", "F7"],
  formats: { F2: "#,##0" },
  columnWidths: { 5: 18 },
});

const xlsx = (): XlsxHost => new XlsxHost(openWorkbook(buildXlsx({ sheets: [built()] })));

const HOSTS: readonly (readonly [string, () => SpreadsheetHost])[] = [
  ["memory", () => memory()],
  ["xlsx", xlsx],
  ["excel", () => openExcel([built()]).host],
];

async function columnOf(host: SpreadsheetHost, column: number): Promise<readonly unknown[]> {
  const grid = new SheetGrid(await host.readSheet(SHEET));
  return Array.from({ length: 7 }, (_, row) => grid.formula(row, column) ?? grid.value(row, column));
}

describe.each(HOSTS)("columns added on the %s host", (_, make) => {
  test("stand right of the table with their header, a formula in every row and the look of their neighbour", async () => {
    const host = make();
    const plan = await planRecompute(host, wanted("siap", "bobot"));
    expect(plan.added.map(({ role, column }) => [role, column])).toEqual([
      ["siap", "G"],
      ["bobot", "H"],
    ]);
    expect(await columnOf(host, 6)).toEqual([null, null, null, null, null, null, null]);
    await applyPlan(host, plan);
    const rows = [2, 3, 4, 5, 6, 7].map(String);
    expect(await columnOf(host, 6)).toEqual(["SIAP (Rp)", ...rows.map((row) => `=E${row}-F${row}`)]);
    expect(await columnOf(host, 7)).toEqual(["Bobot (%)", ...rows.map((row) => `=E${row}/$E$7*100`)]);
    const part = { top: 0, bottom: 6 };
    const [model, first, second] = [
      await host.readLook(SHEET, { column: 5, ...part }),
      await host.readLook(SHEET, { column: 6, ...part }),
      await host.readLook(SHEET, { column: 7, ...part }),
    ];
    expect([first.width, second.width]).toEqual([model.width, model.width]);
    expect(first.cells.map(({ format }) => format).slice(1)).toEqual(Array(6).fill("#,##0"));
    expect(second.cells.map(({ format }) => format).slice(1)).toEqual(Array(6).fill("0.00"));
  });

  test("are known again: a second time nothing is written", async () => {
    const host = make();
    await applyPlan(host, await planRecompute(host, wanted("siap", "bobot", "keuanganTertimbang")));
    expect((await planRecompute(host, DEFAULT_SETTINGS)).writes).toEqual([]);
    const again = await planRecompute(host, wanted("siap", "bobot"));
    expect(again.writes).toEqual([]);
    expect(again.refused.map(({ role, reason }) => [role, reason])).toEqual([
      ["siap", "kolom-sudah-ada"],
      ["bobot", "kolom-sudah-ada"],
    ]);
  });

  test("go without a trace when they are taken back", async () => {
    const host = make();
    const part = { column: 6, top: 0, bottom: 6 };
    const before = [await host.readSheet(SHEET), await host.readLook(SHEET, part)];
    const { restore: record } = await applyPlan(host, await planRecompute(host, wanted("siap")));
    expect(await host.readLook(SHEET, part)).not.toEqual(before[1]);
    await restore(host, record);
    expect([await host.readSheet(SHEET), await host.readLook(SHEET, part)]).toEqual(before);
  });
});

test("a column stands under the capitals and numbers of the others, in every header block, over its whole height", async () => {
  const [, ...body] = bareRows();
  const head: CellValue[][] = [
    ["KODE", "URAIAN", "FISIK", null, "KEUANGAN", null],
    [null, null, "TARGET", "REALISASI", "PAGU (Rp)", "REALISASI (Rp)"],
    [1, 2, 3, 4, 5, 6],
  ];
  const merges = [
    { top: 0, left: 0, bottom: 1, right: 0 },
    { top: 0, left: 1, bottom: 1, right: 1 },
    { top: 0, left: 2, bottom: 0, right: 3 },
    { top: 0, left: 4, bottom: 0, right: 5 },
  ];
  const host = memory([...head, ...body], { merges });
  await applyPlan(host, await planRecompute(host, wanted("siap")));
  const sheet = await host.readSheet(SHEET);
  const grid = new SheetGrid(sheet);
  expect([0, 1, 2].map((row) => grid.value(row, 6))).toEqual(["SIAP (RP)", null, 7]);
  expect(sheet.merges).toContainEqual({ top: 0, left: 6, bottom: 1, right: 6 });
});

describe("a column that cannot be added is refused", () => {
  const reason = async (host: SpreadsheetHost, settings: Settings) => {
    const plan = await planRecompute(host, settings);
    expect(plan.added).toEqual([]);
    return plan.refused.map(({ reason: why, cell }) => [why, cell]);
  };

  test("where something stands beside the table, and says where", async () => {
    const rows = bareRows().map((row, at) => (at === 3 ? [...row, "catatan"] : row));
    expect(await reason(memory(rows), wanted("siap"))).toEqual([["sel-terisi", "G4"]]);
  });

  test("where a merged cell reaches there", async () => {
    const host = memory(bareRows(), { merges: [{ top: 2, left: 6, bottom: 3, right: 7 }] });
    expect(await reason(host, wanted("siap"))).toEqual([["sel-gabungan", "G3"]]);
  });

  test("on protected and filtered sheets, and where there is no such table", async () => {
    expect(await reason(memory(bareRows(), { isProtected: true }), wanted("siap"))).toEqual([
      ["lembar-dilindungi", null],
    ]);
    expect(await reason(memory(bareRows(), { isFiltered: true }), wanted("siap"))).toEqual([
      ["lembar-tersaring", null],
    ]);
    const elsewhere: AddedColumn[] = [
      { sheet: SHEET, table: 1, role: "siap" },
      { sheet: "Tidak ada", table: 0, role: "siap" },
    ];
    expect(await reason(memory(), { ...DEFAULT_SETTINGS, added: elsewhere })).toEqual([
      ["tabel-tidak-ada", null],
      ["tabel-tidak-ada", null],
    ]);
  });

  test("where the kind of table has no such column", async () => {
    expect(await reason(memory(), wanted("efisiensi"))).toEqual([["kolom-tidak-berlaku", null]]);
  });
});

test("what is typed since into an added column is never overwritten", async () => {
  const host = memory();
  const { restore: record } = await applyPlan(host, await planRecompute(host, wanted("siap")));
  const typed = { row: 2, column: 6, content: { kind: "value", value: 5 }, format: null } as const;
  await host.write([{ sheet: SHEET, cells: [typed] }]);
  await expect(restore(host, record)).rejects.toMatchObject({ code: "sheet-changed", places: ["'RFK'!G3"] });
});

test.each([
  ["realisasi-ntt-2021", 14],
  ["lkjip-paser-2023", 6],
])(
  "all columns that %s lacks: as LibreOffice calculates them, twice the same, back to the same bytes",
  async (name, count) => {
    const host = hostOn(name);
    const sheets = await readWorkbook(host);
    const added = sheets.flatMap(({ reading }) =>
      reading.tables.flatMap((table, nth) =>
        addableRoles(table).map((role) => ({ sheet: reading.name, table: nth, role })),
      ),
    );
    const settings = { ...DEFAULT_SETTINGS, added };
    const plan = await planRecompute(host, settings);
    expect(plan.added).toHaveLength(count);
    expect(plan.refused.filter(({ reason }) => reason !== "tanpa-angka")).toEqual([]);
    const { restore: record } = await applyPlan(host, plan);
    const values = await recalculate(host.workbook.save());
    const differing = plan.writes.filter(({ sheet, cell, value }) => {
      const now = values.get(sheet)?.get(cell);
      return typeof value === "number" && typeof now === "number"
        ? Math.abs(now - value) > 1e-9 * Math.max(1, Math.abs(value))
        : now !== value;
    });
    expect(differing).toEqual([]);
    expect((await planRecompute(host, settings)).writes).toEqual([]);
    await restore(host, record);
    expect(host.workbook.save()).toEqual(workbookBytes(name));
  },
);
