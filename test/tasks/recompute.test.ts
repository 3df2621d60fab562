import { MemoryHost } from "../../src/host/memory/memory-host";
import type { SheetWrites } from "../../src/host/port";
import type { CellValue } from "../../src/sheets/content";
import type { RecomputePlan } from "../../src/tasks/outcome";
import { applyPlan, planRecompute } from "../../src/tasks/recompute";
import { restore } from "../../src/tasks/restore";
import { DEFAULT_SETTINGS, type Settings } from "../../src/tasks/settings";
import { smallHost, smallRows } from "./small-report";

const VALUES: Settings = { ...DEFAULT_SETTINGS, write: "values" };

function formulas(plan: RecomputePlan): Readonly<Record<string, string>> {
  return Object.fromEntries(plan.writes.map(({ cell, next }) => [cell, next.kind === "formula" ? next.formula : ""]));
}

function figures(plan: RecomputePlan): Readonly<Record<string, number>> {
  return Object.fromEntries(plan.writes.map(({ cell, value }) => [cell, Math.round(Number(value) * 1e6) / 1e6]));
}

describe("planRecompute", () => {
  it("plans native formulas an auditor can follow", async () => {
    expect(formulas(await planRecompute(smallHost(), DEFAULT_SETTINGS))).toMatchObject({
      G2: "=E2/$E$7*100",
      H3: "=F3/$E$7*100",
      I3: "=G3*MIN(D3/C3,1)",
      I2: "=SUM(I3:I4)",
      I7: "=SUM(I2,I5)",
      J7: "=E7-F7",
    });
  });

  it("computes the figures of every row", async () => {
    expect(figures(await planRecompute(smallHost(), DEFAULT_SETTINGS))).toEqual({
      ...{ G2: 60, G3: 20, G4: 40, G5: 40, G6: 40, G7: 100 },
      ...{ H2: 50, H3: 20, H4: 30, H5: 10, H6: 10, H7: 60 },
      ...{ I2: 40, I3: 20, I4: 20, I5: 20, I6: 20, I7: 60 },
      ...{ J2: 100, J3: 0, J4: 100, J5: 300, J6: 300, J7: 400 },
    });
  });

  it("weighs within each programme when asked", async () => {
    const plan = await planRecompute(smallHost(), { ...DEFAULT_SETTINGS, weightBase: "program" });
    expect(figures(plan)).toMatchObject({ G2: 100, G4: 66.666667, G6: 100, I2: 66.666667, I5: 50, I7: 60, G7: 100 });
    expect(formulas(plan)).toMatchObject({ G4: "=E4/$E$2*100", I7: "=(I2*E2+I5*E5)/E7" });
  });

  it("sums the outermost rows when there is no grand total", async () => {
    const plan = await planRecompute(
      smallHost((rows) => rows.pop()),
      DEFAULT_SETTINGS,
    );
    expect(formulas(plan)).toMatchObject({ G3: "=E3/SUM($E$2,$E$5)*100" });
    expect(figures(plan)).toMatchObject({ G3: 20, I5: 20 });
  });

  it("takes target and realisasi in percent for shares of the whole work, not for volumes", async () => {
    const shares = smallHost((rows) => {
      rows[0] = (rows[0] ?? []).map((words, at) => (at === 2 || at === 3 ? `${words as string} (%)` : words));
      rows[2] = (rows[2] ?? []).map((value, at) => (at === 2 ? 75 : at === 3 ? 60 : value));
    });
    const plan = await planRecompute(shares, DEFAULT_SETTINGS);
    expect(formulas(plan)).toMatchObject({ I3: "=G3*MIN(D3/100,1)" });
    expect(figures(plan)).toMatchObject({ I3: 12 });
  });

  it("writes fractions where the column is formatted in percent", async () => {
    const percent = Object.fromEntries([1, 2, 3, 4, 5, 6].map((row) => [`${String(row)},6`, "0.00%"]));
    const filled = smallHost(
      (rows) => {
        rows.slice(1).forEach((row) => (row[6] = 0));
      },
      { formats: percent },
    );
    const plan = await planRecompute(filled, DEFAULT_SETTINGS);
    expect(formulas(plan)).toMatchObject({ G3: "=E3/$E$7", I3: "=E3/$E$7*100*MIN(D3/C3,1)" });
    expect(figures(plan)).toMatchObject({ G3: 0.2, I3: 20 });
  });

  it("caps fisik at its bobot", async () => {
    const plan = await planRecompute(
      smallHost((rows) => (rows[2]![3] = 6)),
      DEFAULT_SETTINGS,
    );
    expect(figures(plan)["I3"]).toBe(20);
  });

  it.each<[string, (rows: CellValue[][]) => unknown, string, string]>([
    ["blank physical result", (rows) => (rows[2]![3] = null), "I3", "realisasi-fisik-kosong"],
    ["blank physical target", (rows) => (rows[2]![2] = null), "I3", "target-fisik-kosong"],
    ["zero physical target", (rows) => (rows[2]![2] = 0), "I3", "target-fisik-nol"],
    ["physical target in words", (rows) => (rows[2]![2] = "4 Dokumen"), "I3", "fisik-bukan-angka"],
    ["pagu as text", (rows) => (rows[2]![4] = "Rp.200,-"), "G3", "pagu-bukan-angka"],
    ["blank realisasi", (rows) => (rows[2]![5] = null), "J3", "realisasi-bukan-angka"],
    ["grand total without pagu", (rows) => (rows[6]![4] = null), "G3", "total-tidak-ada"],
    ["grand total of nothing", (rows) => (rows[6]![4] = 0), "G3", "total-nol"],
    ["no child with fisik", (rows) => (rows[5]![3] = null), "I5", "anak-tanpa-fisik"],
  ])("leaves a cell and names it: %s", async (_, change, cell, reason) => {
    const plan = await planRecompute(smallHost(change), DEFAULT_SETTINGS);
    expect(plan.skipped).toContainEqual({ sheet: "RFK", cell, reason });
    expect(plan.writes.map((write) => write.cell)).not.toContain(cell);
  });

  it("uses a number typed as text for plain values, never for formulas", async () => {
    const plan = await planRecompute(
      smallHost((rows) => (rows[2]![4] = "Rp.200,-")),
      VALUES,
    );
    expect(figures(plan)).toMatchObject({ G3: 20, J3: 0 });
  });

  it("leaves an office's own formula that gives the figure", async () => {
    const calculate = (): CellValue => 20;
    const rows = smallRows();
    rows[2]![6] = "=E3*100/E$7";
    const plan = await planRecompute(new MemoryHost([{ name: "RFK", rows }], calculate), DEFAULT_SETTINGS);
    expect(plan.writes.map((write) => write.cell)).not.toContain("G3");
  });

  it("replaces an office's formula that gives something else, keeping the old one to put back", async () => {
    const rows = smallRows();
    rows[2]![6] = "=E3/E6*100";
    const plan = await planRecompute(new MemoryHost([{ name: "RFK", rows }], () => 50), DEFAULT_SETTINGS);
    expect(plan.writes.find((write) => write.cell === "G3")?.old).toEqual({ kind: "formula", formula: "=E3/E6*100" });
  });

  it.each([
    [{ isProtected: true }, "lembar-dilindungi"],
    [{ isFiltered: true }, "lembar-tersaring"],
  ])("plans no write on a sheet that is %j", async (state, reason) => {
    const plan = await planRecompute(smallHost(undefined, state), DEFAULT_SETTINGS);
    expect(plan.writes).toEqual([]);
    expect(new Set(plan.skipped.map((cell) => cell.reason))).toEqual(new Set([reason]));
  });

  it("does not open hidden sheets", async () => {
    await expect(planRecompute(smallHost(undefined, { visible: false }), DEFAULT_SETTINGS)).rejects.toMatchObject({
      code: "no-table",
    });
  });

  it("stops when asked, before it has read everything", async () => {
    const host = smallHost();
    await expect(planRecompute(host, DEFAULT_SETTINGS, { signal: { aborted: true } })).rejects.toMatchObject({
      code: "cancelled",
    });
  });
});

