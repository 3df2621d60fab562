import type { SpreadsheetHost } from "../../../src/host/port";
import { figure, formula, write } from "./cells";
import { names } from "./names";
import type { Trial } from "./trial";

/** What the port promises of how cells look. */
export function describeLooks(trial: Trial): void {
  describe("looks", () => {
    const PART = { top: 1, bottom: 4 };
    const looksOf = async (on: SpreadsheetHost, column: number) => {
      const { width, cells } = await on.readLook(names.report, { column, ...PART });
      return { width, looks: cells.map(({ look }) => look), formats: cells.map(({ format }) => format) };
    };

    test("tells cells with one look from those with another, and wide columns from others", async () => {
      const [wide, plain] = [await looksOf(trial.host, 3), await looksOf(trial.host, 4)];
      expect(new Set(wide.looks.slice(0, 3)).size).toBe(1);
      expect(wide.looks[0]).not.toBe(wide.looks[3]);
      expect(plain.looks).toEqual([wide.looks[3], wide.looks[3], wide.looks[3], wide.looks[3]]);
      expect(wide.width).not.toBe(plain.width);
      expect((await trial.host.readLook(names.report, { column: 1, top: 2, bottom: 2 })).cells[0]?.format).toBe(
        "#,##0",
      );
    });

    test("gives a column the look of another one, and its own back", async () => {
      const file = trial.given.bytes?.();
      const sheet = names.report;
      const [model, before] = [await looksOf(trial.host, 3), await looksOf(trial.host, 4)];
      const look = await trial.host.readLook(sheet, { column: 3, ...PART });
      const own = await trial.host.readLook(sheet, { column: 4, ...PART });
      const cells = [write("E3", formula("=B3-C3"), "#,##0")];
      const merges = [{ top: 3, bottom: 4 }];
      await trial.host.write([{ sheet, cells, looks: [{ ...look, column: 4, merges }] }]);
      expect((await trial.host.readSheet(sheet)).merges).toContainEqual({ top: 3, left: 4, bottom: 4, right: 4 });
      expect((await trial.host.readLook(sheet, { column: 4, ...PART })).merges).toEqual(merges);
      const given = await looksOf(trial.host, 4);
      expect(given.formats).toEqual(["General", "#,##0", "General", "General"]);
      expect([given.width, given.looks[0], given.looks[2], given.looks[3]]).toEqual([
        model.width,
        model.looks[0],
        model.looks[2],
        model.looks[3],
      ]);
      expect(given.looks[1]).not.toBe(before.looks[1]);
      expect(await looksOf(trial.host, 3)).toEqual(model);
      expect(await trial.cell(sheet, "E3")).toMatchObject({ formula: "=B3-C3" });
      await trial.host.write([{ sheet, cells: [write("E3", { kind: "blank" }, "General")], looks: [own] }]);
      expect(await looksOf(trial.host, 4)).toEqual(before);
      expect((await trial.host.readSheet(sheet)).merges).toHaveLength(2);
      // Excel cannot say that a column has no width of its own: it is as wide as before then, by a width of its own.
      if (own.width === null) expect(trial.given.bytes?.()).toEqual(file);
    });

    test("gives looks to cells and leaves what stands in them", async () => {
      const look = await trial.host.readLook(names.report, { column: 3, top: 1, bottom: 3 });
      const before = await trial.host.readSheet(names.report);
      await trial.host.write([{ sheet: names.report, cells: [], looks: [{ ...look, column: 2 }] }]);
      expect(await trial.host.readSheet(names.report)).toEqual(before);
      expect((await looksOf(trial.host, 2)).looks).toEqual((await looksOf(trial.host, 3)).looks);
    });

    test("keeps looks in the file", async () => {
      const look = await trial.host.readLook(names.report, { column: 3, ...PART });
      await trial.host.write([{ sheet: names.report, cells: [], looks: [{ ...look, column: 4 }] }]);
      const given = await looksOf(trial.host, 4);
      expect(given).toEqual(await looksOf(trial.host, 3));
      expect(await looksOf(trial.given.reopened?.() ?? trial.host, 4)).toEqual(given);
    });

    test("leaves looks as they are where a write is refused", async () => {
      const look = await trial.host.readLook(names.report, { column: 3, ...PART });
      const before = await looksOf(trial.host, 4);
      const writes = { sheet: names.report, cells: [write("A2", figure(1))], looks: [{ ...look, column: 4 }] };
      await expect(trial.host.write([writes])).rejects.toMatchObject({ code: "cell-refused" });
      expect(await looksOf(trial.host, 4)).toEqual(before);
    });
  });
}
