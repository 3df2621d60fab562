import { figure, write } from "./cells";
import { names } from "./names";
import { only, type HostAbilities, type Trial } from "./trial";

/** What a host refuses, with nothing written at all. */
export function describeRefusing(trial: Trial, can: HostAbilities): void {
  describe("refusing", () => {
    const good = { sheet: names.report, cells: [write("C3", figure(1))] };

    test("a protected sheet, with nothing written on the others", async () => {
      const locked = { sheet: names.locked, cells: [write("A1", figure(1))] };
      expect(await trial.refusal([good, locked])).toEqual(["sheet-protected", names.locked]);
    });

    test("a missing sheet, with nothing written on the others", async () => {
      const missing = { sheet: "Tidak ada", cells: [write("A1", figure(1))] };
      expect(await trial.refusal([good, missing])).toEqual(["sheet-missing", "Tidak ada"]);
    });

    test("a cell under a merged one, with nothing written on the others", async () => {
      const covered = { sheet: names.report, cells: [write("C3", figure(1)), write("C1", figure(1))] };
      expect((await trial.refusal([covered]))[0]).toBe("cell-refused");
    });

    test("but takes the first cell of a merged area", async () => {
      await trial.put(names.report, ["B1", figure("Keuangan")]);
      expect(await trial.cell(names.report, "B1")).toMatchObject({ value: "Keuangan" });
    });

    only(can.tables)("the header of a table", async () => {
      expect(await trial.refusal([{ sheet: names.hidden, cells: [write("C1", figure("x"))] }])).toEqual([
        "cell-refused",
        `'${names.hidden}'!C1`,
      ]);
    });

    only(can.arrays)("a part of an array formula", async () => {
      const part = { sheet: names.hidden, cells: [write("A1", figure(1)), write("F2", figure(1))] };
      expect((await trial.refusal([good, part]))[0]).toBe("cell-refused");
    });
  });
}
