import fc from "fast-check";
import { customFunctions } from "../../../src/host/xlsx/custom-functions";
import { WorkbenchDocument } from "../../../src/workbench/document/workbench-document";
import { errorNote } from "../../../src/workbench/document/error-note";
import { contentsOf } from "../../../src/workbench/entry/block-edits";
import { workbenchWords } from "../../../src/workbench/words";
import type { WorkbookContent } from "../../../src/workbook/model";
import { WorkbookError } from "../../../src/workbook/model";
import { openWorkbook } from "../../../src/workbook/open";
import { buildWorkbook } from "../../workbook/build";
import { area, place } from "../plain-sheet";

const bytes = buildWorkbook({
  S: [
    [4.5, 4.72, null, null, { formula: "=C2*2+D3", value: 0 }],
    [5310, 5000],
    [40, 42, null, null, { formula: "=SUM(C2:D9)", value: 0 }],
    [25, null],
  ],
});

function opened(language: "id" | "en" = "id"): WorkbenchDocument {
  return new WorkbenchDocument(openWorkbook(bytes, { addIn: customFunctions(language) }), "kinerja.xlsx");
}

function enter(document: WorkbenchDocument, address: string, formula: string): void {
  document.record([{ sheet: "S", ...place(address), content: { kind: "formula", formula } }], "grid");
}

const value = (document: WorkbenchDocument, address: string): unknown => {
  const { row, column } = place(address);
  return document.model.sheet("S")?.cell(row, column)?.value ?? null;
};

describe("the functions of the add-in in a workbook", () => {
  test("compute as they do in Excel", () => {
    const document = opened();
    enter(document, "C1", '=RENSTRA.CAPAIAN(A1,B1,"turun")');
    enter(document, "D1", "=RENSTRA.SIAP(A2:A3,B2:B3)");
    enter(document, "G1", '=RENSTRA.ANGKA("1.234,5 Orang")');
    enter(document, "F1", "=RENSTRA.TERBILANG(A3)");
    expect(value(document, "C1")).toBeCloseTo(95.1111, 4);
    expect([value(document, "D1"), value(document, "D2")]).toEqual([310, -2]);
    expect([value(document, "G1"), value(document, "F1")]).toEqual([1234.5, "empat puluh"]);
  });

  test("a blank cell is no zero, and what is said about it is in the user's language", () => {
    const notes = (["id", "en"] as const).map((language) => {
      const document = opened(language);
      enter(document, "C4", "=RENSTRA.CAPAIAN(A4,B4)");
      expect(value(document, "C4")).toMatchObject({ error: "#N/A" });
      return errorNote(document.model, "S", place("C4"), workbenchWords(language));
    });
    expect(notes[0]).toMatch(/^#N\/A: Realisasi kosong/);
    expect(notes[1]).toMatch(/^#N\/A: .*blank|empty/i);
  });

  test("errors among the arguments stay in their places", () => {
    const document = opened();
    enter(document, "B4", "=1/0");
    enter(document, "C2", "=RENSTRA.SERAPAN(A2:A4,B2:B4)");
    expect(value(document, "C3")).toBe(105);
    expect(value(document, "C4")).toMatchObject({ error: "#DIV/0!" });
  });

  test("an array in the way of others says what it waits for", () => {
    const document = opened();
    enter(document, "C2", "=1");
    enter(document, "C1", "=RENSTRA.SERAPAN(A1:A3,B1:B3)");
    expect(errorNote(document.model, "S", place("C1"), workbenchWords("id"))).toMatch(/^#SPILL!: Hasilnya perlu/);
    expect(errorNote(document.model, "S", place("C2"), workbenchWords("id"))).toBeNull();
    expect(errorNote(document.model, "S", place("A1"), workbenchWords("id"))).toBeNull();
  });
});

describe("an array in the workbench", () => {
  test("is copied with its formula, or as values where only a part of it is copied", () => {
    const document = opened();
    enter(document, "C1", "=RENSTRA.SIAP(A2:A3,B2:B3)");
    const sheet = document.model.sheet("S")!;
    const formula = { kind: "formula", formula: "=RENSTRA.SIAP(A2:A3,B2:B3)" };
    expect(contentsOf(sheet, area("C1:C2"))).toEqual([[formula], [{ kind: "blank" }]]);
    expect(contentsOf(sheet, area("C2:C2"))).toEqual([[{ kind: "value", value: -2 }]]);
  });

  test("comes and goes with undo, whatever happened in between", () => {
    const formula = fc.constantFrom(
      "=RENSTRA.SIAP(A1:A3,B1:B3)",
      "=RENSTRA.SERAPAN(A2:A3,B2:B3)",
      "=RENSTRA.SIAP(A1,B1)",
    );
    const typed = fc.oneof(
      fc.constant<WorkbookContent>({ kind: "blank" }),
      fc.integer({ min: 0, max: 9 }).map((number): WorkbookContent => ({ kind: "value", value: number })),
    );
    const row = fc.integer({ min: 0, max: 5 });
    const edit = fc.oneof(
      fc.record({ row, column: fc.integer({ min: 0, max: 3 }), content: typed }),
      fc.record({
        row,
        column: fc.integer({ min: 2, max: 3 }),
        content: formula.map((text): WorkbookContent => ({ kind: "formula", formula: text })),
      }),
      fc.record({
        row,
        column: fc.constant(5),
        content: fc.constant<WorkbookContent>({ kind: "formula", formula: "=SUM(C1:D9)" }),
      }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 12 }),
        (steps) => {
          const document = opened();
          const seen: string[] = [];
          let done = 0;
          for (const step of steps) {
            seen[done] = snapshot(document);
            try {
              document.record(
                step.map((one) => ({ sheet: "S", ...one })),
                "grid",
              );
              done++;
            } catch (error) {
              expect(error).toBeInstanceOf(WorkbookError);
              expect(snapshot(document)).toBe(seen[done]);
            }
          }
          const last = snapshot(document);
          const saved = new WorkbenchDocument(
            openWorkbook(document.model.save(), { addIn: customFunctions("id") }),
            "x",
          );
          expect(stored(snapshot(saved))).toBe(stored(last));
          while (done > 0) {
            document.undo();
            done--;
            expect(snapshot(document)).toBe(seen[done]);
          }
          expect(document.model.save()).toBe(bytes);
        },
      ),
      { numRuns: 100 },
    );
  });
});

/** Everything the sheet shows, with where arrays come from. */
function snapshot({ model }: WorkbenchDocument): string {
  const sheet = model.sheet("S")!;
  return JSON.stringify(
    Array.from(sheet.cells(), ([row, column, cell]) => {
      const { value: shown } = cell;
      const error = typeof shown === "object" && shown !== null ? shown.error : null;
      return [row, column, cell.formula, error ?? shown, sheet.spilledFrom(row, column)];
    }),
  );
}

/** As a file tells it: #SPILL! is written as #VALUE!. */
function stored(text: string): string {
  return text.replaceAll("#SPILL!", "#VALUE!");
}
