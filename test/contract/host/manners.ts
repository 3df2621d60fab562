import { applyPlan, planFix } from "../../../src/tasks/fix";
import { restore } from "../../../src/tasks/restore";
import { made } from "../../findings/made";
import { formula } from "./cells";
import { names } from "./names";
import type { Trial } from "./trial";

/** How fixes end on a host, and what it leaves alone. */
export function describeManners(trial: Trial): void {
  describe("fixes", () => {
    const finding = made({
      sheet: names.report,
      cell: "C3",
      fix: [
        { cell: "C3", content: { kind: "value", value: "2.07.01" }, format: "@" },
        { cell: "C4", content: { kind: "value", value: 12.5 }, format: "#,##0.0" },
      ],
    });

    test("are written as planned, once, and taken back exactly", async () => {
      const before = await trial.everySheet();
      const { written, restore: record } = await applyPlan(trial.host, await planFix(trial.host, [finding]));
      expect(written).toBe(2);
      expect(await trial.cell(names.report, "C3")).toEqual({ value: "2.07.01", formula: null, format: "@" });
      expect(await trial.cell(names.report, "C4")).toEqual({ value: 12.5, formula: null, format: "#,##0.0" });
      expect((await planFix(trial.host, [finding])).writes).toEqual([]);
      await restore(trial.host, record);
      expect(await trial.everySheet()).toEqual(before);
    });
  });

  describe("manners", () => {
    test("writing leaves calculation mode, active sheet, selection and filter alone", async () => {
      const manners = trial.given.manners?.();
      const filtered = (await trial.host.listSheets()).map(({ isFiltered }) => isFiltered);
      await trial.put(names.odd, ["B1", formula("=1+1")]);
      expect(trial.given.manners?.()).toEqual(manners);
      expect((await trial.host.listSheets()).map(({ isFiltered }) => isFiltered)).toEqual(filtered);
    });

    test("selects what the user asks for", async () => {
      await trial.host.select(names.odd, "B2:B3");
      if (trial.given.selected !== undefined)
        expect(trial.given.selected()).toEqual({ sheet: names.odd, address: "B2:B3" });
      await trial.host.select(names.report, "C3");
      if (trial.given.selected !== undefined)
        expect(trial.given.selected()).toEqual({ sheet: names.report, address: "C3" });
    });

    test("refuses to select on a sheet that is not there", async () => {
      await expect(trial.host.select("Tidak ada", "A1")).rejects.toMatchObject({ code: "sheet-missing" });
    });
  });
}
