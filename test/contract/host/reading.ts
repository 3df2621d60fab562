import { names } from "./names";
import { only, type HostAbilities, type Trial } from "./trial";

/** What the port promises of listing and reading sheets. */
export function describeReading(trial: Trial, can: HostAbilities): void {
  describe("listing", () => {
    test("names all sheets in tab order with their state", async () => {
      expect(await trial.host.listSheets()).toEqual([
        { name: names.report, visible: true, isProtected: false, isFiltered: false },
        { name: names.odd, visible: true, isProtected: false, isFiltered: true },
        { name: names.locked, visible: true, isProtected: true, isFiltered: false },
        { name: names.hidden, visible: false, isProtected: false, isFiltered: false },
        { name: names.empty, visible: true, isProtected: false, isFiltered: false },
      ]);
    });
  });

  describe("reading", () => {
    test("gives values, formulas and formats of one shape", async () => {
      const { values, formulas, formats, ...rest } = await trial.host.readSheet(names.report);
      expect([values.length, formulas.length, formats.length]).toEqual([7, 7, 7]);
      expect(new Set([...values, ...formulas, ...formats].map((line) => line.length))).toEqual(new Set([4]));
      expect(rest).toMatchObject({ name: names.report, top: 0, left: 0 });
    });

    test("tells numbers, texts, truth values and nothing apart", async () => {
      const { values } = await trial.host.readSheet(names.report);
      expect(values[2]).toEqual(["051", 1500, 600, can.calculates ? 900 : null]);
      expect(values[3]).toEqual(["2.07.03", 500.5, true, can.calculates ? 500.5 : null]);
      expect(values[1]).toEqual([null, "Pagu", "Realisasi", "SIAP"]);
    });

    test("tells an error from a text that looks like one", async () => {
      const { values, formulas } = await trial.host.readSheet(names.report);
      expect(values[5]).toEqual([{ error: "#N/A" }, "#N/A", null, null]);
      expect(formulas[5]).toEqual([null, null, null, null]);
    });

    test("gives formulas with their equal sign and nothing for constants", async () => {
      const { formulas } = await trial.host.readSheet(names.report);
      expect(formulas[2]).toEqual([null, null, null, "=B3-C3"]);
      expect(formulas[4]).toEqual([null, "=SUM(B3:B4)", null, null]);
    });

    test("takes a text that begins with an equal sign for a text", async () => {
      expect(await trial.cell(names.odd, "A2")).toEqual({ value: "=A1+1", formula: null, format: "General" });
    });

    test("gives the formats that were chosen", async () => {
      const { formats } = await trial.host.readSheet(names.report);
      expect(formats[2]).toEqual(["@", "#,##0", "General", "General"]);
      expect(formats[4]?.[1]).toBe('#,##0" bln"');
    });

    test("gives merged areas", async () => {
      const { merges } = await trial.host.readSheet(names.report);
      expect(merges).toEqual([
        { top: 0, left: 0, bottom: 1, right: 0 },
        { top: 0, left: 1, bottom: 0, right: 3 },
      ]);
    });

    only(can.hiddenLines)("gives hidden rows and columns", async () => {
      const { hiddenRows, hiddenColumns } = await trial.host.readSheet(names.odd);
      expect({ hiddenRows, hiddenColumns }).toEqual({ hiddenRows: [2], hiddenColumns: [1] });
    });

    test("gives matrices without rows for an empty sheet", async () => {
      expect(await trial.host.readSheet(names.empty)).toMatchObject({
        values: [],
        formulas: [],
        formats: [],
        merges: [],
      });
    });

    test("reads hidden sheets and sheets with odd names", async () => {
      expect((await trial.host.readSheet(names.hidden)).values[0]?.[0]).toBe(1);
      expect((await trial.host.readSheet(names.odd)).values[0]).toEqual(["Uraian", 7]);
    });

    test("refuses a sheet that is not there", async () => {
      await expect(trial.host.readSheet("Tidak ada")).rejects.toMatchObject({
        code: "sheet-missing",
        place: "Tidak ada",
      });
    });

    test("changes nothing", async () => {
      const file = trial.given.bytes?.();
      const manners = trial.given.manners?.();
      await trial.everySheet();
      expect(trial.given.bytes?.()).toEqual(file);
      expect(trial.given.manners?.()).toEqual(manners);
    });
  });
}