/** Loses the content of one cell while writing, as a locked or computed cell of a program might. */
class Forgetful extends MemoryHost {
  override async write(writes: readonly SheetWrites[]): Promise<void> {
    const kept = writes.map(({ sheet, cells }) => ({
      sheet,
      cells: cells.filter(({ row, column, content }) => !(row === 2 && column === 6 && content.kind === "formula")),
    }));
    await super.write(kept);
  }
}

describe("applyPlan", () => {
  it("writes the plan and reads it back", async () => {
    const host = smallHost();
    const plan = await planRecompute(host, VALUES);
    const outcome = await applyPlan(host, plan);
    expect(outcome).toMatchObject({ written: 24, unverified: [] });
    expect((await planRecompute(host, VALUES)).writes).toEqual([]);
  });

  it("writes nothing when the sheet changed since the preview", async () => {
    const host = smallHost();
    const plan = await planRecompute(host, VALUES);
    await host.write([
      { sheet: "RFK", cells: [{ row: 2, column: 4, content: { kind: "value", value: 250 }, format: null }] },
    ]);
    const before = await host.readSheet("RFK");
    await expect(applyPlan(host, plan)).rejects.toMatchObject({ code: "sheet-changed", places: ["RFK"] });
    expect(await host.readSheet("RFK")).toEqual(before);
  });

  it("puts everything back when a cell did not take what was written", async () => {
    const host = new Forgetful([{ name: "RFK", rows: smallRows() }]);
    const before = await host.readSheet("RFK");
    const plan = await planRecompute(host, DEFAULT_SETTINGS);
    await expect(applyPlan(host, plan)).rejects.toMatchObject({ code: "verify-failed", places: ["'RFK'!G3"] });
    expect(await host.readSheet("RFK")).toEqual(before);
  });

  it("writes nothing when cancelled", async () => {
    const host = smallHost();
    const plan = await planRecompute(host, VALUES);
    const before = await host.readSheet("RFK");
    await expect(applyPlan(host, plan, { signal: { aborted: true } })).rejects.toMatchObject({ code: "cancelled" });
    expect(await host.readSheet("RFK")).toEqual(before);
  });

  it("says which written formulas do not show their figure yet", async () => {
    const host = smallHost();
    const outcome = await applyPlan(host, await planRecompute(host, DEFAULT_SETTINGS));
    expect(outcome.unverified).toHaveLength(24);
  });

  it("tells how far it is", async () => {
    const steps: string[] = [];
    const onProgress = (progress: { step: string }): void => {
      if (steps.at(-1) !== progress.step) steps.push(progress.step);
    };
    const host = smallHost();
    await applyPlan(host, await planRecompute(host, VALUES, { onProgress }), { onProgress });
    expect(steps).toEqual(["read", "understand", "plan", "read", "write", "verify"]);
  });
});

