import {
  LONGEST_NOTE,
  type HostError,
  type HostErrorCode,
  type SheetWrites,
  type SpreadsheetHost,
} from "../../src/host/port";
import type { CellContent, SheetContent } from "../../src/sheets/content";
import {
  linkCell,
  PLAIN,
  specCell,
  type CellLook,
  type ChartSpec,
  type SheetSpec,
} from "../../src/sheets/writing/sheet-spec";
import { applyPlan, planFix } from "../../src/tasks/fix";
import { restore } from "../../src/tasks/restore";
import { made } from "../findings/made";

/** The workbook that every host is given; `contractSheets` says in its own terms what must be on it. */
export const names = {
  report: "BAB II",
  odd: "Rp 'juta' & lain!",
  locked: "Terkunci",
  hidden: "Data",
  empty: "Kosong",
} as const;

/** A sheet to be put in, with a little of everything. */
const BOLD: CellLook = { ...PLAIN, bold: true, size: 14, fill: "#D9E2EC", horizontal: "center", isBoxed: true };
const ADDED: SheetSpec = {
  name: "Temuan & 'lain' 2",
  cells: [
    specCell(0, 0, "Temuan", BOLD),
    specCell(0, 1, null, BOLD),
    specCell(1, 0, "=A1+1", { ...PLAIN, wrap: true }),
    specCell(1, 1, 1500.5, PLAIN, "#,##0.00"),
    specCell(1, 2, "2.07.03", PLAIN, "@"),
    specCell(1, 3, 51, PLAIN),
    linkCell(2, 0, "'BAB II'!A1", "BAB II", { ...PLAIN, underline: true, color: "#0B5CAD" }),
    {
      ...specCell(2, 1, null, PLAIN),
      content: { kind: "formula", formula: "='BAB II'!B3*2" },
    },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
  columnWidths: [20, 12.5],
  rowHeights: [{ row: 0, points: 30 }],
  frozenRows: 1,
  page: { orientation: "landscape", titleRows: { first: 0, last: 0 }, footer: "Halaman &P dari &N", breaks: [4] },
  charts: [
    {
      title: "Serapan <1> & lain (%)",
      kind: "bar",
      categories: { top: 0, left: 0, bottom: 1, right: 0 },
      series: [
        { name: "Keuangan", values: { top: 1, left: 1, bottom: 2, right: 1 } },
        { name: "Fisik", values: { top: 1, left: 3, bottom: 2, right: 3 } },
      ],
      at: { top: 5, left: 0, bottom: 14, right: 3 },
      unit: "%",
      max: 100,
      hasLabels: true,
    },
    {
      title: "Capaian",
      kind: "column",
      categories: { top: 0, left: 0, bottom: 1, right: 0 },
      series: [{ name: "Capaian", values: { top: 1, left: 1, bottom: 2, right: 1 } }],
      at: { top: 16, left: 1, bottom: 24, right: 2 },
      unit: "",
      max: null,
      hasLabels: false,
    },
  ],
};

/** A host on a fresh copy of the contract's workbook. */
export interface HostUnderTest {
  readonly host: SpreadsheetHost;
  /** The file as it stands now, for hosts that have one: nothing but asked for changes may show in it. */
  readonly bytes?: () => Uint8Array;
  /** A host on what a save leaves behind, for hosts that have a file. */
  readonly reopened?: () => SpreadsheetHost;
  /** What a host must leave alone: calculation mode, active sheet, selection. */
  readonly manners?: () => unknown;
  /** What `select` did last, as sheet and address. */
  readonly selected?: () => { readonly sheet: string; readonly address: string } | null;
  /** The charts that stand on a sheet. */
  readonly charts: (sheet: string) => readonly Omit<ChartSpec, "name">[];
  /** Objects left behind in the program. */
  readonly leftovers?: () => number;
}

/** Abilities that a host may lack because what it stands on does. */
export interface HostAbilities {
  readonly calculates: boolean;
  readonly hiddenLines: boolean;
  readonly tables: boolean;
  readonly arrays: boolean;
}

export const everything: HostAbilities = { calculates: true, hiddenLines: true, tables: true, arrays: true };

/** One suite for all hosts: what the port promises. */
export function describeHost(kind: string, make: () => Promise<HostUnderTest>, can: HostAbilities = everything): void {
  /** What arrays in memory cannot do at all is no promise of theirs, so it is not asked of them. */
  const only = (ability: boolean) => (name: string, body: () => Promise<void>) => {
    if (ability) test(name, body);
  };
  let it: HostUnderTest;
  let host: SpreadsheetHost;

  beforeEach(async () => {
    it = await make();
    host = it.host;
  });

  afterEach(async () => {
    await settle();
    expect(it.leftovers?.() ?? 0).toBe(0);
  });

  const refusal = async (writes: readonly SheetWrites[]): Promise<[HostErrorCode, string | null]> => {
    const before = await everySheet();
    const error = await host.write(writes).then(
      () => null,
      (thrown: unknown) => thrown as HostError,
    );
    expect(error?.name).toBe("HostError");
    expect(await everySheet()).toEqual(before);
    return [error!.code, error!.place];
  };
  const everySheet = async (): Promise<readonly SheetContent[]> => {
    const contents: SheetContent[] = [];
    for (const { name } of await host.listSheets()) contents.push(await host.readSheet(name));
    return contents;
  };
  const cell = async (sheet: string, address: string) => at(await host.readSheet(sheet), address);
  const put = (
    sheet: string,
    ...cells: readonly (readonly [address: string, content: CellContent, format?: string])[]
  ) => host.write([{ sheet, cells: cells.map(([address, content, format]) => write(address, content, format)) }]);

  describe(`${kind} host`, () => {
    describe("listing", () => {
      test("names all sheets in tab order with their state", async () => {
        expect(await host.listSheets()).toEqual([
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
        const { values, formulas, formats, ...rest } = await host.readSheet(names.report);
        expect([values.length, formulas.length, formats.length]).toEqual([7, 7, 7]);
        expect(new Set([...values, ...formulas, ...formats].map((line) => line.length))).toEqual(new Set([4]));
        expect(rest).toMatchObject({ name: names.report, top: 0, left: 0 });
      });

      test("tells numbers, texts, truth values and nothing apart", async () => {
        const { values } = await host.readSheet(names.report);
        expect(values[2]).toEqual(["051", 1500, 600, can.calculates ? 900 : null]);
        expect(values[3]).toEqual(["2.07.03", 500.5, true, can.calculates ? 500.5 : null]);
        expect(values[1]).toEqual([null, "Pagu", "Realisasi", "SIAP"]);
      });

      test("tells an error from a text that looks like one", async () => {
        const { values, formulas } = await host.readSheet(names.report);
        expect(values[5]).toEqual([{ error: "#N/A" }, "#N/A", null, null]);
        expect(formulas[5]).toEqual([null, null, null, null]);
      });

      test("gives formulas with their equal sign and nothing for constants", async () => {
        const { formulas } = await host.readSheet(names.report);
        expect(formulas[2]).toEqual([null, null, null, "=B3-C3"]);
        expect(formulas[4]).toEqual([null, "=SUM(B3:B4)", null, null]);
      });

      test("takes a text that begins with an equal sign for a text", async () => {
        expect(await cell(names.odd, "A2")).toEqual({ value: "=A1+1", formula: null, format: "General" });
      });

      test("gives the formats that were chosen", async () => {
        const { formats } = await host.readSheet(names.report);
        expect(formats[2]).toEqual(["@", "#,##0", "General", "General"]);
        expect(formats[4]?.[1]).toBe('#,##0" bln"');
      });

      test("gives merged areas", async () => {
        const { merges } = await host.readSheet(names.report);
        expect(merges).toEqual([
          { top: 0, left: 0, bottom: 1, right: 0 },
          { top: 0, left: 1, bottom: 0, right: 3 },
        ]);
      });

      only(can.hiddenLines)("gives hidden rows and columns", async () => {
        const { hiddenRows, hiddenColumns } = await host.readSheet(names.odd);
        expect({ hiddenRows, hiddenColumns }).toEqual({ hiddenRows: [2], hiddenColumns: [1] });
      });

      test("gives matrices without rows for an empty sheet", async () => {
        expect(await host.readSheet(names.empty)).toMatchObject({ values: [], formulas: [], formats: [], merges: [] });
      });

      test("reads hidden sheets and sheets with odd names", async () => {
        expect((await host.readSheet(names.hidden)).values[0]?.[0]).toBe(1);
        expect((await host.readSheet(names.odd)).values[0]).toEqual(["Uraian", 7]);
      });

      test("refuses a sheet that is not there", async () => {
        await expect(host.readSheet("Tidak ada")).rejects.toMatchObject({ code: "sheet-missing", place: "Tidak ada" });
      });

      test("changes nothing", async () => {
        const file = it.bytes?.();
        const manners = it.manners?.();
        await everySheet();
        expect(it.bytes?.()).toEqual(file);
        expect(it.manners?.()).toEqual(manners);
      });
    });

    describe("looks", () => {
      const PART = { top: 1, bottom: 4 };
      const looksOf = async (on: SpreadsheetHost, column: number) => {
        const { width, cells } = await on.readLook(names.report, { column, ...PART });
        return { width, looks: cells.map(({ look }) => look), formats: cells.map(({ format }) => format) };
      };

      test("tells cells with one look from those with another, and wide columns from others", async () => {
        const [wide, plain] = [await looksOf(host, 3), await looksOf(host, 4)];
        expect(new Set(wide.looks.slice(0, 3)).size).toBe(1);
        expect(wide.looks[0]).not.toBe(wide.looks[3]);
        expect(plain.looks).toEqual([wide.looks[3], wide.looks[3], wide.looks[3], wide.looks[3]]);
        expect(wide.width).not.toBe(plain.width);
        expect((await host.readLook(names.report, { column: 1, top: 2, bottom: 2 })).cells[0]?.format).toBe("#,##0");
      });

      test("gives a column the look of another one, and its own back", async () => {
        const file = it.bytes?.();
        const sheet = names.report;
        const [model, before] = [await looksOf(host, 3), await looksOf(host, 4)];
        const look = await host.readLook(sheet, { column: 3, ...PART });
        const own = await host.readLook(sheet, { column: 4, ...PART });
        const cells = [write("E3", formula("=B3-C3"), "#,##0")];
        const merges = [{ top: 3, bottom: 4 }];
        await host.write([{ sheet, cells, looks: [{ ...look, column: 4, merges }] }]);
        expect((await host.readSheet(sheet)).merges).toContainEqual({ top: 3, left: 4, bottom: 4, right: 4 });
        expect((await host.readLook(sheet, { column: 4, ...PART })).merges).toEqual(merges);
        const given = await looksOf(host, 4);
        expect(given.formats).toEqual(["General", "#,##0", "General", "General"]);
        expect([given.width, given.looks[0], given.looks[2], given.looks[3]]).toEqual([
          model.width,
          model.looks[0],
          model.looks[2],
          model.looks[3],
        ]);
        expect(given.looks[1]).not.toBe(before.looks[1]);
        expect(await looksOf(host, 3)).toEqual(model);
        expect(await cell(sheet, "E3")).toMatchObject({ formula: "=B3-C3" });
        await host.write([{ sheet, cells: [write("E3", { kind: "blank" }, "General")], looks: [own] }]);
        expect(await looksOf(host, 4)).toEqual(before);
        expect((await host.readSheet(sheet)).merges).toHaveLength(2);
        // Excel cannot say that a column has no width of its own: it is as wide as before then, by a width of its own.
        if (own.width === null) expect(it.bytes?.()).toEqual(file);
      });

      test("gives looks to cells and leaves what stands in them", async () => {
        const look = await host.readLook(names.report, { column: 3, top: 1, bottom: 3 });
        const before = await host.readSheet(names.report);
        await host.write([{ sheet: names.report, cells: [], looks: [{ ...look, column: 2 }] }]);
        expect(await host.readSheet(names.report)).toEqual(before);
        expect((await looksOf(host, 2)).looks).toEqual((await looksOf(host, 3)).looks);
      });

      test("keeps looks in the file", async () => {
        const look = await host.readLook(names.report, { column: 3, ...PART });
        await host.write([{ sheet: names.report, cells: [], looks: [{ ...look, column: 4 }] }]);
        const given = await looksOf(host, 4);
        expect(given).toEqual(await looksOf(host, 3));
        expect(await looksOf(it.reopened?.() ?? host, 4)).toEqual(given);
      });

      test("leaves looks as they are where a write is refused", async () => {
        const look = await host.readLook(names.report, { column: 3, ...PART });
        const before = await looksOf(host, 4);
        const writes = { sheet: names.report, cells: [write("A2", figure(1))], looks: [{ ...look, column: 4 }] };
        await expect(host.write([writes])).rejects.toMatchObject({ code: "cell-refused" });
        expect(await looksOf(host, 4)).toEqual(before);
      });
    });

    describe("writing", () => {
      test("writes numbers, texts and truth values where they belong and nowhere else", async () => {
        const before = await host.readSheet(names.report);
        await put(
          names.report,
          ["C3", figure(700.25)],
          ["C4", figure(false)],
          ["A5", figure("Jumlah")],
          ["D7", figure(1)],
        );
        const after = await host.readSheet(names.report);
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
        await put(names.report, ["C3", figure(text)], ["A3", figure(text)]);
        expect(await cell(names.report, "C3")).toEqual({ value: text, formula: null, format: "General" });
        expect(await cell(names.report, "A3")).toEqual({ value: text, formula: null, format: "@" });
      });

      test.each(["2.07.01", "051", "=A1", "1/2", "'x"])(
        "makes a cell a text cell that holds the kode %j",
        async (text) => {
          await put(names.report, ["C3", figure(text), "@"], ["C4", figure(text), "@"]);
          expect(await cell(names.report, "C3")).toEqual({ value: text, formula: null, format: "@" });
          expect(await cell(names.report, "C4")).toEqual({ value: text, formula: null, format: "@" });
        },
      );

      test("writes formulas, recalculated with all that depends on them", async () => {
        await put(names.report, ["C3", formula("=B3/2")], ["D4", formula("=B4-1")]);
        expect(await cell(names.report, "C3")).toMatchObject({ formula: "=B3/2" });
        expect(await cell(names.report, "D4")).toMatchObject({ formula: "=B4-1" });
        if (!can.calculates) return;
        expect(await cell(names.report, "C3")).toMatchObject({ value: 750 });
        expect(await cell(names.report, "D3")).toMatchObject({ value: 750 });
      });

      test("keeps a constant that replaces a formula whose precedent changes in the same write", async () => {
        await put(names.report, ["A5", figure("Jumlah")]);
        await put(names.report, ["B3", figure(4)], ["D3", figure(100)], ["B5", { kind: "blank" }]);
        expect(await cell(names.report, "D3")).toMatchObject({ value: 100, formula: null });
        expect(await cell(names.report, "B5")).toMatchObject({ value: null, formula: null });
      });

      only(can.calculates)("recalculates across sheets", async () => {
        await put(names.hidden, ["A1", figure(5)]);
        expect(await cell(names.odd, "A3")).toMatchObject({ value: 10, formula: `=${names.hidden}!A1*2` });
      });

      test("empties cells and keeps their formats", async () => {
        await put(names.report, ["B3", { kind: "blank" }]);
        expect(await cell(names.report, "B3")).toEqual({ value: null, formula: null, format: "#,##0" });
      });

      test("sets formats only where asked", async () => {
        await put(names.report, ["C3", figure(1), "0.00"], ["C4", figure(2)], ["B3", figure(3)]);
        const sheet = await host.readSheet(names.report);
        expect(["C3", "C4", "B3"].map((address) => at(sheet, address).format)).toEqual(["0.00", "General", "#,##0"]);
      });

      test("writes figures and formulas into text cells as what they are", async () => {
        await put(names.report, ["A3", figure(51)], ["A4", formula("=B3+1")]);
        expect(await cell(names.report, "A3")).toEqual({ value: 51, formula: null, format: "@" });
        expect(await cell(names.report, "A4")).toMatchObject({ formula: "=B3+1", format: "@" });
      });

      test("writes several sheets at once", async () => {
        await host.write([
          { sheet: names.report, cells: [write("C3", figure(1))] },
          { sheet: names.odd, cells: [write("B1", figure(2))] },
        ]);
        expect(await cell(names.report, "C3")).toMatchObject({ value: 1 });
        expect(await cell(names.odd, "B1")).toMatchObject({ value: 2 });
      });

      test("writes a column of two thousand cells", async () => {
        const cells = Array.from({ length: 2000 }, (_, row) => ({
          row: row + 10,
          column: 6,
          content: figure(row),
          format: "0",
        }));
        await host.write([{ sheet: names.report, cells }]);
        const { values, formats } = await host.readSheet(names.report);
        expect(values.slice(10).map((line) => line[6])).toEqual(cells.map((_, row) => row));
        expect(new Set(formats.slice(10).map((line) => line[6]))).toEqual(new Set(["0"]));
      });

      test("puts back exactly what stood there", async () => {
        const before = await host.readSheet(names.report);
        await put(
          names.report,
          ["A3", figure(1)],
          ["B5", figure(2), "0"],
          ["D3", figure(3), "0.0%"],
          ["B6", figure("x")],
        );
        const format = (address: string) => at(before, address).format;
        await put(
          names.report,
          ["A3", figure("051"), format("A3")],
          ["B5", formula("=SUM(B3:B4)"), format("B5")],
          ["D3", formula("=B3-C3"), format("D3")],
          ["B6", figure("#N/A"), format("B6")],
        );
        expect(await host.readSheet(names.report)).toEqual(before);
      });

      test("is told nothing and does nothing", async () => {
        const before = await everySheet();
        await host.write([]);
        expect(await everySheet()).toEqual(before);
      });
    });

    describe("refusing", () => {
      const good = { sheet: names.report, cells: [write("C3", figure(1))] };

      test("a protected sheet, with nothing written on the others", async () => {
        const locked = { sheet: names.locked, cells: [write("A1", figure(1))] };
        expect(await refusal([good, locked])).toEqual(["sheet-protected", names.locked]);
      });

      test("a missing sheet, with nothing written on the others", async () => {
        const missing = { sheet: "Tidak ada", cells: [write("A1", figure(1))] };
        expect(await refusal([good, missing])).toEqual(["sheet-missing", "Tidak ada"]);
      });

      test("a cell under a merged one, with nothing written on the others", async () => {
        const covered = { sheet: names.report, cells: [write("C3", figure(1)), write("C1", figure(1))] };
        expect((await refusal([covered]))[0]).toBe("cell-refused");
      });

      test("but takes the first cell of a merged area", async () => {
        await put(names.report, ["B1", figure("Keuangan")]);
        expect(await cell(names.report, "B1")).toMatchObject({ value: "Keuangan" });
      });

      only(can.tables)("the header of a table", async () => {
        expect(await refusal([{ sheet: names.hidden, cells: [write("C1", figure("x"))] }])).toEqual([
          "cell-refused",
          `'${names.hidden}'!C1`,
        ]);
      });

      only(can.arrays)("a part of an array formula", async () => {
        const part = { sheet: names.hidden, cells: [write("A1", figure(1)), write("F2", figure(1))] };
        expect((await refusal([good, part]))[0]).toBe("cell-refused");
      });
    });

    describe("putting sheets", () => {
      const others = async (): Promise<readonly SheetContent[]> =>
        (await everySheet()).filter(({ name }) => name !== ADDED.name);

      test("adds a sheet behind all others and leaves those alone", async () => {
        const before = await everySheet();
        const manners = it.manners?.();
        await host.putSheet(ADDED);
        expect((await host.listSheets()).at(-1)).toEqual({
          name: ADDED.name,
          visible: true,
          isProtected: false,
          isFiltered: false,
        });
        expect(await others()).toEqual(before);
        expect(it.manners?.()).toEqual(manners);
      });

      test("holds its contents, formats and merged cells, also after saving", async () => {
        await host.putSheet(ADDED);
        for (const one of [host, it.reopened?.() ?? host]) {
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
        await host.putSheet(ADDED);
        expect(it.charts(ADDED.name)).toEqual(ADDED.charts);
        const [first] = ADDED.charts ?? [];
        const moved = { ...first!, title: "Lain", at: { top: 30, left: 0, bottom: 40, right: 2 } };
        await host.putSheet({ ...ADDED, charts: [moved] });
        expect(it.charts(ADDED.name)).toEqual([moved]);
        await host.putSheet({ ...ADDED, charts: [] });
        expect(it.charts(ADDED.name)).toEqual([]);
      });

      only(can.calculates)("keeps what it calculates up to date", async () => {
        await host.putSheet(ADDED);
        await put(names.report, ["B3", figure(4)]);
        expect(at(await host.readSheet(ADDED.name), "B3").value).toBe(8);
      });

      test("takes the place of the one with its name", async () => {
        await host.putSheet(ADDED);
        const cells = [specCell(0, 0, "Lain", PLAIN)];
        await host.putSheet({ ...ADDED, name: names.empty, cells, merges: [] });
        await host.putSheet({ ...ADDED, cells, merges: [] });
        expect((await host.listSheets()).map(({ name }) => name).slice(-2)).toEqual([names.empty, ADDED.name]);
        for (const one of [host, it.reopened?.() ?? host]) {
          for (const name of [names.empty, ADDED.name])
            expect(await one.readSheet(name)).toMatchObject({ values: [["Lain"]], merges: [] });
        }
      });

      test("takes writes as any other sheet does", async () => {
        await host.putSheet(ADDED);
        await put(ADDED.name, ["B2", figure(7)], ["E9", figure("catatan")]);
        for (const one of [host, it.reopened?.() ?? host]) {
          const sheet = await one.readSheet(ADDED.name);
          expect([at(sheet, "B2"), at(sheet, "E9").value]).toEqual([
            { value: 7, formula: null, format: "#,##0.00" },
            "catatan",
          ]);
        }
      });

      test("takes away a sheet it has put in, and the file is as it was", async () => {
        const [before, file] = [await everySheet(), it.bytes?.()];
        await host.putSheet(ADDED);
        if (file !== undefined) expect(it.bytes?.()).not.toEqual(file);
        await host.removeSheet(ADDED.name);
        expect(await everySheet()).toEqual(before);
        expect(it.bytes?.()).toEqual(file);
      });

      test("takes away a sheet of a saved file", async () => {
        await host.putSheet(ADDED);
        const reopened = it.reopened?.() ?? host;
        await reopened.removeSheet(ADDED.name);
        expect((await reopened.listSheets()).map(({ name }) => name)).not.toContain(ADDED.name);
      });

      test("refuses protected sheets, and to take away what is missing or read by others", async () => {
        await put(names.odd, ["B1", formula(`=${names.hidden}!A1*2`)]);
        const before = await everySheet();
        await expect(host.putSheet({ ...ADDED, name: names.locked })).rejects.toMatchObject({
          code: "sheet-protected",
          place: names.locked,
        });
        await expect(host.removeSheet("Tidak ada")).rejects.toMatchObject({
          code: "sheet-missing",
          place: "Tidak ada",
        });
        await expect(host.removeSheet(names.hidden)).rejects.toMatchObject({
          code: "sheet-needed",
          place: names.hidden,
        });
        expect(await everySheet()).toEqual(before);
      });
    });

    describe("keeping notes", () => {
      test("has none at first", async () => {
        expect(await host.readNote("mapping")).toBeNull();
      });

      test("gives back what was kept, then what took its place, then nothing", async () => {
        await host.writeNote("mapping", '{"BAB II":{"pagu":"B"}}');
        expect(await host.readNote("mapping")).toBe('{"BAB II":{"pagu":"B"}}');
        await host.writeNote("mapping", "lain");
        expect(await host.readNote("mapping")).toBe("lain");
        await host.writeNote("mapping", null);
        expect(await host.readNote("mapping")).toBeNull();
      });

      test.each(ODD_TEXTS)("gives back %j letter by letter", async (text) => {
        await host.writeNote("mapping", text);
        expect(await host.readNote("mapping")).toBe(text);
        expect(await (it.reopened?.() ?? host).readNote("mapping")).toBe(text);
      });

      test("keeps notes of different names apart", async () => {
        await host.writeNote("mapping", "satu");
        await host.writeNote("a <\"b\"> & 'c'\n", "dua");
        await host.writeNote("Mapping", "tiga");
        expect(await host.readNote("mapping")).toBe("satu");
        expect(await host.readNote("a <\"b\"> & 'c'\n")).toBe("dua");
        await host.writeNote("mapping", null);
        expect(await host.readNote("mapping")).toBeNull();
        expect(await host.readNote("a <\"b\"> & 'c'\n")).toBe("dua");
        expect(await host.readNote("Mapping")).toBe("tiga");
      });

      test("takes a note of the greatest length and refuses a longer one, keeping the old", async () => {
        const longest = "<é\n".repeat(LONGEST_NOTE).slice(0, LONGEST_NOTE);
        await host.writeNote("mapping", longest);
        expect((await host.readNote("mapping")) === longest).toBe(true);
        await expect(host.writeNote("mapping", `${longest}x`)).rejects.toMatchObject({
          name: "HostError",
          code: "too-large",
          place: null,
          detail: "note mapping",
        });
        expect((await host.readNote("mapping")) === longest).toBe(true);
      });

      test("changes no cell and no manners, and comes through later writes", async () => {
        const before = await everySheet();
        const manners = it.manners?.();
        await host.writeNote("mapping", "satu");
        expect(await everySheet()).toEqual(before);
        expect(it.manners?.()).toEqual(manners);
        await put(names.report, ["C3", figure(1)], ["D4", formula("=B4-1")]);
        expect(await host.readNote("mapping")).toBe("satu");
        const reopened = it.reopened?.() ?? host;
        expect(await reopened.readNote("mapping")).toBe("satu");
        expect((await reopened.readSheet(names.report)).values[2]?.[2]).toBe(1);
      });

      test("reading, and removing what is not there, change nothing in the file", async () => {
        const file = it.bytes?.();
        await host.readNote("mapping");
        await host.writeNote("mapping", null);
        expect(it.bytes?.()).toEqual(file);
      });

      test("a note that is removed again leaves the file as it was", async () => {
        const file = it.bytes?.();
        await host.writeNote("mapping", "satu");
        if (file !== undefined) expect(it.bytes?.()).not.toEqual(file);
        await host.writeNote("mapping", null);
        expect(it.bytes?.()).toEqual(file);
      });
    });

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
        const before = await everySheet();
        const { written, restore: record } = await applyPlan(host, await planFix(host, [finding]));
        expect(written).toBe(2);
        expect(await cell(names.report, "C3")).toEqual({ value: "2.07.01", formula: null, format: "@" });
        expect(await cell(names.report, "C4")).toEqual({ value: 12.5, formula: null, format: "#,##0.0" });
        expect((await planFix(host, [finding])).writes).toEqual([]);
        await restore(host, record);
        expect(await everySheet()).toEqual(before);
      });
    });

    describe("manners", () => {
      test("writing leaves calculation mode, active sheet, selection and filter alone", async () => {
        const manners = it.manners?.();
        const filtered = (await host.listSheets()).map(({ isFiltered }) => isFiltered);
        await put(names.odd, ["B1", formula("=1+1")]);
        expect(it.manners?.()).toEqual(manners);
        expect((await host.listSheets()).map(({ isFiltered }) => isFiltered)).toEqual(filtered);
      });

      test("selects what the user asks for", async () => {
        await host.select(names.odd, "B2:B3");
        if (it.selected !== undefined) expect(it.selected()).toEqual({ sheet: names.odd, address: "B2:B3" });
        await host.select(names.report, "C3");
        if (it.selected !== undefined) expect(it.selected()).toEqual({ sheet: names.report, address: "C3" });
      });

      test("refuses to select on a sheet that is not there", async () => {
        await expect(host.select("Tidak ada", "A1")).rejects.toMatchObject({ code: "sheet-missing" });
      });
    });
  });
}

