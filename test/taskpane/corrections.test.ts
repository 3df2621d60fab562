import type { SheetReading } from "../../src/sheets/reading/reading";
import type { ReportTable } from "../../src/sheets/reading/table";
import { bestReadings, columnLabel, isUnsure, tierCounts, timeWords } from "../../src/taskpane/column-words";
import {
  changed,
  countCorrections,
  decidedRole,
  decidedTiers,
  isSameMapping,
  keyOf,
  lostDecisions,
  namedRows,
  tablesIn,
  without,
  withHeaderRows,
  withKind,
  withoutRole,
  withRole,
  withTier,
  type TableInSheet,
} from "../../src/taskpane/corrections";
import { outlineOf } from "../../src/taskpane/outline-of";
import { answered, questionsOf } from "../../src/taskpane/questions";
import { recognitionEn } from "../../src/wording/screens-recognition.en";
import { recognitionId } from "../../src/wording/screens-recognition.id";
import { reading, sheetReading } from "./fakes";
import { askingReading, column, decision, EITHER, mapping, named, report, UNKNOWN } from "./report";

const table = report("BAB II", [column(0, "No", { role: "kode" }), column(6, "Pagu"), column(7, " Pagu ")]);
const [first, second] = [table.columns[1]!, table.columns[2]!];

function inSheet(given: ReportTable = table, about = decision(given.sheet)): TableInSheet {
  const sheet: SheetReading = sheetReading(given.sheet, { tables: [given] });
  return { sheet, table: given, decision: about };
}

describe("a decision about a column", () => {
  it("names it by its header and how many like it stand before it, whatever the blanks", () => {
    const made = withRole(decision("BAB II"), table, second, "realisasiRp");
    expect(made.columns).toEqual([{ header: " Pagu ", nth: 1, role: "realisasiRp" }]);
    expect(decidedRole(made, table, second)).toBe("realisasiRp");
    expect(decidedRole(made, table, first)).toBeUndefined();
  });

  it("replaces the former one and goes without a trace", () => {
    const twice = withRole(withRole(decision("BAB II"), table, first, "serapan"), table, first, null);
    expect(twice.columns).toEqual([{ header: "Pagu", nth: 0, role: null }]);
    expect(decidedRole(twice, table, first)).toBeNull();
    expect(withoutRole(twice, table, first)).toEqual(decision("BAB II"));
  });
});

describe("decisions about kind, header rows and rows", () => {
  it("are added, replaced and taken back one by one", () => {
    const both = withHeaderRows(withKind(decision("BAB II"), "none"), 3);
    expect(both).toEqual(decision("BAB II", { kind: "none", headerRows: 3 }));
    expect(withKind(both, null)).toEqual(decision("BAB II", { headerRows: 3 }));
    expect(withHeaderRows(both, null)).toEqual(decision("BAB II", { kind: "none" }));
    expect("kind" in withKind(both, null)).toBe(false);
  });

  it("hold for the first row with a kode and a name, and name no other", () => {
    const rows = [named(table, 0, "1.01", "Satu"), named(table, 1, " 1.01", "Satu "), named(table, 2, "1.02", "Dua")];
    const given = report("BAB II", [], { rows });
    expect([...namedRows(given)]).toEqual([rows[0], rows[2]]);
    const made = withTier(withTier(decision("BAB II"), rows[0]!, "program"), rows[0]!, "kegiatan");
    expect(made.rows).toEqual([{ kode: "1.01", uraian: "Satu", tier: "kegiatan" }]);
    expect(decidedTiers(made).get(keyOf(rows[0]!))).toBe("kegiatan");
    expect(withTier(made, rows[1]!, null)).toEqual(decision("BAB II"));
  });
});

