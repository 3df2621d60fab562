import type { Finding } from "../../src/findings/finding";
import { MemoryHost } from "../../src/host/memory/memory-host";
import type { MemorySheet } from "../../src/host/memory/memory-sheet";
import type { CellContent } from "../../src/sheets/content";
import { check } from "../../src/tasks/check";
import { findFindingsSheet, removeFindingsSheet, writeFindingsSheet } from "../../src/tasks/findings-sheet";
import { DEFAULT_SETTINGS } from "../../src/tasks/settings";
import { wordingFor } from "../../src/wording";
import { made } from "../findings/made";

const words = wordingFor("id").findingsSheet;
const date = "2026-01-31";
const RFK: MemorySheet = {
  name: "RFK",
  rows: [
    ["Uraian", "Pagu"],
    ["Belanja", 600],
  ],
};

const one = made();
const other = made({
  code: "kode-shape",
  severity: "warning",
  cell: "A9",
  found: "2.7",
  expected: null,
  cause: "k:RFK",
});

async function written(host: MemoryHost, findings: readonly Finding[], decided = new Map()) {
  return writeFindingsSheet(host, { findings, decided }, words, { date });
}

/** What a sheet holds, row by row: formulas where there are some. */
async function lines(host: MemoryHost, sheet = "Temuan"): Promise<readonly (readonly unknown[])[]> {
  const { values, formulas } = await host.readSheet(sheet);
  return values.map((line, row) => line.map((value, column) => formulas[row]?.[column] ?? value));
}

async function put(host: MemoryHost, row: number, column: number, content: CellContent): Promise<void> {
  await host.write([{ sheet: "Temuan", cells: [{ row, column, content, format: null }] }]);
}
const text = (value: string): CellContent => ({ kind: "value", value });

test("lists the findings cause by cause, the worst first, each with a way to its cell", async () => {
  const host = new MemoryHost([RFK]);
  expect(await written(host, [other, one])).toEqual({ sheet: "Temuan", kind: "created", findings: 2 });
  const sheet = await lines(host);
  expect(sheet.slice(0, 5).map(([first]) => first)).toEqual([
    "LEMBAR TEMUAN PEMERIKSAAN LAPORAN",
    "Renstra · hasil pemeriksaan tanggal 31 Januari 2026",
    "2 temuan: 1 kesalahan, 1 peringatan, 0 catatan",
    null,
    "No",
  ]);
  expect(sheet[5]?.[0]).toMatch(/^Induk bukan jumlah anaknya · RFK · 1 sel\. /);
  expect(sheet[6]).toEqual([
    1,
    `=HYPERLINK("#'RFK'!E2","RFK!E2")`,
    "Induk bukan jumlah anaknya",
    600,
    700,
    expect.stringContaining("selisih 100"),
    "Kesalahan",
    null,
    null,
  ]);
  expect(sheet[8]?.slice(0, 5)).toEqual([2, `=HYPERLINK("#'RFK'!A9","RFK!A9")`, expect.any(String), "2.7", "–"]);
  expect(sheet.at(-1)?.[0]).toMatch(/^▲ Akhir daftar/);
});

test("writes nothing the second time", async () => {
  const host = new MemoryHost([RFK]);
  await written(host, [one, other]);
  const putSheet = jest.spyOn(host, "putSheet");
  expect(await written(host, [one, other])).toMatchObject({ kind: "unchanged" });
  expect(putSheet).not.toHaveBeenCalled();
});

test("says what was decided", async () => {
  const host = new MemoryHost([RFK]);
  const identity = { code: one.code, sheet: "RFK", row: "", column: "", nth: 0 };
  const decision = { identity, found: 600, verdict: "accepted", reason: "Sesuai DPA", date: "2026-02-01" };
  await written(host, [one], new Map([[one, decision]]));
  expect((await lines(host))[2]?.[0]).toBe("1 temuan: 1 kesalahan, 0 peringatan, 0 catatan; 1 sudah diputuskan");
  expect((await lines(host))[6]?.[7]).toBe("Diterima: Sesuai DPA (1 Februari 2026)");
});

