import type { SheetContent } from "../../../src/sheets/content";
import { PLAIN, specCell } from "../../../src/sheets/writing/sheet-spec";
import { ADDED } from "./added-sheet";
import { at, figure, formula } from "./cells";
import { names } from "./names";
import { only, type HostAbilities, type Trial } from "./trial";

/** What the port promises of whole sheets put in and taken away. */
export function describePuttingSheets(trial: Trial, can: HostAbilities): void {
  describe("putting sheets", () => {
    const others = async (): Promise<readonly SheetContent[]> =>
      (await trial.everySheet()).filter(({ name }) => name !== ADDED.name);

    test("adds a sheet behind all others and leaves those alone", async () => {
      const before = await trial.everySheet();
      const manners = trial.given.manners?.();
      await trial.host.putSheet(ADDED);
      expect((await trial.host.listSheets()).at(-1)).toEqual({
        name: ADDED.name,
        visible: true,
        isProtected: false,
        isFiltered: false,
      });
      expect(await others()).toEqual(before);
      expect(trial.given.manners?.()).toEqual(manners);
    });

    test("holds its contents, formats and merged cells, also after saving", async () => {
      await trial.host.putSheet(ADDED);
      for (const one of [trial.host, trial.given.reopened?.() ?? trial.host]) {
        const sheet = await one.readSheet(ADDED.name);
        expect(at(sheet, "A1")).toEqual({ value: "Temuan", formula: null, format: "General" });
        expect(at(sheet, "A2")).toEqual({ value: "=A1+1", formula: null, format: "General" });
        expect(at(sheet, "B2")).toEqual({ value: 1500.5, formula: null, format: "#,##0.00" });
        expect(at(sheet, "C2")).toEqual({ value: "2.07.03", formula: null, format: "@" });
        expect(at(sheet, "D2")).toEqual({ value: 51, formula: null, format: "General" });
        expect(at(sheet, "A3").formula).toBe(`=HYPERLINK("#'BAB II'!A1","BAB II")`);
        expect(at(sheet, "B3").formula).toBe("='BAB II'!B3*2");
        if (can.calculates) expect([at(sheet, "A3").value, at(sheet, "B3").value]).toEqual(["BAB II", 3000]);
        expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }]);
      }
    });

    test("draws its charts, and draws them anew", async () => {
      await trial.host.putSheet(ADDED);
      expect(trial.given.charts(ADDED.name)).toEqual(ADDED.charts);
      const [first] = ADDED.charts ?? [];
      const moved = { ...first!, title: "Lain", at: { top: 30, left: 0, bottom: 40, right: 2 } };
      await trial.host.putSheet({ ...ADDED, charts: [moved] });
      expect(trial.given.charts(ADDED.name)).toEqual([moved]);
      await trial.host.putSheet({ ...ADDED, charts: [] });
      expect(trial.given.charts(ADDED.name)).toEqual([]);
    });

    only(can.calculates)("keeps what it calculates up to date", async () => {
      await trial.host.putSheet(ADDED);
      await trial.put(names.report, ["B3", figure(4)]);
      expect(at(await trial.host.readSheet(ADDED.name), "B3").value).toBe(8);
    });

    test("takes the place of the one with its name", async () => {
      await trial.host.putSheet(ADDED);
      const cells = [specCell(0, 0, "Lain", PLAIN)];
      await trial.host.putSheet({ ...ADDED, name: names.empty, cells, merges: [] });
      await trial.host.putSheet({ ...ADDED, cells, merges: [] });
      expect((await trial.host.listSheets()).map(({ name }) => name).slice(-2)).toEqual([names.empty, ADDED.name]);
      for (const one of [trial.host, trial.given.reopened?.() ?? trial.host]) {
        for (const name of [names.empty, ADDED.name])
          expect(await one.readSheet(name)).toMatchObject({ values: [["Lain"]], merges: [] });
      }
    });

    test("takes writes as any other sheet does", async () => {
      await trial.host.putSheet(ADDED);
      await trial.put(ADDED.name, ["B2", figure(7)], ["E9", figure("catatan")]);
      for (const one of [trial.host, trial.given.reopened?.() ?? trial.host]) {
        const sheet = await one.readSheet(ADDED.name);
        expect([at(sheet, "B2"), at(sheet, "E9").value]).toEqual([
          { value: 7, formula: null, format: "#,##0.00" },
          "catatan",
        ]);
      }
    });

    test("takes away a sheet it has put in, and the file is as it was", async () => {
      const [before, file] = [await trial.everySheet(), trial.given.bytes?.()];
      await trial.host.putSheet(ADDED);
      if (file !== undefined) expect(trial.given.bytes?.()).not.toEqual(file);
      await trial.host.removeSheet(ADDED.name);
      expect(await trial.everySheet()).toEqual(before);
      expect(trial.given.bytes?.()).toEqual(file);
    });

    test("takes away a sheet of a saved file", async () => {
      await trial.host.putSheet(ADDED);
      const reopened = trial.given.reopened?.() ?? trial.host;
      await reopened.removeSheet(ADDED.name);
      expect((await reopened.listSheets()).map(({ name }) => name)).not.toContain(ADDED.name);
    });

    test("refuses protected sheets, and to take away what is missing or read by others", async () => {
      await trial.put(names.odd, ["B1", formula(`=${names.hidden}!A1*2`)]);
      const before = await trial.everySheet();
      await expect(trial.host.putSheet({ ...ADDED, name: names.locked })).rejects.toMatchObject({
        code: "sheet-protected",
        place: names.locked,
      });
      await expect(trial.host.removeSheet("Tidak ada")).rejects.toMatchObject({
        code: "sheet-missing",
        place: "Tidak ada",
      });
      await expect(trial.host.removeSheet(names.hidden)).rejects.toMatchObject({
        code: "sheet-needed",
        place: names.hidden,
      });
      expect(await trial.everySheet()).toEqual(before);
    });
  });
}
