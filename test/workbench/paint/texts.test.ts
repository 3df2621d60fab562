import fc from "fast-check";
import type { CellStyle } from "../../../src/workbook/model";
import { SheetLayout } from "../../../src/workbench/layout/sheet-layout";
import { itemsInPane } from "../../../src/workbench/paint/cell-items";
import { fitNumber } from "../../../src/workbench/paint/fit-number";
import { FontBook } from "../../../src/workbench/paint/fonts";
import { formatColor } from "../../../src/workbench/paint/format-color";
import { panesInView } from "../../../src/workbench/paint/panes";
import { placeText, type TextPlacement } from "../../../src/workbench/paint/text-placement";
import { wrapText } from "../../../src/workbench/paint/wrap";
import { plainSheet, PLAIN_STYLE, type PlainSheetParts } from "../plain-sheet";

/** Every letter is 10 pixels wide. */
const measure = (text: string): number => text.length * 10;

describe("wrapText", () => {
  test("breaks between words, keeps line breaks, and breaks a word only when it must", () => {
    expect(wrapText("satu dua tiga", 80, measure)).toEqual(["satu dua", "tiga"]);
    expect(wrapText("a\nb", 80, measure)).toEqual(["a", "b"]);
    expect(wrapText("pertanggungjawaban", 80, measure)).toEqual(["pertangg", "ungjawab", "an"]);
    expect(wrapText("program-program", 80, measure)).toEqual(["program-", "program"]);
  });

  test("loses no letter and no line is too wide", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", " ", "-", "\n") });
    fc.assert(
      fc.property(text, fc.integer({ min: 10, max: 90 }), (given, width) => {
        const lines = wrapText(given, width, measure);
        expect(lines.join("").replace(/\s/g, "")).toBe(given.replace(/\s/g, ""));
        for (const line of lines) expect(measure(line.trim())).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe("fitNumber", () => {
  const fit = (value: number, text: string, width: number, isGeneral = false): string =>
    fitNumber(value, text, isGeneral, { width, measure });

  test("a number that fits is shown as it is", () => {
    expect(fit(452_452_240, "452.452.240", 110)).toBe("452.452.240");
  });

  test("a number that does not fit becomes signs, never a shorter number", () => {
    expect(fit(452_452_240, "452.452.240", 109)).toBe("##########");
    expect(fit(5, "5,00", 5)).toBe("#");
  });

  test("General gives up decimals first, then goes scientific", () => {
    expect(fit(1 / 3, "0,333333333", 50, true)).toBe("0,333");
    expect(fit(1234.56, "1234,56", 40, true)).toBe("1235");
    expect(fit(123_456_789_012, "123456789012", 60, true)).toBe("1E+11");
    expect(fit(123_456_789_012, "123456789012", 30, true)).toBe("###");
  });

  test("General never rounds a figure away to nothing", () => {
    expect(fit(0.0004, "0,0004", 50, true)).toBe("4E-04");
  });
});

describe("formatColor", () => {
  test("takes the section of the value's sign", () => {
    expect(formatColor("#,##0;[Red]-#,##0", -5)).toBe("#ff0000");
    expect(formatColor("#,##0;[Red]-#,##0", 5)).toBeNull();
    expect(formatColor("[Blue]0;-0;[Green]0", 0)).toBe("#00ff00");
    expect(formatColor('"a;b"0;[Red]0', -1)).toBe("#ff0000");
    expect(formatColor("[Red]0", "teks")).toBeNull();
  });
});

describe("FontBook", () => {
  const style = { ...PLAIN_STYLE.font, name: "Calibri", size: 12 };

  test("points become pixels at the zoom", () => {
    const book = new FontBook(() => 50);
    expect(book.font({ ...style, name: "Arial", bold: true }, 1.5)).toEqual({
      css: 'bold 24px "Arial", "Segoe UI", "Liberation Sans", Arial, sans-serif',
      size: 24,
    });
  });

  test("a wider substitute is made smaller, so that figures still fit their columns", () => {
    expect(new FontBook(() => 55.6).font(style, 1).size).toBeCloseTo((16 * 0.507) / 0.556, 5);
    expect(new FontBook(() => 50.7).font(style, 1).size).toBe(16);
  });
});

const plainText = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

describe("placeText", () => {
  function placed(parts: PlainSheetParts, text?: string): TextPlacement | undefined {
    const sheet = plainSheet(parts);
    const viewport = { width: 600, height: 300 };
    const extent = { rows: 20, columns: 8 };
    const choices = {
      zoom: 1,
      viewport,
      columnWidths: new Map(),
      draggedHeights: new Map(),
      rowHeights: new Map(),
      extent,
    };
    const layout = new SheetLayout(sheet, choices);
    const tools = { measure, fonts: new FontBook(measure), zoom: 1 };
    for (const pane of panesInView(layout, { x: 0, y: 0 }, viewport)) {
      const item = itemsInPane(layout, pane).find(({ cell }) => cell !== undefined && cell.value !== null);
      if (item !== undefined) return placeText(layout, pane, item, text ?? plainText(item.cell?.value), tools);
    }
    return undefined;
  }
  const styled = (style: Partial<CellStyle>): Readonly<Record<string, Partial<CellStyle>>> => ({ C1: style });

  test("a long text flows over empty cells to its right and stops at a filled one", () => {
    expect(placed({ cells: { C1: "teks yang panjang" } })?.columns).toEqual({ first: 2, last: 4 });
    expect(placed({ cells: { C1: "teks yang panjang", D1: "x" } })?.columns).toEqual({ first: 2, last: 2 });
    expect(placed({ cells: { C1: "kecil" } })?.columns).toEqual({ first: 2, last: 2 });
  });

  test("aligned right it flows to the left, centred to both sides", () => {
    const cells = { C1: "teks yang panjang" };
    expect(placed({ cells, styles: styled({ horizontal: "right" }) })?.columns).toEqual({ first: 0, last: 2 });
    expect(placed({ cells, styles: styled({ horizontal: "center" }) })?.columns).toEqual({ first: 1, last: 3 });
  });

  test("merged and wrapped texts stay inside", () => {
    const cells = { C1: "teks yang panjang" };
    expect(placed({ cells, merges: ["C1:D1"] })?.columns).toEqual({ first: 2, last: 3 });
    const wrapped = placed({ cells, styles: styled({ wrap: true }) });
    expect(wrapped?.lines).toEqual(["teks", "yang", "panja", "ng"]);
    expect(wrapped?.columns).toEqual({ first: 2, last: 2 });
  });

  test("numbers stand right and never flow", () => {
    const number = placed({ cells: { C1: 1_234_567 }, styles: styled({ numberFormat: "#,##0" }) }, "1.234.567");
    expect(number?.align).toBe("right");
    expect(number?.lines).toEqual(["######"]);
    expect(placed({ cells: { C1: true } })?.align).toBe("center");
  });

  test("centred across selection spans the blank cells that ask for it", () => {
    const across: Partial<CellStyle> = { horizontal: "centerContinuous" };
    const result = placed({ cells: { C1: "judul" }, styles: { C1: across, D1: across, E1: across } });
    expect(result?.columns).toEqual({ first: 2, last: 4 });
    expect(result?.clip.width).toBe(192);
  });

  test("an indent takes room from the aligned side", () => {
    const plain = placed({ cells: { C1: "x" } });
    const indented = placed({ cells: { C1: "x" }, styles: styled({ horizontal: "left", indent: 2 }) });
    expect((indented?.inner.x ?? 0) - (plain?.inner.x ?? 0)).toBe(18);
  });
});
