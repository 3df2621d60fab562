import { unzipSync } from "fflate";
import { XlsxHost } from "../../src/host/xlsx/xlsx-host";
import { parseA1 } from "../../src/sheets/address";
import type { ApplyOutcome, RecomputePlan } from "../../src/tasks/outcome";
import { isSameFigure } from "../../src/tasks/planned-write";
import { applyPlan, planRecompute } from "../../src/tasks/recompute";
import { restore } from "../../src/tasks/restore";
import { DEFAULT_SETTINGS } from "../../src/tasks/settings";
import type { WorkbookModel } from "../../src/workbook/model";
import { openWorkbook } from "../../src/workbook/open";
import { recalculate } from "../libreoffice";
import { hostOn, workbookBytes } from "./sample";

const RFK_SHEETS = ["BAB II", "BAB III A", "BAB III B", "BAB III C", "BAB III D", "BAB III E"];
const RECAPS = ["REKAP", "REKAP BOBOT"];
const [TARGET, REALISASI, PAGU, BOBOT, KEUANGAN, FISIK, SIAP] = [3, 4, 6, 8, 9, 10, 11] as const;

interface Recomputed {
  readonly host: XlsxHost;
  readonly plan: RecomputePlan;
  readonly outcome: ApplyOutcome;
  readonly bytes: Uint8Array;
}

async function recomputed(write: "formulas" | "values" = "formulas"): Promise<Recomputed> {
  const host = hostOn("realisasi-ntt-2021-kosong");
  const plan = await planRecompute(host, { ...DEFAULT_SETTINGS, write });
  const outcome = await applyPlan(host, plan);
  return { host, plan, outcome, bytes: host.workbook.save() };
}