test("keeps what the office has written beside and below the list", async () => {
  const host = new MemoryHost([RFK]);
  await written(host, [one]);
  await put(host, 6, 8, text("Diperbaiki bendahara"));
  await put(host, 10, 1, text("Mengetahui"));
  await put(host, 11, 1, { kind: "formula", formula: '=B11&"B11"&RFK!B11' });
  const added = made({ cell: "F2", cause: "a:RFK", severity: "error" });
  expect(await written(host, [added, one, other])).toMatchObject({ kind: "updated" });
  const sheet = await lines(host);
  const row = sheet.findIndex((line) => String(line[1]).includes("!E2"));
  expect(sheet[row]?.[8]).toBe("Diperbaiki bendahara");
  const below = sheet.findIndex((line) => line[1] === "Mengetahui");
  expect(below).toBe(14);
  expect(sheet[15]?.[1]).toBe('=B15&"B11"&RFK!B11');
  expect(await written(host, [added, one, other])).toMatchObject({ kind: "unchanged" });
});

test("moves a remark about a finding that is gone to the end instead of losing it", async () => {
  const host = new MemoryHost([RFK]);
  await written(host, [one, other]);
  await put(host, 6, 8, text("Diperbaiki bendahara"));
  await written(host, [other]);
  const last = (await lines(host)).at(-1);
  expect([last?.[1], last?.[8]]).toEqual(["'RFK'!E2: Induk bukan jumlah anaknya", "Diperbaiki bendahara"]);
});

test("leaves a sheet of the office's own alone, whatever it is called", async () => {
  const own: MemorySheet = { name: "Temuan", rows: [["LHP BPK"], ["Renstra · kami"]] };
  const host = new MemoryHost([own, RFK]);
  expect(await written(host, [one])).toMatchObject({ sheet: "Temuan 2", kind: "created" });
  expect(await lines(host)).toEqual([["LHP BPK"], ["Renstra · kami"]]);
  expect(await removeFindingsSheet(host)).toBe("Temuan 2");
  expect((await host.listSheets()).map(({ name }) => name)).toEqual(["Temuan", "RFK"]);
  expect(await removeFindingsSheet(host)).toBeNull();
});

test("is found again after a change of language", async () => {
  const host = new MemoryHost([RFK]);
  await written(host, [one]);
  const english = wordingFor("en").findingsSheet;
  const outcome = await writeFindingsSheet(host, { findings: [one], decided: new Map() }, english, { date });
  expect(outcome).toMatchObject({ sheet: "Temuan", kind: "updated" });
  expect(await findFindingsSheet(host)).toBe("Temuan");
  expect((await lines(host))[0]?.[0]).toBe("FINDINGS OF THE REPORT CHECK");
});

test("holds texts that look like formulas as texts, and links to sheets with odd names", async () => {
  const host = new MemoryHost([RFK]);
  await written(host, [made({ sheet: `Rp "juta" 'x'`, found: "=A1+1" })]);
  const sheet = await host.readSheet("Temuan");
  expect(sheet.formulas[6]?.[1]).toBe(`=HYPERLINK("#'Rp ""juta"" ''x'''!E2","Rp ""juta"" 'x'!E2")`);
  expect([sheet.values[6]?.[3], sheet.formulas[6]?.[3]]).toEqual(["=A1+1", null]);
});

test("says so where nothing was found, and is no table to be checked", async () => {
  const host = new MemoryHost([RFK]);
  await written(host, []);
  expect((await lines(host))[5]?.[0]).toBe("Tidak ada temuan pada tabel yang diperiksa.");
  await written(host, [one, other]);
  const { reading, findings } = await check(host, DEFAULT_SETTINGS);
  expect(reading.sheets.map(({ name }) => name)).not.toContain("Temuan");
  expect(findings).toEqual([]);
});
