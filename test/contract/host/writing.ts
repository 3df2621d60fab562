import { at, changed, figure, formula, write } from "./cells";
import { names } from "./names";
import { only, type HostAbilities, type Trial } from "./trial";

/** What the port promises of writing cells. */
export function describeWriting(trial: Trial, can: HostAbilities): void {
  describe("writing", () => {
    test("writes numbers, texts and truth values where they belong and nowhere else", async () => {
      const before = await trial.host.readSheet(names.report);
      await trial.put(
        names.report,
        ["C3", figure(700.25)],
        ["C4", figure(false)],
        ["A5", figure("Jumlah")],
        ["D7", figure(1)],
      );
      const after = await trial.host.readSheet(names.report);
      expect(changed(before, after)).toEqual(
        can.calculates ? ["C3", "D3", "C4", "A5", "D7"] : ["C3", "C4", "A5", "D7"],
      );
      expect([at(after, "C3"), at(after, "C4"), at(after, "A5"), at(after, "D7")].map(({ value }) => value)).toEqual([
        700.25,
        false,
        "Jumlah",
        1,
      ]);
    });

    test.each([
      "051",
      "1.02",
      "1,5",
      "1/2",
      "2024-01-02",
      "51%",
      "TRUE",
      "-",
      "+1",
      "=A1",
      "@nama",
      "'kutip",
      " 7",
      "1e3",
      "#N/A",
    ])("keeps the text %j a text", async (text) => {
      await trial.put(names.report, ["C3", figure(text)], ["A3", figure(text)]);
      expect(await trial.cell(names.report, "C3")).toEqual({ value: text, formula: null, format: "General" });
      expect(await trial.cell(names.report, "A3")).toEqual({ value: text, formula: null, format: "@" });
    });

    test.each(["2.07.01", "051", "=A1", "1/2", "'x"])(
      "makes a cell a text cell that holds the kode %j",
      async (text) => {
        await trial.put(names.report, ["C3", figure(text), "@"], ["C4", figure(text), "@"]);
        expect(await trial.cell(names.report, "C3")).toEqual({ value: text, formula: null, format: "@" });
        expect(await trial.cell(names.report, "C4")).toEqual({ value: text, formula: null, format: "@" });
      },
    );

    test("writes formulas, recalculated with all that depends on them", async () => {
      await trial.put(names.report, ["C3", formula("=B3/2")], ["D4", formula("=B4-1")]);
      expect(await trial.cell(names.report, "C3")).toMatchObject({ formula: "=B3/2" });
      expect(await trial.cell(names.report, "D4")).toMatchObject({ formula: "=B4-1" });
      if (!can.calculates) return;
      expect(await trial.cell(names.report, "C3")).toMatchObject({ value: 750 });
      expect(await trial.cell(names.report, "D3")).toMatchObject({ value: 750 });
    });

    test("keeps a constant that replaces a formula whose precedent changes in the same write", async () => {
      await trial.put(names.report, ["A5", figure("Jumlah")]);
      await trial.put(names.report, ["B3", figure(4)], ["D3", figure(100)], ["B5", { kind: "blank" }]);
      expect(await trial.cell(names.report, "D3")).toMatchObject({ value: 100, formula: null });
      expect(await trial.cell(names.report, "B5")).toMatchObject({ value: null, formula: null });
    });

    only(can.calculates)("recalculates across sheets", async () => {
      await trial.put(names.hidden, ["A1", figure(5)]);
      expect(await trial.cell(names.odd, "A3")).toMatchObject({ value: 10, formula: `=${names.hidden}!A1*2` });
    });

    test("empties cells and keeps their formats", async () => {
      await trial.put(names.report, ["B3", { kind: "blank" }]);
      expect(await trial.cell(names.report, "B3")).toEqual({ value: null, formula: null, format: "#,##0" });
    });

    test("sets formats only where asked", async () => {
      await trial.put(names.report, ["C3", figure(1), "0.00"], ["C4", figure(2)], ["B3", figure(3)]);
      const sheet = await trial.host.readSheet(names.report);
      expect(["C3", "C4", "B3"].map((address) => at(sheet, address).format)).toEqual(["0.00", "General", "#,##0"]);
    });

    test("writes figures and formulas into text cells as what they are", async () => {
      await trial.put(names.report, ["A3", figure(51)], ["A4", formula("=B3+1")]);
      expect(await trial.cell(names.report, "A3")).toEqual({ value: 51, formula: null, format: "@" });
      expect(await trial.cell(names.report, "A4")).toMatchObject({ formula: "=B3+1", format: "@" });
    });

    test("writes several sheets at once", async () => {
      await trial.host.write([
        { sheet: names.report, cells: [write("C3", figure(1))] },
        { sheet: names.odd, cells: [write("B1", figure(2))] },
      ]);
      expect(await trial.cell(names.report, "C3")).toMatchObject({ value: 1 });
      expect(await trial.cell(names.odd, "B1")).toMatchObject({ value: 2 });
    });

    test("writes a column of two thousand cells", async () => {
      const cells = Array.from({ length: 2000 }, (_, row) => ({
        row: row + 10,
        column: 6,
        content: figure(row),
        format: "0",
      }));
      await trial.host.write([{ sheet: names.report, cells }]);
      const { values, formats } = await trial.host.readSheet(names.report);
      expect(values.slice(10).map((line) => line[6])).toEqual(cells.map((_, row) => row));
      expect(new Set(formats.slice(10).map((line) => line[6]))).toEqual(new Set(["0"]));
    });

    test("puts back exactly what stood there", async () => {
      const before = await trial.host.readSheet(names.report);
      await trial.put(
        names.report,
        ["A3", figure(1)],
        ["B5", figure(2), "0"],
        ["D3", figure(3), "0.0%"],
        ["B6", figure("x")],
      );
      const format = (address: string) => at(before, address).format;
      await trial.put(
        names.report,
        ["A3", figure("051"), format("A3")],
        ["B5", formula("=SUM(B3:B4)"), format("B5")],
        ["D3", formula("=B3-C3"), format("D3")],
        ["B6", figure("#N/A"), format("B6")],
      );
      expect(await trial.host.readSheet(names.report)).toEqual(before);
    });

    test("is told nothing and does nothing", async () => {
      const before = await trial.everySheet();
      await trial.host.write([]);
      expect(await trial.everySheet()).toEqual(before);
    });
  });
}