/** What a careless way through XML would change or lose. */
const ODD_TEXTS = [
  "",
  " ",
  "\n baris\r\n\tdua\r ",
  "<note>&amp;</note> ]]> <![CDATA[x]]> \"'",
  "Rp 1.000 – é 日本 😀 \u00a0\u2028",
  "\u0000\u0001\u001f\u007f\ud800 \udc00x\ufffe\uffff",
  "_x000D_ _x005F_ _x005F\u0001 _x41_",
];

function figure(value: string | number | boolean): CellContent {
  return { kind: "value", value };
}

function formula(text: string): CellContent {
  return { kind: "formula", formula: text };
}

function write(address: string, content: CellContent, format: string | null = null) {
  return { ...position(address), content, format };
}

function at({ values, formulas, formats, top, left }: SheetContent, address: string) {
  const { row, column } = position(address);
  return {
    value: values[row - top]?.[column - left] ?? null,
    formula: formulas[row - top]?.[column - left] ?? null,
    format: formats[row - top]?.[column - left] ?? "General",
  };
}

function changed(before: SheetContent, after: SheetContent): readonly string[] {
  return after.values.flatMap((line, row) =>
    line.flatMap((_, column) => {
      const address = `${String.fromCharCode(65 + column)}${row + 1}`;
      return JSON.stringify(at(before, address)) === JSON.stringify(at(after, address)) ? [] : [address];
    }),
  );
}

function position(address: string): { readonly row: number; readonly column: number } {
  const [, letter = "A", row = "1"] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  return { row: Number(row) - 1, column: letter.charCodeAt(0) - 65 };
}

/** Lets a program finish what it does on its own after a call. */
function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}
