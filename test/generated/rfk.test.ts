import fc from "fast-check";
import { fisikTertimbang } from "../../src/domain/figures";
import { sumRupiah } from "../../src/domain/rupiah";
import { MemoryHost } from "../../src/host/memory/memory-host";
import type { CellValue } from "../../src/sheets/content";
import { check } from "../../src/tasks/check";
import { inspect } from "../../src/tasks/inspect";
import { applyPlan, planRecompute } from "../../src/tasks/recompute";
import { DEFAULT_SETTINGS, type Settings } from "../../src/tasks/settings";
import { generatedReport, type GeneratedReport } from "./rfk";

const VALUES: Settings = { ...DEFAULT_SETTINGS, write: "values" };
const RUNS = { numRuns: 200 };

function hostOn(rows: readonly (readonly CellValue[])[]): MemoryHost {
  return new MemoryHost([{ name: "RFK", rows }]);
}

async function leavesOf(report: GeneratedReport): Promise<readonly number[]> {
  const [sheet] = (await inspect(hostOn(report.rows))).sheets;
  return (sheet?.tables[0]?.rows ?? []).filter(({ part }) => part.kind === "leaf").map(({ row }) => row);
}

describe("consistent reports in many layouts", () => {
  it("have every leaf counted once and nothing else", async () => {
    await fc.assert(
      fc.asyncProperty(generatedReport, async (report) => {
        expect(await leavesOf(report)).toEqual(report.leafRows);
      }),
      RUNS,
    );
  });

  it("have nothing wrong but the commas in their kode, before and after a recompute", async () => {
    await fc.assert(
      fc.asyncProperty(generatedReport, async (report) => {
        fc.pre(report.total.pagu > 0);
        const host = hostOn(report.rows);
        const codes = async (): Promise<readonly string[]> =>
          (await check(host, DEFAULT_SETTINGS)).findings
            .map(({ code, cell }) => `${code} ${cell}`)
            .filter((text) => !text.startsWith("kode-shape"));
        expect(await codes()).toEqual([]);
        await applyPlan(host, await planRecompute(host, VALUES));
        expect(await codes()).toEqual([]);
      }),
      RUNS,
    );
  });

  it("weigh as the domain does, and the leaves' fisik adds up to the total's", async () => {
    await fc.assert(
      fc.asyncProperty(generatedReport, async (report) => {
        const plan = await planRecompute(hostOn(report.rows), VALUES);
        const at = new Map(plan.writes.map((write) => [`${String(write.column)},${String(write.row)}`, write.value]));
        const expected = report.leaves.map(
          (leaf) => fisikTertimbang((leaf.pagu / report.total.pagu) * 100, leaf.target, leaf.done) ?? NaN,
        );
        const actual = report.leafRows.map((row) => at.get(`9,${String(row)}`) ?? NaN);
        actual.forEach((value, index) => {
          expect(value).toBeCloseTo(expected[index] ?? NaN, 9);
        });
        const lastRow = report.rows.length - 1;
        if (report.rows[lastRow]?.[1] === "JUMLAH") {
          expect(at.get(`9,${String(lastRow)}`)).toBeCloseTo(
            expected.reduce((sum, value) => sum + value, 0),
            6,
          );
          expect(at.get(`10,${String(lastRow)}`)).toBe(sumRupiah([report.total.pagu, -report.total.realisasi]));
        }
      }),
      RUNS,
    );
  });
});
