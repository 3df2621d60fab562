import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FindingCode } from "../src/findings/catalogue";
import { XlsxHost } from "../src/host/xlsx/xlsx-host";
import { areaA1, placeName } from "../src/sheets/address";
import { check } from "../src/tasks/check";
import type { CheckOutcome } from "../src/tasks/outcome";
import { DEFAULT_SETTINGS } from "../src/tasks/settings";
import { openWorkbook } from "../src/workbook/open";

const FOLDER = join(__dirname, "workbooks");
const workbooks = readdirSync(FOLDER).filter((name) => statSync(join(FOLDER, name)).isDirectory());

/** Which kinds of hand-made findings our checks cover. The others belong to checks that do not exist yet. */
const COVERED: Readonly<Record<string, FindingCode>> = {
  jumlah_anak: "child-sum",
  jumlah_total: "total-sum",
  jumlah_teratas: "total-sum",
  hitung_ganda: "double-count",
  nilai_kembar: "amount-twin",
  kode_bentuk: "kode-shape",
  kode_induk: "kode-parent",
  kode_ganda: "kode-duplicate",
  kode_kosong: "kode-missing",
  fisik_persen_bukan_dari_volume: "fisik-copied",
  fisik_kosong: "fisik-unbacked",
};

interface ByHand {
  readonly sel: string;
  readonly jenis: string;
}

/** A row as a person read it: what it is, and the sheet row it stands under. */
interface RowByHand {
  readonly row: number;
  readonly tier: string;
  readonly parent: number | null;
}

describe.each(workbooks)("%s", (name) => {
  const open = async (): Promise<CheckOutcome> => {
    const bytes = readFileSync(join(FOLDER, name, `${name}.xlsx`));
    return check(new XlsxHost(openWorkbook(bytes)), DEFAULT_SETTINGS);
  };

  it("is understood as it was", async () => {
    const actual = JSON.parse(JSON.stringify(summary(await open()))) as unknown;
    const expected = join(FOLDER, name, "understood.json");
    const difference = join(FOLDER, name, "understood.actual.json");
    const known: unknown = existsSync(expected) ? JSON.parse(readFileSync(expected, "utf8")) : null;
    rmSync(difference, { force: true });
    if (JSON.stringify(known) !== JSON.stringify(actual))
      writeFileSync(difference, `${JSON.stringify(actual, null, 1)}\n`);
    expect(actual).toEqual(known);
  });

  const rowsByHand = join(FOLDER, name, "rows-by-hand.json");
  if (existsSync(rowsByHand)) {
    const sheets = JSON.parse(readFileSync(rowsByHand, "utf8")) as Readonly<Record<string, readonly RowByHand[]>>;

    it.each(Object.entries(sheets))("hangs the rows of %s as a person read them", async (sheet, rows) => {
      const { reading } = await open();
      const read = reading.sheets.find((candidate) => candidate.name === sheet)?.tables[0]?.rows ?? [];
      const rowAt = (index: number | null): number | null => (index === null ? null : (read[index]?.row ?? -2) + 1);
      const actual = read.map(({ row, tier, parent }) => ({ row: row + 1, tier, parent: rowAt(parent) }));
      expect(actual).toEqual(rows);
    });
  }

  const byHand = join(FOLDER, name, "read-by-hand.json");
  if (existsSync(byHand)) {
    const items = (JSON.parse(readFileSync(byHand, "utf8")) as readonly ByHand[]).filter(
      (item) => item.jenis in COVERED,
    );

    it(`reports all ${String(items.length)} mistakes found by hand at their cells`, async () => {
      const { findings } = await open();
      const reported = new Set(findings.map((finding) => `${finding.code} ${placeName(finding.sheet, finding.cell)}`));
      const missed = items.filter((item) => !reported.has(`${COVERED[item.jenis] ?? ""} ${item.sel}`));
      expect(missed).toEqual([]);
    });

    it("reports nothing else on the sheets that were read by hand", async () => {
      const known = new Set(items.map((item) => `${COVERED[item.jenis] ?? ""} ${item.sel}`));
      const sheets = new Set(items.map((item) => item.sel.split("!")[0]));
      const { findings } = await open();
      const extra = findings
        .filter((finding) => sheets.has(placeName(finding.sheet, "").slice(0, -1)))
        .map((finding) => `${finding.code} ${placeName(finding.sheet, finding.cell)}`)
        .filter((place) => !known.has(place));
      expect(extra).toEqual([]);
    });
  }
});

function summary({ reading, findings }: CheckOutcome) {
  return reading.sheets.map((sheet) => ({
    sheet: sheet.name,
    noTable: sheet.noTable,
    tables: sheet.tables.map((table) => ({
      kind: table.kind,
      range: areaA1(table.area),
      headerRows: table.headerRows.map((row) => row + 1),
      headerRepeats: table.headerRepeats.map((row) => row + 1),
      body: [table.firstRow + 1, table.lastRow + 1, table.totalRow === null ? null : table.totalRow + 1],
      roles: table.columns.map((column) => column.role).join(" "),
      tree: table.rows.map((row) => `${String(row.row + 1)}:${String(row.level)}:${row.part.kind}`).join(" "),
    })),
    findings: counted(findings.filter((finding) => finding.sheet === sheet.name)),
  }));
}

function counted(findings: CheckOutcome["findings"]): Readonly<Record<string, string>> {
  const cells: Record<string, string> = {};
  for (const { code, severity, cell } of findings) {
    const key = `${code} (${severity})`;
    cells[key] = [cells[key], cell].filter((part) => part !== undefined).join(" ");
  }
  return cells;
}
