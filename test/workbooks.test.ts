import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FindingCode } from "../src/findings/catalogue";
import type { Finding, Tier } from "../src/findings/finding";
import { XlsxHost } from "../src/host/xlsx/xlsx-host";
import { areaA1, placeName } from "../src/sheets/address";
import { check } from "../src/tasks/check";
import type { CheckOutcome } from "../src/tasks/outcome";
import { DEFAULT_SETTINGS } from "../src/tasks/settings";
import { openWorkbook } from "../src/workbook/open";

const FOLDER = join(__dirname, "workbooks");
const workbooks = readdirSync(FOLDER).filter((name) => statSync(join(FOLDER, name)).isDirectory());

/** A mistake that a person found; `sel` is its cell, null where the workbook does not hold it. */
interface ByHand {
  readonly id: string;
  readonly sel: string | null;
  readonly jenis: string;
  /** How grave the person called it; "salah" is wrong without doubt. */
  readonly tingkat?: string;
}

/** Why an item is not reported at its cell: the mistake stands at another one, or cannot be known from the workbook. */
interface Excuse {
  readonly item: string;
  readonly code?: FindingCode;
  readonly cell?: string;
  readonly reason: string;
}

/** Findings that the person did not list, looked at one by one and right after all. */
interface Extra {
  readonly code: FindingCode;
  readonly sheet: string;
  readonly cells: readonly string[];
  readonly reason: string;
}

/** Which of our findings report a kind of mistake. */
const FOUND_BY = read("found-by.json") as Readonly<Record<string, readonly FindingCode[]>>;

function read(...path: readonly string[]): unknown {
  return JSON.parse(readFileSync(join(FOLDER, ...path), "utf8"));
}

/** A row as a person read it: what it is, and the sheet row it stands under. */
interface RowByHand {
  readonly row: number;
  readonly tier: string;
  readonly parent: number | null;
}

describe.each(workbooks)("%s", (name) => {
  const open = async (tier: Tier = DEFAULT_SETTINGS.tier, which = name): Promise<CheckOutcome> => {
    const bytes = readFileSync(join(FOLDER, which, `${which}.xlsx`));
    return check(new XlsxHost(openWorkbook(bytes)), { ...DEFAULT_SETTINGS, tier });
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

  const whole = name.replace(/-kosong$/, "");
  if (whole !== name) {
    it("says nothing about its blank columns that it does not say about the printed ones", async () => {
      const printed = places((await open("on-request", whole)).findings);
      const { findings } = await open();
      expect([...places(findings)].filter((place) => !printed.has(place))).toEqual([]);
      expect(findings.length).toBeGreaterThan(0);
    });
  }

  if (existsSync(join(FOLDER, name, "read-by-hand.json"))) {
    const items = read(name, "read-by-hand.json") as readonly ByHand[];
    const excuses = read(name, "not-knowable.json") as readonly Excuse[];
    const extras = read(name, "extra.json") as readonly Extra[];

    it(`accounts for all ${String(items.length)} mistakes found by hand`, async () => {
      const reported = places((await open("on-request")).findings);
      const outcome = (item: ByHand): string => {
        const isReported = reportsOf(item).some((place) => reported.has(place));
        const excuse = excuses.find((candidate) => candidate.item === item.id);
        if (isReported) return excuse === undefined ? "reported" : `reported, though ${excuse.reason}`;
        if (excuse === undefined || item.tingkat === "salah") return "missed";
        return excuse.cell === undefined || reported.has(`${excuse.code ?? ""} ${excuse.cell}`)
          ? "excused"
          : `not reported at ${excuse.cell}`;
      };
      const wrong = items.map((item) => `${item.id} ${item.jenis} ${item.sel ?? ""}: ${outcome(item)}`);
      expect(wrong.filter((line) => !/: (reported|excused)$/.test(line))).toEqual([]);
      const ids = items.map(({ id }) => id);
      expect(excuses.filter(({ item, reason }) => !ids.includes(item) || reason === "")).toEqual([]);
    });

    it("reports no other error anywhere, and nothing else on the sheets that were read by hand", async () => {
      const known = new Set([
        ...items.flatMap(reportsOf),
        ...excuses.map(({ code = "", cell = "" }) => `${code} ${cell}`),
      ]);
      const sheets = new Set(items.map(({ sel }) => sel?.split("!")[0]));
      const { findings } = await open();
      const isWatched = ({ severity, sheet }: Finding): boolean =>
        severity === "error" || sheets.has(placeName(sheet, "").slice(0, -1));
      const others = [...places(findings.filter(isWatched))].filter((place) => !known.has(place));
      const listed = extras.flatMap(({ code, sheet, cells }) =>
        cells.map((cell) => `${code} ${placeName(sheet, cell)}`),
      );
      expect(others.sort()).toEqual(listed.sort());
      expect(extras.filter(({ reason }) => reason === "")).toEqual([]);
    });
  }
});

function places(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.map((finding) => `${finding.code} ${placeName(finding.sheet, finding.cell)}`));
}

/** The findings that would report an item, as code and place. */
function reportsOf({ jenis, sel }: ByHand): readonly string[] {
  return sel === null ? [] : (FOUND_BY[jenis] ?? []).map((code) => `${code} ${sel}`);
}

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
