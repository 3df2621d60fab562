import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run";
import { XlsxHost } from "../../src/host/xlsx/xlsx-host";
import { openWorkbook } from "../../src/workbook/open";
import { buildXlsx, type BuiltCell } from "../workbook-builder";

const ROWS: readonly (readonly BuiltCell[])[] = [
  ["Kode", "Uraian", "Pagu (Rp)", "Realisasi (Rp)"],
  ["2.07.03", "Program Penempatan Tenaga Kerja", 1000, 500],
  ["2.07.04", "Program Hubungan Industrial", 2000, 1500],
  [null, "JUMLAH", 3000, 2000],
];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "renstra-cli-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function recompute(rows: readonly (readonly BuiltCell[])[], ...words: string[]) {
  const lines = { out: [] as string[], error: [] as string[] };
  const [file, output] = [join(folder, "a.xlsx"), join(folder, "out.xlsx")];
  writeFileSync(file, buildXlsx({ sheets: [{ name: "BAB II", rows }] }));
  const code = await run(["recompute", file, "-o", output, "--force", ...words], "1.2.3", {
    out: (text) => lines.out.push(text),
    error: (text) => lines.error.push(text),
  });
  return { code, output, out: lines.out.join("\n"), error: lines.error.join("\n") };
}

test("columns that are asked for stand beside the table, and are named", async () => {
  const { code, output, out } = await recompute(
    ROWS,
    "--add",
    "BAB II:siap",
    "--add",
    "BAB II:1:siap-persen",
    "--json",
  );
  expect(code).toBe(0);
  expect((JSON.parse(out) as { added: unknown }).added).toEqual([
    { sheet: "BAB II", table: 1, role: "siap", column: "E" },
    { sheet: "BAB II", table: 1, role: "siapPersen", column: "F" },
  ]);
  const { values, formulas } = await new XlsxHost(openWorkbook(readFileSync(output))).readSheet("BAB II");
  expect(values.map((line) => line.slice(4))).toEqual([
    ["SIAP (Rp)", "SIAP (%)"],
    [500, 50],
    [500, 25],
    [1000, (1000 / 3000) * 100],
  ]);
  expect(formulas[1]?.slice(4)).toEqual(["=C2-D2", "=(C2-D2)/C2*100"]);
});

test("a column that cannot be added stops the run and says why; nothing is written", async () => {
  const taken = ROWS.map((row, at) => (at === 2 ? [...row, "lihat catatan"] : row));
  const { code, output, error } = await recompute(taken, "--add", "BAB II:siap");
  expect([code, existsSync(output)]).toEqual([2, false]);
  expect(error).toContain("E3");
});

test("a column that is there already is no mistake", async () => {
  const rows = ROWS.map((row, at) => [...row, at === 0 ? "SIAP (Rp)" : null]);
  expect((await recompute(rows, "--add", "BAB II:siap")).code).toBe(0);
});

test.each(["siap", "BAB II:", "BAB II:laba", "BAB II:0:siap"])("%j is no column", async (word) => {
  const { code, error } = await recompute(ROWS, "--add", word);
  expect(code).toBe(2);
  expect(error).toContain(`--add ${word}`);
});
