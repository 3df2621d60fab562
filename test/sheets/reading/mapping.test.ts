import { MemoryHost } from "../../../src/host/memory/memory-host";
import type { CellValue } from "../../../src/sheets/content";
import {
  decisionFor,
  NO_MAPPING,
  withDecision,
  type Mapping,
  type TableDecision,
} from "../../../src/sheets/reading/mapping";
import type { ReportTable } from "../../../src/sheets/reading/table";
import { inspect } from "../../../src/tasks/inspect";
import { mappingText, parseMapping } from "../../../src/tasks/mapping-file";

const HEADER = ["No", "Uraian", "Pagu", "Realisasi Anggaran", "Angka lain"];
const BODY: readonly (readonly CellValue[])[] = [
  [1, "Program Pelatihan", 400_000_000, 100_000_000, 12],
  [2, "Pelatihan las", 100_000_000, 50_000_000, 13],
  [3, "Pelatihan jahit", 300_000_000, 50_000_000, 14],
];

async function tablesOf(
  rows: readonly (readonly CellValue[])[],
  mapping: Mapping = NO_MAPPING,
): Promise<readonly ReportTable[]> {
  const reading = await inspect(new MemoryHost([{ name: "Lembar", rows }]), { mapping });
  return reading.sheets[0]?.tables ?? [];
}

async function decided(
  change: Partial<TableDecision>,
  rows: readonly (readonly CellValue[])[] = [HEADER, ...BODY],
): Promise<Mapping> {
  const [table] = await tablesOf(rows);
  if (table === undefined) throw new Error("no table");
  return withDecision(NO_MAPPING, { ...decisionFor(table), ...change });
}

describe("what the user decided", () => {
  it("a column takes the role, surely", async () => {
    const [before] = await tablesOf([HEADER, ...BODY]);
    expect(before?.columns[4]).toMatchObject({ role: null, confidence: 0.5 });
    const mapping = await decided({ columns: [{ header: "Angka lain", nth: 0, role: "bobot" }] });
    const [after] = await tablesOf([HEADER, ...BODY], mapping);
    expect(after?.columns[4]).toMatchObject({ role: "bobot", confidence: 1, reasons: ["user"] });
  });

  it("is found again when rows and columns are added, before and inside the table", async () => {
    const mapping = await decided({ columns: [{ header: "Angka lain", nth: 0, role: "bobot" }] });
    const moved = [
      ["LAPORAN"],
      [],
      [null, ...HEADER, "Lokasi"],
      [null, 0, "Program baru", 1_000_000, 500_000, 11, "Kupang"],
      ...BODY.map((row) => [null, ...row, "Kupang"]),
    ];
    const [table] = await tablesOf(moved, mapping);
    expect(table?.columns.find(({ header }) => header === "Angka lain")).toMatchObject({ column: 5, role: "bobot" });
  });

  it("another table of the sheet with the same words keeps its own reading", async () => {
    const rows = [HEADER, ...BODY, [], ["REALISASI TAHUN LALU"], ["Dinas"], HEADER, ...BODY];
    const mapping = await decided({ columns: [{ header: "Angka lain", nth: 0, role: "bobot" }] }, rows);
    const tables = await tablesOf(rows, mapping);
    expect(tables.map(({ nth, columns }) => [nth, columns[4]?.role])).toEqual([
      [0, "bobot"],
      [1, null],
    ]);
  });

  it("a table that is none is left out", async () => {
    const mapping = await decided({ kind: "none" });
    expect(await tablesOf([HEADER, ...BODY], mapping)).toEqual([]);
  });

  it("a table takes the kind", async () => {
    const [table] = await tablesOf([HEADER, ...BODY], await decided({ kind: "programme" }));
    expect(table).toMatchObject({ kind: "programme", firstRow: 1 });
  });

  it("the header has as many rows as said", async () => {
    const rows = [HEADER, [null, "seperti di DPA", "disahkan 12", "dari buku kas", "12 bulan"], ...BODY];
    expect((await tablesOf(rows))[0]?.headerRows).toEqual([0]);
    const [table] = await tablesOf(rows, await decided({ headerRows: 2 }, rows));
    expect(table).toMatchObject({ headerRows: [0, 1], firstRow: 2 });
  });

  it("does not take another table of the sheet for the decided one", async () => {
    const mapping = await decided({ kind: "none" });
    const other = ["No", "Uraian", "Pagu", "Realisasi Anggaran", "SIAP"];
    const both = [other, ...BODY, [], ["TABEL DUA"], HEADER, ...BODY];
    expect((await tablesOf(both, mapping)).map(({ area }) => area.top)).toEqual([0]);
  });

  it("a row takes its place", async () => {
    const [before] = await tablesOf([HEADER, ...BODY]);
    expect(before?.rows.map(({ parent }) => parent)).toEqual([null, 0, 0]);
    const rows = [{ kode: "3", uraian: "Pelatihan jahit", tier: "program" as const }];
    const [after] = await tablesOf([HEADER, ...BODY], await decided({ rows }));
    expect(after?.rows.map(({ parent, tier }) => [parent, tier])).toEqual([
      [null, "program"],
      [0, null],
      [null, "program"],
    ]);
  });

  it("an empty decision leaves the mapping empty", async () => {
    const mapping = await decided({ kind: "none" });
    const [table] = mapping.tables;
    if (table === undefined) throw new Error("no decision");
    expect(withDecision(mapping, { sheet: table.sheet, anchor: table.anchor, nth: 0, columns: [], rows: [] })).toEqual(
      NO_MAPPING,
    );
  });
});

describe("mapping files", () => {
  it("come back as they were written", async () => {
    const mapping = await decided({
      kind: "e81",
      headerRows: 3,
      columns: [{ header: "Pagu", nth: 0, role: "pagu", year: 2024, quarter: null, period: "akhir" }],
      rows: [{ kode: "1", uraian: "Program", tier: "program" }],
    });
    expect(parseMapping(mappingText(mapping))).toEqual(mapping);
  });

  const table = { sheet: "A", anchor: "no", nth: 0, columns: [], rows: [] };
  it.each([
    ["{", "not-json", ""],
    ["[]", "version", "version"],
    ['{"version":2,"tables":[]}', "version", "version"],
    ['{"version":1}', "shape", "tables"],
    [JSON.stringify({ version: 1, tables: [null] }), "shape", "tables[0]"],
    [JSON.stringify({ version: 1, tables: [{ ...table, kind: "neraca" }] }), "shape", "tables[0].kind"],
    [JSON.stringify({ version: 1, tables: [{ ...table, headerRows: 0 }] }), "shape", "tables[0].headerRows"],
    [JSON.stringify({ version: 1, tables: [table, { ...table, sel: 1 }] }), "shape", "tables[1].sel"],
    [
      JSON.stringify({ version: 1, tables: [{ ...table, columns: [{ header: "Pagu", nth: 0, role: "uang" }] }] }),
      "shape",
      "tables[0].columns[0].role",
    ],
    [
      JSON.stringify({ version: 1, tables: [{ ...table, rows: [{ kode: "1", uraian: "A", tier: "desa" }] }] }),
      "shape",
      "tables[0].rows[0].tier",
    ],
  ])("%s is refused at the place", (text, code, where) => {
    expect(parseMapping(text)).toEqual({ fault: { code, where } });
  });
});