describe("a mapping", () => {
  it("keeps only tables about which something was decided", () => {
    const made = changed(mapping(), inSheet(), (given) => withKind(given, "budget"));
    expect(made).toEqual(mapping(decision("BAB II", { kind: "budget" })));
    const [about] = made.tables;
    expect(changed(made, inSheet(table, about), (given) => withKind(given, null))).toEqual(mapping());
  });

  it("renames a decision that was found by similar words, instead of making a second one", () => {
    const old = decision("BAB II", { anchor: "no | uraian", kind: "budget" });
    const made = changed(mapping(old), inSheet(table, old), (given) => withHeaderRows(given, 2));
    expect(made).toEqual(mapping(decision("BAB II", { kind: "budget", headerRows: 2 })));
  });

  it("finds the decision of each table, and those that no table took", () => {
    const here = decision("BAB II", { kind: "budget" });
    const gone = decision("BAB V", { kind: "none" });
    const all = mapping(gone, here);
    const read = reading(sheetReading("BAB II", { tables: [table] }));
    expect(tablesIn(read, all).map((of) => of.decision)).toEqual([here]);
    expect(lostDecisions(read, all)).toEqual([gone]);
    expect(without(all, gone)).toEqual(mapping(here));
  });

  it("counts every single decision, and is the same in any order", () => {
    const one = decision("A", { kind: "rfk", columns: [{ header: "x", nth: 0, role: null }] });
    const two = decision("B", { headerRows: 2, rows: [{ kode: "1", uraian: "u", tier: "program" }] });
    expect(countCorrections(mapping(one, two))).toBe(4);
    expect(isSameMapping(mapping(one, two), mapping({ ...two }, { ...one, kind: "rfk" }))).toBe(true);
    expect(isSameMapping(mapping(one, two), mapping(one))).toBe(false);
    expect(isSameMapping(mapping(one), mapping({ ...one, kind: "e81" }))).toBe(false);
  });
});

describe("questions", () => {
  it("are asked once for columns with the same header in tables of the same shape", () => {
    const questions = questionsOf(askingReading(), mapping());
    expect(questions.map(({ lead, places, readings }) => [lead.column.header, places.length, readings])).toEqual([
      ["Keuangan / Nilai", 2, ["pagu", "realisasiRp"]],
      ["Angka", 2, [null]],
    ]);
  });

  it("are gone once answered, for all columns they stood for", () => {
    const read = askingReading();
    const [question] = questionsOf(read, mapping());
    const made = answered(mapping(), question!, "realisasiRp");
    expect(made.tables.map(({ sheet, columns }) => [sheet, columns])).toEqual([
      ["BAB II", [{ header: "Keuangan / Nilai", nth: 0, role: "realisasiRp" }]],
      ["BAB III", [{ header: "Keuangan / Nilai", nth: 0, role: "realisasiRp" }]],
    ]);
    expect(questionsOf(read, made).map(({ lead }) => lead.column.header)).toEqual(["Angka"]);
  });

  it("begin below 0.9", () => {
    expect([0.89, 0.9].map((confidence) => isUnsure(column(0, "x", { confidence })))).toEqual([true, false]);
  });

  it("offer no reading twice", () => {
    expect(bestReadings(EITHER)).toEqual(["pagu", "realisasiRp"]);
    expect(bestReadings(column(0, "x", { role: "siap" }))).toEqual(["siap", null]);
    expect(bestReadings(UNKNOWN)).toEqual([null]);
  });
});

describe("words", () => {
  const dated = column(0, "x", { role: "realisasiRp", year: 2024, quarter: 3, period: "sampai" });

  it("say role, quarter, year and part of the period", () => {
    expect(timeWords(dated, recognitionId)).toBe("triwulan III, 2024, s.d. tahun ini");
    expect(columnLabel(dated, recognitionId)).toBe("Realisasi (Rp) · triwulan III, 2024, s.d. tahun ini");
    expect(columnLabel(dated, recognitionEn)).toBe("Realised (Rp) · quarter 3, 2024, up to this year");
    expect(columnLabel(UNKNOWN, recognitionId)).toBe("tidak dipakai");
  });

  it("count the rows of each tier in the order they come", () => {
    const rows = (["program", null, "program"] as const).map((tier, index) => ({ ...table.rows[index]!, tier }));
    expect(tierCounts(rows)).toEqual([
      ["program", 2],
      [null, 1],
    ]);
  });
});

it("tells the grid what was understood, in words", () => {
  const outline = outlineOf(askingReading(), recognitionId, { sheet: "BAB III", column: 6, top: 4 });
  const [one, other] = outline.tables;
  expect(one).toMatchObject({ sheet: "BAB II", headerRows: [4, 5, 6], totalRow: 11, totalLabel: "Jumlah total" });
  expect(one?.columns).toEqual([
    { column: 0, label: "Kode", isUsed: true, isSure: true, isCurrent: false },
    { column: 6, label: "Pagu (Rp)", isUsed: true, isSure: false, isCurrent: false },
    { column: 8, label: "tidak dipakai", isUsed: false, isSure: false, isCurrent: false },
  ]);
  expect(other?.columns.map(({ isCurrent }) => isCurrent)).toEqual([false, true, false]);
});
