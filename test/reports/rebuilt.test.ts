import { XlsxHost } from "../../src/host/xlsx/xlsx-host";
import { roundHalfAway } from "../../src/domain/rounding";
import { a1, parseA1 } from "../../src/sheets/address";
import type { CellContent } from "../../src/sheets/content";
import { isSameFigure, showsValue } from "../../src/tasks/planned-write";
import { applyPlan, planRecompute } from "../../src/tasks/recompute";
import { DEFAULT_SETTINGS } from "../../src/tasks/settings";
import { openWorkbook } from "../../src/workbook/open";
import { recalculate } from "../libreoffice";
import { hostOn } from "../tasks/sample";

const WORKBOOKS = ["realisasi-ntt-2021", "lkjip-paser-2023", "lkjip-paser-2023-kosong", "renstra-ntt-2024-2026"];

describe.each(WORKBOOKS)("%s recomputed", (name) => {
  it("shows every planned figure, also to LibreOffice, and has nothing left to write", async () => {
    const host = hostOn(name);
    const plan = await planRecompute(host, DEFAULT_SETTINGS);
    const { unverified } = await applyPlan(host, plan);
    expect([plan.writes.length > 10, unverified]).toEqual([true, []]);
    const bytes = host.workbook.save();
    const theirs = await recalculate(bytes);
    const different = plan.writes.filter(({ sheet, cell, value }) => {
      const shown = theirs.get(sheet)?.get(cell);
      return typeof value === "number" ? !isSameFigure(shown, value) : !showsValue(shown, value);
    });
    expect(different).toEqual([]);
    expect((await planRecompute(new XlsxHost(openWorkbook(bytes)), DEFAULT_SETTINGS)).writes).toEqual([]);
  });
});

/** Where the recapitulations take each line's money from: the total of its section. */
const SECTIONS = ["BAB III A!41", "BAB III B!19", "BAB III C!28", "BAB III D!34", "BAB III E!65"] as const;
const APBD = "BAB II!105";
const ROWS = {
  REKAP: { apbd: 7, lines: [10, 11, 12, 13, 16], apbn: 8, funds: [14, 17], total: 18 },
  "REKAP BOBOT": { apbd: 6, lines: [8, 9, 10, 11, 13], apbn: 7, funds: [12, 14], total: 15 },
} as const;

describe("REKAP and REKAP BOBOT rebuilt from the sections", () => {
  const at = (sheet: string, address: string): number => {
    const { row, column } = parseA1(address)!;
    return Number(rebuilt.workbook.sheet(sheet)?.cell(row, column)?.value ?? Number.NaN);
  };
  let rebuilt: XlsxHost;

  beforeAll(async () => {
    rebuilt = hostOn("realisasi-ntt-2021");
    await rebuilt.write(Object.keys(ROWS).map((sheet) => ({ sheet, cells: links(sheet as keyof typeof ROWS) })));
    await applyPlan(rebuilt, await planRecompute(rebuilt, DEFAULT_SETTINGS));
  });

  it.each(["REKAP", "REKAP BOBOT"] as const)(
    "%s has pagu, realisasi and sisa of the whole, and SIAP % per fund",
    (sheet) => {
      const { apbd, apbn, total } = ROWS[sheet];
      expect([`C`, `E`, `I`].map((column) => at(sheet, `${column}${String(total)}`))).toEqual([
        41302070504, 37802022644, 3500047860,
      ]);
      expect([apbd, apbn, total].map((row) => roundHalfAway(at(sheet, `J${String(row)}`), 2))).toEqual([
        8.37, 0.1, 8.47,
      ]);
    },
  );

  it("has bobot and bobot tertimbang per fund as printed", () => {
    const { apbd, apbn, lines, funds, total } = ROWS["REKAP BOBOT"];
    const column = (letter: string): readonly number[] =>
      [apbd, apbn, ...lines, ...funds, total].map((row) => roundHalfAway(at("REKAP BOBOT", letter + String(row)), 2));
    expect(column("D")).toEqual([79.38, 20.62, 5.63, 0.82, 5.01, 4.92, 4.24, 16.38, 4.24, 100]);
    expect(column("F")).toEqual([71.01, 20.52, 5.6, 0.81, 5.01, 4.85, 4.24, 16.28, 4.24, 91.53]);
  });
});

/** Each line from the total of its section, the APBN from its funds; blanks where totals are to be summed. */
function links(sheet: keyof typeof ROWS) {
  const { apbd, lines, apbn, funds, total } = ROWS[sheet];
  const cell = (row: number, column: "C" | "E", content: CellContent) => ({
    row: row - 1,
    column: column === "C" ? 2 : 4,
    content,
    format: null,
  });
  const from = (section: string, column: "C" | "E"): CellContent => {
    const [name = "", row = ""] = section.split("!");
    return { kind: "formula", formula: `='${name}'!${a1(Number(row) - 1, column === "C" ? 6 : 7)}` };
  };
  return (["C", "E"] as const).flatMap((column) => [
    cell(apbd, column, from(APBD, column)),
    ...lines.map((row, index) => cell(row, column, from(SECTIONS[index] ?? "", column))),
    cell(apbn, column, { kind: "formula", formula: `=${funds.map((row) => column + String(row)).join("+")}` }),
    ...funds.slice(0, sheet === "REKAP" ? 2 : 0).map((row) => cell(row, column, { kind: "blank" })),
    cell(total, column, { kind: "formula", formula: `=${column}${String(apbd)}+${column}${String(apbn)}` }),
  ]);
}