describe("recomputing the report with its computed columns empty", () => {
  const printed = hostOn("realisasi-ntt-2021").workbook;
  let result: Recomputed;
  beforeAll(async () => {
    result = await recomputed();
  });

  it("gives the printed bobot, keuangan and SIAP on 237 of 237 rows", () => {
    const rows = rowsWithPagu(printed);
    const wrong = rows.filter(({ sheet, row }) => {
      const ours = (column: number): number => numberAt(result.host.workbook, sheet, row, column) ?? NaN;
      const theirs = (column: number): number => numberAt(printed, sheet, row, column) ?? NaN;
      const percentOff = [BOBOT, KEUANGAN].some((column) => !(Math.abs(ours(column) - theirs(column)) <= 0.005 + 1e-9));
      return percentOff || ours(SIAP) !== theirs(SIAP);
    });
    expect(rows).toHaveLength(237);
    expect(wrong).toEqual([]);
  });

  it("gives fisik = bobot × realisasi/target on every leaf that has both", () => {
    const { workbook } = result.host;
    let leaves = 0;
    for (const { sheet, row } of rowsWithPagu(printed)) {
      const formula = workbook.sheet(sheet)?.cell(row, FISIK)?.formula ?? "";
      if (!formula.includes("MIN(")) continue;
      const [target, realisasi, bobot] = [TARGET, REALISASI, BOBOT].map(
        (column) => numberAt(workbook, sheet, row, column) ?? NaN,
      );
      expect(numberAt(workbook, sheet, row, FISIK)).toBeCloseTo((bobot! * realisasi!) / target!, 9);
      leaves += 1;
    }
    const withVolumes = rowsWithPagu(printed).filter(({ sheet, row }) =>
      [TARGET, REALISASI].every((column) => numberAt(printed, sheet, row, column) !== null),
    );
    const parentsWithVolumes = 2; // 'BAB II'!78 and 'BAB III A'!27 print volumes of their own above their details
    expect(leaves).toBe(withVolumes.length - parentsWithVolumes);
  });

  it("leaves fisik empty, and names the cell, where volumes are missing", () => {
    const { workbook } = result.host;
    const empty = rowsWithPagu(printed).filter(({ sheet, row }) => numberAt(workbook, sheet, row, FISIK) === null);
    const named = new Set(result.plan.skipped.map(({ sheet, cell }) => `${sheet}!${cell}`));
    expect(empty.filter(({ sheet, row }) => !named.has(`${sheet}!K${String(row + 1)}`))).toEqual([]);
    expect(result.plan.skipped.filter(({ reason }) => reason === "realisasi-fisik-kosong")).toHaveLength(29);
    expect(
      result.plan.skipped.filter(({ reason }) => reason === "target-fisik-kosong").map(({ cell }) => cell),
    ).toEqual(["K53", "K54"]);
    expect(named.size).toBe(41);
  });

  it("touches only the computed columns of the RFK and the recapitulations", () => {
    expect(result.plan.sheets.map(({ sheet }) => sheet)).toEqual([...RFK_SHEETS, ...RECAPS]);
    const columnsOn = (sheets: readonly string[]): ReadonlySet<number> =>
      new Set(result.plan.writes.filter(({ sheet }) => sheets.includes(sheet)).map(({ column }) => column));
    expect(columnsOn(RFK_SHEETS)).toEqual(new Set([BOBOT, KEUANGAN, FISIK, SIAP]));
    expect(columnsOn(RECAPS)).toEqual(new Set([3, 5, 8, 9]));
    const onRecaps = result.plan.writes.filter(({ sheet }) => RECAPS.includes(sheet)).length;
    expect([onRecaps, result.outcome.written]).toEqual([80, 987]);
    expect(result.outcome.unverified).toEqual([]);
  });

  it("shows two decimals where a figure needs them, whatever format stood there", () => {
    const { workbook } = result.host;
    for (const { sheet, cell, value } of result.plan.writes) {
      const at = parseA1(cell)!;
      if (at.column === SIAP || Number.isInteger(value)) continue;
      expect(workbook.sheet(sheet)?.style(at.row, at.column).numberFormat).toMatch(/\.0/);
    }
  });

  it("writes nothing the second time, not even into the saved file", async () => {
    const again = new XlsxHost(openWorkbook(result.bytes));
    const plan = await planRecompute(again, DEFAULT_SETTINGS);
    expect(plan.writes).toEqual([]);
    expect(plan.sheets.map(({ cells }) => cells)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
    expect(again.workbook.save()).toEqual(result.bytes);
  });

  it("leaves every other part of the file as it was, byte for byte", () => {
    const before = unzipSync(workbookBytes("realisasi-ntt-2021-kosong"));
    const after = unzipSync(result.bytes);
    const changed = Object.keys(before).filter(
      (part) => Buffer.compare(before[part]!, after[part] ?? new Uint8Array()) !== 0,
    );
    const sheets = [1, 2, 3, 4, 5, 6, 7, 8].map((sheet) => `xl/worksheets/sheet${String(sheet)}.xml`);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect(changed).toEqual(sheets);
  });

  it("is recalculated to the same figures by LibreOffice", async () => {
    const sheets = await recalculate(result.bytes);
    const different = result.plan.writes.filter(({ sheet, cell, value }) => {
      const theirs = sheets.get(sheet)?.get(cell);
      return typeof theirs !== "number" || !isSameFigure(theirs, Number(value));
    });
    expect(different).toEqual([]);
  });

  it("is put back byte for byte", async () => {
    const { host, outcome } = await recomputed();
    await restore(host, outcome.restore);
    expect(Buffer.compare(host.workbook.save(), workbookBytes("realisasi-ntt-2021-kosong"))).toBe(0);
  });

  it("gives the same figures as plain values", async () => {
    const values = await recomputed("values");
    expect(values.plan.writes.map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual(
      result.plan.writes.map(({ sheet, cell }) => `${sheet}!${cell}`),
    );
    for (const { sheet, cell, value } of values.plan.writes) {
      const at = parseA1(cell)!;
      expect(values.host.workbook.sheet(sheet)?.cell(at.row, at.column)).toMatchObject({ value, formula: null });
    }
    const again = await planRecompute(new XlsxHost(openWorkbook(values.bytes)), {
      ...DEFAULT_SETTINGS,
      write: "values",
    });
    expect(again.writes).toEqual([]);
  });
});

function rowsWithPagu(workbook: WorkbookModel): readonly { readonly sheet: string; readonly row: number }[] {
  return RFK_SHEETS.flatMap((sheet) => {
    const last = workbook.sheet(sheet)?.usedArea?.bottom ?? 0;
    const rows = Array.from({ length: last + 1 }, (_, row) => row);
    return rows
      .filter((row) => [PAGU, BOBOT, SIAP].every((column) => numberAt(workbook, sheet, row, column) !== null))
      .map((row) => ({ sheet, row }));
  });
}

function numberAt(workbook: WorkbookModel, sheet: string, row: number, column: number): number | null {
  const value = workbook.sheet(sheet)?.cell(row, column)?.value;
  return typeof value === "number" ? value : null;
}
