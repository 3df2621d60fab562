import type { Finding, FixWrite } from "../../src/findings/finding";
import { MemoryHost } from "../../src/host/memory/memory-host";
import type { CellValue } from "../../src/sheets/content";
import { applyPlan, planFix } from "../../src/tasks/fix";
import { restore } from "../../src/tasks/restore";
import { made } from "../findings/made";

const ROWS: readonly (readonly CellValue[])[] = [
  ["Kode", "Uraian", "Pagu"],
  ["2,07", "Penunjang", "1.500"],
  ["2.07.01", "Rapat", "=1000+500"],
  [1.3, "Las", 400],
];

const value = (cell: string, content: number | string, format: string | null = null): FixWrite => ({
  cell,
  content: { kind: "value", value: content },
  format,
});
const formula = (cell: string, text: string, result: number): FixWrite => ({
  cell,
  content: { kind: "formula", formula: text, value: result },
  format: null,
});
const fixedBy = (...fix: readonly FixWrite[]): Finding => made({ cell: fix[0]?.cell ?? "C2", fix });
const hostWith = (sheet: object = {}): MemoryHost =>
  new MemoryHost([{ name: "RFK", rows: ROWS, formats: { "1,2": "@" }, ...sheet }], () => 1500);

async function cellsOf(host: MemoryHost) {
  const { values, formulas, formats } = await host.readSheet("RFK");
  return { values, formulas, formats };
}

describe("planning fixes", () => {
  it("says what stands there and what would, with the format", async () => {
    const finding = fixedBy(value("A2", "2.07", "@"), value("C2", 1500, "#,##0"));
    const plan = await planFix(hostWith(), [finding]);
    expect(plan.writes).toEqual([
      {
        sheet: "RFK",
        cell: "A2",
        row: 1,
        column: 0,
        old: { kind: "value", value: "2,07" },
        oldFormat: "General",
        next: { kind: "value", value: "2.07" },
        format: "@",
        value: "2.07",
      },
      expect.objectContaining({ cell: "C2", oldFormat: "@", format: "#,##0", value: 1500 }),
    ]);
    expect([plan.fixed, plan.skipped]).toEqual([[finding], []]);
    expect(Object.keys(plan.fingerprints)).toEqual(["RFK"]);
  });

  it("leaves a finding out that is right already, and a format that is the cell's own", async () => {
    const plan = await planFix(hostWith(), [fixedBy(value("C4", 400)), fixedBy(value("C2", 7, "@"))]);
    expect(plan.writes).toEqual([expect.objectContaining({ cell: "C2", format: null })]);
    expect([plan.fixed.length, plan.skipped]).toEqual([1, []]);
  });

  it("writes where only the format is missing", async () => {
    const plan = await planFix(hostWith(), [fixedBy(value("B2", "Penunjang", "@"))]);
    expect(plan.writes).toEqual([expect.objectContaining({ cell: "B2", format: "@" })]);
  });

  it.each<[string, Finding, object, string, string]>([
    ["no fix", made({ cell: "C2" }), {}, "C2", "tanpa-usul"],
    ["a sheet that is gone", { ...fixedBy(value("A2", "x")), sheet: "Lain" }, {}, "A2", "lembar-hilang"],
    ["a constant over a formula", fixedBy(value("C3", 1)), {}, "C3", "ada-rumus"],
    ["a protected sheet", fixedBy(value("A2", "x")), { isProtected: true }, "A2", "lembar-dilindungi"],
    ["a filtered sheet", fixedBy(value("A2", "x")), { isFiltered: true }, "A2", "lembar-tersaring"],
    [
      "a merged cell",
      fixedBy(value("A2", "x"), value("B2", "y")),
      { merges: [{ top: 1, left: 0, bottom: 1, right: 1 }] },
      "B2",
      "sel-gabungan",
    ],
  ])("leaves %s alone and says why", async (_, finding, sheet, cell, reason) => {
    const plan = await planFix(hostWith(sheet), [finding]);
    expect(plan.skipped).toEqual([{ finding, sheet: finding.sheet, cell, reason }]);
    expect([plan.writes, plan.fixed]).toEqual([[], []]);
  });

  it("replaces a formula by a formula", async () => {
    const plan = await planFix(hostWith(), [fixedBy(formula("C3", "=SUM(C4:C4)", 400))]);
    expect(plan.writes).toEqual([
      expect.objectContaining({ old: { kind: "formula", formula: "=1000+500" }, value: 400 }),
    ]);
  });

  it("writes a cell once where two findings agree, and not at all where they do not", async () => {
    const agree = [fixedBy(value("A2", "2.07", "@")), fixedBy(value("A2", "2.07", "@"))];
    expect((await planFix(hostWith(), agree)).writes).toHaveLength(1);
    const differ = [fixedBy(value("A2", "2.07", "@"), value("B2", "x")), fixedBy(value("A2", "2.08", "@"))];
    const { writes, fixed, skipped } = await planFix(hostWith(), [...differ, fixedBy(value("A4", "1.03", "@"))]);
    expect(writes.map(({ cell }) => cell)).toEqual(["A4"]);
    expect(fixed).toHaveLength(1);
    expect(skipped.map(({ finding, cell, reason }) => [finding, cell, reason])).toEqual([
      [differ[0], "A2", "usul-bertentangan"],
      [differ[1], "A2", "usul-bertentangan"],
    ]);
  });

  it("reads no sheet for findings without a fix, and changes nothing", async () => {
    const host = hostWith();
    const before = await cellsOf(host);
    expect((await planFix(host, [made()])).fingerprints).toEqual({});
    await planFix(host, [fixedBy(value("A2", "x"))]);
    expect(await cellsOf(host)).toEqual(before);
  });
});

describe("applying fixes", () => {
  const findings = [fixedBy(value("A2", "2.07", "@"), value("A4", "1.03", "@")), fixedBy(value("C2", 1500, "#,##0"))];

  it("writes them, finds nothing to do the second time, and puts everything back", async () => {
    const host = hostWith();
    const before = await cellsOf(host);
    const outcome = await applyPlan(host, await planFix(host, findings));
    expect([outcome.written, outcome.unverified]).toEqual([3, []]);
    const { values, formats } = await cellsOf(host);
    expect([values[1]?.[0], values[3]?.[0], values[1]?.[2]]).toEqual(["2.07", "1.03", 1500]);
    expect([formats[1]?.[0], formats[3]?.[0], formats[1]?.[2]]).toEqual(["@", "@", "#,##0"]);
    const again = await planFix(host, findings);
    expect([again.writes, again.fixed, again.skipped]).toEqual([[], [], []]);
    await restore(host, outcome.restore);
    expect(await cellsOf(host)).toEqual(before);
  });

  it("stops where the sheet has changed since the preview", async () => {
    const host = hostWith();
    const plan = await planFix(host, findings);
    await host.write([
      { sheet: "RFK", cells: [{ row: 3, column: 2, content: { kind: "value", value: 5 }, format: null }] },
    ]);
    await expect(applyPlan(host, plan)).rejects.toMatchObject({ code: "sheet-changed", places: ["RFK"] });
    expect((await host.readSheet("RFK")).values[1]?.[0]).toBe("2,07");
  });
});