describe("restore", () => {
  it("puts back exactly what stood there, formats included", async () => {
    const host = smallHost((rows) => {
      rows[2]![6] = "belum";
      rows[3]![9] = "=E4-F4-1";
    });
    const before = await host.readSheet("RFK");
    const { restore: record } = await applyPlan(host, await planRecompute(host, VALUES));
    const { written } = await restore(host, record);
    expect(written).toBe(24);
    expect(await host.readSheet("RFK")).toEqual(before);
  });

  it("can itself be undone", async () => {
    const host = smallHost();
    const { restore: record } = await applyPlan(host, await planRecompute(host, VALUES));
    const after = await host.readSheet("RFK");
    const back = await restore(host, record);
    await restore(host, back.restore);
    expect(await host.readSheet("RFK")).toEqual(after);
  });

  it("does not overwrite what the user has typed since", async () => {
    const host = smallHost();
    const { restore: record } = await applyPlan(host, await planRecompute(host, VALUES));
    await host.write([
      { sheet: "RFK", cells: [{ row: 2, column: 6, content: { kind: "value", value: 21 }, format: null }] },
    ]);
    const before = await host.readSheet("RFK");
    await expect(restore(host, record)).rejects.toMatchObject({ code: "sheet-changed", places: ["'RFK'!G3"] });
    expect(await host.readSheet("RFK")).toEqual(before);
  });
});
